/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-json-members.h"

#include "stride-error.h"

#include "stride-poison.h"

JsonObject *
stride_json_object_copy (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (!object)
    return copy;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    json_object_set_member (copy, name, json_node_copy (node));

  return copy;
}

JsonObject *
stride_json_reader_dup_object (StrideJsonReader *reader)
{
  JsonNode *node = stride_json_reader_get_node (reader);

  if (!node || !JSON_NODE_HOLDS_OBJECT (node)) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL, "expected an object");
    return json_object_new ();
  }

  return json_object_ref (json_node_get_object (node));
}

StrideDay
stride_json_reader_day (StrideJsonReader *reader, const char *name)
{
  const char *text = stride_json_reader_string_or (reader, name, NULL);
  StrideDay day;

  if (!text)
    return STRIDE_DAY_NONE;

  day = stride_day_parse (text);
  if (day == STRIDE_DAY_NONE)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, name,
                                 "expected a day like \"2026-10-25\", found \"%s\"", text);

  return day;
}

void
stride_json_object_set_day (JsonObject *object, const char *name, StrideDay day)
{
  g_autofree char *text = day == STRIDE_DAY_NONE ? NULL : stride_day_format (day);

  stride_json_object_set_text (object, name, text);
}

void
stride_json_object_set_text (JsonObject *object, const char *name, const char *text)
{
  if (text)
    json_object_set_string_member (object, name, text);
  else if (json_object_has_member (object, name))
    json_object_remove_member (object, name);
}
