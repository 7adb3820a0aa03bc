/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-fake-clock.h"
#include "stride-player-fixture.h"
#include "stride-timeline.h"

static StrideCatalog *catalog;

static StrideTimeline *
timeline_for (const char *routine, const StrideTimelineOptions *options)
{
  g_autoptr (GError) error = NULL;
  StrideTimeline *timeline =
    stride_timeline_new (stride_catalog_find_routine (catalog, routine), catalog, options, &error);

  g_assert_no_error (error);

  return timeline;
}

/* "ready:L work:L change:R work:R rest:L …" */
static char *
describe (StrideTimeline *timeline, guint from, guint to)
{
  static const char *const kinds[] = { "ready", "work", "change", "rest", "round-rest" };
  static const char *const sides[] = { "", ":L", ":R" };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = from; i < to; i++) {
    const StridePhase *phase = stride_timeline_get (timeline, i);

    g_string_append_printf (text, "%s%s%s", i > from ? " " : "", kinds[phase->kind],
                            sides[phase->side]);
  }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_phases (StrideTimeline *timeline, guint from, guint to, const char *expected)
{
  g_autofree char *found = describe (timeline, from, to);

  g_assert_cmpstr (found, ==, expected);
}

static guint
find (StrideTimeline *timeline, const char *exercise, guint from)
{
  for (guint i = from; i < stride_timeline_get_size (timeline); i++) {
    if (g_str_equal (stride_exercise_get_id (stride_timeline_get (timeline, i)->exercise),
                     exercise))
      return i;
  }
  g_assert_not_reached ();
}

static StrideExercise *
exercise (const char *id)
{
  StrideExercise *found = stride_catalog_find_exercise (catalog, id);

  g_assert_nonnull (found);

  return found;
}

static void
test_catalogue (gconstpointer data)
{
  StrideRoutine *routine = (StrideRoutine *) data;
  g_autoptr (StrideTimeline) timeline = timeline_for (stride_routine_get_id (routine), NULL);
  guint size = stride_timeline_get_size (timeline);
  guint n_steps, n_work = 0, bouts = 0;
  const StrideRoutineStep *steps = stride_routine_get_steps (routine, &n_steps);
  gint64 at = 0;

  for (guint i = 0; i < n_steps; i++)
    bouts += (guint) (steps[i].sets * steps[i].sides * stride_routine_get_rounds (routine));

  for (guint i = 0; i < size; i++) {
    const StridePhase *phase = stride_timeline_get (timeline, i);

    g_assert_cmpint (phase->length, >, 0);
    g_assert_cmpint (stride_timeline_get_start (timeline, i), ==, at);
    g_assert_cmpuint (phase->step, <, n_steps);
    at += phase->length;
    if (phase->kind == STRIDE_PHASE_WORK) {
      n_work++;
      g_assert_cmpint (phase->length, ==, steps[phase->step].work_s * S);
      g_assert_cmpstr (stride_exercise_get_id (phase->exercise), ==,
                       steps[phase->step].exercise_id);
    } else {
      g_assert_cmpint (phase->reps, ==, 0);
    }
  }
  g_assert_cmpint (at, ==, stride_timeline_get_total (timeline));
  g_assert_cmpint (at, ==, stride_routine_get_total (routine) * S);
  g_assert_cmpint (at, ==, stride_timeline_get_start (timeline, size));
  g_assert_cmpuint (n_work, ==, bouts);
  g_assert_cmpuint (n_work, ==, stride_timeline_get_n_work (timeline));
  g_assert_true (stride_timeline_get_routine (timeline) == routine);
}

static void
test_halves (gconstpointer data)
{
  StrideRoutine *routine = (StrideRoutine *) data;
  g_autoptr (StrideTimeline) timeline = timeline_for (stride_routine_get_id (routine), NULL);
  gint64 left = 0, right = 0;

  for (guint i = 0; i < stride_timeline_get_size (timeline); i++) {
    const StridePhase *phase = stride_timeline_get (timeline, i);

    if (phase->kind != STRIDE_PHASE_WORK)
      continue;
    if (phase->side == STRIDE_SIDE_LEFT) {
      left += phase->length;
      g_assert_cmpint (stride_timeline_get (timeline, i + 1)->kind, ==, STRIDE_PHASE_CHANGE_SIDES);
      g_assert_cmpint (stride_timeline_get (timeline, i + 2)->side, ==, STRIDE_SIDE_RIGHT);
      g_assert_cmpint (stride_timeline_get (timeline, i + 2)->length, ==, phase->length);
    }
    if (phase->side == STRIDE_SIDE_RIGHT)
      right += phase->length;
  }
  g_assert_cmpint (left, ==, right);
}

