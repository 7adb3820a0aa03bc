/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky-text.h"

#include <math.h>

static gint64
instant (const char *iso8601)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (iso8601, NULL);

  return g_date_time_to_unix (date);
}

static void
test_whole (void)
{
  StrideSky sky;
  g_autofree char *text = NULL;

  stride_sky_compute (instant ("2024-04-08T18:21:00Z"), &sky);
  text = stride_sky_text_whole ("Monday", &sky);
  g_assert_cmpstr (text, ==,
                   "Monday. New moon, 0 % lit, in Pisces. Sun in Pisces. Mercury: In Pisces, going "
                   "backwards. Venus: In Pisces. Mars: In Aquarius. Jupiter: In Aries. Saturn: In "
                   "Aquarius. Uranus: In Aries. Neptune: In Pisces. All seven within 68° of the "
                   "360°: as aligned as they get.");
}

static void
test_run (void)
{
  StrideSky sky;
  g_autofree char *sore = NULL;
  g_autofree char *unknown = NULL;

  stride_sky_compute (instant ("2025-03-14T06:55:00Z"), &sky);
  sore = stride_sky_text_run (&sky, 3);
  unknown = stride_sky_text_run (&sky, -1);
  g_assert_cmpstr (sore, ==, "Full moon, 100 % lit, in Leo · planets within 117° · soreness 3");
  g_assert_cmpstr (unknown, ==, "Full moon, 100 % lit, in Leo · planets within 117°");
}

/* Wherever moon and planets went in seventy years, it has a name and not three letters. */
static void
test_constellations (void)
{
  for (gint64 at = instant ("1990-01-01T00:00:00Z"); at < instant ("2060-12-31T00:00:00Z");
       at += 293 * 86400 + 12345) {
    StrideSky sky;

    stride_sky_compute (at, &sky);
    g_assert_cmpuint (strlen (stride_sky_text_constellation (sky.moon_in)), >=, 3);
    g_assert_cmpstr (stride_sky_text_constellation (sky.moon_in), !=,
                     g_str_equal (sky.moon_in, "Leo") ? "" : sky.moon_in);
    for (guint i = 0; i < STRIDE_N_PLANETS; i++) {
      const char *letters = sky.planets[i].constellation;

      g_assert_cmpstr (stride_sky_text_constellation (letters), !=,
                       g_str_equal (letters, "Leo") ? "" : letters);
    }
  }
}

static void
test_star_time (void)
{
  g_autofree char *early = stride_sky_text_star_time (4.5);
  g_autofree char *last = stride_sky_text_star_time (23.9999);

  g_assert_cmpstr (early, ==, "04:30");
  g_assert_cmpstr (last, ==, "23:59");
}

/* What the cards are told: of the open block first, of the latest full one afterwards. */
static void
test_facts (void)
{
  StrideCycleBlock block = { .n_runs = 62, .turns = 4.9, .cycle = { 0.41, 0.3, FALSE } };
  g_autoptr (GArray) blocks = g_array_new (FALSE, TRUE, sizeof block);
  StrideCycleTest test = { .blocks = blocks, .n_runs = 23, .n_open = 23, .turns_open = 1.97 };
  StrideSkyTestFacts facts = stride_sky_text_get_facts (&test);
  g_autofree char *open = stride_sky_text_open (&test);

  g_assert_cmpuint (facts.n, ==, 23);
  g_assert_cmpuint (facts.lunations, ==, 1);
  g_assert_true (isnan (facts.p));
  g_assert_cmpstr (open, ==, "23 of 60 runs, 1.9 of 4 moons");

  g_array_append_val (blocks, block);
  facts = stride_sky_text_get_facts (&test);
  g_assert_cmpuint (facts.n, ==, 62);
  g_assert_cmpuint (facts.lunations, ==, 4);
  g_assert_cmpfloat_with_epsilon (facts.p, 0.3, 1e-9);
  g_assert_cmpfloat_with_epsilon (facts.amp, 0.41, 1e-9);
}

/* Counts, the swing and p of both are always there, a hit is called one. */
static void
test_block (void)
{
  StrideDay today = stride_day_parse ("2026-11-22");
  StrideCycleBlock block = { .from = stride_day_parse ("2025-01-12"),
                             .to = stride_day_parse ("2025-06-03"),
                             .n_runs = 62,
                             .cycle = { 1.34, 0.012, TRUE },
                             .placebo = { 0.52, 0.22, FALSE } };
  g_autofree char *title = stride_sky_text_block (&block, today);
  g_autofree char *outcome = stride_sky_text_outcome (&block);

  g_assert_cmpstr (title, ==, "12 January 2025 – 3 June 2025 · 62 runs");
  g_assert_cmpstr (outcome, ==,
                   "Moon ±1.3 points, p = 0.01: a hit · placebo ±0.5 points, p = 0.22");
}

static void
test_placebo (void)
{
  StrideCycleBlock hit = { .placebo = { 1, 0.01, TRUE } };
  StrideCycleBlock none = { .placebo = { 1, 0.5, FALSE } };
  g_autoptr (GArray) blocks = g_array_new (FALSE, TRUE, sizeof hit);
  StrideCycleTest test = { .blocks = blocks };
  g_autofree char *before = stride_sky_text_placebo (&test, 19.34);
  g_autofree char *after = NULL;

  g_assert_nonnull (strstr (before, "19.3 days"));
  g_assert_null (strstr (before, "Hits"));
  g_array_append_val (blocks, hit);
  g_array_append_val (blocks, none);
  after = stride_sky_text_placebo (&test, 19.34);
  g_assert_true (g_str_has_suffix (after, "Hits: 1 of 2 blocks."));
}

/* Nothing is added to a plain answer; nothing that is added tells anybody to do something. */
static void
test_verdicts (void)
{
  g_assert_null (stride_sky_text_verdict (STRIDE_CYCLE_WAITING));
  g_assert_null (stride_sky_text_verdict (STRIDE_CYCLE_NOTHING));
  g_assert_nonnull (strstr (stride_sky_text_verdict (STRIDE_CYCLE_ONCE), "no finding"));
  g_assert_nonnull (strstr (stride_sky_text_verdict (STRIDE_CYCLE_GONE), "did not come back"));
  g_assert_nonnull (strstr (stride_sky_text_verdict (STRIDE_CYCLE_TWICE), "nothing to change"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sky-text/whole", test_whole);
  g_test_add_func ("/sky-text/run", test_run);
  g_test_add_func ("/sky-text/constellations", test_constellations);
  g_test_add_func ("/sky-text/star-time", test_star_time);
  g_test_add_func ("/sky-text/facts", test_facts);
  g_test_add_func ("/sky-text/block", test_block);
  g_test_add_func ("/sky-text/placebo", test_placebo);
  g_test_add_func ("/sky-text/verdicts", test_verdicts);

  return g_test_run ();
}
