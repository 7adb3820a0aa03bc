/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-private.h"

#include "stride-cue.h"
#include "stride-player-state.h"
#include "stride-poison.h"

/* Later than this past the deadline: nobody was told what to do meanwhile. */
#define GAP_LIMIT (3 * G_USEC_PER_SEC)
#define SLEEP_LIMIT (2 * G_USEC_PER_SEC)
/* A count or a tick that comes later than this is left out. */
#define FRESH_LIMIT (G_USEC_PER_SEC / 2)

typedef enum {
  PROP_STATE = 1,
  PROP_INDEX,
} StridePlayerProperty;

static GParamSpec *properties[PROP_INDEX + 1];

enum {
  SIGNAL_PHASE_CHANGED,
  SIGNAL_SECOND_CHANGED,
  SIGNAL_TIMELINE_CHANGED,
  SIGNAL_CUE,
  SIGNAL_FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StridePlayer, stride_player, G_TYPE_OBJECT)

static void
stride_player_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StridePlayer *self = STRIDE_PLAYER (object);

  switch ((StridePlayerProperty) id) {
  case PROP_STATE:
    g_value_set_enum (value, (int) self->state);
    break;
  case PROP_INDEX:
    g_value_set_uint (value, self->index);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    break;
  }
}

static void
stride_player_finalize (GObject *object)
{
  StridePlayer *self = STRIDE_PLAYER (object);

  g_clear_object (&self->clock);
  g_clear_pointer (&self->timeline, stride_timeline_unref);
  g_string_free (self->outcomes, TRUE);
  g_array_unref (self->held);
  g_clear_pointer (&self->changes, g_ptr_array_unref);

  G_OBJECT_CLASS (stride_player_parent_class)->finalize (object);
}

