/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tree of a condition: shared by the parser, the evaluator, the checker and the words for people, and
 * by nobody else. */

#pragma once

#include "stride-condition.h"

G_BEGIN_DECLS

typedef enum {
  STRIDE_NODE_OR,
  STRIDE_NODE_AND,
  STRIDE_NODE_NOT,
  STRIDE_NODE_COMPARE,
  STRIDE_NODE_CALL,
  STRIDE_NODE_VARIABLE,
  STRIDE_NODE_NUMBER,
  STRIDE_NODE_TEXT,
  STRIDE_NODE_BOOLEAN,
} StrideNodeKind;

typedef enum {
  STRIDE_OP_EQ,
  STRIDE_OP_NE,
  STRIDE_OP_LE,
  STRIDE_OP_GE,
  STRIDE_OP_LT,
  STRIDE_OP_GT,
} StrideOp;

typedef enum {
  STRIDE_CALL_HAS,
  STRIDE_CALL_ANY_OF,
  STRIDE_CALL_KNOWN,
  STRIDE_CALL_COUNT,
  STRIDE_CALL_MIN,
  STRIDE_CALL_MAX,
  STRIDE_CALL_ABS,
  STRIDE_CALL_DIFF_PCT,
} StrideCall;

typedef struct _StrideNode StrideNode;

struct _StrideNode {
  StrideNodeKind kind;
  StrideOp op;      /* of a comparison */
  StrideCall call;  /* of a call */
  double number;    /* of a number; of a boolean, 0 or 1 */
  char *text;       /* (owned) (nullable): of a text; the name of a variable */
  GPtrArray *items; /* (owned) (nullable) (element-type StrideNode): operands, arguments */
};

void stride_node_free (StrideNode *node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideNode, stride_node_free)

/* (transfer full) (nullable) */
StrideNode *stride_node_parse (const char *expression, GError **error) G_GNUC_WARN_UNUSED_RESULT;
const StrideNode *stride_condition_get_root (const StrideCondition *self);

gboolean stride_node_holds (const StrideNode *node, StrideFacts *facts);
/* FALSE where it is not known, or not a number. */
gboolean stride_node_get_number (const StrideNode *node, StrideFacts *facts, double *number);
gboolean stride_op_holds (StrideOp op, double left, double right);

G_END_DECLS
