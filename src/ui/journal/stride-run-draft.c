/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-run-form.h"

#include <string.h>

#include "stride-poison.h"

static const char *const text_names[STRIDE_N_TEXTS] = {
  [STRIDE_INPUT_DAY] = "day",           [STRIDE_INPUT_TIME] = "time",
  [STRIDE_INPUT_DISTANCE] = "distance", [STRIDE_INPUT_DURATION] = "duration",
  [STRIDE_INPUT_SLEEP] = "sleep",       [STRIDE_INPUT_CADENCE] = "cadence",
  [STRIDE_INPUT_CLIMB] = "climb",       [STRIDE_INPUT_INCLINE] = "incline",
  [STRIDE_INPUT_NOTE] = "note",
};

static const struct {
  const char *name;
  gsize offset;
  int min, max;
} choices[] = {
  { "miles", G_STRUCT_OFFSET (StrideRun, miles), 0, 1 },
  { "surface", G_STRUCT_OFFSET (StrideRun, surface), 0, STRIDE_SURFACE_UNKNOWN },
  { "rpe", G_STRUCT_OFFSET (StrideRun, rpe), STRIDE_UNSET, 10 },
  { "before", G_STRUCT_OFFSET (StrideRun, before), STRIDE_UNSET, 10 },
  { "during", G_STRUCT_OFFSET (StrideRun, during), STRIDE_UNSET, 10 },
  { "after", G_STRUCT_OFFSET (StrideRun, after), STRIDE_UNSET, 10 },
  { "stress", G_STRUCT_OFFSET (StrideRun, stress), STRIDE_UNSET, 10 },
  { "below_knee", G_STRUCT_OFFSET (StrideRun, below_knee), 0, 1 },
  { "tags", G_STRUCT_OFFSET (StrideRun, tags), 0, 15 },
  { "warmup", G_STRUCT_OFFSET (StrideRun, warmup), 0, 1 },
  { "cooldown", G_STRUCT_OFFSET (StrideRun, cooldown), 0, 1 },
};

JsonNode *
stride_run_form_to_json (const StrideRunForm *self)
{
  JsonObject *object, *texts, *run;
  JsonArray *share, *zones;
  JsonNode *node;

  g_return_val_if_fail (self != NULL, NULL);

  object = json_object_new ();
  texts = json_object_new ();
  run = json_object_new ();
  share = json_array_new ();
  zones = json_array_new ();

  for (guint i = 0; i < STRIDE_N_TEXTS; i++) {
    g_autofree char *valid = g_utf8_make_valid (self->text[i], -1);

    json_object_set_string_member (texts, text_names[i], valid);
  }
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    json_object_set_int_member (run, choices[i].name,
                                G_STRUCT_MEMBER (int, &self->run, choices[i].offset));
  for (guint i = 0; i < STRIDE_N_SURFACES; i++)
    json_array_add_int_element (share, self->run.share[i]);
  for (guint i = 0; i < STRIDE_N_ZONES; i++)
    json_array_add_int_element (zones, self->run.zone[i]);
  json_object_set_array_member (run, "share", share);
  json_object_set_array_member (run, "zones", zones);
  if (self->run.shoe)
    json_object_set_string_member (run, "shoe", self->run.shoe);

  json_object_set_object_member (object, "texts", texts);
  json_object_set_object_member (object, "run", run);
  if (self->base)
    json_object_set_string_member (object, "edits", stride_entry_get_id (self->base));

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, object);

  return node;
}

static JsonObject *
get_object (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static const char *
get_string (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node)
                                                                  : NULL;
}

static gboolean
get_int (JsonNode *node, int min, int max, int *value)
{
  gint64 number;

  if (!node || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;

  number = json_node_get_int (node);
  *value = (int) CLAMP (number, min, max);

  return number >= min && number <= max;
}

static void
read_bytes (JsonObject *object, const char *name, guint8 *bytes, guint n, int max)
{
  JsonNode *node = json_object_get_member (object, name);
  JsonArray *array = node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  int value;

  for (guint i = 0; array && i < MIN (n, json_array_get_length (array)); i++) {
    if (get_int (json_array_get_element (array, i), 0, max, &value))
      bytes[i] = (guint8) value;
  }
}

void
stride_run_form_read_json (StrideRunForm *self, JsonNode *node)
{
  JsonObject *texts, *run;

  g_return_if_fail (self != NULL);

  if (!node || !JSON_NODE_HOLDS_OBJECT (node))
    return;

  texts = get_object (json_node_get_object (node), "texts");
  run = get_object (json_node_get_object (node), "run");

  for (guint i = 0; texts && i < STRIDE_N_TEXTS; i++) {
    const char *text = get_string (texts, text_names[i]);

    if (text)
      stride_run_form_set_text (self, i, text);
  }

  if (!run)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++) {
    int value;

    if (get_int (json_object_get_member (run, choices[i].name), choices[i].min, choices[i].max,
                 &value))
      G_STRUCT_MEMBER (int, &self->run, choices[i].offset) = value;
  }
  read_bytes (run, "share", self->run.share, STRIDE_N_SURFACES, 100);
  read_bytes (run, "zones", (guint8 *) self->run.zone, STRIDE_N_ZONES, 10);
  stride_run_form_set_shoe (self, get_string (run, "shoe"));
}

gboolean
stride_run_form_equal (const StrideRunForm *a, const StrideRunForm *b)
{
  g_autoptr (JsonNode) node_a = stride_run_form_to_json (a);
  g_autoptr (JsonNode) node_b = stride_run_form_to_json (b);

  return json_node_equal (node_a, node_b);
}
