/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sample.h"

#include <math.h>

#define WEEKS 26
#define SEED 20261122
#define OLD_PAIR "5a3f0d36-6f0e-4b0a-9a35-0d6f6f0e4b01"
#define NEW_PAIR "5a3f0d36-6f0e-4b0a-9a35-0d6f6f0e4b02"

typedef struct {
  GRand *rand;
  GPtrArray *entries;
  StrideDay today;
  int week;    /* 0 … WEEKS - 1 */
  double ache; /* how sore the back is at the moment, 0–10 */
  guint next_id;
} Sample;

/* A back that flares after a long run in week 9 and calms with core work from week 12 on. */
static double
base_ache (int week)
{
  if (week < 9)
    return 2.0;
  if (week < 13)
    return 4.5;

  return fmax (0.8, 4.5 - (week - 12) * 0.3);
}

static int
rate (Sample *self, double centre, double spread)
{
  double value = centre + (g_rand_double (self->rand) - 0.5) * 2.0 * spread;

  return (int) CLAMP (lround (value), 0, 10);
}

static gint64
at_hour (StrideDay day, double hour)
{
  return (gint64) day * 86400 + (gint64) (hour * 3600.0);
}

static StrideEntryHead
make_head (Sample *self, StrideDay day, double hour, char **id)
{
  gint64 at = at_hour (day, hour);

  *id = g_strdup_printf ("00000000-0000-4000-8000-%012u", ++self->next_id);

  return (StrideEntryHead) { .id = *id, .day = day, .at = at, .tz = 0, .modified = at * 1000 };
}

static void
add_run (Sample *self, StrideDay day, double km, StrideSurface surface, gboolean hard)
{
  g_autofree char *id = NULL;
  StrideEntryHead head = make_head (self, day, 7.0 + g_rand_double (self->rand), &id);
  gboolean asphalt = surface == STRIDE_SURFACE_ASPHALT;
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = (int) (km * 10.0) * 100;
  run.duration_s = (int) (km * (hard ? 310 : 355)) / 10 * 10;
  run.rpe = rate (self, hard ? 7 : 4, 1);
  run.surface = surface;
  run.shoe = self->week < 16 ? (char *) OLD_PAIR : (char *) NEW_PAIR;
  run.stress = rate (self, self->week % 5 == 4 ? 7 : 3, 1.5);
  run.before = rate (self, self->ache * 0.5, 0.6);
  run.during = rate (self, self->ache + (asphalt ? 0.4 : -0.3) + (run.stress >= 7 ? 0.6 : 0), 0.8);
  run.after = rate (self, self->ache + (hard ? 0.7 : 0), 0.8);
  /* The latest run's next morning is still to be asked for. */
  if (day < self->today)
    run.h24 = rate (self, self->ache * 0.7, 0.8);
  run.sleep_min = 360 + g_rand_int_range (self->rand, 0, 5) * 30;
  run.warmup = self->week >= 12;
  if (run.after >= 3)
    run.zone[STRIDE_ZONE_LOW_RIGHT] = (gint8) run.after;

  g_ptr_array_add (self->entries, stride_entry_new_run (&head, &run, NULL));
}

static void
add_session (Sample *self, StrideCatalog *catalog, StrideDay day, const char *routine_id)
{
  g_autofree char *id = NULL;
  StrideEntryHead head = make_head (self, day, 18.5, &id);
  StrideRoutine *routine = stride_catalog_find_routine (catalog, routine_id);
  StrideSession session = { .routine = (char *) routine_id, .finished = TRUE };
  const StrideRoutineStep *steps;
  guint n_steps;

  g_assert (routine != NULL);

  steps = stride_routine_get_steps (routine, &n_steps);
  for (guint i = 0; i < n_steps; i++)
    session.phases_total += steps[i].sides * steps[i].sets * stride_routine_get_rounds (routine);

  session.phases_done = session.phases_total;
  session.active_s = stride_routine_get_total (routine);
  session.soreness_before = rate (self, self->ache * 0.7, 0.7);
  session.soreness_after = MAX (0, session.soreness_before - 1);
  session.effort = rate (self, 4, 1);

  g_ptr_array_add (self->entries, stride_entry_new_session (&head, &session, NULL));
}

static void
add_rest_day (Sample *self, StrideDay day)
{
  g_autofree char *id = NULL;
  StrideEntryHead head = make_head (self, day, 20.0, &id);
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = rate (self, self->ache * 0.5, 0.7);
  rest.stress = rate (self, 4, 2);
  rest.sitting_min = 60 * g_rand_int_range (self->rand, 4, 9);

  g_ptr_array_add (self->entries, stride_entry_new_rest_day (&head, &rest, NULL));
}

