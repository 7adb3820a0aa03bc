/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-cue.h"
#include "stride-fake-clock.h"
#include "stride-player-fixture.h"

/* All cues within a phase: "10 half, 17 3, 18 2, 19 1". */
static char *
cues_of (const StridePhase *phase)
{
  static const char *const names[] = {
    [STRIDE_CUE_COUNT_3] = "3",     [STRIDE_CUE_COUNT_2] = "2", [STRIDE_CUE_COUNT_1] = "1",
    [STRIDE_CUE_HALF_WAY] = "half", [STRIDE_CUE_REP] = "rep",
  };
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 at = 0;

  for (;;) {
    StrideCue cue = STRIDE_CUE_READY;

    at = stride_cue_next (phase, at, &cue);
    if (at == phase->length)
      return g_string_free (g_steal_pointer (&text), FALSE);
    g_assert_cmpint (at, <, phase->length);
    g_string_append_printf (text, "%s%g %s", text->len > 0 ? ", " : "",
                            (double) at / G_USEC_PER_SEC, names[cue]);
  }
}

static void
assert_cues (StridePhase phase, const char *expected)
{
  g_autofree char *found = cues_of (&phase);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_hold (void)
{
  assert_cues ((StridePhase) { .kind = STRIDE_PHASE_WORK, .length = 20 * S },
               "10 half, 17 3, 18 2, 19 1");
}

static void
test_short_hold_has_no_half_way (void)
{
  assert_cues ((StridePhase) { .kind = STRIDE_PHASE_WORK, .length = 12 * S }, "9 3, 10 2, 11 1");
}

static void
test_repetitions (void)
{
  assert_cues (
    (StridePhase) { .kind = STRIDE_PHASE_WORK, .length = 24 * S, .reps = 4, .tempo_s = 6 },
    "6 rep, 12 half, 18 rep, 21 3, 22 2, 23 1");
}

static void
test_odd_repetitions (void)
{
  assert_cues (
    (StridePhase) { .kind = STRIDE_PHASE_WORK, .length = 30 * S, .reps = 3, .tempo_s = 10 },
    "10 rep, 20 half, 27 3, 28 2, 29 1");
}

static void
test_count_comes_before_tick (void)
{
  assert_cues (
    (StridePhase) { .kind = STRIDE_PHASE_WORK, .length = 6 * S, .reps = 6, .tempo_s = 1 },
    "1 rep, 2 rep, 3 3, 4 2, 5 1");
}

static void
test_fractional_tempo (void)
{
  assert_cues (
    (StridePhase) { .kind = STRIDE_PHASE_WORK, .length = 10 * S, .reps = 4, .tempo_s = 2.5 },
    "2.5 rep, 5 rep, 7 3, 7.5 rep, 8 2, 9 1");
}

static void
test_rest (void)
{
  assert_cues ((StridePhase) { .kind = STRIDE_PHASE_REST, .length = 30 * S }, "27 3, 28 2, 29 1");
}

static void
test_short_rest_counts_less (void)
{
  assert_cues ((StridePhase) { .kind = STRIDE_PHASE_CHANGE_SIDES, .length = 3 * S }, "1 2, 2 1");
  assert_cues ((StridePhase) { .kind = STRIDE_PHASE_REST, .length = 2 * S }, "1 1");
  assert_cues ((StridePhase) { .kind = STRIDE_PHASE_REST, .length = 1 * S }, "");
}

static void
test_self_paced_is_silent (void)
{
  assert_cues (
    (StridePhase) {
      .kind = STRIDE_PHASE_WORK, .length = 40 * S, .reps = 8, .tempo_s = 5, .self_paced = TRUE },
    "");
}

static void
test_each_kind_has_its_own (void)
{
  StrideCue seen[5];

  for (int kind = STRIDE_PHASE_READY; kind <= STRIDE_PHASE_ROUND_REST; kind++) {
    StridePhase phase = { .kind = (StridePhaseKind) kind, .length = S };

    seen[kind] = stride_cue_for_phase (&phase);
    for (int other = 0; other < kind; other++)
      g_assert_cmpint (seen[kind], !=, seen[other]);
  }
}

static void
test_last (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Fixture fixture;

  fixture_set_up (&fixture, "level-1", NULL);
  for (guint i = 0; i < stride_timeline_get_size (fixture.timeline); i++) {
    const StridePhase *phase = stride_timeline_get (fixture.timeline, i);

    if (stride_cue_is_last (fixture.timeline, i))
      g_string_append_printf (text, "%s %d %d, ", stride_exercise_get_id (phase->exercise),
                              phase->set, (int) phase->side);
  }
  g_assert_cmpstr (text->str, ==,
                   "supine-march 2 0, side-bridge-knees 2 1, glute-bridge 2 0, chair-squat 1 0, ");
  fixture_tear_down (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cue/hold", test_hold);
  g_test_add_func ("/cue/short-hold-has-no-half-way", test_short_hold_has_no_half_way);
  g_test_add_func ("/cue/repetitions", test_repetitions);
  g_test_add_func ("/cue/odd-repetitions", test_odd_repetitions);
  g_test_add_func ("/cue/count-comes-before-tick", test_count_comes_before_tick);
  g_test_add_func ("/cue/fractional-tempo", test_fractional_tempo);
  g_test_add_func ("/cue/rest", test_rest);
  g_test_add_func ("/cue/short-rest-counts-less", test_short_rest_counts_less);
  g_test_add_func ("/cue/self-paced-is-silent", test_self_paced_is_silent);
  g_test_add_func ("/cue/each-kind-has-its-own", test_each_kind_has_its_own);
  g_test_add_func ("/cue/last", test_last);

  return g_test_run ();
}
