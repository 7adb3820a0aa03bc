/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-text.h"

#include "stride-entry-when.h"
#include "stride-format.h"
#include "stride-quantity.h"
#include "stride-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "stride-poison.h"

#define SEPARATOR " · "

static const struct {
  const char *title;
  const char *icon;
} kinds[] = {
  [STRIDE_ENTRY_RUN] = { N_ ("Run"), "stride-run-symbolic" },
  [STRIDE_ENTRY_REST_DAY] = { N_ ("Rest day"), "stride-rest-symbolic" },
  [STRIDE_ENTRY_SESSION] = { N_ ("Routine"), "stride-routine-symbolic" },
  [STRIDE_ENTRY_CHECK_IN] = { N_ ("Weekly check-in"), "stride-check-in-symbolic" },
  [STRIDE_ENTRY_SELF_TEST] = { N_ ("Self-test"), "stride-self-test-symbolic" },
};

const char *
stride_entry_kind_get_title (StrideEntryKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), "");

  return _ (kinds[kind].title);
}

const char *
stride_entry_kind_get_icon (StrideEntryKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), "");

  return kinds[kind].icon;
}

/* Joins what was added, with " · " between. */
static char *
join (GStrvBuilder *builder, const char *separator)
{
  g_auto (GStrv) parts = g_strv_builder_end (builder);

  return g_strjoinv (separator, parts);
}

static void
add_number (GStrvBuilder *builder, const char *format, int value, int unset)
{
  if (value != unset) {
    g_autofree char *number = g_strdup_printf ("%d", value);
    g_autoptr (GString) text = g_string_new (format);

    g_string_replace (text, "%s", number, 1);
    g_strv_builder_add (builder, text->str);
  }
}

static void
add_sleep (GStrvBuilder *builder, int minutes)
{
  if (minutes != STRIDE_UNSET) {
    g_autofree char *length = stride_format_duration (minutes * 60);

    /* Translators: sleep of last night: "slept 7 h 30 min". */
    g_strv_builder_take (builder, g_strdup_printf (_ ("slept %s"), length));
  }
}

/* "fair", or "left low, right fair"; NULL where the test has no bands. (transfer full) (nullable) */
static char *
dup_bands (const StrideSelfTest *result, StrideExercise *test)
{
  const struct {
    int value;
    const char *format;
  } sides[] = {
    { result->left, _ ("left %s") },
    { result->right, _ ("right %s") },
    { result->value, "%s" },
  };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++) {
    g_autofree char *band =
      sides[i].value == STRIDE_NO_RESULT ? NULL : stride_exercise_dup_band (test, sides[i].value);
    g_autoptr (GString) text = g_string_new (sides[i].format);

    if (!band)
      continue;
    g_string_replace (text, "%s", band, 1);
    g_strv_builder_add (builder, text->str);
  }
  parts = g_strv_builder_end (builder);

  return parts[0] ? g_strjoinv (", ", parts) : NULL;
}

static char *
dup_self_test_title (const StrideSelfTest *result, StrideCatalog *catalog)
{
  StrideExercise *test = stride_catalog_find_exercise (catalog, result->test);
  g_autofree char *bands = test ? dup_bands (result, test) : NULL;

  if (!test)
    return g_strdup (stride_entry_kind_get_title (STRIDE_ENTRY_SELF_TEST));
  if (!bands)
    return g_strdup (stride_exercise_get_name (test));

  /* Translators: a self-test and what its result means: "Forearm plank endurance: fair". */
  return g_strdup_printf (_ ("%s: %s"), stride_exercise_get_name (test), bands);
}

