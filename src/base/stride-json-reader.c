/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-json-reader.h"

#include <math.h>

#include "stride-error.h"
#include "stride-poison.h"

typedef struct {
  JsonNode *node; /* (unowned), NULL where the document ended early */
  gsize path_len; /* of the path before this step */
} Step;

struct _StrideJsonReader {
  JsonNode *root; /* (owned) */
  char *name;     /* (owned) */
  GArray *steps;  /* (owned) (element-type Step) */
  GString *path;  /* (owned) */
  GError *error;  /* (owned) (nullable): the first complaint */
};

static Step *
here (StrideJsonReader *self)
{
  return &g_array_index (self->steps, Step, self->steps->len - 1);
}

StrideJsonReader *
stride_json_reader_new_for_node (JsonNode *root, const char *name)
{
  StrideJsonReader *self;
  Step first = { root, 1 };

  g_return_val_if_fail (root != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (StrideJsonReader, 1);
  self->root = json_node_ref (root);
  self->name = g_strdup (name);
  self->path = g_string_new ("$");
  self->steps = g_array_new (FALSE, FALSE, sizeof (Step));
  g_array_append_val (self->steps, first);

  return self;
}

StrideJsonReader *
stride_json_reader_new_for_bytes (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) local_error = NULL;
  const char *data;
  gsize size;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  data = g_bytes_get_data (bytes, &size);
  parser = json_parser_new_immutable ();
  json_parser_set_strict (parser, TRUE);

  if (!data || !json_parser_load_from_data (parser, data, (gssize) size, &local_error)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_PARSE, "%s: not valid JSON: %s", name,
                 local_error ? local_error->message : "the file is empty");
    return NULL;
  }

  if (!json_parser_get_root (parser)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_PARSE, "%s: not valid JSON: the file is empty",
                 name);
    return NULL;
  }

  return stride_json_reader_new_for_node (json_parser_get_root (parser), name);
}

void
stride_json_reader_free (StrideJsonReader *self)
{
  if (!self)
    return;

  g_clear_error (&self->error);
  g_array_unref (self->steps);
  g_string_free (self->path, TRUE);
  json_node_unref (self->root);
  g_free (self->name);
  g_free (self);
}

void
stride_json_reader_complain (StrideJsonReader *self,
                             int code,
                             const char *member,
                             const char *format,
                             ...)
{
  g_autofree char *message = NULL;
  va_list args;

  g_return_if_fail (self != NULL);

  if (self->error)
    return;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  self->error = g_error_new (STRIDE_ERROR, code, "%s: %s%s%s: %s", self->name, self->path->str,
                             member ? "." : "", member ? member : "", message);
}

static const char *
describe (JsonNode *node)
{
  if (!node || JSON_NODE_HOLDS_NULL (node))
    return "nothing";
  if (JSON_NODE_HOLDS_OBJECT (node))
    return "an object";
  if (JSON_NODE_HOLDS_ARRAY (node))
    return "an array";

  switch (json_node_get_value_type (node)) {
  case G_TYPE_STRING:
    return "a text";
  case G_TYPE_BOOLEAN:
    return "true or false";
  default:
    return "a number";
  }
}

static void
complain_type (StrideJsonReader *self, const char *member, const char *expected, JsonNode *found)
{
  stride_json_reader_complain (self, STRIDE_ERROR_VALUE, member, "expected %s, found %s", expected,
                               describe (found));
}

/* NULL where the member is absent or null, or there is no object here. */
static JsonNode *
member_node (StrideJsonReader *self, const char *name)
{
  JsonNode *node = here (self)->node;

  if (!node)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    complain_type (self, NULL, "an object", node);
    return NULL;
  }

  node = json_object_get_member (json_node_get_object (node), name);

  return node && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

static JsonNode *
required_node (StrideJsonReader *self, const char *name, const char *expected)
{
  JsonNode *node = member_node (self, name);

  if (!node)
    complain_type (self, name, expected, NULL);

  return node;
}

static void
push (StrideJsonReader *self, JsonNode *node, gsize path_len)
{
  Step step = { node, path_len };

  g_array_append_val (self->steps, step);
}

