/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-film.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "stride-figure-drawing.h"
#include "stride-keyframes.h"
#include "stride-mat.h"
#include "stride-movement.h"
#include "stride-pose-words.h"

#define N_SAMPLES 6     /* between two keyframes, to see how far the movement reaches */
#define LEAST_WIDTH 0.9 /* H: no figure is shown larger than this many fit */
#define LEAST_HEIGHT 0.62
#define MARGIN 0.06
#define MAT_IN_MARGIN 0.045   /* H */
#define ARROW_IN_MARGIN 0.035 /* H */
#define CROSSED 35            /* degrees between two knees */
#define ON_TOP 0.06           /* H between two knees */
#define FADE 0.12             /* of the time between two keyframes, with reduced motion */
#define ARROW_COMES 6.0       /* by which part of the way it is there */
#define BREATH_SECONDS 5.0
#define NUMBERED_HEIGHT 120 /* pixels: lower figures have no numbers */
#define HOLD_BREATH 0.35

struct _StrideFigureFilm {
  grefcount references;
  StrideKeyframe *frames; /* (owned), strings too */
  guint n_frames;
  StrideProp *props; /* (owned) */
  guint n_props;

  double left, right, top, bottom;              /* all that is ever shown, H */
  double arrows_left, arrows_right, arrows_top; /* with the arrows of reduced motion */
  gboolean has_mat;
  StrideMat mat;
  gboolean legs_cross;
  gboolean closed; /* ends in the pose it began with */
};

static void
reach (StrideFigureFilm *self, const StridePose *pose)
{
  StrideVec points[STRIDE_N_POINTS];

  stride_pose_solve (pose, points);
  for (int i = 0; i < STRIDE_N_POINTS; i++) {
    double radius = MAX (stride_point_get_radius (i), 0.02);

    self->left = MIN (self->left, points[i].x - radius);
    self->right = MAX (self->right, points[i].x + radius);
    self->top = MAX (self->top, points[i].y + radius);
    self->bottom = MIN (self->bottom, points[i].y - radius);
  }
}

/* Legs side by side are drawn as one piece; where one crosses the other at any time they are two. */
static gboolean
cross_legs (const StrideFigureFilm *self)
{
  for (guint i = 0; i < self->n_frames; i++) {
    const StridePose *pose = &self->frames[i].pose;
    StrideVec p[STRIDE_N_POINTS];

    stride_pose_solve (pose, p);
    if (fabs (pose->angle[STRIDE_JOINT_KNEE_R] - pose->angle[STRIDE_JOINT_KNEE_L]) > CROSSED ||
        hypot (p[STRIDE_POINT_KNEE_R].x - p[STRIDE_POINT_KNEE_L].x,
               p[STRIDE_POINT_KNEE_R].y - p[STRIDE_POINT_KNEE_L].y) < ON_TOP)
      return TRUE;
  }

  return FALSE;
}

/* Arrows may lie in the margin, but not beyond it. */
static void
measure_arrows (StrideFigureFilm *self)
{
  self->arrows_left = self->left;
  self->arrows_right = self->right;
  self->arrows_top = self->top;
  for (guint i = 0; i + 1 < self->n_frames; i++) {
    StrideMovement movements[STRIDE_MAX_MOVEMENTS];
    StrideVec points[STRIDE_N_POINTS];
    guint n = stride_movement_find_all (&self->frames[i], &self->frames[i + 1], movements);

    stride_pose_solve (&self->frames[i].pose, points);
    for (guint j = 0; j < n; j++) {
      StrideVec start, tip;

      if (movements[j].kind == STRIDE_MOVEMENT_TURN)
        continue;
      stride_movement_place (&movements[j], points, &start, &tip);
      self->arrows_left = MIN (self->arrows_left, MIN (start.x, tip.x) + ARROW_IN_MARGIN);
      self->arrows_right = MAX (self->arrows_right, MAX (start.x, tip.x) - ARROW_IN_MARGIN);
      self->arrows_top = MAX (self->arrows_top, MAX (start.y, tip.y) - ARROW_IN_MARGIN);
    }
  }
}

