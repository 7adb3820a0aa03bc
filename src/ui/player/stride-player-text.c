/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-text.h"

#include <glib/gi18n-lib.h>

#include "stride-format.h"

static const struct {
  const char *text;
  const char *icon;
} kinds[] = {
  [STRIDE_PHASE_READY] = { N_ ("Get ready"), "stride-phase-ready-symbolic" },
  [STRIDE_PHASE_WORK] = { N_ ("Go"), "stride-phase-work-symbolic" },
  [STRIDE_PHASE_CHANGE_SIDES] = { N_ ("Change sides"), "stride-phase-change-symbolic" },
  [STRIDE_PHASE_REST] = { N_ ("Rest"), "stride-phase-rest-symbolic" },
  [STRIDE_PHASE_ROUND_REST] = { N_ ("Rest between rounds"), "stride-phase-rest-symbolic" },
};

const char *
stride_player_text_kind (StridePhaseKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);

  return _ (kinds[kind].text);
}

const char *
stride_player_text_icon (StridePhaseKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);

  return kinds[kind].icon;
}

char *
stride_player_text_dup_exercise (const StridePhase *phase)
{
  const char *name;

  g_return_val_if_fail (phase != NULL, NULL);

  name = stride_exercise_get_name (phase->exercise);
  if (phase->side == STRIDE_SIDE_LEFT) {
    /* Translators: an exercise done on the left side of the body. */
    return g_strdup_printf (_ ("%s, left side"), name);
  }
  if (phase->side == STRIDE_SIDE_RIGHT) {
    /* Translators: an exercise done on the right side of the body. */
    return g_strdup_printf (_ ("%s, right side"), name);
  }

  return g_strdup (name);
}

char *
stride_player_text_dup_count (StridePlayer *player)
{
  const StridePhase *phase = stride_player_get_phase (player);
  int repetition = stride_player_get_repetition (player);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  int rounds;

  if (!phase)
    return g_strdup ("");

  rounds =
    stride_routine_get_rounds (stride_timeline_get_routine (stride_player_get_timeline (player)));
  if (rounds > 1) {
    /* Translators: as in "Round 1 of 2". */
    g_strv_builder_take (builder, g_strdup_printf (_ ("Round %d of %d"), phase->round, rounds));
  }
  if (phase->n_sets > 1) {
    /* Translators: as in "Set 2 of 3". */
    g_strv_builder_take (builder, g_strdup_printf (_ ("Set %d of %d"), phase->set, phase->n_sets));
  }
  if (repetition >= 0) {
    /* Translators: as in "Repetition 4 of 8". */
    g_strv_builder_take (builder,
                         g_strdup_printf (_ ("Repetition %d of %d"), repetition + 1, phase->reps));
  } else if (phase->kind == STRIDE_PHASE_WORK && phase->reps > 0) {
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("%d repetition", "%d repetitions",
                                                             (gulong) phase->reps),
                                                   phase->reps));
  }
  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}

char *
stride_player_text_dup_digits (gint64 seconds)
{
  if (seconds < 60)
    return g_strdup_printf ("%d", (int) MAX (seconds, 0));

  return stride_format_clock (seconds);
}

char *
stride_player_text_dup_next (StrideTimeline *timeline, guint index)
{
  const StridePhase *next;
  g_autofree char *exercise = NULL;

  g_return_val_if_fail (timeline != NULL, NULL);

  if (index + 1 >= stride_timeline_get_size (timeline))
    return g_strdup (_ ("The end"));

  next = stride_timeline_get (timeline, index + 1);
  exercise = stride_player_text_dup_exercise (next);
  switch (next->kind) {
  case STRIDE_PHASE_READY:
  case STRIDE_PHASE_WORK:
    return g_steal_pointer (&exercise);
  case STRIDE_PHASE_CHANGE_SIDES:
    return g_strdup (stride_player_text_kind (next->kind));
  case STRIDE_PHASE_REST:
  case STRIDE_PHASE_ROUND_REST:
  default:
    /* Translators: a pause, then the exercise named. */
    return g_strdup_printf (_ ("Rest, then %s"), exercise);
  }
}

/* "20 seconds", "8 repetitions" */
static char *
dup_amount (const StridePhase *phase)
{
  if (phase->kind == STRIDE_PHASE_WORK && phase->reps > 0)
    return g_strdup_printf (ngettext ("%d repetition", "%d repetitions", (gulong) phase->reps),
                            phase->reps);

  return stride_format_duration_spoken (phase->length / G_USEC_PER_SEC);
}

char *
stride_player_text_dup_announcement (StrideTimeline *timeline, guint index)
{
  const StridePhase *phase = stride_timeline_get (timeline, index);
  g_autofree char *exercise = stride_player_text_dup_exercise (phase);
  g_autofree char *amount = dup_amount (phase);
  const char *kind = stride_player_text_kind (phase->kind);

  if (phase->kind == STRIDE_PHASE_REST || phase->kind == STRIDE_PHASE_ROUND_REST) {
    /* Translators: "Rest, 20 seconds. Next: Bird dog." */
    return g_strdup_printf (_ ("%s, %s. Next: %s."), kind, amount, exercise);
  }

  /* Translators: "Go. Side bridge, left side, 20 seconds." */
  return g_strdup_printf (_ ("%s. %s, %s."), kind, exercise, amount);
}

char *
stride_player_text_dup_speech (StrideTimeline *timeline, guint index, StrideCue cue)
{
  static const char *const words[] = {
    [STRIDE_CUE_WORK] = N_ ("Go"),
    [STRIDE_CUE_CHANGE_SIDES] = N_ ("Change sides"),
    [STRIDE_CUE_REST] = N_ ("Rest"),
    [STRIDE_CUE_ROUND_REST] = N_ ("Rest between rounds"),
    [STRIDE_CUE_HALF_WAY] = N_ ("Half way"),
    [STRIDE_CUE_LAST] = N_ ("Last one"),
    [STRIDE_CUE_PAUSED] = N_ ("Paused"),
    [STRIDE_CUE_FINISHED] = N_ ("That was all. Well done."),
  };

  if (cue == STRIDE_CUE_READY && index < stride_timeline_get_size (timeline))
    return stride_player_text_dup_exercise (stride_timeline_get (timeline, index));
  if (cue >= G_N_ELEMENTS (words) || !words[cue])
    return NULL;

  return g_strdup (_ (words[cue]));
}

char *
stride_player_text_dup_stop_rule (int soreness)
{
  const char *signs =
    _ ("Also stop when pain or tingling travels down a leg, or when you feel dizzy.");

  if (soreness < 0 || soreness + 2 > 5) {
    /* Translators: %s: one more sentence. */
    return g_strdup_printf (_ ("Stop when soreness goes above 5 of 10. %s"), signs);
  }

  /* Translators: %d: two more than the soreness at the start. %s: one more sentence. */
  return g_strdup_printf (_ ("Stop when soreness reaches %d of 10, two above your start. %s"),
                          soreness + 2, signs);
}