static void
test_reference_counted (void)
{
  StrideTimeline *timeline = timeline_for ("big-three", NULL);
  StrideTimeline *again = stride_timeline_ref (timeline);

  stride_timeline_unref (timeline);
  g_assert_cmpuint (stride_timeline_get_size (again), >, 0);
  stride_timeline_unref (again);
}

static void
test_order (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("big-three", NULL);

  assert_phases (timeline, 0, 10,
                 "ready:L work:L change:R work:R "
                 "ready:L work:L change:R work:R ready work");
  assert_phases (timeline, 10, 13, "round-rest:L ready:L work:L");
  g_assert_cmpint (stride_timeline_get (timeline, 10)->length, ==, 30 * S);
  g_assert_cmpint (stride_timeline_get (timeline, 10)->round, ==, 2);
  g_assert_cmpstr (stride_exercise_get_id (stride_timeline_get (timeline, 10)->exercise), ==,
                   "curl-up");
}

static void
test_sets (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("level-2", NULL);
  guint i = find (timeline, "side-bridge", 0);

  assert_phases (timeline, i, i + 8,
                 "ready:L work:L change:R work:R rest:L work:L change:R work:R");
  g_assert_cmpint (stride_timeline_get (timeline, i + 1)->set, ==, 1);
  g_assert_cmpint (stride_timeline_get (timeline, i + 4)->set, ==, 2);
  g_assert_cmpint (stride_timeline_get (timeline, i + 7)->set, ==, 2);
  g_assert_cmpint (stride_timeline_get (timeline, i + 7)->n_sets, ==, 2);
}

static void
test_repetitions (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("big-three", NULL);
  const StridePhase *phase = stride_timeline_get (timeline, 1);

  g_assert_cmpint (phase->reps, ==, 5);
  g_assert_cmpfloat_with_epsilon (phase->tempo_s, 12, 1e-9);
  g_assert_false (phase->self_paced);
}

static void
test_rest_factor (gconstpointer data)
{
  double factor = GPOINTER_TO_INT (data) / 100.0;
  StrideTimelineOptions options;
  g_autoptr (StrideTimeline) plain = timeline_for ("core-15", NULL);
  g_autoptr (StrideTimeline) timeline = NULL;

  stride_timeline_options_init (&options);
  options.rest_factor = factor;
  timeline = timeline_for ("core-15", &options);

  g_assert_cmpuint (stride_timeline_get_size (timeline), ==, stride_timeline_get_size (plain));
  for (guint i = 0; i < stride_timeline_get_size (plain); i++) {
    const StridePhase *before = stride_timeline_get (plain, i);
    const StridePhase *after = stride_timeline_get (timeline, i);

    if (before->kind == STRIDE_PHASE_WORK || before->kind == STRIDE_PHASE_READY)
      g_assert_cmpint (after->length, ==, before->length);
    else
      g_assert_cmpint (ABS ((double) after->length - (double) before->length * factor), <=, S / 2);
    g_assert_cmpint (after->length % S, ==, 0);
  }
}

static void
test_ready_option (void)
{
  StrideTimelineOptions options;
  g_autoptr (StrideTimeline) timeline = NULL;

  stride_timeline_options_init (&options);
  options.ready_s = 3;
  timeline = timeline_for ("desk-4", &options);

  g_assert_cmpint (stride_timeline_get (timeline, 0)->length, ==, 3 * S);
  g_assert_cmpint (stride_timeline_get_total (timeline), ==, (3 * 60 + 56 - 6 * 5) * S);
}

static void
test_long_ready_stays (void)
{
  StrideTimelineOptions options;
  g_autoptr (StrideTimeline) timeline = NULL;

  stride_timeline_options_init (&options);
  options.ready_s = 5;
  timeline = timeline_for ("self-test-core", &options);

  g_assert_cmpint (stride_timeline_get_total (timeline), ==, (17 * 60 + 20) * S);
}

static void
test_change_option (void)
{
  StrideTimelineOptions options;
  g_autoptr (StrideTimeline) timeline = NULL;

  stride_timeline_options_init (&options);
  options.change_s = 12;
  timeline = timeline_for ("big-three", &options);

  g_assert_cmpint (stride_timeline_get (timeline, 2)->kind, ==, STRIDE_PHASE_CHANGE_SIDES);
  g_assert_cmpint (stride_timeline_get (timeline, 2)->length, ==, 12 * S);
}

