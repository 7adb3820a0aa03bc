/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-json-text.h"

#include <errno.h>
#include <math.h>

#include "stride-error.h"
#include "stride-poison.h"

/* So that a month rarely grows while it is put together. */
#define TYPICAL_ELEMENT 512

/* What a text that parses holds, counted where json-glib would not tell. */
typedef struct {
  guint n_members;
  const char *lossy; /* (nullable): what cannot be kept */
} Census;

static void
refuse (GError **error, int code, const char *name, const char *reason)
{
  g_set_error (error, STRIDE_ERROR, code, "%s: not valid JSON: %s", name, reason);
}

/* json-glib calls a text without a file "<data>"; the file's name is said by us. */
static const char *
without_source (const char *message)
{
  return g_str_has_prefix (message, "<data>:") ? message + strlen ("<data>:") : message;
}

static JsonNode *
parse (const char *data, gsize size, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  json_parser_set_strict (parser, TRUE);
  if (!json_parser_load_from_data (parser, data, (gssize) size, error))
    return NULL;

  return json_parser_steal_root (parser);
}

static guint
hex4 (const char *text)
{
  guint value = 0;

  for (int i = 0; i < 4; i++)
    value = value * 16 + (guint) MAX (g_ascii_xdigit_value (text[i]), 0);

  return value;
}

/* @at: behind the opening quote. Answers the closing quote. */
static const char *
scan_string (const char *at, Census *census)
{
  for (; *at != '"'; at++) {
    guint unit;

    if ((unsigned char) *at < ' ')
      census->lossy = "a text holds a control character that is not escaped";
    if (*at != '\\')
      continue;
    at++;
    if (*at != 'u')
      continue;

    unit = hex4 (at + 1);
    at += 4;
    if (unit == 0) {
      census->lossy = "a text holds the character \\u0000";
    } else if ((unit & 0xfc00) == 0xd800 && at[1] == '\\' && at[2] == 'u' &&
               (hex4 (at + 3) & 0xfc00) == 0xdc00) {
      at += 6;
    } else if ((unit & 0xf800) == 0xd800) {
      census->lossy = "a text holds half a surrogate pair";
    }
  }

  return at;
}

/* Answers the last character of the number. */
static const char *
scan_number (const char *at, Census *census)
{
  const char *start = at;
  gboolean whole = TRUE;

  for (;
       g_ascii_isdigit (*at) || *at == '-' || *at == '+' || *at == '.' || *at == 'e' || *at == 'E';
       at++)
    whole = whole && (g_ascii_isdigit (*at) || *at == '-');

  /* "9e99" and shorter always fit; most numbers end here. */
  if (at - start < 5)
    return at - 1;

  errno = 0;
  if (whole && at - start >= 19 && (g_ascii_strtoll (start, NULL, 10), errno == ERANGE))
    census->lossy = "a number is too large";
  else if (!whole && !isfinite (g_ascii_strtod (start, NULL)))
    census->lossy = "a number is too large";

  return at - 1;
}

/* @data is valid JSON and ends with a NUL. */
static void
take_census (const char *data, gsize size, Census *census)
{
  for (const char *at = data; at < data + size; at++) {
    if (*at == '"')
      at = scan_string (at + 1, census);
    else if (*at == ':')
      census->n_members++;
    else if (*at == '-' || g_ascii_isdigit (*at))
      at = scan_number (at, census);
  }
}

static guint
count_members (JsonNode *node)
{
  guint n = 0;

  if (JSON_NODE_HOLDS_OBJECT (node)) {
    JsonObject *object = json_node_get_object (node);
    JsonObjectIter iter;
    JsonNode *member;

    n = json_object_get_size (object);
    json_object_iter_init (&iter, object);
    while (json_object_iter_next (&iter, NULL, &member))
      n += JSON_NODE_HOLDS_VALUE (member) ? 0 : count_members (member);
  } else if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++)
      n += count_members (json_array_get_element (array, i));
  }

  return n;
}

