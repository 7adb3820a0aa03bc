/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-print.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <stdio.h>

#include "stride-error.h"
#include "stride-weeks.h"

/* "6", "5.5": json-glib would print 5.4999999999999998. (transfer full) */
static char *
number_to_json (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (isfinite (value) ? g_ascii_formatd (buffer, sizeof buffer, "%.10g", value)
                                    : "null");
}

static char *
text_to_json (const char *text)
{
  g_autoptr (JsonNode) node = NULL;

  if (!text)
    return g_strdup ("null");

  node = json_node_new (JSON_NODE_VALUE);
  json_node_set_string (node, text);

  return json_to_string (node, FALSE);
}

static char *
list_to_json (const char *const *items)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; items && items[i]; i++)
    g_strv_builder_take (builder, text_to_json (items[i]));

  texts = g_strv_builder_end (builder);
  joined = g_strjoinv (", ", texts);

  return g_strdup_printf ("[%s]", joined);
}

static char *
fact_to_json (StrideFacts *facts, const char *name)
{
  switch (stride_facts_get_fact_type (facts, name)) {
  case STRIDE_FACT_BOOLEAN:
    return g_strdup (stride_facts_get_boolean (facts, name, FALSE) ? "true" : "false");
  case STRIDE_FACT_NUMBER:
    return number_to_json (stride_facts_get_number (facts, name, 0));
  case STRIDE_FACT_TEXT:
    return text_to_json (stride_facts_get_text (facts, name));
  case STRIDE_FACT_LIST:
    return list_to_json (stride_facts_get_list (facts, name));
  case STRIDE_FACT_UNKNOWN:
  default:
    return g_strdup ("null");
  }
}

/* A pipe that was closed or a full disk: the command must not say that it worked. */
static gboolean
flush (GError **error)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return TRUE;

  g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_IO,
                       _ ("The output could not be written."));

  return FALSE;
}

gboolean
stride_print_facts (StrideWiring *wiring, GError **error)
{
  const char *const *names = stride_catalog_get_variables (wiring->catalog);
  StrideFacts *facts;

  if (!stride_journal_load_since (wiring->journal, STRIDE_DAY_NONE, error))
    return FALSE;

  facts = stride_insight_get_facts (wiring->insight);
  g_print ("{");
  for (guint i = 0; names[i]; i++) {
    g_autofree char *value = fact_to_json (facts, names[i]);

    g_print ("%s\n  \"%s\": %s", i > 0 ? "," : "", names[i], value);
  }
  g_print ("\n}\n");

  return flush (error);
}

static void
print_advice_json (StrideAdvice *advice, gboolean first)
{
  StrideRule *rule = stride_advice_get_rule (advice);
  g_autofree char *title = text_to_json (stride_advice_get_title (advice));
  g_autofree char *body = text_to_json (stride_advice_get_body (advice));
  g_autofree char *reason = text_to_json (stride_advice_get_reason (advice));

  g_print (
    "%s\n  {\"id\": \"%s\", \"factor\": \"%s\", \"kind\": \"%s\", \"title\": %s, \"body\": %s, "
    "\"reason\": %s, \"grade\": \"%s\", \"priority\": %d}",
    first ? "" : ",", stride_rule_get_id (rule), stride_rule_get_factor (rule),
    stride_rule_kind_get_nick (stride_rule_get_kind (rule)), title, body, reason,
    stride_grade_get_nick (stride_rule_get_grade (rule)), stride_rule_get_priority (rule));
}

static void
print_advice_text (StrideAdvice *advice)
{
  StrideRule *rule = stride_advice_get_rule (advice);
  const char *reason = stride_advice_get_reason (advice);

  g_print ("%s\n  %s\n", stride_advice_get_title (advice), stride_advice_get_body (advice));
  if (reason)
    g_print ("  %s\n", reason);
  /* Translators: how well studied an advice is: "evidence: strong". */
  g_print (_ ("  evidence: %s"), stride_grade_get_word (stride_rule_get_grade (rule)));
  g_print ("\n\n");
}

