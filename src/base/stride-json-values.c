/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-json-reader.h"

#include <math.h>

#include "stride-error.h"
#include "stride-json-reader-private.h"
#include "stride-poison.h"

static JsonNode *
required_node (StrideJsonReader *self, const char *name, const char *expected)
{
  JsonNode *node = stride_json_reader_peek (self, name);

  if (!node)
    stride_json_reader_complain_type (self, name, expected, NULL);

  return node;
}

static gboolean
holds (JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static const char *
node_string (StrideJsonReader *self, const char *member, JsonNode *node)
{
  if (!holds (node, G_TYPE_STRING)) {
    stride_json_reader_complain_type (self, member, "a text", node);
    return "";
  }

  return json_node_get_string (node);
}

static double
node_double (StrideJsonReader *self, const char *member, JsonNode *node, double min, double max)
{
  double value;

  if (!holds (node, G_TYPE_INT64) && !holds (node, G_TYPE_DOUBLE)) {
    stride_json_reader_complain_type (self, member, "a number", node);
    return min;
  }

  value = json_node_get_double (node);
  if (!isfinite (value) || value < min || value > max) {
    stride_json_reader_complain (self, STRIDE_ERROR_VALUE, member,
                                 "expected a number from %g to %g, found %g", min, max, value);
    return min;
  }

  return value;
}

static gint64
node_int (StrideJsonReader *self, const char *member, JsonNode *node, gint64 min, gint64 max)
{
  gint64 value;

  /* json-glib saturates what does not fit, so a number at either end is not to be trusted. */
  if (!holds (node, G_TYPE_INT64) || json_node_get_int (node) == G_MAXINT64 ||
      json_node_get_int (node) == G_MININT64) {
    stride_json_reader_complain_type (self, member, "a whole number", node);
    return min;
  }

  value = json_node_get_int (node);
  if (value < min || value > max) {
    stride_json_reader_complain (self, STRIDE_ERROR_VALUE, member,
                                 "expected a whole number from %" G_GINT64_FORMAT
                                 " to %" G_GINT64_FORMAT ", found %" G_GINT64_FORMAT,
                                 min, max, value);
    return min;
  }

  return value;
}

const char *
stride_json_reader_string (StrideJsonReader *self, const char *name)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, "");

  node = required_node (self, name, "a text");

  return node ? node_string (self, name, node) : "";
}

const char *
stride_json_reader_string_or (StrideJsonReader *self, const char *name, const char *fallback)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, fallback);

  node = stride_json_reader_peek (self, name);

  return node ? node_string (self, name, node) : fallback;
}

gint64
stride_json_reader_int (StrideJsonReader *self, const char *name, gint64 min, gint64 max)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, min);

  node = required_node (self, name, "a whole number");

  return node ? node_int (self, name, node, min, max) : min;
}

gint64
stride_json_reader_int_or (StrideJsonReader *self,
                           const char *name,
                           gint64 fallback,
                           gint64 min,
                           gint64 max)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, fallback);

  node = stride_json_reader_peek (self, name);

  return node ? node_int (self, name, node, min, max) : fallback;
}

double
stride_json_reader_double (StrideJsonReader *self, const char *name, double min, double max)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, min);

  node = required_node (self, name, "a number");

  return node ? node_double (self, name, node, min, max) : min;
}

double
stride_json_reader_double_or (StrideJsonReader *self,
                              const char *name,
                              double fallback,
                              double min,
                              double max)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, fallback);

  node = stride_json_reader_peek (self, name);

  return node ? node_double (self, name, node, min, max) : fallback;
}

gboolean
stride_json_reader_boolean_or (StrideJsonReader *self, const char *name, gboolean fallback)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, fallback);

  node = stride_json_reader_peek (self, name);
  if (!node)
    return fallback;

  if (!holds (node, G_TYPE_BOOLEAN)) {
    stride_json_reader_complain_type (self, name, "true or false", node);
    return fallback;
  }

  return json_node_get_boolean (node);
}

char **
stride_json_reader_dup_strv (StrideJsonReader *self, const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);

  if (stride_json_reader_enter_member (self, name)) {
    if (!JSON_NODE_HOLDS_ARRAY (stride_json_reader_get_node (self)))
      stride_json_reader_complain_type (self, NULL, "an array of texts",
                                        stride_json_reader_get_node (self));
    else
      for (guint i = 0; i < stride_json_reader_count (self); i++) {
        stride_json_reader_enter_element (self, i);
        g_strv_builder_add (builder, stride_json_reader_here_string (self));
        stride_json_reader_leave (self);
      }
    stride_json_reader_leave (self);
  }

  return g_strv_builder_end (builder);
}

int
stride_json_reader_choice (StrideJsonReader *self,
                           const char *name,
                           const char *const *words,
                           int fallback)
{
  g_autofree char *all = NULL;
  const char *word;

  g_return_val_if_fail (self != NULL, fallback);

  word = stride_json_reader_string (self, name);
  for (int i = 0; words[i]; i++) {
    if (g_str_equal (word, words[i]))
      return i;
  }

  all = g_strjoinv (", ", (char **) words);
  stride_json_reader_complain (self, STRIDE_ERROR_VALUE, name, "expected one of %s, found \"%s\"",
                               all, word);

  return fallback;
}

double
stride_json_reader_here_double (StrideJsonReader *self, double min, double max)
{
  g_return_val_if_fail (self != NULL, min);

  if (!stride_json_reader_get_node (self))
    return min;

  return node_double (self, NULL, stride_json_reader_get_node (self), min, max);
}

const char *
stride_json_reader_here_string (StrideJsonReader *self)
{
  g_return_val_if_fail (self != NULL, "");

  if (!stride_json_reader_get_node (self))
    return "";

  return node_string (self, NULL, stride_json_reader_get_node (self));
}