char *
stride_entry_dup_title (StrideEntry *entry, StrideCatalog *catalog)
{
  StrideEntryKind kind;
  const StrideRun *run;
  const char *name = NULL;

  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), NULL);

  kind = stride_entry_get_kind (entry);
  run = stride_entry_get_run (entry);

  if (run) {
    g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

    g_strv_builder_take (builder, stride_format_distance_exact (run->distance_m, run->miles));
    if (run->duration_s != STRIDE_UNSET) {
      g_strv_builder_take (builder, run->duration_s % 60
                                      ? stride_format_clock (run->duration_s)
                                      : stride_format_duration (run->duration_s));
      g_strv_builder_take (builder,
                           stride_format_pace (run->duration_s, run->distance_m, run->miles));
    }
    return join (builder, SEPARATOR);
  }

  if (catalog && kind == STRIDE_ENTRY_SESSION) {
    StrideRoutine *routine =
      stride_catalog_find_routine (catalog, stride_entry_get_session (entry)->routine);

    name = routine ? stride_routine_get_name (routine) : NULL;
  } else if (catalog && kind == STRIDE_ENTRY_SELF_TEST) {
    return dup_self_test_title (stride_entry_get_self_test (entry), catalog);
  }

  return g_strdup (name ? name : stride_entry_kind_get_title (kind));
}

static void
add_run (GStrvBuilder *builder, const StrideRun *run, StrideShoes *shoes)
{
  const StrideShoe *shoe = shoes && run->shoe ? stride_shoes_find (shoes, run->shoe) : NULL;

  if (run->surface != STRIDE_SURFACE_UNKNOWN)
    g_strv_builder_add (builder, stride_surface_get_title (run->surface));
  if (shoe)
    g_strv_builder_add (builder, shoe->name);
  add_number (builder, _ ("effort %s"), run->rpe, STRIDE_UNSET);
  /* Translators: soreness on the morning after a run: "next day 5". */
  add_number (builder, _ ("next day %s"), run->h24, STRIDE_UNSET);
  if (run->below_knee)
    g_strv_builder_add (builder, _ ("below a knee"));
}

static void
add_rest_day (GStrvBuilder *builder, const StrideRestDay *rest)
{
  add_number (builder, _ ("stress %s"), rest->stress, STRIDE_UNSET);
  add_sleep (builder, rest->sleep_min);
  if (rest->sitting_min != STRIDE_UNSET) {
    g_autofree char *length = stride_format_duration (rest->sitting_min * 60);

    g_strv_builder_take (builder, g_strdup_printf (_ ("sat %s"), length));
  }
}

static void
add_session (GStrvBuilder *builder, const StrideSession *session)
{
  g_strv_builder_take (builder, stride_format_duration (session->active_s));
  if (!session->finished) {
    /* Translators: parts of a routine that were done: "6 of 12 parts". */
    g_strv_builder_take (builder, g_strdup_printf (_ ("%d of %d parts"), session->phases_done,
                                                   session->phases_total));
  }
  add_number (builder, _ ("effort %s"), session->effort, STRIDE_UNSET);
  if (session->soreness_before != STRIDE_UNSET && session->soreness_after != STRIDE_UNSET) {
    /* Translators: soreness before and after a routine. */
    g_strv_builder_take (builder,
                         g_strdup_printf (_ ("soreness %d, then %d"), session->soreness_before,
                                          session->soreness_after));
  }
}

static void
add_check_in (GStrvBuilder *builder, const StrideCheckIn *check_in)
{
  add_number (builder, _ ("average %s"), check_in->avg, STRIDE_UNSET);
  add_number (builder, _ ("worst %s"), check_in->worst, STRIDE_UNSET);
  add_number (builder, _ ("stress %s"), check_in->stress, STRIDE_UNSET);
  add_number (builder, _ ("confidence %s"), check_in->confidence, STRIDE_UNSET);
}

