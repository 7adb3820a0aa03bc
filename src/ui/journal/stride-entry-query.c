/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-query.h"

#include "stride-entry-text.h"
#include "stride-quantity.h"
#include "stride-words.h"
#include "stride-zone-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "stride-poison.h"

typedef enum {
  LESS,
  LESS_OR_EQUAL,
  EQUAL,
  MORE_OR_EQUAL,
  MORE,
} Comparison;

typedef double (*Measure) (StrideEntry *entry);

typedef struct {
  Measure measure;
  Comparison comparison;
  double value;
} Condition;

struct _StrideEntryQuery {
  GPtrArray *words;   /* (owned) (element-type utf8), folded */
  GArray *conditions; /* (owned) (element-type Condition) */
};

static double
known (int value, double scale)
{
  return value == STRIDE_UNSET ? (double) NAN : value / scale;
}

static double
soreness (StrideEntry *entry)
{
  return known (stride_entry_get_soreness (entry), 1);
}

#define MEASURE_OF_RUN(name, member, scale)                 \
  static double name (StrideEntry *entry)                   \
  {                                                         \
    const StrideRun *run = stride_entry_get_run (entry);    \
                                                            \
    return run ? known (run->member, scale) : (double) NAN; \
  }

MEASURE_OF_RUN (before, before, 1)
MEASURE_OF_RUN (after, after, 1)
MEASURE_OF_RUN (next_day, h24, 1)
MEASURE_OF_RUN (effort, rpe, 1)
MEASURE_OF_RUN (kilometres, distance_m, 1000.0)
MEASURE_OF_RUN (miles, distance_m, STRIDE_METRES_PER_MILE)
MEASURE_OF_RUN (minutes, duration_s, 60.0)

static double
stress (StrideEntry *entry)
{
  const StrideRestDay *rest = stride_entry_get_rest_day (entry);
  const StrideRun *run = stride_entry_get_run (entry);

  return known (run ? run->stress : rest ? rest->stress : STRIDE_UNSET, 1);
}

static double
sleep_hours (StrideEntry *entry)
{
  const StrideRestDay *rest = stride_entry_get_rest_day (entry);
  const StrideRun *run = stride_entry_get_run (entry);

  return known (run ? run->sleep_min : rest ? rest->sleep_min : STRIDE_UNSET, 60);
}

static const struct {
  const char *words;
  Measure measure;
} measures[] = {
  /* Translators: words that people type in front of > or < in the log's search, separated by |. */
  { N_ ("sore|soreness|pain"), soreness },
  { N_ ("before"), before },
  { N_ ("after"), after },
  { N_ ("next|24h"), next_day },
  { N_ ("rpe|effort"), effort },
  { N_ ("stress"), stress },
  { N_ ("sleep|slept"), sleep_hours },
  { N_ ("km|distance"), kilometres },
  { N_ ("mi|miles"), miles },
  { N_ ("min|minutes"), minutes },
};

static Measure
find_measure (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (measures); i++) {
    if (stride_words_match (measures[i].words, word))
      return measures[i].measure;
  }

  return NULL;
}

/* Takes "sore > 4" out of @text, as often as it is there. The rest: (transfer full) */
static char *
take_conditions (StrideEntryQuery *self, const char *text)
{
  static const struct {
    const char *sign;
    Comparison comparison;
  } signs[] = {
    { "<=", LESS_OR_EQUAL }, { ">=", MORE_OR_EQUAL }, { "≤", LESS_OR_EQUAL },
    { "≥", MORE_OR_EQUAL },  { "<", LESS },           { ">", MORE },
    { "=", EQUAL },
  };
  g_autoptr (GRegex) regex =
    g_regex_new ("([[:alnum:]]+)\\s*(<=|>=|≤|≥|<|>|=)\\s*([0-9]+(?:[.,][0-9]+)?)", G_REGEX_DEFAULT,
                 G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GString) rest = g_string_new (NULL);
  int end = 0;

  g_regex_match (regex, text, G_REGEX_MATCH_DEFAULT, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL)) {
    g_autofree char *word = g_match_info_fetch (match, 1);
    g_autofree char *sign = g_match_info_fetch (match, 2);
    g_autofree char *number = g_match_info_fetch (match, 3);
    Condition condition = { .measure = find_measure (word) };
    int from, to;

    if (!condition.measure || !stride_parse_number (number, &condition.value))
      continue;

    for (guint i = 0; i < G_N_ELEMENTS (signs); i++) {
      if (g_str_equal (signs[i].sign, sign))
        condition.comparison = signs[i].comparison;
    }
    g_array_append_val (self->conditions, condition);
    g_match_info_fetch_pos (match, 0, &from, &to);
    g_string_append_len (rest, text + end, from - end);
    end = to;
  }
  g_string_append (rest, text + end);

  return g_string_free_and_steal (g_steal_pointer (&rest));
}

