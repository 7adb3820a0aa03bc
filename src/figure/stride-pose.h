/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A pose of the figure: joint angles in degrees and the position of the hip's centre, in units of the
 * body's height H. Angles are counter-clockwise positive, 0 = screen right, 90 = up; `trunk` is the
 * absolute direction from hip to waist and every other angle is a joint angle (flexion positive).
 * The segments' lengths and the sign rules are in data/content/README.md, "The figure".
 */

typedef enum {
  STRIDE_FIGURE_SAGITTAL, /* seen from the side (or from above when side-lying) */
  STRIDE_FIGURE_FRONTAL,  /* seen from the front (or from above when supine) */
} StrideFigureKind;

typedef enum {
  STRIDE_VIEW_SIDE,
  STRIDE_VIEW_FRONT,
  STRIDE_VIEW_TOP, /* from above: there is no floor line */
} StrideView;

/* Joint angles. In a frontal figure HIP_R is hip abduction, KNEE_R knee-in, SHOULDER_R shoulder
 * abduction, ELBOW_R elbow-up, SPINE side bend; ANKLE_x is not used. */
typedef enum {
  STRIDE_JOINT_TRUNK,
  STRIDE_JOINT_SPINE,
  STRIDE_JOINT_NECK,
  STRIDE_JOINT_HEAD_TURN, /* of the face: in a sagittal figure towards the viewer (90: seen from the front), in
                           * a frontal one towards screen right when standing (90: seen from the side) */
  STRIDE_JOINT_CHEST_TURN, /* of a sagittal figure, towards the viewer (90: shoulders seen from the front, the near
                            * one at the back) */
  STRIDE_JOINT_HIP_R,
  STRIDE_JOINT_KNEE_R,
  STRIDE_JOINT_ANKLE_R,
  STRIDE_JOINT_SHOULDER_R,
  STRIDE_JOINT_ELBOW_R,
  STRIDE_JOINT_HIP_L,
  STRIDE_JOINT_KNEE_L,
  STRIDE_JOINT_ANKLE_L,
  STRIDE_JOINT_SHOULDER_L,
  STRIDE_JOINT_ELBOW_L,
  STRIDE_N_JOINTS,
} StrideJoint;

/* Factors 0 … 1.2 that shorten a segment which points towards or away from the viewer. */
typedef enum {
  STRIDE_SCALE_THIGH_R,
  STRIDE_SCALE_SHANK_R,
  STRIDE_SCALE_UPPER_ARM_R,
  STRIDE_SCALE_FOREARM_R,
  STRIDE_SCALE_THIGH_L,
  STRIDE_SCALE_SHANK_L,
  STRIDE_SCALE_UPPER_ARM_L,
  STRIDE_SCALE_FOREARM_L,
  STRIDE_SCALE_HIPS,
  STRIDE_SCALE_SHOULDERS,
  STRIDE_SCALE_TRUNK, /* hip to shoulder, of one who leans towards the viewer */
  STRIDE_N_SCALES,
} StrideScale;

/* Named points of the body that forward kinematics computes. R is the near limb of a sagittal figure. */
typedef enum {
  STRIDE_POINT_HIP,
  STRIDE_POINT_WAIST,
  STRIDE_POINT_SHOULDER,
  STRIDE_POINT_HEAD,
  STRIDE_POINT_HIP_R, /* the joints of a frontal figure; equal to HIP in a sagittal one */
  STRIDE_POINT_HIP_L,
  STRIDE_POINT_SHOULDER_R,
  STRIDE_POINT_SHOULDER_L,
  STRIDE_POINT_KNEE_R,
  STRIDE_POINT_ANKLE_R,
  STRIDE_POINT_HEEL_R,
  STRIDE_POINT_TOE_R,
  STRIDE_POINT_ELBOW_R,
  STRIDE_POINT_HAND_R,      /* the palm */
  STRIDE_POINT_FINGERTIP_R, /* where the drawn hand ends */
  STRIDE_POINT_KNEE_L,
  STRIDE_POINT_ANKLE_L,
  STRIDE_POINT_HEEL_L,
  STRIDE_POINT_TOE_L,
  STRIDE_POINT_ELBOW_L,
  STRIDE_POINT_HAND_L,
  STRIDE_POINT_FINGERTIP_L,
  STRIDE_N_POINTS,
} StridePoint;

