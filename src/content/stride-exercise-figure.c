/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keyframes and props of exercises.json. Names and signs: data/content/README.md, "The figure". */

#include "stride-exercise-private.h"

#include <string.h>

#include "stride-content-text.h"
#include "stride-error.h"

#include "stride-poison.h"

static const char *const views[] = { "side", "front", "top", NULL };
static const char *const kinds[] = { "sagittal", "frontal", NULL };
static const char *const prop_kinds[] = { "chair", "wall", "bed", "strap", "pillow", NULL };
static const char *const chair_backs[] = { "left", "right", "behind", NULL };

typedef struct {
  const char *name;
  int index;
} Name;

static const Name sagittal_joints[] = {
  { "trunk", STRIDE_JOINT_TRUNK },
  { "spine", STRIDE_JOINT_SPINE },
  { "neck", STRIDE_JOINT_NECK },
  { "hipR", STRIDE_JOINT_HIP_R },
  { "kneeR", STRIDE_JOINT_KNEE_R },
  { "ankleR", STRIDE_JOINT_ANKLE_R },
  { "shoulderR", STRIDE_JOINT_SHOULDER_R },
  { "elbowR", STRIDE_JOINT_ELBOW_R },
  { "hipL", STRIDE_JOINT_HIP_L },
  { "kneeL", STRIDE_JOINT_KNEE_L },
  { "ankleL", STRIDE_JOINT_ANKLE_L },
  { "shoulderL", STRIDE_JOINT_SHOULDER_L },
  { "elbowL", STRIDE_JOINT_ELBOW_L },
  { NULL },
};

static const Name frontal_joints[] = {
  { "trunk", STRIDE_JOINT_TRUNK },      { "spine", STRIDE_JOINT_SPINE },
  { "neck", STRIDE_JOINT_NECK },        { "hipAbdR", STRIDE_JOINT_HIP_R },
  { "kneeInR", STRIDE_JOINT_KNEE_R },   { "shAbdR", STRIDE_JOINT_SHOULDER_R },
  { "elbowUpR", STRIDE_JOINT_ELBOW_R }, { "hipAbdL", STRIDE_JOINT_HIP_L },
  { "kneeInL", STRIDE_JOINT_KNEE_L },   { "shAbdL", STRIDE_JOINT_SHOULDER_L },
  { "elbowUpL", STRIDE_JOINT_ELBOW_L }, { NULL },
};

static const Name scales[] = {
  { "fsThighR", STRIDE_SCALE_THIGH_R },     { "fsShankR", STRIDE_SCALE_SHANK_R },
  { "fsUpperR", STRIDE_SCALE_UPPER_ARM_R }, { "fsForeR", STRIDE_SCALE_FOREARM_R },
  { "fsThighL", STRIDE_SCALE_THIGH_L },     { "fsShankL", STRIDE_SCALE_SHANK_L },
  { "fsUpperL", STRIDE_SCALE_UPPER_ARM_L }, { "fsForeL", STRIDE_SCALE_FOREARM_L },
  { "fsHips", STRIDE_SCALE_HIPS },          { "fsShoulders", STRIDE_SCALE_SHOULDERS },
  { "fsTrunk", STRIDE_SCALE_TRUNK },        { NULL },
};

static int
find_name (const Name *names, const char *name)
{
  for (const Name *n = names; n->name; n++) {
    if (g_str_equal (n->name, name))
      return n->index;
  }

  return -1;
}

/* Joints that are 0 where content leaves them out. */
static const Name optional_joints[] = {
  { "turn", STRIDE_JOINT_HEAD_TURN },
  { "chest", STRIDE_JOINT_CHEST_TURN },
  { NULL },
};

/* Members of "angles": every joint of this kind of figure, and scales where they are not 1. */
static void
read_angles (StrideJsonReader *reader, StridePose *pose)
{
  g_autofree const char **names = NULL;
  const Name *joints = pose->kind == STRIDE_FIGURE_FRONTAL ? frontal_joints : sagittal_joints;

  if (!stride_json_reader_enter_member (reader, "angles")) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "angles", "expected an object");
    return;
  }

  for (const Name *joint = joints; joint->name; joint++)
    pose->angle[joint->index] = stride_json_reader_double (reader, joint->name, -720, 720);
  for (const Name *joint = optional_joints; joint->name; joint++)
    pose->angle[joint->index] = stride_json_reader_double_or (reader, joint->name, 0, -180, 180);
  for (const Name *scale = scales; scale->name; scale++)
    pose->scale[scale->index] = stride_json_reader_double_or (reader, scale->name, 1, 0, 1.2);

  names = stride_json_reader_list_members (reader);
  for (guint i = 0; names[i]; i++) {
    const char *name = names[i];

    if (find_name (joints, name) < 0 && find_name (optional_joints, name) < 0 &&
        find_name (scales, name) < 0)
      stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, name,
                                   "expected a joint or a scale of a %s figure", kinds[pose->kind]);
  }

  stride_json_reader_leave (reader);
}

/* "kneeR" or, on a support at a height, "hip@.31". */
static gboolean
parse_contact (const char *text, StrideContact *contact)
{
  const char *at = strchr (text, '@');
  g_autofree char *name = at ? g_strndup (text, (gsize) (at - text)) : g_strdup (text);
  int point = stride_point_from_name (name);
  char *end = NULL;

  if (point < 0)
    return FALSE;

  contact->point = (StridePoint) point;
  contact->height = at ? g_ascii_strtod (at + 1, &end) : 0;

  return !at || (end != at + 1 && *end == '\0' && contact->height >= 0 && contact->height < 2);
}

