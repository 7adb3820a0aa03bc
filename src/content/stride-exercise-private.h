/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What an exercise holds: filled once by the loader, only read after that. */

#pragma once

#include "stride-exercise.h"
#include "stride-json-reader.h"

G_BEGIN_DECLS

struct _StrideExercise {
  GObject parent_instance;

  char *id;        /* (owned) */
  char *name;      /* (owned) */
  char *group;     /* (owned) */
  char *region;    /* (owned) */
  char *position;  /* (owned) */
  char *equipment; /* (owned) */
  StrideSides sides;
  StrideDose dose;
  char *dose_note; /* (owned): what dose.note points to */
  char **steps;    /* (owned) */
  char **mistakes; /* (owned) */
  char *stop;      /* (owned) */
  char *easier;    /* (owned) (nullable) */
  char *harder;    /* (owned) (nullable) */
  char **targets;  /* (owned) */
  char **evidence; /* (owned) */
  GArray *props;   /* (owned) (element-type StrideProp) */
  GArray *frames;  /* (owned) (element-type StrideKeyframe) */
  gboolean borrows_figure;

  gboolean is_test;
  char *measures;  /* (owned) (nullable) */
  char *bands;     /* (owned) (nullable) */
  char *precision; /* (owned) (nullable) */
  char *unit;      /* (owned) (nullable) */
  double min, max;
  double noise_least;
  int noise_percent;
  char **records; /* (owned) (nullable) */
};

/* The exercise that @reader stands in; complaints stay with the reader. */
StrideExercise *stride_exercise_new_from_json (StrideJsonReader *reader) G_GNUC_WARN_UNUSED_RESULT;
/* The same for a self-test, which may borrow the figure of one of @exercises. */
StrideExercise *stride_exercise_new_test_from_json (StrideJsonReader *reader, GListModel *exercises)
  G_GNUC_WARN_UNUSED_RESULT;

/* Fill the props and the keyframes from the members "props" and "frames". */
void stride_exercise_read_figure (StrideExercise *self, StrideJsonReader *reader);
/* The keyframes and props of @other. */
void stride_exercise_borrow_figure (StrideExercise *self, StrideExercise *other);

G_END_DECLS