static void
test_first_side (void)
{
  StrideTimelineOptions options;
  g_autoptr (StrideTimeline) timeline = NULL;

  stride_timeline_options_init (&options);
  options.first_side = STRIDE_SIDE_RIGHT;
  timeline = timeline_for ("big-three", &options);

  assert_phases (timeline, 0, 4, "ready:R work:R change:L work:L");
}

static void
test_self_paced (void)
{
  StrideTimelineOptions options;
  g_autoptr (StrideTimeline) timeline = NULL;

  stride_timeline_options_init (&options);
  options.self_paced = TRUE;
  timeline = timeline_for ("core-15", &options);

  for (guint i = 0; i < stride_timeline_get_size (timeline); i++) {
    const StridePhase *phase = stride_timeline_get (timeline, i);

    g_assert_cmpint (phase->self_paced, ==, phase->kind == STRIDE_PHASE_WORK && phase->reps > 0);
  }
}

static void
test_next_work (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("big-three", NULL);
  guint size = stride_timeline_get_size (timeline);

  g_assert_true (stride_timeline_get_next_work (timeline, 0) == stride_timeline_get (timeline, 1));
  g_assert_true (stride_timeline_get_next_work (timeline, 1) == stride_timeline_get (timeline, 1));
  g_assert_true (stride_timeline_get_next_work (timeline, 2) == stride_timeline_get (timeline, 3));
  g_assert_null (stride_timeline_get_next_work (timeline, size));
}

static void
test_swap_keeps_the_shape (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("big-three", NULL);
  g_autoptr (StrideTimeline) swapped = NULL;

  swapped = stride_timeline_swap_exercise (timeline, 5, exercise ("side-bridge-knees"));

  g_assert_cmpuint (stride_timeline_get_size (swapped), ==, stride_timeline_get_size (timeline));
  g_assert_cmpint (stride_timeline_get_total (swapped), ==, stride_timeline_get_total (timeline));
  for (guint i = 0; i < stride_timeline_get_size (swapped); i++) {
    const StridePhase *phase = stride_timeline_get (swapped, i);

    g_assert_cmpstr (stride_exercise_get_id (phase->exercise), ==,
                     i >= 5 && phase->step == 1
                       ? "side-bridge-knees"
                       : stride_exercise_get_id (stride_timeline_get (timeline, i)->exercise));
  }
  g_assert_cmpint (stride_timeline_get (swapped, 5)->reps, ==, 0);
}

static void
test_swap_to_tempo (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("core-15", NULL);
  guint i = find (timeline, "plank", 0) + 1;
  g_autoptr (StrideTimeline) swapped =
    stride_timeline_swap_exercise (timeline, i, exercise ("plank-leg-raise"));
  const StridePhase *phase = stride_timeline_get (swapped, i);

  g_assert_cmpint (phase->length, ==, 30 * S);
  g_assert_cmpint (phase->reps, >, 0);
  g_assert_cmpfloat_with_epsilon (phase->reps * phase->tempo_s, 30, 1e-9);
}

static void
test_swap_to_one_sided (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("level-1", NULL);
  guint i = find (timeline, "glute-bridge", 0);
  g_autoptr (StrideTimeline) swapped =
    stride_timeline_swap_exercise (timeline, i, exercise ("single-leg-bridge"));
  g_autoptr (StrideTimeline) back = NULL;

  assert_phases (timeline, i, i + 4, "ready work rest work");
  assert_phases (swapped, i, i + 8, "ready:L work:L change:R work:R rest:L work:L change:R work:R");
  g_assert_cmpint (stride_timeline_get (swapped, i + 3)->length, ==,
                   stride_timeline_get (timeline, i + 1)->length);
  g_assert_cmpint (stride_timeline_get (swapped, i + 4)->length, ==,
                   stride_timeline_get (timeline, i + 2)->length);

  back = stride_timeline_swap_exercise (swapped, i, exercise ("glute-bridge"));
  assert_phases (back, i, i + 4, "ready work rest work");
  g_assert_cmpint (stride_timeline_get_total (back), ==, stride_timeline_get_total (timeline));
}

static void
test_swap_to_both_sides (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("level-2", NULL);
  guint i = find (timeline, "single-leg-bridge", 0);
  g_autoptr (StrideTimeline) swapped =
    stride_timeline_swap_exercise (timeline, i, exercise ("glute-bridge"));

  assert_phases (swapped, i, i + 4, "ready work rest work");
  g_assert_cmpint (stride_timeline_get_total (swapped), ==, stride_timeline_get_total (timeline));
}