static void
measure (StrideFigureFilm *self)
{
  double period = stride_keyframes_get_period (self->frames, self->n_frames, FALSE);
  double first = self->frames[0].t;
  guint n = self->n_frames * N_SAMPLES;
  gboolean from_above = self->frames[0].pose.view == STRIDE_VIEW_TOP;

  self->left = self->bottom = G_MAXDOUBLE;
  self->right = self->top = -G_MAXDOUBLE;
  for (guint i = 0; i <= n; i++) {
    StridePose pose;

    stride_keyframes_interpolate (self->frames, self->n_frames, first + period * i / n, FALSE,
                                  &pose);
    reach (self, &pose);
  }
  for (guint i = 0; i < self->n_props; i++) {
    const StrideProp *prop = &self->props[i];
    gboolean chair = prop->kind == STRIDE_PROP_CHAIR;
    double above = chair ? STRIDE_CHAIR_BACK_HEIGHT : 0;
    double aside = chair && prop->back != STRIDE_CHAIR_BACK_BEHIND ? 0.05 : 0;

    if (prop->kind == STRIDE_PROP_STRAP)
      continue;
    self->left = MIN (self->left, prop->x - aside);
    self->right = MAX (self->right, prop->x + prop->width + aside);
    self->top = MAX (self->top, prop->y + prop->height + above);
  }

  /* A mat may lie in the margin. */
  self->has_mat = stride_mat_find (self->frames, self->n_frames, &self->mat);
  if (self->has_mat) {
    self->left = MIN (self->left, self->mat.left + MAT_IN_MARGIN);
    self->right = MAX (self->right, self->mat.right - MAT_IN_MARGIN);
  }
  if (from_above) {
    self->bottom = MIN (self->bottom, self->mat.bottom + MAT_IN_MARGIN);
    self->top = MAX (self->top, self->mat.top - MAT_IN_MARGIN);
  }
  self->legs_cross = cross_legs (self);
  self->closed = stride_keyframes_are_closed (self->frames, self->n_frames);
  if (!from_above)
    self->bottom = MIN (self->bottom, -0.03);
  measure_arrows (self);
}

StrideFigureFilm *
stride_figure_film_new (const StrideKeyframe *frames,
                        guint n,
                        const StrideProp *props,
                        guint n_props)
{
  StrideFigureFilm *self;

  g_return_val_if_fail (frames != NULL && n > 0, NULL);

  self = g_new0 (StrideFigureFilm, 1);
  g_ref_count_init (&self->references);
  self->n_frames = n;
  self->frames = g_memdup2 (frames, n * sizeof *frames);
  for (guint i = 0; i < n; i++) {
    self->frames[i].note = g_strdup (frames[i].note);
    self->frames[i].highlight = g_strdup (frames[i].highlight);
  }
  self->n_props = n_props;
  self->props = n_props > 0 ? g_memdup2 (props, n_props * sizeof *props) : NULL;
  measure (self);

  return self;
}

StrideFigureFilm *
stride_figure_film_ref (StrideFigureFilm *self)
{
  g_ref_count_inc (&self->references);

  return self;
}

void
stride_figure_film_unref (StrideFigureFilm *self)
{
  if (!g_ref_count_dec (&self->references))
    return;

  for (guint i = 0; i < self->n_frames; i++) {
    g_free ((char *) self->frames[i].note);
    g_free ((char *) self->frames[i].highlight);
  }
  g_free (self->frames);
  g_free (self->props);
  g_free (self);
}

double
stride_figure_film_get_period (const StrideFigureFilm *self, gboolean loop)
{
  return stride_keyframes_get_period (self->frames, self->n_frames, loop);
}

double
stride_figure_film_get_time (const StrideFigureFilm *self, int index)
{
  guint i = index < 0 ? stride_keyframes_find_typical (self->frames, self->n_frames)
                      : MIN ((guint) index, self->n_frames - 1);

  return self->frames[i].t - self->frames[0].t;
}

guint
stride_figure_film_find (const StrideFigureFilm *self, double time, gboolean loop)
{
  return stride_keyframes_find (self->frames, self->n_frames, self->frames[0].t + time, loop, NULL);
}

/* How many poses there are to count: a last keyframe that is the first one again is none. */
static guint
get_n_positions (const StrideFigureFilm *self)
{
  return self->closed ? self->n_frames - 1 : self->n_frames;
}

static guint
get_position (const StrideFigureFilm *self, guint index)
{
  return index % get_n_positions (self);
}