/* A point that rests on something: the floor (height 0) or a support at @height H. */
typedef struct {
  StridePoint point;
  double height;
} StrideContact;

#define STRIDE_MAX_CONTACTS 8

typedef struct {
  StrideFigureKind kind;
  StrideView view;
  double root_x, root_y; /* H; y above the floor */
  double angle[STRIDE_N_JOINTS];
  double scale[STRIDE_N_SCALES]; /* 1 where nothing is shortened */
  StrideContact contact[STRIDE_MAX_CONTACTS];
  guint n_contacts;
  gboolean
    arms_behind; /* the upper one of two legs that cross, as where hands hold the thigh of the other */
  gboolean barefoot; /* without shoes */
} StridePose;

/* A pose at a moment of one repetition (for holds: of the entry, then the hold). */
typedef struct {
  double t; /* seconds at the default tempo */
  StridePose pose;
  const char *note;      /* (nullable) (translated): what to feel or do here */
  const char *highlight; /* (nullable): region that works, e.g. "hips" or "feet>hands>face" */
  gboolean belly;        /* the belly rises with the breath here */
} StrideKeyframe;

typedef enum {
  STRIDE_PROP_CHAIR,  /* x, y of the lower left corner, width and height of the seat, H */
  STRIDE_PROP_WALL,   /* the same; a wide one is behind the figure */
  STRIDE_PROP_BED,    /* the same */
  STRIDE_PROP_STRAP,  /* a line between two points of the body */
  STRIDE_PROP_PILLOW, /* the same as a bed; seen from above */
} StridePropKind;

/* Where the back of a chair is. */
typedef enum {
  STRIDE_CHAIR_BACK_LEFT,
  STRIDE_CHAIR_BACK_RIGHT,
  STRIDE_CHAIR_BACK_BEHIND, /* the one who sits, as seen from the front */
} StrideChairBack;

#define STRIDE_CHAIR_BACK_HEIGHT 0.26 /* above the seat, H: reaches to the shoulder blades */
#define STRIDE_WALL_BEHIND 0.2        /* H: wider walls are behind the figure */

typedef struct {
  StridePropKind kind;
  double x, y, width, height;
  StrideChairBack back;
  StridePoint from, to;
  gboolean touched; /* a wall behind: @to rests on it */
} StrideProp;

typedef struct {
  double x, y;
} StrideVec;

/* Radius of the body's surface around a joint point, H (0 for heel, toe and fingertip). */
double stride_point_get_radius (StridePoint point);
/* "kneeR", as in content; -1 for a name that is none */
int stride_point_from_name (const char *name);
const char *stride_point_get_name (StridePoint point);

/* A neutral standing pose with all scales 1. */
void stride_pose_init (StridePose *pose, StrideFigureKind kind, StrideView view);

/* Forward kinematics: fills @points [STRIDE_N_POINTS], H, origin on the floor line. */
void stride_pose_solve (const StridePose *pose, StrideVec *points);

/* The same pose for the other side of the body: R and L exchanged (frontal: mirrored about x = 0 too).
 * Twice is the same as never. */
void stride_pose_mirror (const StridePose *pose, StridePose *mirrored);

/* The lowest surface point of the body, H above the floor (negative: it sinks). */
double stride_pose_get_lowest (const StridePose *pose);

/* Whether the near arm of a sagittal figure is raised along the head, so that it would hide the face: it is to
 * be drawn behind the head, as one draws it. Arm and head are apart where that changes. @points: solved. */
gboolean stride_pose_hides_face (const StridePose *pose, const StrideVec *points);

/* Distance of @contact's surface from its support, H (0 = touches, negative = sinks in). */
double stride_pose_get_contact_gap (const StridePose *pose, const StrideContact *contact);

/* The pose between keyframes at @t seconds: eased, with contacts that both neighbours share kept in
 * place. @loop: from the last keyframe on to the first (repetitions); else it stays at the last. */
void stride_keyframes_interpolate (const StrideKeyframe *frames,
                                   guint n_frames,
                                   double t,
                                   gboolean loop,
                                   StridePose *pose);

G_END_DECLS
