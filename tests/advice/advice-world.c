/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "advice-world.h"

#include <stdio.h>

#include "stride-entry.h"
#include "stride-test-dir.h"

#define DAY_S 86400

/* The words of a line: key → value, "" for a word without a value. */
typedef GHashTable Words;

static const char *
word (Words *words, const char *key)
{
  return g_hash_table_lookup (words, key);
}

static int
number (Words *words, const char *key)
{
  const char *value = word (words, key);

  return value ? (int) g_ascii_strtoll (value, NULL, 10) : STRIDE_UNSET;
}

static double
real (Words *words, const char *key, double fallback)
{
  return word (words, key) ? g_ascii_strtod (word (words, key), NULL) : fallback;
}

static StrideSurface
surface_of (const char *nick)
{
  if (g_str_equal (nick, "unknown"))
    return STRIDE_SURFACE_UNKNOWN;
  for (StrideSurface surface = 0; surface < STRIDE_N_SURFACES; surface++) {
    if (g_str_equal (stride_surface_get_nick (surface), nick))
      return surface;
  }
  g_error ("no surface \"%s\"", nick);
}

static StrideFormTags
tags_of (const char *text)
{
  static const char *const nicks[] = { "overstride", "loud", "waist", "slump" };
  g_auto (GStrv) list = g_strsplit (text, "+", -1);
  StrideFormTags tags = 0;

  for (guint i = 0; i < G_N_ELEMENTS (nicks); i++) {
    if (g_strv_contains ((const char *const *) list, nicks[i]))
      tags |= (StrideFormTags) (1 << i);
  }

  return tags;
}

static StrideEntry *
build_run (const StrideEntryHead *head, Words *words)
{
  g_auto (GStrv) signs = word (words, "signs") ? g_strsplit (word (words, "signs"), "+", -1) : NULL;
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = (int) (real (words, "km", 8) * 1000 + 0.5);
  run.duration_s = word (words, "dur") ? number (words, "dur") * 60 : STRIDE_UNSET;
  run.rpe = number (words, "rpe");
  run.before = number (words, "before");
  run.during = number (words, "during");
  run.after = number (words, "after");
  run.h24 = number (words, "h24");
  run.h48 = number (words, "h48");
  run.stress = number (words, "stress");
  run.cadence = number (words, "cadence");
  run.sleep_min = number (words, "sleep");
  run.surface = surface_of (word (words, "surface") ? word (words, "surface") : "asphalt");
  run.incline_permille = word (words, "incline") ? number (words, "incline") : 0;
  run.shoe = (char *) word (words, "shoe");
  run.tags = word (words, "tags") ? tags_of (word (words, "tags")) : 0;
  run.warmup = word (words, "warmup") != NULL;
  run.below_knee = word (words, "knee") != NULL;
  run.signs = signs;
  if (word (words, "mixed")) {
    g_auto (GStrv) parts = g_strsplit (word (words, "mixed"), "+", -1);

    run.surface = STRIDE_SURFACE_MIXED;
    for (guint i = 0; parts[i]; i++) {
      g_auto (GStrv) pair = g_strsplit (parts[i], ":", 2);

      run.share[surface_of (pair[0])] = (guint8) g_ascii_strtoll (pair[1], NULL, 10);
    }
  }

  return stride_entry_new_run (head, &run, NULL);
}

static StrideEntry *
build_rest (const StrideEntryHead *head, Words *words)
{
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = number (words, "sore");
  rest.stress = number (words, "stress");
  rest.sitting_min = number (words, "sit");
  rest.planned_run = word (words, "planned") != NULL;

  return stride_entry_new_rest_day (head, &rest, NULL);
}

static StrideEntry *
build_session (const StrideEntryHead *head, Words *words)
{
  g_auto (GStrv) done = g_strsplit (word (words, "done") ? word (words, "done") : "8/8", "/", 2);
  StrideSession session = {
    .routine = (char *) word (words, "routine"),
    .active_s = 600,
    .phases_done = (int) g_ascii_strtoll (done[0], NULL, 10),
    .phases_total = (int) g_ascii_strtoll (done[1], NULL, 10),
    .soreness_before = number (words, "before"),
    .soreness_after = number (words, "after"),
    .effort = STRIDE_UNSET,
  };

  session.finished = session.phases_done == session.phases_total;

  return stride_entry_new_session (head, &session, NULL);
}

