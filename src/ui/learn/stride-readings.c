/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-readings.h"

#define QUESTION_PREFIX "qa-"

static void
reading_free (gpointer data)
{
  StrideReading *reading = data;

  g_free (reading->id);
  g_free (reading->title);
  g_free (reading->subtitle);
  g_free (reading->haystack);
  g_free (reading);
}

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return normal ? g_utf8_casefold (normal, -1) : g_strdup ("");
}

/* @haystack: (transfer full): the rest of its text */
static void
add (GPtrArray *readings,
     StrideReadingKind kind,
     const char *id,
     const char *title,
     const char *subtitle,
     char *haystack)
{
  StrideReading *reading = g_new0 (StrideReading, 1);
  g_autofree char *text = g_strjoin ("\n", title, subtitle, haystack, NULL);

  reading->kind = kind;
  reading->id = g_strdup (id);
  reading->title = g_strdup (title);
  reading->subtitle = g_strdup (subtitle);
  reading->haystack = fold (text);
  g_ptr_array_add (readings, reading);
  g_free (haystack);
}

static char *
join_factor (const StrideFactor *factor)
{
  GString *text = g_string_new (factor->id);

  for (guint i = 0; factor->evidence[i]; i++)
    g_string_append_printf (text, "\n%s", factor->evidence[i]);
  for (guint i = 0; factor->advice[i]; i++)
    g_string_append_printf (text, "\n%s", factor->advice[i]);
  for (guint i = 0; i < factor->beliefs->len; i++) {
    const StrideBelief *belief = &g_array_index (factor->beliefs, StrideBelief, i);

    g_string_append_printf (text, "\n%s\n%s", belief->said, belief->studies);
  }
  g_string_append_printf (text, "\n%s", factor->care);

  return g_string_free (text, FALSE);
}

GPtrArray *
stride_readings_list (StrideCatalog *catalog)
{
  GPtrArray *readings = g_ptr_array_new_with_free_func (reading_free);
  GListModel *rules;
  const StrideFactor *factors;
  const StrideCitation *citations;
  guint n;

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);

  rules = stride_catalog_get_rules (catalog);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++) {
    g_autoptr (StrideRule) rule = g_list_model_get_item (rules, i);
    const char *id = stride_rule_get_id (rule);

    if (g_str_has_prefix (id, QUESTION_PREFIX))
      add (readings, STRIDE_READING_QUESTION, id + strlen (QUESTION_PREFIX),
           stride_rule_get_title (rule), "", g_strdup (stride_rule_get_body (rule)));
  }

  factors = stride_catalog_get_factors (catalog, &n);
  for (guint i = 0; i < n; i++)
    add (readings, STRIDE_READING_FACTOR, factors[i].id, factors[i].name, "",
         join_factor (&factors[i]));

  citations = stride_catalog_get_citations (catalog, &n);
  for (guint i = 0; i < n; i++)
    add (readings, STRIDE_READING_SOURCE, citations[i].id, citations[i].text, citations[i].note,
         g_strdup (citations[i].doi ? citations[i].doi : ""));

  return readings;
}

gboolean
stride_reading_matches (const StrideReading *reading, const char *query)
{
  g_autofree char *folded = fold (query);
  g_auto (GStrv) words = g_strsplit_set (folded, " \t", -1);

  for (guint i = 0; words[i]; i++) {
    if (*words[i] && !strstr (reading->haystack, words[i]))
      return FALSE;
  }

  return TRUE;
}

StrideRule *
stride_readings_find_question (StrideCatalog *catalog, const char *topic)
{
  g_autofree char *id = g_strconcat (QUESTION_PREFIX, topic, NULL);

  return stride_catalog_find_rule (catalog, id);
}