gboolean
stride_json_reader_enter_member (StrideJsonReader *self, const char *name)
{
  JsonNode *node;
  gsize path_len;

  g_return_val_if_fail (self != NULL, FALSE);

  node = member_node (self, name);
  if (!node)
    return FALSE;

  path_len = self->path->len;
  g_string_append_printf (self->path, ".%s", name);
  push (self, node, path_len);

  return TRUE;
}

void
stride_json_reader_enter_element (StrideJsonReader *self, guint index)
{
  JsonNode *node, *element = NULL;
  gsize path_len;

  g_return_if_fail (self != NULL);

  node = here (self)->node;
  path_len = self->path->len;

  if (node && JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);

    if (index < json_array_get_length (array))
      element = json_array_get_element (array, index);
  }

  if (!element)
    complain_type (self, NULL, "an array with more elements", node);

  g_string_append_printf (self->path, "[%u]", index);
  push (self, element, path_len);
}

void
stride_json_reader_leave (StrideJsonReader *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->steps->len > 1);

  g_string_truncate (self->path, here (self)->path_len);
  g_array_set_size (self->steps, self->steps->len - 1);
}

guint
stride_json_reader_count (StrideJsonReader *self)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, 0);

  node = here (self)->node;
  if (node && JSON_NODE_HOLDS_ARRAY (node))
    return json_array_get_length (json_node_get_array (node));
  if (node && JSON_NODE_HOLDS_OBJECT (node))
    return json_object_get_size (json_node_get_object (node));

  complain_type (self, NULL, "an array or an object", node);

  return 0;
}

const char *
stride_json_reader_member_name (StrideJsonReader *self, guint index)
{
  JsonObjectIter iter;
  const char *name = NULL;
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  node = here (self)->node;
  g_return_val_if_fail (node && JSON_NODE_HOLDS_OBJECT (node), NULL);

  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  for (guint i = 0; i <= index; i++) {
    if (!json_object_iter_next_ordered (&iter, &name, NULL))
      return NULL;
  }

  return name;
}

JsonNode *
stride_json_reader_get_node (StrideJsonReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return here (self)->node;
}

gboolean
stride_json_reader_has (StrideJsonReader *self, const char *name)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return member_node (self, name) != NULL;
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
    complain_type (self, member, "a text", node);
    return "";
  }

  return json_node_get_string (node);
}

static double
node_double (StrideJsonReader *self, const char *member, JsonNode *node, double min, double max)
{
  double value;

  if (!holds (node, G_TYPE_INT64) && !holds (node, G_TYPE_DOUBLE)) {
    complain_type (self, member, "a number", node);
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
    complain_type (self, member, "a whole number", node);
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

  node = member_node (self, name);

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

  node = member_node (self, name);

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

  node = member_node (self, name);

  return node ? node_double (self, name, node, min, max) : fallback;
}

gboolean
stride_json_reader_boolean_or (StrideJsonReader *self, const char *name, gboolean fallback)
{
  JsonNode *node;

  g_return_val_if_fail (self != NULL, fallback);

  node = member_node (self, name);
  if (!node)
    return fallback;

  if (!holds (node, G_TYPE_BOOLEAN)) {
    complain_type (self, name, "true or false", node);
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
    if (!JSON_NODE_HOLDS_ARRAY (here (self)->node))
      complain_type (self, NULL, "an array of texts", here (self)->node);
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

  if (!here (self)->node)
    return min;

  return node_double (self, NULL, here (self)->node, min, max);
}

const char *
stride_json_reader_here_string (StrideJsonReader *self)
{
  g_return_val_if_fail (self != NULL, "");

  if (!here (self)->node)
    return "";

  return node_string (self, NULL, here (self)->node);
}

char *
stride_json_reader_dup_path (StrideJsonReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_strdup (self->path->str);
}

gboolean
stride_json_reader_finish (StrideJsonReader *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (!self->error)
    return TRUE;

  if (error)
    *error = g_error_copy (self->error);

  return FALSE;
}
