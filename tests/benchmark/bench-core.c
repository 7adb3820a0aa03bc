/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench-core NAME FOLDER: one thing the core does, against the least that such a thing can cost, in
 * turns. FOLDER holds the data of somebody who has logged for ten years.
 */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stride-association.h"
#include "stride-catalog.h"
#include "stride-consistency.h"
#include "stride-fake-clock.h"
#include "stride-insight.h"
#include "stride-journal.h"
#include "stride-load.h"
#include "stride-player.h"
#include "stride-trend.h"

#define NOW "2026-11-22T08:00:00Z"
#define MAX_RUNS 101

typedef struct {
  const char *folder;
  StrideClock *clock;     /* (owned) */
  StrideCatalog *catalog; /* (owned) */
  StrideJournal *journal; /* (owned): the ten years */
  StrideJournal *fresh;   /* (owned): a log of one month */
  StrideInsight *insight; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideShoes *shoes;     /* (owned) */
  char *fresh_folder;     /* (owned) */
  char *month;            /* (owned) (nullable): what the last save wrote, for the floor to write */
  gsize month_size;
  guint n_added;
  double sink; /* what a compiler may not throw away */
} Bench;

typedef void (*Step) (Bench *self);

static void
check (gboolean ok, GError *error)
{
  if (!ok)
    g_error ("%s", error ? error->message : "it did not work");
}

static void
add_run (Bench *self, StrideJournal *journal)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideEntry) entry = NULL;
  g_autofree char *id = g_strdup_printf ("20000000-0000-4000-8000-%012u", ++self->n_added);
  StrideEntryHead head = { .id = id, .day = stride_day_from_ymd (2026, 11, 21), .at = 1795248000 };
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = 8000;
  run.surface = STRIDE_SURFACE_TRAIL;
  entry = stride_entry_new_run (&head, &run, NULL);
  check (stride_journal_add (journal, entry, &error), error);
}

static void
save_ours (Bench *self)
{
  add_run (self, self->journal);
}

static void
save_fresh (Bench *self)
{
  add_run (self, self->fresh);
}

static void
read_month (Bench *self)
{
  g_autofree char *month = g_build_filename (self->folder, "log", "2026-11.json", NULL);

  g_free (self->month);
  check (g_file_get_contents (month, &self->month, &self->month_size, NULL), NULL);
}

/* The same bytes, written so that they survive a power cut: temporary file, fsync, rename, fsync of the
 * folder. */
static void
save_floor (Bench *self)
{
  g_autofree char *temporary = g_build_filename (self->fresh_folder, "floor.tmp", NULL);
  g_autofree char *final = g_build_filename (self->fresh_folder, "floor.json", NULL);
  gssize length = (gssize) self->month_size;
  int fd, dir;

  fd = open (temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  check (fd >= 0 && write (fd, self->month, length) == length && fsync (fd) == 0, NULL);
  close (fd);
  check (rename (temporary, final) == 0, NULL);
  dir = open (self->fresh_folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  check (dir >= 0 && fsync (dir) == 0, NULL);
  close (dir);
}

static void
load_ours (Bench *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideJournal) journal = stride_journal_new (self->folder, self->clock);

  check (stride_journal_load_since (journal, STRIDE_DAY_NONE, &error), error);
  self->sink += g_list_model_get_n_items (G_LIST_MODEL (journal));
}

/* Only parsing the same files. */
static void
load_floor (Bench *self)
{
  g_autofree char *log = g_build_filename (self->folder, "log", NULL);
  g_autoptr (GDir) dir = g_dir_open (log, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir))) {
    g_autoptr (JsonParser) parser = json_parser_new ();
    g_autofree char *path = g_build_filename (log, name, NULL);

    if (!g_str_has_suffix (name, ".json"))
      continue;
    json_parser_set_strict (parser, TRUE);
    check (json_parser_load_from_file (parser, path, NULL), NULL);
  }
}

static void
read_all (Bench *self)
{
  g_autoptr (GPtrArray) entries =
    stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);

  for (guint i = 0; i < entries->len; i++) {
    StrideEntry *entry = g_ptr_array_index (entries, i);
    const StrideRun *run = stride_entry_get_run (entry);

    self->sink += stride_entry_get_soreness (entry) + (run ? run->distance_m : 0);
  }
}

/* All that the page of trends says, over ten years, after one more entry. */
static void
trends_ours (Bench *self)
{
  const StrideDay today = stride_day_from_ymd (2026, 11, 22);
  g_autoptr (GPtrArray) entries =
    stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  StrideDay from = stride_entry_get_day (g_ptr_array_index (entries, 0));
  g_autoptr (GArray) weeks = stride_weeks_compute (entries, from, today, 1);
  StrideAssociation links[STRIDE_N_LINKS];
  StrideConsistency consistency;
  StrideTrendFigures figures;
  StrideTrend trend;

  stride_trend_compute (weeks, &trend);
  stride_trend_figures_compute (entries, today, &figures);
  stride_consistency_compute (weeks, entries, today, 3, &consistency);
  stride_associations_compute (entries, links);
  self->sink += trend.slope + consistency.score + links[0].p + figures.n_weeks +
                stride_load_get_largest_spike (entries, today, 30) +
                stride_load_get_limit (entries, today + 1);
}

static void
advice_ours (Bench *self)
{
  stride_insight_invalidate (self->insight);
  self->sink += g_list_model_get_n_items (stride_insight_get_advice (self->insight));
}