StrideEntryQuery *
stride_entry_query_new (const char *text)
{
  StrideEntryQuery *self = g_new0 (StrideEntryQuery, 1);
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);
  g_autofree char *rest = NULL;
  g_autofree char *folded = NULL;
  g_auto (GStrv) words = NULL;

  self->words = g_ptr_array_new_with_free_func (g_free);
  self->conditions = g_array_new (FALSE, FALSE, sizeof (Condition));

  rest = take_conditions (self, valid);
  folded = g_utf8_casefold (rest, -1);
  words = g_strsplit_set (folded, " \t\n", -1);
  for (guint i = 0; words[i]; i++) {
    if (*words[i])
      g_ptr_array_add (self->words, g_strdup (words[i]));
  }

  return self;
}

void
stride_entry_query_free (StrideEntryQuery *self)
{
  if (!self)
    return;

  g_ptr_array_unref (self->words);
  g_array_unref (self->conditions);
  g_free (self);
}

gboolean
stride_entry_query_is_empty (const StrideEntryQuery *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->words->len == 0 && self->conditions->len == 0;
}

static gboolean
holds (const Condition *condition, StrideEntry *entry)
{
  double value = condition->measure (entry);

  if (isnan (value))
    return FALSE;

  switch (condition->comparison) {
  case LESS:
    return value < condition->value - 1e-6;
  case LESS_OR_EQUAL:
    return value < condition->value + 1e-6;
  case EQUAL:
    return fabs (value - condition->value) < 1e-6;
  case MORE_OR_EQUAL:
    return value > condition->value - 1e-6;
  case MORE:
    return value > condition->value + 1e-6;
  default:
    g_assert_not_reached ();
  }
}

/* All that an entry says, also its date in figures and with the month's name, folded. */
static char *
dup_haystack (StrideEntry *entry, StrideCatalog *catalog, StrideShoes *shoes)
{
  StrideDay day = stride_entry_get_day (entry);
  const StrideRun *run = stride_entry_get_run (entry);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *title = stride_entry_dup_title (entry, catalog);
  g_autofree char *subtitle = stride_entry_dup_subtitle (entry, shoes, day + 1000);
  g_autofree char *when = NULL;
  int year, month, day_of_month;

  stride_day_to_ymd (day, &year, &month, &day_of_month);
  date = g_date_time_new_utc (year, month, day_of_month, 12, 0, 0);
  when = g_date_time_format (date, "%Y-%m-%d %A %B");

  g_string_append_printf (text, "%s\n%s\n%s\n%s",
                          stride_entry_kind_get_title (stride_entry_get_kind (entry)), title,
                          subtitle, when);
  for (guint bit = 0; run && bit < 4; bit++) {
    if (run->tags & (1u << bit))
      g_string_append_printf (text, "\n%s", stride_tag_get_title (1u << bit));
  }
  for (guint zone = 0; run && zone < STRIDE_N_ZONES; zone++) {
    if (run->zone[zone] > 0)
      g_string_append_printf (text, "\n%s", stride_zone_get_title (zone));
  }

  return g_utf8_casefold (text->str, -1);
}

gboolean
stride_entry_query_matches (const StrideEntryQuery *self,
                            StrideEntry *entry,
                            StrideCatalog *catalog,
                            StrideShoes *shoes)
{
  g_autofree char *haystack = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), FALSE);

  for (guint i = 0; i < self->conditions->len; i++) {
    if (!holds (&g_array_index (self->conditions, Condition, i), entry))
      return FALSE;
  }

  if (self->words->len == 0)
    return TRUE;

  haystack = dup_haystack (entry, catalog, shoes);
  for (guint i = 0; i < self->words->len; i++) {
    if (!strstr (haystack, g_ptr_array_index (self->words, i)))
      return FALSE;
  }

  return TRUE;
}