static void
add_self_test (GStrvBuilder *builder, const StrideSelfTest *test)
{
  const struct {
    int value;
    const char *format;
  } results[] = {
    { test->left, _ ("left %s") },
    { test->right, _ ("right %s") },
    { test->value, "%s" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    add_number (builder, results[i].format, results[i].value, STRIDE_NO_RESULT);
}

static void
add_details (GStrvBuilder *builder, StrideEntry *entry, StrideShoes *shoes)
{
  switch (stride_entry_get_kind (entry)) {
  case STRIDE_ENTRY_RUN:
    add_run (builder, stride_entry_get_run (entry), shoes);
    break;
  case STRIDE_ENTRY_REST_DAY:
    add_rest_day (builder, stride_entry_get_rest_day (entry));
    break;
  case STRIDE_ENTRY_SESSION:
    add_session (builder, stride_entry_get_session (entry));
    break;
  case STRIDE_ENTRY_CHECK_IN:
    add_check_in (builder, stride_entry_get_check_in (entry));
    break;
  case STRIDE_ENTRY_SELF_TEST:
    add_self_test (builder, stride_entry_get_self_test (entry));
    break;
  default:
    g_assert_not_reached ();
  }
}

static char *
dup_when (StrideEntry *entry, StrideDay today)
{
  const StrideEntryHead *head = stride_entry_get_head (entry);
  g_autofree char *day = stride_format_day (head->day, today);
  g_autofree char *time = stride_entry_when_dup_time (head);

  if (stride_entry_get_kind (entry) == STRIDE_ENTRY_REST_DAY)
    return g_steal_pointer (&day);

  return g_strdup_printf ("%s %s", day, time);
}

char *
stride_entry_dup_subtitle (StrideEntry *entry, StrideShoes *shoes, StrideDay today)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const char *note;

  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), NULL);

  g_strv_builder_take (builder, dup_when (entry, today));
  add_details (builder, entry, shoes);

  note = stride_entry_get_head (entry)->note;
  if (note && *note) {
    g_autofree char *line = g_strdelimit (g_strdup (note), "\n\r\t", ' ');

    g_strv_builder_add (builder, line);
  }

  return join (builder, SEPARATOR);
}

char *
stride_entry_dup_spoken (StrideEntry *entry,
                         StrideCatalog *catalog,
                         StrideShoes *shoes,
                         StrideDay today)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  int soreness;
  const char *kind;
  g_autofree char *title = NULL;

  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), NULL);

  kind = stride_entry_kind_get_title (stride_entry_get_kind (entry));
  title = stride_entry_dup_title (entry, catalog);
  g_strv_builder_add (builder, kind);
  g_strv_builder_take (builder, dup_when (entry, today));

  if (stride_entry_get_run (entry)) {
    const StrideRun *run = stride_entry_get_run (entry);

    g_strv_builder_take (builder, stride_format_distance_exact (run->distance_m, run->miles));
    if (run->duration_s != STRIDE_UNSET)
      g_strv_builder_take (builder, stride_format_duration_spoken (run->duration_s));
  } else if (strcmp (title, kind) != 0) {
    g_strv_builder_add (builder, title);
  }

  soreness = stride_entry_get_soreness (entry);
  if (soreness != STRIDE_UNSET) {
    /* Translators: how sore the back was, for a screen reader: "soreness 3 of 10, mild". */
    g_strv_builder_take (builder, g_strdup_printf (_ ("soreness %d of 10, %s"), soreness,
                                                   stride_soreness_get_word (soreness)));
  }
  add_details (builder, entry, shoes);

  return join (builder, ", ");
}

char *
stride_entries_dup_summary (GListModel *model, guint start, guint end, gboolean miles)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n_runs = 0, n_sessions = 0, n_sore = 0;
  gint64 metres = 0;
  double sore = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (model), NULL);

  for (guint i = start; i < end; i++) {
    g_autoptr (StrideEntry) entry = g_list_model_get_item (model, i);
    const StrideRun *run = stride_entry_get_run (entry);
    int soreness = stride_entry_get_soreness (entry);

    n_runs += run != NULL;
    metres += run ? run->distance_m : 0;
    n_sessions += stride_entry_get_kind (entry) == STRIDE_ENTRY_SESSION;
    if (soreness != STRIDE_UNSET) {
      n_sore++;
      sore += soreness;
    }
  }

  if (n_runs > 0) {
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u run", "%u runs", n_runs), n_runs));
    g_strv_builder_take (builder, stride_format_distance (metres, miles));
  }
  if (n_sessions > 0)
    g_strv_builder_take (builder,
                         g_strdup_printf (ngettext ("%u routine", "%u routines", n_sessions),
                                          n_sessions));
  if (n_sore > 0) {
    g_autofree char *mean = stride_format_score (sore / n_sore);

    /* Translators: mean soreness of a week. */
    g_strv_builder_take (builder, g_strdup_printf (_ ("soreness %s"), mean));
  }

  return join (builder, SEPARATOR);
}
