/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-pose-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-body.h"

#include "stride-poison.h"

#define LOW 0.16       /* H: the hip of somebody who lies is lower */
#define SEATED 0.42    /* H: the same of somebody who sits */
#define RAISED 0.12    /* H: a limb that is clearly higher than where it belongs */
#define LIFTED 0.02    /* H: a part of the trunk that is clearly off the floor */
#define STRIDE 0.25    /* H between the ankles of one who stands in a long step */
#define HELD 0.05      /* H between a palm and the bone of the leg that it holds */
#define BENT 60        /* degrees */
#define LEANING 12     /* degrees: of the trunk */
#define TURNED 30      /* degrees: of head or chest */
#define SHORTENED 0.75 /* scale of a shank that is bent towards or away from the viewer */

typedef struct {
  const char *both, *right, *left;
} Words;

static const Words knees_bent = { N_ ("knees bent"), N_ ("right knee bent"),
                                  N_ ("left knee bent") };
static const Words legs_raised = { N_ ("legs raised"), N_ ("right leg raised"),
                                   N_ ("left leg raised") };
static const Words arms_raised = { N_ ("arms raised"), N_ ("right arm raised"),
                                   N_ ("left arm raised") };
static const Words legs_held = { N_ ("legs held"), N_ ("right leg held"), N_ ("left leg held") };

/* What the words are found from. */
typedef struct {
  const StridePose *pose;
  StrideVec points[STRIDE_N_POINTS];
  gboolean frontal, from_above;
  double trunk; /* degrees; 90: upright */
} Look;

static gboolean
rests (const Look *look, StridePoint a, StridePoint b)
{
  for (guint i = 0; i < look->pose->n_contacts; i++) {
    if (look->pose->contact[i].point == a || look->pose->contact[i].point == b)
      return TRUE;
  }

  return FALSE;
}

static double
get_gap (const Look *look, StridePoint point)
{
  return look->points[point].y - stride_point_get_radius (point);
}

static gboolean
is_upright (const Look *look)
{
  return !look->from_above && sin (look->trunk * (G_PI / 180)) > 0.7;
}

static gboolean
sits (const Look *look)
{
  const double *angle = look->pose->angle, *scale = look->pose->scale;

  if (look->pose->root_y > SEATED)
    return FALSE;
  if (look->frontal)
    return MIN (scale[STRIDE_SCALE_THIGH_R], scale[STRIDE_SCALE_THIGH_L]) < 0.5;

  return MIN (angle[STRIDE_JOINT_HIP_R], angle[STRIDE_JOINT_HIP_L]) > 45 &&
         MIN (angle[STRIDE_JOINT_KNEE_R], angle[STRIDE_JOINT_KNEE_L]) > 70;
}

static const char *
get_stance (const Look *look)
{
  double right = look->points[STRIDE_POINT_ANKLE_R].x, left = look->points[STRIDE_POINT_ANKLE_L].x;
  gboolean right_rests = rests (look, STRIDE_POINT_HEEL_R, STRIDE_POINT_TOE_R);
  gboolean left_rests = rests (look, STRIDE_POINT_HEEL_L, STRIDE_POINT_TOE_L);

  if (rests (look, STRIDE_POINT_KNEE_R, STRIDE_POINT_KNEE_L))
    return right_rests || left_rests ? _ ("kneeling on one knee") : _ ("kneeling");
  if (sits (look))
    return _ ("sitting");
  if (!look->frontal && right_rests && left_rests && fabs (right - left) > STRIDE)
    return right > left ? _ ("standing, right foot far ahead")
                        : _ ("standing, left foot far ahead");

  return _ ("standing");
}

