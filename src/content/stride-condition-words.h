/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-catalog.h"

G_BEGIN_DECLS

/*
 * A condition for a person to read: the same tree, with the names of the facts and the texts of the
 * answers instead of ids, each part with what it is now. Exact: the condition holds when its lines,
 * joined as their headings say, do.
 */

typedef enum {
  STRIDE_LINE_ALL, /* a heading: every line one deeper has to hold */
  STRIDE_LINE_ANY, /* a heading: one of them is enough */
  STRIDE_LINE_TEST,
} StrideConditionLineKind;

typedef struct {
  StrideConditionLineKind kind;
  guint depth;    /* 0 for the whole; a heading's lines are one deeper, until one that is not */
  gboolean holds; /* over the facts now */
  /* Of a test (translated); NULL in a heading. */
  char *label;  /* what is looked at: "Soreness after the latest run, 0–10" */
  char *wanted; /* "3 or more" */
  char *value;  /* what it is now: "4.5", "less than a day", "not known" */
} StrideConditionLine;

/* (transfer container) (element-type StrideConditionLine), from top to bottom, at least one */
GPtrArray *stride_condition_describe (const StrideCondition *self,
                                      StrideCatalog *catalog,
                                      StrideFacts *facts) G_GNUC_WARN_UNUSED_RESULT;

/* The fact @name in words: "yes", "162", "long runs; hills", "not known". (transfer full) */
char *stride_fact_describe (StrideCatalog *catalog,
                            StrideFacts *facts,
                            const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
