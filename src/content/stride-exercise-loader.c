/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-private.h"

#include <glib/gi18n-lib.h>

#include "stride-content-text.h"
#include "stride-error.h"

#include "stride-poison.h"

#define LONGEST_S 3600

static const char *const positions[] = { "supine",   "prone",  "side",     "quadruped",
                                         "kneeling", "seated", "standing", NULL };
static const char *const equipments[] = { "none", "chair", "wall", "strap", "bed", NULL };
/* In the order of StrideSides. */
static const char *const sides[] = { "both", "each", "alternating", NULL };

static void
read_dose (StrideExercise *self, StrideJsonReader *reader)
{
  static const char *const types[] = { "reps", "hold", "time", NULL };
  enum { REPS, HOLD, TIME } type;
  StrideDose *dose = &self->dose;

  if (!stride_json_reader_enter_member (reader, "dose")) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "dose", "expected an object");
    return;
  }

  type = stride_json_reader_choice (reader, "type", types, REPS);
  dose->is_hold = type == HOLD;
  dose->sets = (int) stride_json_reader_int (reader, "sets", 1, 10);
  dose->rest_s = (int) stride_json_reader_int (reader, "rest_s", 0, LONGEST_S);

  switch (type) {
  case REPS:
    dose->reps = (int) stride_json_reader_int (reader, "reps", 1, 100);
    dose->tempo_s = stride_json_reader_double (reader, "tempo_s", 0.2, 120);
    dose->hold_s = (int) stride_json_reader_int_or (reader, "hold_s", 0, 1, 120);
    break;
  case HOLD:
    dose->hold_s = (int) stride_json_reader_int (reader, "hold_s", 1, LONGEST_S);
    break;
  case TIME:
    dose->work_s = (int) stride_json_reader_int (reader, "work_s", 1, LONGEST_S);
    break;
  default:
    g_assert_not_reached ();
  }

  g_set_str (&self->dose_note,
             stride_content_translate (stride_json_reader_string_or (reader, "note", "")));
  dose->note = self->dose_note;
  stride_json_reader_leave (reader);
}

static void
check_total (StrideExercise *self, StrideJsonReader *reader)
{
  gint64 found = stride_json_reader_int (reader, "total_s", 0, 4 * LONGEST_S);

  if (found != stride_exercise_get_total (self))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "total_s",
                                 "expected %d, the length of the dose, found %d",
                                 stride_exercise_get_total (self), (int) found);
}

static char *
dup_id_or_null (StrideJsonReader *reader, const char *name)
{
  return g_strdup (stride_json_reader_string_or (reader, name, NULL));
}

/* What exercises and self-tests have in common. */
static StrideExercise *
read_common (StrideJsonReader *reader)
{
  StrideExercise *self = g_object_new (STRIDE_TYPE_EXERCISE, NULL);

  self->id = g_strdup (stride_json_reader_string (reader, "id"));
  self->name = stride_content_dup_text (reader, "name");
  self->position =
    g_strdup (positions[stride_json_reader_choice (reader, "position", positions, 0)]);
  self->equipment =
    g_strdup (equipments[stride_json_reader_choice (reader, "equipment", equipments, 0)]);
  self->sides = (StrideSides) stride_json_reader_choice (reader, "sides", sides, 0);
  self->steps = stride_content_dup_texts (reader, "steps");
  self->mistakes = stride_content_dup_texts (reader, "mistakes");
  self->stop = stride_content_dup_text (reader, "stop");
  self->easier = dup_id_or_null (reader, "easier");
  self->harder = dup_id_or_null (reader, "harder");
  self->targets = stride_json_reader_dup_strv (reader, "targets");
  self->evidence = stride_json_reader_dup_strv (reader, "evidence");

  return self;
}

StrideExercise *
stride_exercise_new_from_json (StrideJsonReader *reader)
{
  StrideExercise *self;

  g_return_val_if_fail (reader != NULL, NULL);

  self = read_common (reader);
  self->group = stride_content_dup_text (reader, "group");
  self->region = stride_content_dup_text (reader, "region");
  read_dose (self, reader);
  check_total (self, reader);
  stride_exercise_read_figure (self, reader);

  return self;
}

static void
read_test_range (StrideExercise *self, StrideJsonReader *reader)
{
  double *const ends[] = { &self->min, &self->max };

  if (!stride_json_reader_enter_member (reader, "range")) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "range", "expected [least, most]");
    return;
  }

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++) {
    stride_json_reader_enter_element (reader, i);
    *ends[i] = stride_json_reader_here_double (reader, -1000, 1000);
    stride_json_reader_leave (reader);
  }
  stride_json_reader_leave (reader);
}

/* "own", or the id of the exercise whose figure shows the test. */
static void
read_test_figure (StrideExercise *self, StrideJsonReader *reader, GListModel *exercises)
{
  const char *pose = stride_json_reader_string (reader, "pose");

  if (g_str_equal (pose, "own")) {
    stride_exercise_read_figure (self, reader);
    return;
  }

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, i);

    if (g_str_equal (exercise->id, pose)) {
      stride_exercise_borrow_figure (self, exercise);
      return;
    }
  }

  stride_json_reader_complain (reader, STRIDE_ERROR_REFERENCE, "pose",
                               "expected \"own\" or the id of an exercise, found \"%s\"", pose);
}

StrideExercise *
stride_exercise_new_test_from_json (StrideJsonReader *reader, GListModel *exercises)
{
  StrideExercise *self;

  g_return_val_if_fail (reader != NULL, NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);

  self = read_common (reader);
  self->is_test = TRUE;
  self->dose.note = self->dose_note;
  self->group = g_strdup (_ ("Self-tests"));
  self->measures = stride_content_dup_text (reader, "measures");
  self->region = g_strdup (self->measures);
  self->bands = stride_content_dup_text (reader, "bands");
  self->precision = stride_content_dup_text (reader, "error");
  self->unit = stride_content_dup_text (reader, "unit");
  self->records = stride_json_reader_dup_strv (reader, "record");
  read_test_range (self, reader);
  if (stride_json_reader_has (reader, "noise") &&
      stride_json_reader_enter_member (reader, "noise")) {
    self->noise_least = stride_json_reader_double (reader, "least", 0, self->max);
    self->noise_percent = (int) stride_json_reader_int (reader, "percent", 0, 100);
    stride_json_reader_leave (reader);
  }
  read_test_figure (self, reader, exercises);

  return self;
}
