/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How often the comparisons of data/content/README.md, "Statistics", find what is there, and speak of what is
 * not. "-m slow" measures the figures of that section; the quick run sees that they are about right. */

#include <math.h>

#include "stride-association.h"
#include "stride-test-log.h"

/* A quarter of the normal distribution lies beyond. */
#define QUARTER 0.6744897501960817
#define MEAN 3
#define SPREAD 1.8
#define MOST_RUNS 300

static double
draw_normal (GRand *rand)
{
  return sqrt (-2 * log (1 - g_rand_double (rand))) * cos (2 * G_PI * g_rand_double (rand));
}

/* What goes on from run to run, with a spread of 1 and a correlation of @like with the run before. */
static double
go_on (GRand *rand, double *state, double like)
{
  *state = like * *state + sqrt (1 - like * like) * draw_normal (rand);

  return *state;
}

/* An ache of that many spreads, in points. */
static int
to_points (double ache)
{
  return (int) CLAMP (lround (MEAN + SPREAD * ache), 0, 10);
}

/* The most by which a share of so many logs is off by chance. */
static double
give_or_take (double share, int n_logs)
{
  return 3 * sqrt (share * (1 - share) / n_logs);
}

/* --- power --------------------------------------------------------------------------------------- */

typedef struct {
  guint n;
  double effect; /* points that runs with stress are sorer */
  double like;   /* of each of the six exposures with that of the run before */
} Runner;

/* Every third to every day a run. A quarter of the runs have stress, short nights, length, the latest shoes,
 * the treadmill's incline, and of the others hard ground; only stress makes sore. */
static GPtrArray *
make_log (GRand *rand, const Runner *runner)
{
  GPtrArray *log = g_ptr_array_new_with_free_func (g_object_unref);
  double state[STRIDE_N_LINKS];
  double ache = draw_normal (rand);
  StrideDay day = stride_day_parse ("2026-01-01");

  for (guint k = 0; k < STRIDE_N_LINKS; k++)
    state[k] = draw_normal (rand);

  for (guint i = 0; i < runner->n; i++) {
    StrideEntryHead head = { 0 };
    gboolean exposed[STRIDE_N_LINKS];
    StrideRun run;

    for (guint k = 0; k < STRIDE_N_LINKS; k++)
      exposed[k] = go_on (rand, &state[k], runner->like) > QUARTER;
    go_on (rand, &ache, 0.4);

    stride_run_init (&run);
    run.stress = exposed[STRIDE_LINK_STRESS] ? 8 : 2;
    run.sleep_min = exposed[STRIDE_LINK_SLEEP] ? 330 : 450;
    run.distance_m = exposed[STRIDE_LINK_LONG] ? 13000 : 8000;
    run.shoe = (char *) (exposed[STRIDE_LINK_SHOE] || i + 1 == runner->n ? "new" : "old");
    run.surface = exposed[STRIDE_LINK_INCLINE] ? STRIDE_SURFACE_TREADMILL
                  : exposed[STRIDE_LINK_HARD]  ? STRIDE_SURFACE_ASPHALT
                                               : STRIDE_SURFACE_TRAIL;
    run.incline_permille = exposed[STRIDE_LINK_INCLINE] ? 60 : 0;
    run.before = 0;
    run.during = run.after =
      to_points (ache + (exposed[STRIDE_LINK_STRESS] ? runner->effect / SPREAD : 0));

    day += g_rand_int_range (rand, 1, 4);
    head.day = day;
    head.at = (gint64) day * 86400 + 43200;
    g_ptr_array_add (log, stride_entry_new_run (&head, &run, NULL));
  }

  return log;
}