static void
stride_player_class_init (StridePlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = stride_player_get_property;
  object_class->finalize = stride_player_finalize;

  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, STRIDE_TYPE_PLAYER_STATE, STRIDE_PLAYER_IDLE, flags);
  properties[PROP_INDEX] = g_param_spec_uint ("index", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_PHASE_CHANGED] =
    g_signal_new ("phase-changed", STRIDE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_SECOND_CHANGED] =
    g_signal_new ("second-changed", STRIDE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
  signals[SIGNAL_TIMELINE_CHANGED] =
    g_signal_new ("timeline-changed", STRIDE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
  signals[SIGNAL_CUE] = g_signal_new ("cue", STRIDE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                      NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", STRIDE_TYPE_PLAYER, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stride_player_init (StridePlayer *self)
{
  self->outcomes = g_string_new (NULL);
  self->held = g_array_new (FALSE, TRUE, sizeof (gint64));
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) stride_player_change_free);
}

StridePlayer *
stride_player_new (StrideClock *clock, StrideTimeline *timeline)
{
  StridePlayer *self;
  guint size;

  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (timeline != NULL, NULL);

  size = stride_timeline_get_size (timeline);
  self = g_object_new (STRIDE_TYPE_PLAYER, NULL);
  self->clock = g_object_ref (clock);
  self->timeline = stride_timeline_ref (timeline);
  g_string_set_size (self->outcomes, size);
  memset (self->outcomes->str, STRIDE_OUTCOME_PENDING, size);
  g_array_set_size (self->held, size);
  self->monotonic = stride_clock_get_monotonic (clock);
  self->boot = stride_clock_get_boot (clock);

  return self;
}

gboolean
stride_player_is_live (StridePlayer *self)
{
  return self->state == STRIDE_PLAYER_RUNNING || self->state == STRIDE_PLAYER_WAITING;
}

gboolean
stride_player_is_over (StridePlayer *self)
{
  return self->state == STRIDE_PLAYER_FINISHED || self->state == STRIDE_PLAYER_STOPPED;
}

const StridePhase *
stride_player_here (StridePlayer *self)
{
  return stride_timeline_get (self->timeline, self->index);
}

gint64
stride_player_scale (StridePlayer *self, gint64 limit)
{
  return (gint64) ((double) limit * MAX (1.0, stride_clock_get_rate (self->clock)));
}

void
stride_player_publish (StridePlayer *self)
{
  gboolean state_changed = self->shown_state != self->state;
  gboolean index_changed = self->shown_index != self->index;

  self->shown_state = self->state;
  self->shown_index = self->index;
  if (index_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INDEX]);
  if (state_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

void
stride_player_cue (StridePlayer *self, StrideCue what)
{
  g_signal_emit (self, signals[SIGNAL_CUE], 0, (int) what);
}

void
stride_player_mark (StridePlayer *self, StrideOutcome outcome)
{
  gint64 *held = &g_array_index (self->held, gint64, self->index);

  if (stride_player_here (self)->kind != STRIDE_PHASE_WORK)
    return;
  if (self->outcomes->str[self->index] != STRIDE_OUTCOME_DONE)
    self->outcomes->str[self->index] = (char) outcome;
  if (outcome == STRIDE_OUTCOME_DONE)
    *held = MAX (*held, self->elapsed);
}

/* Follows an edge that the caller knows to be there. */
void
stride_player_follow (StridePlayer *self, StridePlayerRequest request)
{
  gboolean ok = stride_player_state_request (&self->state, request, NULL);

  g_assert (ok);
}

void
stride_player_wait_if_self_paced (StridePlayer *self)
{
  if (self->state == STRIDE_PLAYER_RUNNING && stride_player_here (self)->self_paced)
    stride_player_follow (self, STRIDE_REQUEST_WAIT);
}

/* @late: µs since the phase should have begun. */
void
stride_player_enter (StridePlayer *self, guint index, gint64 late)
{
  self->index = index;
  self->elapsed = 0;

  if (index == stride_timeline_get_size (self->timeline)) {
    stride_player_follow (self, STRIDE_REQUEST_FINISH);
    stride_player_cue (self, STRIDE_CUE_FINISHED);
    stride_player_publish (self);
    g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
    return;
  }

  stride_player_wait_if_self_paced (self);
  g_signal_emit (self, signals[SIGNAL_PHASE_CHANGED], 0, index);
  stride_player_publish (self);

  /* A listener may have moved on; and a phase that is already over is not announced any more. */
  if (!stride_player_is_live (self) || self->index != index ||
      late >= stride_player_here (self)->length)
    return;
  stride_player_cue (self, stride_cue_for_phase (stride_player_here (self)));
  if (stride_player_is_live (self) && self->index == index &&
      stride_cue_is_last (self->timeline, index))
    stride_player_cue (self, STRIDE_CUE_LAST);
}

void
stride_player_pause_by_itself (StridePlayer *self, gint64 away)
{
  stride_player_follow (self, STRIDE_REQUEST_PAUSE);
  self->interrupted = TRUE;
  self->away = away;
  stride_player_publish (self);
  stride_player_cue (self, STRIDE_CUE_PAUSED);
}

static void
leave (StridePlayer *self, StrideOutcome outcome, gint64 late)
{
  stride_player_mark (self, outcome);
  stride_player_follow (self, STRIDE_REQUEST_MOVE);
  stride_player_enter (self, self->index + 1, late);
}

static void
walk (StridePlayer *self, gint64 delta)
{
  gboolean came_late = FALSE;

  while (delta > 0 && stride_player_is_live (self)) {
    const StridePhase *phase = stride_player_here (self);
    StrideCue what = STRIDE_CUE_REP;
    gint64 next =
      phase->self_paced ? STRIDE_PLAYER_WAIT_LIMIT : stride_cue_next (phase, self->elapsed, &what);
    gint64 used = MIN (delta, next - self->elapsed);

    self->elapsed += used;
    self->active += used;
    delta -= used;

    if (self->elapsed < next)
      break;
    if (phase->self_paced) {
      /* Nobody was there: that time does not count. */
      self->active -= self->elapsed;
      self->elapsed = 0;
      stride_player_pause_by_itself (self, 0);
    } else if (next == phase->length) {
      came_late = delta > stride_player_scale (self, FRESH_LIMIT);
      leave (self, STRIDE_OUTCOME_DONE, delta);
    } else if (!came_late && delta <= stride_player_scale (self, FRESH_LIMIT)) {
      stride_player_cue (self, what);
    }
  }
}

/* As shown: 18 from 18.0 down to just above 17. */
static gint64
seconds_left (StridePlayer *self)
{
  return (stride_player_get_remaining (self) + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;
}

static void
walk_and_show (StridePlayer *self, gint64 delta)
{
  gint64 before = seconds_left (self);

  walk (self, delta);
  if (seconds_left (self) != before)
    g_signal_emit (self, signals[SIGNAL_SECOND_CHANGED], 0);
}

void
stride_player_sync (StridePlayer *self)
{
  g_autoptr (StridePlayer) keep = NULL;
  gint64 now, boot, delta, slept, deadline;

  g_return_if_fail (STRIDE_IS_PLAYER (self));

  /* A listener may close the page and drop us. */
  keep = g_object_ref (self);
  deadline = stride_player_get_deadline (self);
  now = stride_clock_get_monotonic (self->clock);
  boot = stride_clock_get_boot (self->clock);
  delta = MAX (0, now - self->monotonic);
  slept = boot - self->boot - delta;
  self->monotonic = now;
  self->boot = boot;

  if (stride_player_is_live (self)) {
    if (slept > stride_player_scale (self, SLEEP_LIMIT) ||
        now - deadline > stride_player_scale (self, GAP_LIMIT))
      stride_player_pause_by_itself (self, delta + MAX (0, slept));
    else
      walk_and_show (self, delta);
  } else if (self->interrupted && slept > stride_player_scale (self, SLEEP_LIMIT)) {
    self->away += delta + slept;
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
  }
}

gint64
stride_player_get_deadline (StridePlayer *self)
{
  const StridePhase *phase;
  StrideCue what;
  gint64 next, second;

  g_return_val_if_fail (STRIDE_IS_PLAYER (self), -1);

  if (!stride_player_is_live (self))
    return -1;

  phase = stride_player_here (self);
  if (phase->self_paced)
    return self->monotonic + STRIDE_PLAYER_WAIT_LIMIT - self->elapsed;

  next = stride_cue_next (phase, self->elapsed, &what);
  second = (self->elapsed / G_USEC_PER_SEC + 1) * G_USEC_PER_SEC;

  return self->monotonic + MIN (next, second) - self->elapsed;
}