static const char *
get_prone (const Look *look)
{
  gboolean elbows = rests (look, STRIDE_POINT_ELBOW_R, STRIDE_POINT_ELBOW_L);
  gboolean knees = rests (look, STRIDE_POINT_KNEE_R, STRIDE_POINT_KNEE_L);
  gboolean hips = get_gap (look, STRIDE_POINT_HIP) < LIFTED;

  if (look->pose->root_y > 0.4)
    return _ ("standing, bent forward");
  if (knees && look->pose->angle[STRIDE_JOINT_KNEE_R] > 120)
    return _ ("kneeling, sitting back on the heels, bent forward");
  if (knees && rests (look, STRIDE_POINT_HAND_R, STRIDE_POINT_HAND_L))
    return _ ("on hands and knees");
  if (elbows && hips)
    return _ ("lying face down, propped on the forearms");
  if (elbows)
    return knees ? _ ("on forearms and knees") : _ ("on forearms and toes");
  if (get_gap (look, STRIDE_POINT_SHOULDER) < LIFTED)
    return _ ("lying face down");

  return rests (look, STRIDE_POINT_HAND_R, STRIDE_POINT_HAND_L)
           ? _ ("lying face down, chest raised on the hands")
           : _ ("lying face down, chest raised");
}

static const char *
get_posture (const Look *look)
{
  if (look->from_above)
    return look->frontal ? _ ("lying on the back") : _ ("lying on the side");
  if (is_upright (look))
    return get_stance (look);
  if (look->frontal && rests (look, STRIDE_POINT_ELBOW_R, STRIDE_POINT_ELBOW_L))
    return _ ("on the side, propped on one forearm");
  if (look->frontal)
    return _ ("lying on the side");

  return cos (look->trunk * (G_PI / 180)) < 0 ? _ ("lying on the back") : get_prone (look);
}

static void
add (GString *text, const char *word)
{
  /* Translators: between two parts of a description, as in "standing, right arm raised" */
  if (word)
    g_string_append_printf (text, "%s%s", _ (", "), word);
}

static void
add_limbs (GString *text, gboolean right, gboolean left, const Words *words)
{
  const char *word = right && left ? words->both : right ? words->right : left ? words->left : NULL;

  add (text, word ? gettext (word) : NULL);
}

/* Where a trunk that stands or sits leans to, and where the face looks. */
static void
add_lean (const Look *look, GString *text)
{
  const double *angle = look->pose->angle;
  double upper = look->trunk - angle[STRIDE_JOINT_SPINE];
  double turn = angle[STRIDE_JOINT_HEAD_TURN];

  if (look->frontal) {
    if (fabs (angle[STRIDE_JOINT_SPINE]) > LEANING)
      add (text, angle[STRIDE_JOINT_SPINE] > 0 ? _ ("bent to the left") : _ ("bent to the right"));
    if (fabs (turn) > TURNED)
      add (text, turn > 0 ? _ ("turned to the left") : _ ("turned to the right"));
    if (look->pose->scale[STRIDE_SCALE_TRUNK] < 0.95)
      add (text, _ ("leaning forward"));
  } else if (upper > 90 + LEANING) {
    add (text, _ ("leaning back"));
  } else if (angle[STRIDE_JOINT_SPINE] > 2 * LEANING) {
    add (text, _ ("back round"));
  } else if (upper < 90 - LEANING) {
    add (text, _ ("leaning forward"));
  }
}

/* What a trunk that is not upright lifts or bends. */
static void
add_trunk (const Look *look, GString *text)
{
  double spine = look->pose->angle[STRIDE_JOINT_SPINE];
  double hips = get_gap (look, STRIDE_POINT_HIP);
  gboolean supine = cos (look->trunk * (G_PI / 180)) < 0 && !look->frontal;

  if (look->from_above) {
    add (text, look->pose->angle[STRIDE_JOINT_CHEST_TURN] > TURNED ? _ ("chest open") : NULL);
    return;
  }
  if (look->pose->root_y > LOW && rests (look, STRIDE_POINT_HAND_R, STRIDE_POINT_HAND_L)) {
    if (fabs (spine) > LEANING)
      add (text, spine > 0 ? _ ("back round") : _ ("back hollow"));
  } else if (look->frontal || supine) {
    if (hips > (look->frontal ? 4 : 2) * LIFTED &&
        !rests (look, STRIDE_POINT_HIP, STRIDE_POINT_HIP))
      add (text, _ ("hips raised"));
    else if (supine && get_gap (look, STRIDE_POINT_HEAD) > hips + 2 * LIFTED)
      add (text, _ ("head raised"));
  }
}

static double
get_distance_to_bone (StrideVec p, StrideVec from, StrideVec to)
{
  double x = to.x - from.x, y = to.y - from.y;
  double part = CLAMP (((p.x - from.x) * x + (p.y - from.y) * y) / (x * x + y * y), 0, 1);

  return hypot (from.x + part * x - p.x, from.y + part * y - p.y);
}