static void
add_check_in (Sample *self, StrideDay day)
{
  g_autofree char *id = NULL;
  StrideEntryHead head = make_head (self, day, 19.0, &id);
  StrideCheckIn check_in = { 0 };

  check_in.avg = rate (self, self->ache * 0.8, 0.4);
  check_in.worst = MIN (10, check_in.avg + 2);
  check_in.stress = rate (self, 4, 1.5);
  check_in.confidence = rate (self, 9 - self->ache, 0.7);

  g_ptr_array_add (self->entries, stride_entry_new_check_in (&head, &check_in, NULL));
}

static void
add_week (Sample *self, StrideCatalog *catalog, StrideDay start)
{
  gboolean core = self->week >= 12;
  double long_km = self->week == 9 ? 19.0 : 10.0 + MIN (self->week, 20) * 0.2;
  struct {
    int weekday; /* 0 = Monday */
    double km;
    StrideSurface surface;
    gboolean hard;
  } runs[] = {
    { 1, 6.0, STRIDE_SURFACE_ASPHALT, FALSE },
    { 3, 7.5, self->week % 3 == 0 ? STRIDE_SURFACE_TRACK : STRIDE_SURFACE_ASPHALT, TRUE },
    { 6, long_km, STRIDE_SURFACE_TRAIL, FALSE },
  };

  self->ache = base_ache (self->week);

  for (guint i = 0; i < G_N_ELEMENTS (runs); i++) {
    if (start + runs[i].weekday <= self->today)
      add_run (self, start + runs[i].weekday,
               runs[i].km + g_rand_int_range (self->rand, 0, 8) * 0.1, runs[i].surface,
               runs[i].hard);
  }

  if (start + 2 <= self->today)
    add_session (self, catalog, start + 2, core ? "level-1" : "mobility-12");
  if (core && start + 4 <= self->today)
    add_session (self, catalog, start + 4, "level-1");
  if (start + 5 <= self->today)
    add_rest_day (self, start + 5);
  if (start + 6 <= self->today)
    add_check_in (self, start + 6);
}

/* One questionnaire as the sample's runner answers it. */
static void
put_intake (StrideProfile *profile, StrideDay day, int pain, int stress, const char *core)
{
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  const char *none[] = { "none", NULL };
  const char *trigger[] = { "long", "hard", NULL };
  const char *tight[] = { "hamstrings", "lowback", NULL };
  const char *form[] = { "slump", NULL };

  stride_answers_set_choices (answers, "rf_emergency", none);
  stride_answers_set_choices (answers, "rf_urgent", none);
  stride_answers_set_number (answers, "pain_week", pain);
  stride_answers_set_choice (answers, "settle", "24_48");
  stride_answers_set_choices (answers, "trigger", trigger);
  stride_answers_set_choices (answers, "form_signs", form);
  stride_answers_set_choice (answers, "core_freq", core);
  stride_answers_set_choice (answers, "surface", "asphalt");
  stride_answers_set_choices (answers, "tight", tight);
  stride_answers_set_number (answers, "stress", stress);

  stride_profile_put_intake (profile, at_hour (day, 8), 0, answers, TRUE);
}

gboolean
stride_sample_fill (StrideCatalog *catalog,
                    StrideProfile *profile,
                    StrideShoes *shoes,
                    StrideJournal *journal,
                    StrideDay today,
                    GError **error)
{
  StrideDay start = stride_week_start (today, 1) - (WEEKS - 1) * 7;
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  Sample sample = { .rand = rand, .entries = entries, .today = today };
  StrideShoe old_pair = { .id = (char *) OLD_PAIR,
                          .name = (char *) "Blue trainers",
                          .start_m = 310000,
                          .limit_m = 700000,
                          .since = start - 200,
                          .retired = TRUE,
                          .comfort = 5 };
  StrideShoe new_pair = { .id = (char *) NEW_PAIR,
                          .name = (char *) "Grey trainers",
                          .start_m = 0,
                          .limit_m = 700000,
                          .since = start + 16 * 7,
                          .comfort = 8 };

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), FALSE);

  for (sample.week = 0; sample.week < WEEKS; sample.week++)
    add_week (&sample, catalog, start + sample.week * 7);

  stride_shoes_put (shoes, &old_pair);
  stride_shoes_put (shoes, &new_pair);
  stride_shoes_set_default (shoes, NEW_PAIR);
  stride_profile_set_first_start (profile, at_hour (start, 8));
  put_intake (profile, start + 12 * 7, 5, 6, "0");
  put_intake (profile, today - 10, 2, 4, "1");

  return stride_shoes_save (shoes, error) && stride_profile_save (profile, error) &&
         stride_journal_merge (journal, entries, NULL, error);
}