static void
test_power (void)
{
  static const struct {
    Runner runner;
    double found; /* share of the logs in which stress is spoken of */
  } cases[] = {
    { { 121, 2, 0 }, 0.98 },   { { 121, 1, 0 }, 0.38 },   { { 300, 1, 0 }, 0.45 },
    { { 121, 2, 0.4 }, 0.95 }, { { 121, 1, 0.4 }, 0.33 }, { { 300, 1, 0.4 }, 0.46 },
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (96);
  const int n_logs = g_test_slow () ? 20000 : 40;

  for (guint c = 0; c < G_N_ELEMENTS (cases); c++) {
    int n_found = 0, n_false = 0, n_made = 0, n_clear = 0, n_large = 0;

    for (int l = 0; l < n_logs; l++) {
      g_autoptr (GPtrArray) log = make_log (rand, &cases[c].runner);
      StrideAssociation links[STRIDE_N_LINKS];
      gboolean other = FALSE;

      stride_associations_compute (log, links);
      for (guint k = 0; k < STRIDE_N_LINKS; k++) {
        n_made += links[k].enough;
        other |= k != STRIDE_LINK_STRESS && links[k].passed;
      }
      n_found += links[STRIDE_LINK_STRESS].passed;
      n_clear += links[STRIDE_LINK_STRESS].p_adjusted < STRIDE_LINK_ALPHA;
      n_large += links[STRIDE_LINK_STRESS].difference >= STRIDE_LINK_MIN_DIFFERENCE;
      n_false += other;
    }
    g_test_message (
      "%u runs, %g points, alike by %g: found in %.1f %%, another link in %.2f %% of %d "
      "logs; clear %.1f %%, looks a point large %.1f %%; %.2f comparisons each",
      cases[c].runner.n, cases[c].runner.effect, cases[c].runner.like, 100.0 * n_found / n_logs,
      100.0 * n_false / n_logs, n_logs, 100.0 * n_clear / n_logs, 100.0 * n_large / n_logs,
      (double) n_made / n_logs);
    g_assert_cmpfloat_with_epsilon ((double) n_found / n_logs, cases[c].found,
                                    0.01 + give_or_take (cases[c].found, n_logs));
    g_assert_cmpfloat ((double) n_false / n_logs, <=, 0.018 + give_or_take (0.018, n_logs));
  }
}

/* --- false alarms -------------------------------------------------------------------------------- */

#define N_SHUFFLES 199

static double
difference_of (const int *values, const int *groups, guint n)
{
  double sum[2] = { 0, 0 };
  guint size[2] = { 0, 0 };

  for (guint i = 0; i < n; i++) {
    sum[groups[i]] += values[i];
    size[groups[i]]++;
  }

  return fabs (sum[1] / size[1] - sum[0] / size[0]);
}

/* The test that takes runs to be independent of each other. */
static double
shuffle_test (GRand *rand, const int *values, const int *groups, guint n)
{
  double real = difference_of (values, groups, n);
  int mixed[MOST_RUNS];
  guint count = 0;

  memcpy (mixed, values, n * sizeof *values);
  for (guint round = 0; round < N_SHUFFLES; round++) {
    for (guint i = n - 1; i > 0; i--) {
      guint k = (guint) g_rand_int_range (rand, 0, (gint32) i + 1);
      int kept = mixed[i];

      mixed[i] = mixed[k];
      mixed[k] = kept;
    }
    count += difference_of (mixed, groups, n) >= real - 1e-9;
  }

  return (1.0 + count) / (1 + N_SHUFFLES);
}

static void
test_shuffle (void)
{
  /* Of soreness from run to run, and of what it is compared with: a night, the ground, a pair of shoes. */
  static const struct {
    double ache, exposure;
  } likes[] = {
    { 0.3, 0.3 }, { 0.6, 0.3 }, { 0.3, 0.6 }, { 0.6, 0.6 }, { 0.3, 0.95 }, { 0.6, 0.95 }
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (19);
  const int n_logs = g_test_slow () ? 20000 : 100;

  for (guint c = 0; c < G_N_ELEMENTS (likes); c++) {
    int n_shuffle = 0, n_shift = 0;

    for (int l = 0; l < n_logs;) {
      const guint n = (guint) g_rand_int_range (rand, 40, 101);
      double ache = draw_normal (rand), state = draw_normal (rand);
      int values[MOST_RUNS], groups[MOST_RUNS];
      guint n_exposed = 0;

      for (guint i = 0; i < n; i++) {
        values[i] = to_points (go_on (rand, &ache, likes[c].ache));
        groups[i] = go_on (rand, &state, likes[c].exposure) > QUARTER;
        n_exposed += (guint) groups[i];
      }
      if (n_exposed < STRIDE_LINK_MIN_GROUP || n - n_exposed < STRIDE_LINK_MIN_GROUP)
        continue;
      n_shuffle += shuffle_test (rand, values, groups, n) < 0.05;
      n_shift += stride_circular_shift_test (values, groups, n) < 0.05;
      l++;
    }
    g_test_message ("soreness alike by %g, what it is compared with by %g: a plain shuffle errs in "
                    "%.1f %%, the shift in %.1f %% of %d logs",
                    likes[c].ache, likes[c].exposure, 100.0 * n_shuffle / n_logs,
                    100.0 * n_shift / n_logs, n_logs);
    g_assert_cmpfloat ((double) n_shift / n_logs, <=, 0.05 + give_or_take (0.05, n_logs));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/link-power/power", test_power);
  g_test_add_func ("/link-power/shuffle", test_shuffle);

  return g_test_run ();
}