/* Whether the hand of one who lies on the back is at this thigh. */
static gboolean
holds (const Look *look, StridePoint knee)
{
  const StrideVec *p = look->points;

  return !look->frontal && !is_upright (look) && cos (look->trunk * (G_PI / 180)) < 0 &&
         p[STRIDE_POINT_HAND_R].y > p[STRIDE_POINT_HIP].y + HELD &&
         get_distance_to_bone (p[STRIDE_POINT_HAND_R], p[STRIDE_POINT_HIP], p[knee]) < HELD;
}

static gboolean
is_bent (const Look *look, StrideJoint knee, StrideScale thigh, StrideScale shank)
{
  const StridePose *pose = look->pose;

  return fabs (pose->angle[knee]) > BENT ||
         (look->frontal && MIN (pose->scale[thigh], pose->scale[shank]) < SHORTENED);
}

static void
add_legs (const Look *look, GString *text)
{
  const StrideVec *p = look->points;
  gboolean held_r = holds (look, STRIDE_POINT_KNEE_R), held_l = holds (look, STRIDE_POINT_KNEE_L);
  /* On all fours a leg that is stretched back is off the floor, no more. */
  double high = look->pose->root_y > LOW && get_gap (look, STRIDE_POINT_HIP) < 0.25 &&
                    !look->frontal && !is_upright (look) &&
                    rests (look, STRIDE_POINT_HAND_R, STRIDE_POINT_HAND_L)
                  ? RAISED / 2
                  : RAISED;

  if (look->from_above)
    return;

  add_limbs (text, held_r, held_l, &legs_held);
  high += STRIDE_BODY_ANKLE_HEIGHT;
  add_limbs (text, p[STRIDE_POINT_ANKLE_R].y > high && !held_r,
             p[STRIDE_POINT_ANKLE_L].y > high && !held_l, &legs_raised);
}

static void
add_arms (const Look *look, GString *text)
{
  const StrideVec *p = look->points;
  gboolean face_down = !is_upright (look) && cos (look->trunk * (G_PI / 180)) > 0;
  /* Of one who is face down an arm that reaches as high as the trunk is raised. */
  double high = face_down ? -RAISED / 2 : RAISED;

  if (look->from_above || holds (look, STRIDE_POINT_KNEE_R) || holds (look, STRIDE_POINT_KNEE_L) ||
      (look->frontal && !is_upright (look)))
    return;

  add_limbs (text, p[STRIDE_POINT_HAND_R].y > MAX (p[STRIDE_POINT_SHOULDER_R].y + high, LOW),
             p[STRIDE_POINT_HAND_L].y > MAX (p[STRIDE_POINT_SHOULDER_L].y + high, LOW),
             &arms_raised);
}

char *
stride_pose_describe (const StridePose *pose)
{
  Look look = { .pose = pose };
  GString *text;
  gboolean kneels;

  g_return_val_if_fail (pose != NULL, NULL);

  stride_pose_solve (pose, look.points);
  look.frontal = pose->kind == STRIDE_FIGURE_FRONTAL;
  look.from_above = pose->view == STRIDE_VIEW_TOP;
  look.trunk = pose->angle[STRIDE_JOINT_TRUNK];
  kneels =
    !look.from_above && rests (&look, STRIDE_POINT_KNEE_R, STRIDE_POINT_KNEE_L) && !look.frontal;

  text = g_string_new (get_posture (&look));
  if (is_upright (&look))
    add_lean (&look, text);
  else
    add_trunk (&look, text);
  add_legs (&look, text);
  add_arms (&look, text);
  if (!kneels && !(is_upright (&look) && sits (&look)))
    add_limbs (text,
               is_bent (&look, STRIDE_JOINT_KNEE_R, STRIDE_SCALE_THIGH_R, STRIDE_SCALE_SHANK_R),
               is_bent (&look, STRIDE_JOINT_KNEE_L, STRIDE_SCALE_THIGH_L, STRIDE_SCALE_SHANK_L),
               &knees_bent);

  return g_string_free (text, FALSE);
}