static StrideEntry *
build_check_in (const StrideEntryHead *head, Words *words)
{
  g_auto (GStrv) signs = word (words, "signs") ? g_strsplit (word (words, "signs"), "+", -1) : NULL;
  StrideCheckIn check_in = {
    .avg = number (words, "avg"),
    .worst = number (words, "worst"),
    .stress = number (words, "stress"),
    .confidence = number (words, "conf"),
    .signs = signs,
  };

  return stride_entry_new_check_in (head, &check_in, NULL);
}

static int
result (Words *words, const char *key)
{
  return word (words, key) ? number (words, key) : STRIDE_NO_RESULT;
}

static StrideEntry *
build_test (const StrideEntryHead *head, Words *words)
{
  StrideSelfTest test = {
    .test = (char *) word (words, "id"),
    .left = result (words, "left"),
    .right = result (words, "right"),
    .value = result (words, "value"),
  };

  return stride_entry_new_self_test (head, &test, NULL);
}

static const struct {
  const char *kind;
  StrideEntry *(*build) (const StrideEntryHead *head, Words *words);
} entries[] = {
  { "run", build_run },          { "rest", build_rest }, { "session", build_session },
  { "checkin", build_check_in }, { "test", build_test },
};

/* --- the person ----------------------------------------------------------------------------------- */

static void
tell_answers (World *self, gint64 at, Words *words)
{
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &key, &value)) {
    StrideQuestion *question = stride_catalog_find_question (self->situation.catalog, key);
    g_auto (GStrv) list = g_strsplit (value, "+", -1);

    if (g_str_equal (key, "open"))
      continue;
    g_assert_nonnull (question);
    switch (stride_question_get_kind (question)) {
    case STRIDE_QUESTION_MULTI:
      stride_answers_set_choices (answers, key, (const char *const *) list);
      break;
    case STRIDE_QUESTION_SINGLE:
      stride_answers_set_choice (answers, key, value);
      break;
    case STRIDE_QUESTION_SCALE:
    case STRIDE_QUESTION_NUMBER:
    default:
      stride_answers_set_number (answers, key, g_ascii_strtod (value, NULL));
      break;
    }
  }
  stride_profile_put_intake (self->profile, at, 0, answers, !word (words, "open"));
}

static void
tell_profile (World *self, Words *words)
{
  gint64 now = self->situation.now;

  if (word (words, "sex"))
    stride_profile_set_sex (self->profile, word (words, "sex"));
  if (word (words, "level"))
    stride_profile_set_level (self->profile, number (words, "level"));
  if (word (words, "target"))
    stride_profile_set_weekly_target (self->profile, number (words, "target"));
  if (word (words, "cosmic"))
    stride_profile_set_cosmic (self->profile, TRUE);
  if (word (words, "first"))
    stride_profile_set_first_start (self->profile, now + (gint64) number (words, "first") * DAY_S);
  if (word (words, "checked"))
    stride_profile_set_checked_at (self->profile, now + (gint64) number (words, "checked") * DAY_S);
  if (word (words, "topic"))
    self->situation.topic = g_intern_string (word (words, "topic"));
}

static void
tell_shoe (World *self, Words *words)
{
  StrideShoe shoe = {
    .id = (char *) word (words, "id"),
    .name = (char *) "Pair",
    .start_m = word (words, "start") ? number (words, "start") : 0,
    .limit_m = word (words, "limit") ? number (words, "limit") : 700000,
    .since = STRIDE_DAY_NONE,
    .comfort = number (words, "comfort"),
  };

  stride_shoes_put (self->shoes, &shoe);
}

/* --- lines ---------------------------------------------------------------------------------------- */

/* The run that was told last, with one more answer or a note. */
static void
edit_run (World *self, gint64 modified, Words *words)
{
  StrideEntry *base = self->entries->pdata[self->entries->len - 1];
  StrideEntryHead head = *stride_entry_get_head (base);
  StrideRun run = *stride_entry_get_run (base);

  head.modified = modified;
  if (word (words, "note"))
    head.note = (char *) word (words, "note");
  if (word (words, "h24"))
    run.h24 = number (words, "h24");
  run.below_knee |= word (words, "knee") != NULL;
  self->entries->pdata[self->entries->len - 1] = stride_entry_new_run (&head, &run, base);
  g_object_unref (base);
}