static void
each_pose (Bench *self, gboolean solve)
{
  GListModel *exercises = stride_catalog_get_exercises (self->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, i);
    StrideVec points[STRIDE_N_POINTS];
    const StrideKeyframe *frames;
    guint n_frames;

    frames = stride_exercise_get_keyframes (exercise, &n_frames);
    for (guint k = 0; k < n_frames; k++) {
      if (solve) {
        stride_pose_solve (&frames[k].pose, points);
        self->sink += points[0].x;
      } else {
        for (guint j = 0; j < STRIDE_N_JOINTS; j++)
          self->sink += sin (frames[k].pose.angle[j]) + cos (frames[k].pose.angle[j]);
      }
    }
  }
}

static void
kinematics_ours (Bench *self)
{
  each_pose (self, TRUE);
}

/* The sine and cosine of each joint: no kinematics goes without. */
static void
kinematics_floor (Bench *self)
{
  each_pose (self, FALSE);
}

/* A whole routine, boundary by boundary. */
static void
walk_ours (Bench *self)
{
  StrideRoutine *routine = stride_catalog_find_routine (self->catalog, "desk-4");
  g_autoptr (StrideTimeline) timeline = stride_timeline_new (routine, self->catalog, NULL, NULL);
  g_autoptr (StridePlayer) player = stride_player_new (self->clock, timeline);

  stride_player_start (player, NULL);
  while (stride_player_get_state (player) == STRIDE_PLAYER_RUNNING) {
    gint64 left = stride_player_get_deadline (player) - stride_clock_get_monotonic (self->clock);

    stride_fake_clock_advance (STRIDE_FAKE_CLOCK (self->clock), MAX (left, 1));
    stride_player_sync (player);
    self->n_added++;
  }
}

/* As often: one look at a clock and one signal. */
static void
walk_floor (Bench *self)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new ("floor", NULL);

  for (guint i = 0; i < 300; i++) {
    self->sink += (double) stride_clock_get_monotonic (self->clock);
    g_action_activate (G_ACTION (action), NULL);
  }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return x < y ? -1 : x > y;
}

static double
time_us (Bench *self, Step step)
{
  gint64 begin = g_get_monotonic_time ();

  step (self);

  return MAX ((double) (g_get_monotonic_time () - begin), 1);
}

static double
median (double *values, guint n)
{
  qsort (values, n, sizeof *values, compare);

  return values[n / 2];
}

typedef struct {
  const char *name;
  guint n_runs;
  Step ours, floor_step;
  Step prepare; /* (nullable): before each, not timed */
} Benchmark;

/* In pairs, each first by turns: what else the machine does meets both alike, and the median of the
 * pairs' ratios is what remains. */
static void
measure (Bench *self, const Benchmark *benchmark)
{
  const Step steps[] = { benchmark->ours, benchmark->floor_step };
  guint n = benchmark->n_runs;
  double times[2][MAX_RUNS], ratios[MAX_RUNS];

  for (guint i = 0; i <= n; i++) {
    for (guint k = 0; k < 2; k++) {
      guint which = (i + k) % 2;

      if (benchmark->prepare)
        benchmark->prepare (self);
      /* The first pair warms the caches, and the second takes its place. */
      times[which][i > 0 ? i - 1 : 0] = time_us (self, steps[which]);
    }
  }
  for (guint i = 0; i < n; i++)
    ratios[i] = times[0][i] / times[1][i];

  g_print ("%s: ratio %.2f (ours %.0f us, floor %.0f us, n %u pairs)\n", benchmark->name,
           median (ratios, n), median (times[0], n), median (times[1], n), n);
}

static const Benchmark benchmarks[] = {
  { "save", 101, save_ours, save_floor, read_month },
  { "save-growth", 101, save_ours, save_fresh, NULL },
  { "load", 11, load_ours, load_floor, NULL },
  { "trends", 51, trends_ours, read_all, NULL },
  { "advice", 51, advice_ours, read_all, NULL },
  { "kinematics", 101, kinematics_ours, kinematics_floor, NULL },
  { "player-walk", 51, walk_ours, walk_floor, NULL },
};

static void
bench_init (Bench *self, const char *folder)
{
  g_autoptr (GError) error = NULL;

  self->folder = folder;
  self->clock = STRIDE_CLOCK (stride_fake_clock_new (NOW, NULL));
  self->catalog = stride_catalog_new (&error);
  check (self->catalog != NULL, error);
  self->journal = stride_journal_new (folder, self->clock);
  check (stride_journal_load_since (self->journal, STRIDE_DAY_NONE, &error), error);
  /* On the same file system: where it lies is what a sync costs. */
  self->fresh_folder = g_build_filename (self->folder, "fresh", NULL);
  check (g_mkdir (self->fresh_folder, 0700) == 0, NULL);
  self->fresh = stride_journal_new (self->fresh_folder, self->clock);
  /* As many entries as the ten-year log has in its last month. */
  for (guint i = 0; i < 30; i++)
    add_run (self, self->fresh);
  self->profile = stride_profile_new (folder);
  self->shoes = stride_shoes_new (folder);
  self->insight =
    stride_insight_new (self->catalog, self->profile, self->shoes, self->journal, self->clock);
}

static void
bench_clear (Bench *self)
{
  g_clear_object (&self->insight);
  g_clear_object (&self->shoes);
  g_clear_object (&self->profile);
  g_clear_object (&self->fresh);
  g_clear_object (&self->journal);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);
  g_free (self->fresh_folder);
  g_free (self->month);
}

int
main (int argc, char **argv)
{
  Bench bench = { 0 };

  for (guint i = 0; argc == 3 && i < G_N_ELEMENTS (benchmarks); i++) {
    if (!g_str_equal (argv[1], benchmarks[i].name))
      continue;
    bench_init (&bench, argv[2]);
    measure (&bench, &benchmarks[i]);
    bench_clear (&bench);

    return 0;
  }

  g_printerr ("usage: bench-core NAME FOLDER\n");

  return 1;
}
