/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-exercise.h"
#include "stride-question.h"
#include "stride-routine.h"
#include "stride-rule.h"

G_BEGIN_DECLS

/**
 * StrideCatalog:
 *
 * All content: exercises, self-tests, routines, questions, factors, rules, variables, citations.
 * Immutable once loaded.
 */
#define STRIDE_TYPE_CATALOG (stride_catalog_get_type ())
G_DECLARE_FINAL_TYPE (StrideCatalog, stride_catalog, STRIDE, CATALOG, GObject)

/* What is said about a factor, and what studies say to it. */
typedef struct {
  char *said;    /* (translated) */
  char *studies; /* (translated) */
} StrideBelief;

typedef struct {
  char *id;      /* load, core, mind, recovery, form, mobility, surface, footwear, cosmic */
  char *name;    /* (translated) */
  double weight; /* 0–1: how far evidence backs acting on it; source: data/content/README.md */
  /* The page to read about it; all translated, and empty where there is nothing to say. */
  StrideGrade grade; /* how well studied acting on it is */
  char **evidence;   /* paragraphs */
  char **advice;     /* what to try */
  char *care;        /* when not */
  GArray *beliefs;   /* (element-type StrideBelief) */
  char **citations;  /* ids */
} StrideFactor;

typedef struct {
  char *id;
  char *text; /* the full reference; not translated */
  char *doi;  /* (nullable) */
  char *note; /* what was read in it (translated), may be empty */
  gboolean verified;
} StrideCitation;

/* The content that is compiled into the program. A bad rule is left out with a warning, so that the
 * others go on working. */
StrideCatalog *stride_catalog_new (GError **error) G_GNUC_WARN_UNUSED_RESULT;
/* The same, of the content files of @directory (NULL: compiled in). */
StrideCatalog *stride_catalog_new_to_run (const char *directory,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
/* The content files of a folder, for people who edit them: the first finding of the reader is an error. */
StrideCatalog *stride_catalog_new_for_directory (const char *path,
                                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* In the order of the files; (transfer none) (element-type StrideExercise) and so on. */
GListModel *stride_catalog_get_exercises (StrideCatalog *self);
GListModel *stride_catalog_get_tests (StrideCatalog *self);
GListModel *stride_catalog_get_routines (StrideCatalog *self);
GListModel *stride_catalog_get_questions (StrideCatalog *self);
GListModel *stride_catalog_get_rules (StrideCatalog *self);

/* (nullable) (transfer none) */
StrideExercise *stride_catalog_find_exercise (StrideCatalog *self, /* or a self-test */
                                              const char *id);
StrideRoutine *stride_catalog_find_routine (StrideCatalog *self, const char *id);
StrideQuestion *stride_catalog_find_question (StrideCatalog *self, const char *id);
StrideRule *stride_catalog_find_rule (StrideCatalog *self, const char *id);
const StrideCitation *stride_catalog_find_citation (StrideCatalog *self, const char *id);
const StrideFactor *stride_catalog_find_factor (StrideCatalog *self, const char *id);
const StrideFactor *stride_catalog_get_factors (StrideCatalog *self, guint *n_factors);
const StrideCitation *stride_catalog_get_citations (StrideCatalog *self, guint *n_citations);
/* The five check-in questions (kind scale and multi). (element-type StrideQuestion) */
GListModel *stride_catalog_get_check_in (StrideCatalog *self);
/* All variable names that conditions may use, sorted. */
const char *const *stride_catalog_get_variables (StrideCatalog *self);
/* (nullable): "bool", "num", "text", "enum:a,b" or "list:a,b" */
const char *stride_catalog_get_variable_type (StrideCatalog *self, const char *name);
/* What it is, in a few words (translated): its label, for an answer the text of the question, else the
 * name itself. */
const char *stride_catalog_get_variable_label (StrideCatalog *self, const char *name);
/* (nullable): what a value of an enum or list variable is called (translated): from the variable, for an
 * answer the text of the option. */
const char *
stride_catalog_get_value_words (StrideCatalog *self, const char *name, const char *value);

G_END_DECLS