char *
stride_figure_film_describe (const StrideFigureFilm *self, guint index, gboolean mirrored)
{
  const StrideKeyframe *frame;
  g_autofree char *words = NULL;
  StridePose pose;

  g_return_val_if_fail (index < self->n_frames, NULL);

  frame = &self->frames[index];
  pose = frame->pose;
  if (mirrored)
    stride_pose_mirror (&frame->pose, &pose);
  words = stride_pose_describe (&pose);

  if (frame->note && *frame->note)
    /* Translators: which position of how many, the posture, what to do: "Position 2 of 3: lying on the
     * back, knees bent. Hips up." */
    return g_strdup_printf (_ ("Position %u of %u: %s. %s."), get_position (self, index) + 1,
                            get_n_positions (self), words, frame->note);

  /* Translators: which position of how many, and the posture: "Position 2 of 3: standing" */
  return g_strdup_printf (_ ("Position %u of %u: %s."), get_position (self, index) + 1,
                          get_n_positions (self), words);
}

/* "feet>hands>face" goes through its parts until the next keyframe; (transfer full) (nullable) */
static char *
get_part (const char *highlight, double part)
{
  g_auto (GStrv) parts = NULL;
  guint n;

  if (!highlight)
    return NULL;

  parts = g_strsplit (highlight, ">", -1);
  n = g_strv_length (parts);

  return n > 0 ? g_strdup (parts[MIN ((guint) (part * n), n - 1)]) : NULL;
}

/* What glows on the way from one keyframe to the next, and how much: a glow comes and goes softly.
 * (transfer full) (nullable) */
static char *
get_highlight (const StrideKeyframe *frame,
               const StrideKeyframe *next,
               double part,
               double *strength)
{
  *strength = 1;
  if (!frame->highlight) {
    *strength = part;
    return get_part (next->highlight, 0);
  }
  if (!next->highlight)
    *strength = 1 - part;

  return get_part (frame->highlight, part);
}

static void
set_up_frame (const StrideFigureFilm *self, const StrideFigureShot *shot, StrideFigureFrame *frame)
{
  double left = shot->still ? self->arrows_left : self->left;
  double right = shot->still ? self->arrows_right : self->right;
  double top = shot->still ? self->arrows_top : self->top;
  double width = MAX (right - left, LEAST_WIDTH) + 2 * MARGIN;
  double height = MAX (top - self->bottom, LEAST_HEIGHT) + 2 * MARGIN;
  double centre_x = (left + right) / 2;
  double used;

  frame->scale = MIN (shot->width / width, shot->height / height);
  /* The figure stands on the lower edge where it has room, but not deeper than a third of that. */
  used = (top - self->bottom + 2 * MARGIN) * frame->scale;
  frame->floor_y =
    shot->height - MAX (0, shot->height - used) * 0.4 - (MARGIN - self->bottom) * frame->scale;
  frame->flipped = FALSE;
  frame->origin_x = shot->width / 2.0 - centre_x * frame->scale;
}

static gboolean
has_wall_behind (const StrideFigureFilm *self)
{
  for (guint i = 0; i < self->n_props; i++) {
    if (self->props[i].kind == STRIDE_PROP_WALL && self->props[i].width >= STRIDE_WALL_BEHIND)
      return TRUE;
  }

  return FALSE;
}

/* For the other side a figure from the side changes its limbs, every other one is seen in a mirror, as is
 * one beside a wall: the limb at the wall stays there. */
static void
mirror (const StrideFigureFilm *self,
        const StrideFigureShot *shot,
        StridePose *pose,
        StrideFigureFrame *frame)
{
  if (!shot->mirrored)
    return;

  if (pose->kind == STRIDE_FIGURE_SAGITTAL && pose->view != STRIDE_VIEW_TOP &&
      !has_wall_behind (self)) {
    StridePose plain = *pose;

    stride_pose_mirror (&plain, pose);
  } else {
    frame->flipped = TRUE;
    frame->origin_x = shot->width - frame->origin_x;
  }
}

/* A moment of the film. */
typedef struct {
  const StridePose *pose;
  const char *highlight; /* (nullable) */
  double strength;       /* of the highlight */
  double breath;
  StrideMovement movements[STRIDE_MAX_MOVEMENTS];
  guint n_movements;
  double arrow;
} Moment;

static void
draw_moment (const StrideFigureFilm *self,
             const StrideFigureShot *shot,
             const StrideFigureStyle *style,
             const Moment *moment,
             GtkSnapshot *snapshot)
{
  StridePose pose = *moment->pose;
  StrideFigureFrame frame;
  StrideFigureScene scene = {
    .pose = &pose,
    .props = self->props,
    .n_props = self->n_props,
    .highlight = moment->highlight,
    .strength = moment->strength,
    .movements = moment->movements,
    .n_movements = moment->n_movements,
    .arrow = moment->arrow,
    .breath = moment->breath,
    .mat = self->has_mat ? &self->mat : NULL,
    .legs_cross = self->legs_cross,
    .left = self->left - 0.02,
    .right = self->right + 0.02,
  };

  set_up_frame (self, shot, &frame);
  mirror (self, shot, &pose, &frame);
  scene.other_side = shot->mirrored && !frame.flipped;
  stride_figure_draw (snapshot, &scene, &frame, style);
}