static void
test_swap_in_later_rounds (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("core-15", NULL);
  guint first = find (timeline, "glute-bridge", 0);
  g_autoptr (StrideTimeline) swapped =
    stride_timeline_swap_exercise (timeline, first, exercise ("single-leg-bridge"));
  guint second = find (swapped, "single-leg-bridge", first + 5);

  g_assert_cmpint (stride_timeline_get (swapped, second)->round, ==, 2);
  assert_phases (swapped, second, second + 4, "ready:L work:L change:R work:R");
}

static void
test_swap_sides_before (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("big-three", NULL);
  g_autoptr (StrideTimeline) ready = stride_timeline_swap_sides (timeline, 0);
  g_autoptr (StrideTimeline) work = stride_timeline_swap_sides (timeline, 1);
  g_autoptr (StrideTimeline) twice = stride_timeline_swap_sides (ready, 0);

  assert_phases (ready, 0, 6, "ready:R work:R change:L work:L ready:R work:R");
  assert_phases (work, 0, 6, "ready:L work:R change:L work:L ready:R work:R");
  assert_phases (twice, 0, 6, "ready:L work:L change:R work:R ready:L work:L");
}

static void
test_swap_sides_after_half (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("big-three", NULL);
  g_autoptr (StrideTimeline) change = stride_timeline_swap_sides (timeline, 2);
  g_autoptr (StrideTimeline) second = stride_timeline_swap_sides (timeline, 3);

  assert_phases (change, 0, 6, "ready:L work:L change:R work:R ready:R work:R");
  assert_phases (second, 0, 6, "ready:L work:L change:R work:R ready:R work:R");
}

static void
test_swap_sides_at_the_end (void)
{
  g_autoptr (StrideTimeline) timeline = timeline_for ("level-2", NULL);
  guint last = stride_timeline_get_size (timeline) - 1;
  g_autoptr (StrideTimeline) swapped = stride_timeline_swap_sides (timeline, last);

  assert_phases (swapped, last - 3, last + 1, "ready:L work:L change:R work:R");
}

static void
add_for_routines (const char *prefix, GTestDataFunc func)
{
  GListModel *routines = stride_catalog_get_routines (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (StrideRoutine) routine = g_list_model_get_item (routines, i);
    g_autofree char *path = g_strconcat (prefix, stride_routine_get_id (routine), NULL);

    g_test_add_data_func (path, routine, func);
  }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (stride_catalog_get_routines (catalog)), ==, 14);

  add_for_routines ("/timeline/total/", test_catalogue);
  add_for_routines ("/timeline/halves/", test_halves);
  g_test_add_func ("/timeline/reference-counted", test_reference_counted);
  g_test_add_func ("/timeline/order", test_order);
  g_test_add_func ("/timeline/sets", test_sets);
  g_test_add_func ("/timeline/repetitions", test_repetitions);
  g_test_add_data_func ("/timeline/rest/half", GINT_TO_POINTER (50), test_rest_factor);
  g_test_add_data_func ("/timeline/rest/more", GINT_TO_POINTER (130), test_rest_factor);
  g_test_add_data_func ("/timeline/rest/double", GINT_TO_POINTER (200), test_rest_factor);
  g_test_add_func ("/timeline/ready/option", test_ready_option);
  g_test_add_func ("/timeline/ready/long-stays", test_long_ready_stays);
  g_test_add_func ("/timeline/change-option", test_change_option);
  g_test_add_func ("/timeline/first-side", test_first_side);
  g_test_add_func ("/timeline/self-paced", test_self_paced);
  g_test_add_func ("/timeline/next-work", test_next_work);
  g_test_add_func ("/timeline/swap/keeps-the-shape", test_swap_keeps_the_shape);
  g_test_add_func ("/timeline/swap/to-tempo", test_swap_to_tempo);
  g_test_add_func ("/timeline/swap/to-one-sided", test_swap_to_one_sided);
  g_test_add_func ("/timeline/swap/to-both-sides", test_swap_to_both_sides);
  g_test_add_func ("/timeline/swap/in-later-rounds", test_swap_in_later_rounds);
  g_test_add_func ("/timeline/swap-sides/before", test_swap_sides_before);
  g_test_add_func ("/timeline/swap-sides/after-a-half", test_swap_sides_after_half);
  g_test_add_func ("/timeline/swap-sides/at-the-end", test_swap_sides_at_the_end);

  status = g_test_run ();
  g_assert_finalize_object (catalog);

  return status;
}
