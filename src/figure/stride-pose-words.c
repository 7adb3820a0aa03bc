/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-pose-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-poison.h"

#define LYING 0.16  /* H: the hip of somebody who lies is lower */
#define RAISED 0.12 /* H: a limb that is clearly higher than where it belongs */
#define BENT 60     /* degrees */

typedef struct {
  const char *both, *right, *left;
} Words;

static const Words knees_bent = { N_ ("knees bent"), N_ ("right knee bent"),
                                  N_ ("left knee bent") };
static const Words legs_raised = { N_ ("legs raised"), N_ ("right leg raised"),
                                   N_ ("left leg raised") };
static const Words arms_raised = { N_ ("arms raised"), N_ ("right arm raised"),
                                   N_ ("left arm raised") };

static gboolean
rests (const StridePose *pose, StridePoint a, StridePoint b)
{
  for (guint i = 0; i < pose->n_contacts; i++) {
    if (pose->contact[i].point == a || pose->contact[i].point == b)
      return TRUE;
  }

  return FALSE;
}

static gboolean
sits (const StridePose *pose)
{
  const double *angle = pose->angle;

  if (pose->kind == STRIDE_FIGURE_FRONTAL)
    return pose->scale[STRIDE_SCALE_THIGH_R] < 0.5 || pose->scale[STRIDE_SCALE_THIGH_L] < 0.5;

  return MIN (angle[STRIDE_JOINT_HIP_R], angle[STRIDE_JOINT_HIP_L]) > 70 &&
         MIN (angle[STRIDE_JOINT_KNEE_R], angle[STRIDE_JOINT_KNEE_L]) > 70;
}

static const char *
get_posture (const StridePose *pose)
{
  double trunk = pose->angle[STRIDE_JOINT_TRUNK];
  double upright = sin (trunk * (G_PI / 180));
  gboolean frontal = pose->kind == STRIDE_FIGURE_FRONTAL;
  gboolean knees = rests (pose, STRIDE_POINT_KNEE_R, STRIDE_POINT_KNEE_L);

  if (pose->view == STRIDE_VIEW_TOP)
    return frontal ? _ ("lying on the back") : _ ("lying on the side");
  if (upright > 0.7) {
    if (knees)
      return _ ("kneeling");
    return pose->root_y < 0.42 && sits (pose) ? _ ("sitting") : _ ("standing");
  }
  if (frontal)
    return _ ("on the side");
  if (cos (trunk * (G_PI / 180)) < 0)
    return _ ("lying on the back");
  if (pose->root_y > 0.4)
    return _ ("standing, bent forward");
  if (knees && rests (pose, STRIDE_POINT_HAND_R, STRIDE_POINT_HAND_L))
    return _ ("on hands and knees");
  if (pose->root_y < LYING)
    return knees && pose->angle[STRIDE_JOINT_KNEE_R] > 120 ? _ ("kneeling, bent forward")
                                                           : _ ("lying face down");

  return rests (pose, STRIDE_POINT_ELBOW_R, STRIDE_POINT_ELBOW_L) ? _ ("propped on the forearms")
                                                                  : _ ("face down");
}

static void
add_limbs (GString *text, gboolean right, gboolean left, const Words *words)
{
  const char *word = right && left ? words->both : right ? words->right : left ? words->left : NULL;

  if (word)
    /* Translators: between two parts of a description, as in "standing, right arm raised" */
    g_string_append_printf (text, "%s%s", _ (", "), gettext (word));
}

char *
stride_pose_describe (const StridePose *pose)
{
  StrideVec points[STRIDE_N_POINTS];
  GString *text;
  gboolean level;

  g_return_val_if_fail (pose != NULL, NULL);

  stride_pose_solve (pose, points);
  text = g_string_new (get_posture (pose));
  level = fabs (sin (pose->angle[STRIDE_JOINT_TRUNK] * (G_PI / 180))) < 0.7;

  if (pose->view != STRIDE_VIEW_TOP) {
    double hip = points[STRIDE_POINT_HIP].y;
    double high = level ? hip + RAISED : 0.039 + RAISED;

    add_limbs (text, points[STRIDE_POINT_ANKLE_R].y > high, points[STRIDE_POINT_ANKLE_L].y > high,
               &legs_raised);
    add_limbs (text, points[STRIDE_POINT_HAND_R].y > points[STRIDE_POINT_SHOULDER_R].y + RAISED,
               points[STRIDE_POINT_HAND_L].y > points[STRIDE_POINT_SHOULDER_L].y + RAISED,
               &arms_raised);
  }
  if (level || pose->view == STRIDE_VIEW_TOP)
    add_limbs (text, pose->angle[STRIDE_JOINT_KNEE_R] > BENT,
               pose->angle[STRIDE_JOINT_KNEE_L] > BENT, &knees_bent);

  return g_string_free (text, FALSE);
}