static void
tell_dated (World *self, const char *day, const char *time, const char *kind, Words *words)
{
  StrideEntryHead head = { .tz = 0 };
  int hour, minute;

  g_assert_cmpint (sscanf (time, "%d:%d", &hour, &minute), ==, 2);
  head.day =
    stride_day_from_unix (self->situation.now, 0) + (StrideDay) g_ascii_strtoll (day, NULL, 10);
  head.at = (gint64) head.day * DAY_S + hour * 3600 + minute * 60;
  head.modified = head.at * 1000;

  if (g_str_equal (kind, "answers")) {
    tell_answers (self, head.at, words);
    return;
  }
  if (g_str_equal (kind, "later")) {
    edit_run (self, head.modified, words);
    return;
  }
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++) {
    if (g_str_equal (kind, entries[i].kind)) {
      g_ptr_array_add (self->entries, entries[i].build (&head, words));
      return;
    }
  }
  g_error ("no kind of line \"%s\"", kind);
}

static void
tell (World *self, char *line)
{
  g_autoptr (GHashTable) words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (GStrv) parts = g_strsplit (line, " ", -1);
  const char *first[3] = { NULL };
  guint n_first = 0;
  guint n_wanted = 3;

  for (guint i = 0; parts[i]; i++) {
    char *equals = strchr (parts[i], '=');

    if (!*parts[i])
      continue;
    if (n_first == 0 && g_ascii_isalpha (*parts[i]))
      n_wanted = 1;
    if (n_first < n_wanted)
      first[n_first++] = parts[i];
    else if (equals)
      g_hash_table_insert (words, g_strndup (parts[i], (gsize) (equals - parts[i])),
                           g_strdup (equals + 1));
    else
      g_hash_table_insert (words, g_strdup (parts[i]), g_strdup (""));
  }

  if (n_first == 0)
    return;
  if (g_str_equal (first[0], "profile"))
    tell_profile (self, words);
  else if (g_str_equal (first[0], "shoe"))
    tell_shoe (self, words);
  else
    tell_dated (self, first[0], first[1], first[2], words);
}

World *
world_new (StrideCatalog *catalog, const char *story)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (WORLD_NOW, NULL);
  g_auto (GStrv) lines = g_strsplit (story, "\n", -1);
  World *self = g_new0 (World, 1);

  self->dir = stride_test_dir_new ();
  self->profile = stride_profile_new (self->dir);
  self->shoes = stride_shoes_new (self->dir);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->situation = (StrideSituation) {
    .catalog = catalog,
    .profile = self->profile,
    .shoes = self->shoes,
    .entries = self->entries,
    .now = g_date_time_to_unix (now),
  };
  for (guint i = 0; lines[i]; i++)
    tell (self, lines[i]);
  g_ptr_array_sort_values (self->entries, stride_entry_compare);

  return self;
}

void
world_free (World *self)
{
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_object (&self->profile);
  g_clear_object (&self->shoes);
  stride_test_dir_remove (self->dir);
  g_free (self);
}

/* --- facts ---------------------------------------------------------------------------------------- */

char *
world_format_fact (StrideFacts *facts, const char *name)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  switch (stride_facts_get_fact_type (facts, name)) {
  case STRIDE_FACT_BOOLEAN:
    return g_strdup (stride_facts_get_boolean (facts, name, FALSE) ? "true" : "false");
  case STRIDE_FACT_NUMBER:
    return g_strdup (
      g_ascii_formatd (buffer, sizeof buffer, "%.4g", stride_facts_get_number (facts, name, 0)));
  case STRIDE_FACT_TEXT:
    return g_strdup (stride_facts_get_text (facts, name));
  case STRIDE_FACT_LIST:
    return g_strjoinv ("+", (char **) stride_facts_get_list (facts, name));
  case STRIDE_FACT_UNKNOWN:
  default:
    return g_strdup ("?");
  }
}

void
world_assert_facts (StrideFacts *facts, const char *expected)
{
  g_auto (GStrv) pairs = g_strsplit (expected, " ", -1);

  for (guint i = 0; pairs[i]; i++) {
    g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);
    g_autofree char *value = NULL;
    g_autofree char *found = NULL;

    if (!*pairs[i])
      continue;
    value = world_format_fact (facts, pair[0]);
    found = g_strconcat (pair[0], "=", value, NULL);
    g_assert_cmpstr (found, ==, pairs[i]);
  }
}