gboolean
stride_print_advice (StrideWiring *wiring, gboolean json, GError **error)
{
  GListModel *all;
  guint n_printed = 0;

  if (!stride_journal_load_since (wiring->journal, STRIDE_DAY_NONE, error))
    return FALSE;

  all = stride_insight_get_advice (wiring->insight);
  if (json)
    g_print ("[");

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (StrideAdvice) advice = g_list_model_get_item (all, i);

    if (stride_advice_get_place (advice) != STRIDE_PLACE_HOME)
      continue;
    if (json)
      print_advice_json (advice, n_printed == 0);
    else
      print_advice_text (advice);
    n_printed++;
  }

  if (json)
    g_print ("%s]\n", n_printed > 0 ? "\n" : "");
  else if (n_printed == 0)
    g_print ("%s\n", _ ("Nothing to advise at the moment."));

  return flush (error);
}

static char *
week_name (StrideDay start)
{
  int year, week;

  stride_week_iso (start, &year, &week);

  return g_strdup_printf ("%04d-W%02d", year, week);
}

static void
print_week_json (const StrideWeek *week, gboolean first)
{
  g_autofree char *name = week_name (week->start);
  g_autofree char *start = stride_day_format (week->start);
  g_autofree char *mean = number_to_json (week->soreness_mean);
  g_autofree char *worst =
    number_to_json (week->soreness_worst >= 0 ? week->soreness_worst : (double) NAN);

  g_print (
    "%s\n  {\"week\": \"%s\", \"start\": \"%s\", \"soreness_mean\": %s, \"soreness_worst\": %s, "
    "\"soreness_entries\": %u, \"runs\": %u, \"distance_m\": %" G_GINT64_FORMAT
    ", \"longest_m\": %d, \"sessions\": %u, \"routine_s\": %" G_GINT64_FORMAT "}",
    first ? "" : ",", name, start, mean, worst, week->n_soreness, week->n_runs, week->distance_m,
    week->longest_m, week->n_sessions, week->routine_s);
}

static void
print_week_text (const StrideWeek *week)
{
  g_autofree char *name = week_name (week->start);
  g_autofree char *mean =
    isnan (week->soreness_mean) ? g_strdup ("–") : g_strdup_printf ("%.1f", week->soreness_mean);
  g_autofree char *worst =
    week->soreness_worst < 0 ? g_strdup ("–") : g_strdup_printf ("%d", week->soreness_worst);

  g_print ("%-10s %8s %6s %6u %8.1f %8.1f %9u %8.0f\n", name, mean, worst, week->n_runs,
           (double) week->distance_m / 1000.0, week->longest_m / 1000.0, week->n_sessions,
           (double) week->routine_s / 60.0);
}

gboolean
stride_print_trends (StrideWiring *wiring, gboolean json, GError **error)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GArray) weeks = NULL;
  StrideDay today = stride_wiring_get_today (wiring);

  if (!stride_journal_load_since (wiring->journal, STRIDE_DAY_NONE, error))
    return FALSE;

  entries = stride_journal_list (wiring->journal, STRIDE_DAY_NONE, today);
  weeks = stride_weeks_compute (entries, stride_weeks_get_first_day (entries, today), today, 1);

  if (json)
    g_print ("[");
  else
    g_print ("%-10s %8s %6s %6s %8s %8s %9s %8s\n", _ ("week"), _ ("soreness"), _ ("worst"),
             _ ("runs"), _ ("km"), _ ("longest"), _ ("sessions"), _ ("minutes"));

  for (guint i = 0; i < weeks->len; i++) {
    const StrideWeek *week = &g_array_index (weeks, StrideWeek, i);

    if (json)
      print_week_json (week, i == 0);
    else
      print_week_text (week);
  }

  if (json)
    g_print ("\n]\n");

  return flush (error);
}

gboolean
stride_print_routines (StrideWiring *wiring, GError **error)
{
  GListModel *routines = stride_catalog_get_routines (wiring->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (StrideRoutine) routine = g_list_model_get_item (routines, i);
    int total = stride_routine_get_total (routine);

    g_print ("%-16s %3d:%02d  %s\n", stride_routine_get_id (routine), total / 60, total % 60,
             stride_routine_get_name (routine));
  }

  return flush (error);
}
