/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-condition-private.h"

#include <string.h>

#include "stride-error.h"
#include "stride-poison.h"

/* Deeper than any person writes; keeps a hostile file from exhausting the stack. */
#define MAX_DEPTH 64
#define ANY_NUMBER G_MAXUINT

typedef enum {
  TOKEN_END,
  TOKEN_WORD, /* a name, a keyword */
  TOKEN_NUMBER,
  TOKEN_TEXT,
  TOKEN_SIGN, /* an operator, a bracket, a comma */
  TOKEN_BAD,
} TokenKind;

typedef struct {
  const char *expression;
  const char *start; /* of the token that is looked at */
  const char *end;
  TokenKind kind;
  guint depth;
  GError *error; /* (owned) (nullable): the first */
} Parser;

static const struct {
  const char *name;
  StrideCall call;
  guint min_args, max_args;
} calls[] = {
  { "has", STRIDE_CALL_HAS, 2, 2 },     { "any_of", STRIDE_CALL_ANY_OF, 2, ANY_NUMBER },
  { "known", STRIDE_CALL_KNOWN, 1, 1 }, { "count", STRIDE_CALL_COUNT, 1, 1 },
  { "min", STRIDE_CALL_MIN, 2, 2 },     { "max", STRIDE_CALL_MAX, 2, 2 },
  { "abs", STRIDE_CALL_ABS, 1, 1 },     { "diff_pct", STRIDE_CALL_DIFF_PCT, 2, 2 },
};

/* Longer signs first. */
static const struct {
  const char *sign;
  StrideOp op;
} operators[] = {
  { "==", STRIDE_OP_EQ }, { "!=", STRIDE_OP_NE }, { "<=", STRIDE_OP_LE },
  { ">=", STRIDE_OP_GE }, { "<", STRIDE_OP_LT },  { ">", STRIDE_OP_GT },
};

static StrideNode *parse_or (Parser *parser);

void
stride_node_free (StrideNode *node)
{
  if (!node)
    return;

  g_free (node->text);
  g_clear_pointer (&node->items, g_ptr_array_unref);
  g_free (node);
}

static StrideNode *
node_new (StrideNodeKind kind)
{
  StrideNode *node = g_new0 (StrideNode, 1);

  node->kind = kind;

  return node;
}

/* @item: (transfer full) (nullable) */
static void
node_take (StrideNode *node, StrideNode *item)
{
  if (!item)
    return;

  if (!node->items)
    node->items = g_ptr_array_new_with_free_func ((GDestroyNotify) stride_node_free);
  g_ptr_array_add (node->items, item);
}

static gboolean
is_word_char (char c)
{
  return g_ascii_isalnum (c) || c == '_' || c == '.';
}

static void
next (Parser *parser)
{
  const char *p = parser->end;

  while (g_ascii_isspace (*p))
    p++;
  parser->start = p;

  if (*p == '\0') {
    parser->kind = TOKEN_END;
  } else if (g_ascii_isdigit (*p) || (*p == '-' && g_ascii_isdigit (p[1]))) {
    parser->kind = TOKEN_NUMBER;
    for (p++; g_ascii_isdigit (*p) || *p == '.'; p++)
      ;
  } else if (is_word_char (*p)) {
    parser->kind = TOKEN_WORD;
    while (is_word_char (*p))
      p++;
  } else if (*p == '\'') {
    const char *close = strchr (p + 1, '\'');

    parser->kind = close ? TOKEN_TEXT : TOKEN_BAD;
    p = close ? close + 1 : p + strlen (p);
  } else if (strchr ("(),<>", *p) || g_str_has_prefix (p, "==") || g_str_has_prefix (p, "!=")) {
    parser->kind = TOKEN_SIGN;
    p += p[1] == '=' && strchr ("=!<>", *p) ? 2 : 1;
  } else {
    parser->kind = TOKEN_BAD;
    p = g_utf8_next_char (p);
  }

  parser->end = p;
}

static gboolean
looks_at (Parser *parser, const char *token)
{
  gsize length = strlen (token);

  return (parser->kind == TOKEN_WORD || parser->kind == TOKEN_SIGN) &&
         (gsize) (parser->end - parser->start) == length &&
         strncmp (parser->start, token, length) == 0;
}

static gboolean
accept (Parser *parser, const char *token)
{
  if (!looks_at (parser, token))
    return FALSE;

  next (parser);

  return TRUE;
}

static void
fail (Parser *parser, const char *expected)
{
  g_autofree char *found = NULL;

  if (parser->error)
    return;

  if (parser->kind == TOKEN_END)
    found = g_strdup ("the end");
  else
    found = g_strdup_printf ("\"%.*s\"", (int) (parser->end - parser->start), parser->start);

  parser->error =
    g_error_new (STRIDE_ERROR, STRIDE_ERROR_EXPRESSION, "column %ld: expected %s, found %s",
                 g_utf8_pointer_to_offset (parser->expression, parser->start) + 1, expected, found);
}

static void
expect (Parser *parser, const char *token)
{
  g_autofree char *quoted = NULL;

  if (accept (parser, token))
    return;

  quoted = g_strdup_printf ("\"%s\"", token);
  fail (parser, quoted);
}

static gboolean
descend (Parser *parser)
{
  if (++parser->depth <= MAX_DEPTH)
    return TRUE;

  fail (parser, "fewer brackets within brackets");

  return FALSE;
}