JsonObject *
stride_json_text_parse (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;
  Census census = { 0, NULL };
  const char *data;
  gsize size;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  data = g_bytes_get_data (bytes, &size);
  if (size == 0) {
    refuse (error, STRIDE_ERROR_PARSE, name, "the file is empty");
    return NULL;
  }
  if (memchr (data, '\0', size)) {
    refuse (error, STRIDE_ERROR_PARSE, name, "it holds bytes that are no text");
    return NULL;
  }

  text = g_strndup (data, size);
  root = parse (text, size, &local_error);
  if (!root || !JSON_NODE_HOLDS_OBJECT (root)) {
    refuse (error, STRIDE_ERROR_PARSE, name,
            local_error ? without_source (local_error->message) : "expected an object");
    return NULL;
  }

  take_census (text, size, &census);
  if (!census.lossy && census.n_members != count_members (root))
    census.lossy = "a name stands twice in one object";
  if (census.lossy) {
    refuse (error, STRIDE_ERROR_PARSE, name, census.lossy);
    return NULL;
  }

  return json_node_dup_object (root);
}

static gboolean is_writable (JsonNode *node);

static void
check_member (JsonObject *object, const char *name, JsonNode *node, gpointer data)
{
  gboolean *good = data;

  *good = *good && g_utf8_validate (name, -1, NULL) && is_writable (node);
}

static void
check_element (JsonArray *array, guint index, JsonNode *node, gpointer data)
{
  gboolean *good = data;

  *good = *good && is_writable (node);
}

/* json-glib's generator writes "nan.0" and broken UTF-8 without a word. */
static gboolean
is_writable (JsonNode *node)
{
  gboolean good = TRUE;

  if (JSON_NODE_HOLDS_OBJECT (node))
    json_object_foreach_member (json_node_get_object (node), check_member, &good);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    json_array_foreach_element (json_node_get_array (node), check_element, &good);
  else if (json_node_get_value_type (node) == G_TYPE_DOUBLE)
    good = isfinite (json_node_get_double (node));
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    good = json_node_get_string (node) && g_utf8_validate (json_node_get_string (node), -1, NULL);

  return good;
}

/* (transfer full) (nullable): the node as text, if a strict reader gives the same node back */
static GString *
print_node (JsonNode *node, const char *name, GError **error)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) back = NULL;
  g_autoptr (GString) text = NULL;

  if (is_writable (node)) {
    json_generator_set_root (generator, node);
    json_generator_set_pretty (generator, TRUE);
    text = json_generator_to_gstring (generator, g_string_new (NULL));
    back = parse (text->str, text->len, NULL);
  }

  if (!back || !json_node_equal (node, back)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE,
                 "%s: holds a value that could not be read back", name);
    return NULL;
  }

  return g_steal_pointer (&text);
}

GBytes *
stride_json_text_print (JsonObject *object, const char *name, GError **error)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  GString *text;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  json_node_set_object (root, object);
  text = print_node (root, name, error);
  if (!text)
    return NULL;

  g_string_append_c (text, '\n');

  return g_string_free_to_bytes (text);
}

char *
stride_json_text_print_element (JsonNode *node, const char *name, GError **error)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  text = print_node (node, name, error);
  if (!text)
    return NULL;

  /* Line ends inside texts are escaped, so every bare one is ours. */
  g_string_replace (text, "\n", "\n    ", 0);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

GBytes *
stride_json_text_append_array (GBytes *object, const char *member, GPtrArray *elements)
{
  g_autoptr (GString) text = NULL;
  gsize size;
  const char *data;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (member != NULL, NULL);
  g_return_val_if_fail (elements != NULL, NULL);

  /* What stride_json_text_print() ends with gives way to the new member. */
  data = g_bytes_get_data (object, &size);
  g_assert (size > 3 && strncmp (data + size - 3, "\n}\n", 3) == 0);

  text = g_string_sized_new (size + elements->len * TYPICAL_ELEMENT);
  g_string_append_len (text, data, (gssize) size - 3);
  g_string_append_printf (text, ",\n  \"%s\" : [", member);
  for (guint i = 0; i < elements->len; i++) {
    g_string_append (text, i == 0 ? "\n    " : ",\n    ");
    g_string_append (text, elements->pdata[i]);
  }
  g_string_append (text, elements->len > 0 ? "\n  ]\n}\n" : "]\n}\n");

  return g_string_free_to_bytes (g_steal_pointer (&text));
}
