/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-json-reader.h"

#include "stride-error.h"
#include "stride-json-reader-private.h"
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

void
stride_json_reader_complain_type (StrideJsonReader *self,
                                  const char *member,
                                  const char *expected,
                                  JsonNode *found)
{
  stride_json_reader_complain (self, STRIDE_ERROR_VALUE, member, "expected %s, found %s", expected,
                               describe (found));
}

/* NULL where the member is absent or null, or there is no object here. */
JsonNode *
stride_json_reader_peek (StrideJsonReader *self, const char *name)
{
  JsonNode *node = here (self)->node;

  if (!node)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    stride_json_reader_complain_type (self, NULL, "an object", node);
    return NULL;
  }

  node = json_object_get_member (json_node_get_object (node), name);

  return node && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
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

  node = stride_json_reader_peek (self, name);
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
    stride_json_reader_complain_type (self, NULL, "an array with more elements", node);

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

  stride_json_reader_complain_type (self, NULL, "an array", node);

  return 0;
}

const char **
stride_json_reader_list_members (StrideJsonReader *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (8, NULL, TRUE);
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  node = here (self)->node;
  if (node && JSON_NODE_HOLDS_OBJECT (node)) {
    json_object_iter_init_ordered (&iter, json_node_get_object (node));
    while (json_object_iter_next_ordered (&iter, &name, NULL))
      g_ptr_array_add (names, (char *) name);
  } else {
    stride_json_reader_complain_type (self, NULL, "an object", node);
  }

  return (const char **) g_ptr_array_steal (names, NULL);
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

  return stride_json_reader_peek (self, name) != NULL;
}

char *
stride_json_reader_dup_path (StrideJsonReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_strdup (self->path->str);
}

void
stride_json_reader_forgive (StrideJsonReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_error (&self->error);
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