static StrideNode *
parse_number (Parser *parser)
{
  StrideNode *node = node_new (STRIDE_NODE_NUMBER);
  char *end;

  node->number = g_ascii_strtod (parser->start, &end);
  if (end != parser->end)
    fail (parser, "a number");
  next (parser);

  return node;
}

static StrideNode *
parse_text (Parser *parser)
{
  StrideNode *node = node_new (STRIDE_NODE_TEXT);

  node->text = g_strndup (parser->start + 1, (gsize) (parser->end - parser->start) - 2);
  next (parser);

  return node;
}

/* has and any_of ask a variable for texts; anything else there could never be true. */
static void
check_membership (Parser *parser, const StrideNode *node)
{
  const StrideNode *first = g_ptr_array_index (node->items, 0);

  if (first->kind != STRIDE_NODE_VARIABLE)
    fail (parser, "a variable as the first argument");

  for (guint i = 1; i < node->items->len; i++) {
    const StrideNode *item = g_ptr_array_index (node->items, i);

    if (item->kind != STRIDE_NODE_TEXT)
      fail (parser, "texts in single quotes after the first argument");
  }
}

static StrideNode *
parse_call (Parser *parser, guint which)
{
  g_autoptr (StrideNode) node = node_new (STRIDE_NODE_CALL);

  node->call = calls[which].call;
  next (parser);
  expect (parser, "(");

  do {
    if (node->items && node->items->len == calls[which].max_args)
      break;
    node_take (node, parse_or (parser));
  } while (!parser->error && accept (parser, ","));

  if (!parser->error && node->items->len < calls[which].min_args)
    fail (parser, "another argument");
  if (!parser->error && (node->call == STRIDE_CALL_HAS || node->call == STRIDE_CALL_ANY_OF))
    check_membership (parser, node);
  expect (parser, ")");

  return g_steal_pointer (&node);
}

static StrideNode *
parse_word (Parser *parser)
{
  StrideNode *node;

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++) {
    if (looks_at (parser, calls[i].name))
      return parse_call (parser, i);
  }

  if (looks_at (parser, "true") || looks_at (parser, "false")) {
    node = node_new (STRIDE_NODE_BOOLEAN);
    node->number = looks_at (parser, "true") ? 1 : 0;
  } else {
    node = node_new (STRIDE_NODE_VARIABLE);
    node->text = g_strndup (parser->start, (gsize) (parser->end - parser->start));
  }
  next (parser);

  return node;
}

static StrideNode *
parse_term (Parser *parser)
{
  StrideNode *node;

  if (parser->kind == TOKEN_NUMBER)
    return parse_number (parser);
  if (parser->kind == TOKEN_TEXT)
    return parse_text (parser);

  if (accept (parser, "(")) {
    node = parse_or (parser);
    expect (parser, ")");
    return node;
  }

  if (parser->kind == TOKEN_WORD && !looks_at (parser, "and") && !looks_at (parser, "or") &&
      !looks_at (parser, "not"))
    return parse_word (parser);

  fail (parser, "a variable, a number, a text in single quotes or a function");

  return NULL;
}

static StrideNode *
parse_comparison (Parser *parser)
{
  StrideNode *left = parse_term (parser);

  for (guint i = 0; !parser->error && i < G_N_ELEMENTS (operators); i++) {
    StrideNode *node;

    if (!accept (parser, operators[i].sign))
      continue;

    node = node_new (STRIDE_NODE_COMPARE);
    node->op = operators[i].op;
    node_take (node, left);
    node_take (node, parse_term (parser));

    return node;
  }

  return left;
}

static StrideNode *
parse_not (Parser *parser)
{
  StrideNode *node;

  if (!accept (parser, "not"))
    return parse_comparison (parser);

  if (!descend (parser))
    return NULL;

  node = node_new (STRIDE_NODE_NOT);
  node_take (node, parse_not (parser));
  parser->depth--;

  return node;
}

static StrideNode *
parse_series (Parser *parser,
              StrideNodeKind kind,
              const char *word,
              StrideNode *(*parse_item) (Parser *) )
{
  StrideNode *first = parse_item (parser);
  StrideNode *node;

  if (parser->error || !looks_at (parser, word))
    return first;

  node = node_new (kind);
  node_take (node, first);
  while (!parser->error && accept (parser, word))
    node_take (node, parse_item (parser));

  return node;
}

static StrideNode *
parse_and (Parser *parser)
{
  return parse_series (parser, STRIDE_NODE_AND, "and", parse_not);
}

static StrideNode *
parse_or (Parser *parser)
{
  StrideNode *node;

  if (!descend (parser))
    return NULL;

  node = parse_series (parser, STRIDE_NODE_OR, "or", parse_and);
  parser->depth--;

  return node;
}

StrideNode *
stride_node_parse (const char *expression, GError **error)
{
  Parser parser = { .expression = expression, .end = expression };
  g_autoptr (StrideNode) node = NULL;

  g_return_val_if_fail (expression != NULL, NULL);

  next (&parser);
  node = parse_or (&parser);
  if (!parser.error && parser.kind != TOKEN_END)
    fail (&parser, "\"and\", \"or\", a comparison or the end");

  if (parser.error) {
    g_propagate_error (error, parser.error);
    return NULL;
  }

  return g_steal_pointer (&node);
}