static void
draw_still (const StrideFigureFilm *self,
            const StrideFigureShot *whole,
            const StrideFigureStyle *style,
            guint index,
            double part,
            GtkSnapshot *snapshot)
{
  guint next = whole->loop ? (index + 1) % self->n_frames : MIN (index + 1, self->n_frames - 1);
  double fade = CLAMP ((part - (1 - FADE)) / FADE, 0, 1);
  g_autofree char *highlight = get_part (self->frames[index].highlight, part);
  Moment here = { .pose = &self->frames[index].pose, .highlight = highlight, .strength = 1 };
  Moment there = { .pose = &self->frames[next].pose };
  StrideFigureShot below = *whole;

  /* The numbers cover no head; where that leaves a figure too little, it has all the room instead. */
  if (whole->height >= NUMBERED_HEIGHT) {
    stride_figure_draw_numbers (snapshot, whole->text, whole->width, get_n_positions (self),
                                get_position (self, fade > 0.5 ? next : index), style);
    below.height -= STRIDE_FIGURE_NUMBERS_HEIGHT;
  }
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (0, (float) (whole->height - below.height)));

  /* Nothing moves here: arrows tell where it goes from here, however far. */
  here.n_movements =
    stride_movement_find_all (&self->frames[index], &self->frames[next], here.movements);
  here.arrow = 1;
  if (fade > 0) {
    gtk_snapshot_push_cross_fade (snapshot, fade);
    draw_moment (self, &below, style, &here, snapshot);
    gtk_snapshot_pop (snapshot);
    draw_moment (self, &below, style, &there, snapshot);
    gtk_snapshot_pop (snapshot);
  } else {
    draw_moment (self, &below, style, &here, snapshot);
  }
  gtk_snapshot_restore (snapshot);
}

/* How far the belly has risen: as the keyframes say, else a little by itself where one keeps still. */
static double
get_breath (const StrideFigureFilm *self,
            const StrideFigureShot *shot,
            guint index,
            guint next,
            double part)
{
  double from = self->frames[index].belly ? 1 : 0;
  double to = self->frames[next].belly ? 1 : 0;
  double still;

  if (from + to > 0)
    return from + (to - from) * part * part * (3 - 2 * part);
  if (memcmp (self->frames[index].pose.angle, self->frames[next].pose.angle,
              sizeof self->frames[index].pose.angle) != 0)
    return 0;

  /* Comes and goes softly with the stillness; a last keyframe lasts. */
  still = index == next ? 1 : MIN (1, 8 * MIN (part, 1 - part));

  return HOLD_BREATH * still * (0.5 - 0.5 * cos (2 * G_PI * shot->time / BREATH_SECONDS));
}

void
stride_figure_film_draw (const StrideFigureFilm *self,
                         const StrideFigureShot *shot,
                         const StrideFigureStyle *style,
                         GtkSnapshot *snapshot)
{
  double time = self->frames[0].t + shot->time;
  double part;
  guint index;

  if (shot->width <= 0 || shot->height <= 0)
    return;

  index = stride_keyframes_find (self->frames, self->n_frames, time, shot->loop, &part);
  if (shot->still) {
    draw_still (self, shot, style, index, part, snapshot);
  } else {
    guint next = shot->loop ? (index + 1) % self->n_frames : MIN (index + 1, self->n_frames - 1);
    StridePose pose;
    Moment moment = { .pose = &pose };
    g_autofree char *highlight =
      get_highlight (&self->frames[index], &self->frames[next], part, &moment.strength);

    stride_keyframes_interpolate (self->frames, self->n_frames, time, shot->loop, &pose);
    moment.highlight = highlight;
    moment.breath = get_breath (self, shot, index, next, part);
    stride_movement_find (&self->frames[index], &self->frames[next], moment.movements);
    moment.n_movements = moment.movements[0].kind == STRIDE_MOVEMENT_NONE ? 0 : 1;
    if (moment.movements[0].small)
      moment.arrow = CLAMP (ARROW_COMES * MIN (part, 1 - part), 0, 1);
    draw_moment (self, shot, style, &moment, snapshot);
  }
}