static void
read_contacts (StrideJsonReader *reader, StridePose *pose)
{
  if (!stride_json_reader_enter_member (reader, "contact")) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "contact", "expected an array");
    return;
  }

  if (stride_json_reader_count (reader) > STRIDE_MAX_CONTACTS)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL, "expected at most %d points",
                                 STRIDE_MAX_CONTACTS);

  for (guint i = 0; i < MIN (stride_json_reader_count (reader), STRIDE_MAX_CONTACTS); i++) {
    const char *text;

    stride_json_reader_enter_element (reader, i);
    text = stride_json_reader_here_string (reader);
    if (parse_contact (text, &pose->contact[i]))
      pose->n_contacts = i + 1;
    else
      stride_json_reader_complain (reader, STRIDE_ERROR_REFERENCE, NULL,
                                   "expected a point of the body, or point@height, found \"%s\"",
                                   text);
    stride_json_reader_leave (reader);
  }

  stride_json_reader_leave (reader);
}

static void
read_root (StrideJsonReader *reader, StridePose *pose)
{
  double *const ends[] = { &pose->root_x, &pose->root_y };

  if (!stride_json_reader_enter_member (reader, "root")) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "root", "expected [x, y]");
    return;
  }

  if (stride_json_reader_count (reader) != G_N_ELEMENTS (ends))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL, "expected [x, y]");

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    stride_json_reader_enter_element (reader, i);
    *ends[i] = stride_json_reader_here_double (reader, -2, 2);
    stride_json_reader_leave (reader);
  }

  stride_json_reader_leave (reader);
}

static char *
dup_if_any (const char *text)
{
  return *text ? g_strdup (text) : NULL;
}

static void
read_frame (StrideJsonReader *reader, gpointer user_data)
{
  StrideExercise *self = user_data;
  StrideKeyframe frame = { .t = stride_json_reader_double (reader, "t", 0, 600) };
  int view = stride_json_reader_choice (reader, "view", views, STRIDE_VIEW_SIDE);
  int kind = stride_json_reader_choice (reader, "kin", kinds, STRIDE_FIGURE_SAGITTAL);

  if (self->frames->len > 0 &&
      frame.t <= g_array_index (self->frames, StrideKeyframe, self->frames->len - 1).t)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "t",
                                 "expected a time after the frame before it");

  stride_pose_init (&frame.pose, (StrideFigureKind) kind, (StrideView) view);
  read_root (reader, &frame.pose);
  read_angles (reader, &frame.pose);
  read_contacts (reader, &frame.pose);
  frame.note =
    dup_if_any (stride_content_translate (stride_json_reader_string_or (reader, "note", "")));
  frame.highlight = dup_if_any (stride_json_reader_string_or (reader, "highlight", ""));
  frame.belly = stride_json_reader_boolean_or (reader, "belly", FALSE);
  frame.pose.arms_behind = stride_json_reader_boolean_or (reader, "arms_behind", FALSE);

  g_array_append_val (self->frames, frame);
}

static StridePoint
read_point (StrideJsonReader *reader, const char *member)
{
  const char *name = stride_json_reader_string (reader, member);
  int point = stride_point_from_name (name);

  if (point < 0)
    stride_json_reader_complain (reader, STRIDE_ERROR_REFERENCE, member,
                                 "expected a point of the body, found \"%s\"", name);

  return point < 0 ? STRIDE_POINT_HIP : (StridePoint) point;
}

static void
read_prop (StrideJsonReader *reader, gpointer user_data)
{
  StrideExercise *self = user_data;
  StrideProp prop = {
    .kind =
      (StridePropKind) stride_json_reader_choice (reader, "kind", prop_kinds, STRIDE_PROP_CHAIR),
  };

  if (prop.kind != STRIDE_PROP_STRAP) {
    prop.x = stride_json_reader_double (reader, "x", -2, 2);
    prop.y = stride_json_reader_double (reader, "y", 0, 2);
    prop.width = stride_json_reader_double (reader, "width", 0.01, 2);
    prop.height = stride_json_reader_double (reader, "height", 0.01, 2);
    if (prop.kind == STRIDE_PROP_CHAIR)
      prop.back = (StrideChairBack) stride_json_reader_choice (reader, "back", chair_backs,
                                                               STRIDE_CHAIR_BACK_LEFT);
    prop.touched = prop.kind == STRIDE_PROP_WALL && stride_json_reader_has (reader, "touch");
    if (prop.touched)
      prop.to = read_point (reader, "touch");
  } else {
    prop.from = read_point (reader, "from");
    prop.to = read_point (reader, "to");
  }

  g_array_append_val (self->props, prop);
}

/* Shoes are put on or off for all of the exercise. */
static void
read_feet (StrideExercise *self, StrideJsonReader *reader)
{
  gboolean barefoot = stride_json_reader_boolean_or (reader, "barefoot", FALSE);

  for (guint i = 0; i < self->frames->len; i++)
    g_array_index (self->frames, StrideKeyframe, i).pose.barefoot = barefoot;
}

void
stride_exercise_read_figure (StrideExercise *self, StrideJsonReader *reader)
{
  g_return_if_fail (STRIDE_IS_EXERCISE (self));
  g_return_if_fail (reader != NULL);

  stride_content_each (reader, "props", read_prop, self);
  stride_content_each (reader, "frames", read_frame, self);
  read_feet (self, reader);

  if (self->frames->len == 0)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "frames",
                                 "expected at least one keyframe");
}

void
stride_exercise_borrow_figure (StrideExercise *self, StrideExercise *other)
{
  g_return_if_fail (STRIDE_IS_EXERCISE (self));
  g_return_if_fail (STRIDE_IS_EXERCISE (other));

  self->borrows_figure = TRUE;
  g_array_unref (self->frames);
  self->frames = g_array_ref (other->frames);
  g_array_unref (self->props);
  self->props = g_array_ref (other->props);
}
