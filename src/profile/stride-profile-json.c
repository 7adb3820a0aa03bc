/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-profile-json.h"

#include "stride-error.h"
#include "stride-json-members.h"

#include "stride-poison.h"

static const char *const sexes[] = { "f", "m", "x", NULL };

static void
intake_item_free (gpointer data)
{
  StrideIntakeItem *item = data;

  stride_answers_unref (item->record.answers);
  g_clear_pointer (&item->source, json_object_unref);
  g_free (item);
}

static void
advice_item_free (gpointer data)
{
  StrideAdviceItem *item = data;

  g_clear_pointer (&item->source, json_object_unref);
  g_free (item);
}

static void
options_item_free (gpointer data)
{
  StrideOptionsItem *item = data;

  g_clear_pointer (&item->source, json_object_unref);
  g_free (item);
}

StrideProfileState *
stride_profile_state_new (void)
{
  StrideProfileState *self = g_new0 (StrideProfileState, 1);

  self->level = 1;
  self->weekly_target = 3;
  self->intakes = g_ptr_array_new_with_free_func (intake_item_free);
  self->advice = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, advice_item_free);
  self->options = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, options_item_free);

  return self;
}

void
stride_profile_state_free (StrideProfileState *self)
{
  g_free (self->sex);
  g_ptr_array_unref (self->intakes);
  g_hash_table_unref (self->advice);
  g_hash_table_unref (self->options);
  g_clear_pointer (&self->source, json_object_unref);
  g_free (self);
}

StrideIntakeItem *
stride_intake_item_new (gint64 at, int tz, gboolean complete, StrideAnswers *answers)
{
  StrideIntakeItem *item = g_new0 (StrideIntakeItem, 1);

  item->record.at = at;
  item->record.tz = tz;
  item->record.complete = complete;
  item->record.answers = stride_answers_copy (answers);

  return item;
}

static void
read_intake (StrideProfileState *self, StrideJsonReader *reader)
{
  g_autoptr (StrideAnswers) answers = NULL;
  g_autoptr (GError) error = NULL;
  StrideIntakeItem *item;
  gint64 at = stride_json_reader_int (reader, "at", 0, G_MAXINT64 / G_USEC_PER_SEC);
  const char *zone = stride_json_reader_string (reader, "tz");
  gboolean complete = stride_json_reader_boolean_or (reader, "complete", FALSE);
  int tz = 0;

  if (zone && !stride_tz_parse (zone, &tz))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "tz",
                                 "expected an offset like \"+0100\", found \"%s\"", zone);

  if (stride_json_reader_enter_member (reader, "answers")) {
    answers = stride_answers_from_json (stride_json_reader_get_node (reader), &error);
    if (!answers)
      stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL, "%s", error->message);
    stride_json_reader_leave (reader);
  }
  if (!answers)
    answers = stride_answers_new ();

  item = stride_intake_item_new (at, tz, complete, answers);
  item->source = stride_json_reader_dup_object (reader);
  g_ptr_array_add (self->intakes, item);
}

static void
read_advice (StrideProfileState *self, StrideJsonReader *reader, const char *id)
{
  StrideAdviceItem *item = g_new0 (StrideAdviceItem, 1);

  item->record.first_shown = stride_json_reader_day (reader, "first_shown");
  item->record.last_held = stride_json_reader_day (reader, "last_held");
  item->record.snoozed_until = stride_json_reader_day (reader, "snoozed_until");
  item->record.done = stride_json_reader_day (reader, "done");
  item->record.dismissed = (int) stride_json_reader_int_or (reader, "dismissed", 0, 0, 1000);
  item->record.off = stride_json_reader_boolean_or (reader, "off", FALSE);
  item->source = stride_json_reader_dup_object (reader);
  g_hash_table_replace (self->advice, g_strdup (id), item);
}

static void
read_options (StrideProfileState *self, StrideJsonReader *reader, const char *id)
{
  StrideOptionsItem *item = g_new0 (StrideOptionsItem, 1);

  item->options.rest_percent =
    (int) stride_json_reader_int_or (reader, "rest_percent", 100, 50, 200);
  item->options.ready_s = (int) stride_json_reader_int_or (reader, "ready_s", 0, 0, 15);
  item->options.sound = (int) stride_json_reader_int_or (reader, "sound", 1, 0, 2);
  item->options.voice = stride_json_reader_boolean_or (reader, "voice", FALSE);
  item->options.self_paced = stride_json_reader_boolean_or (reader, "self_paced", FALSE);
  item->source = stride_json_reader_dup_object (reader);
  g_hash_table_replace (self->options, g_strdup (id), item);
}

/* Reads each member of the object @name with @read. */
static void
read_map (StrideProfileState *self,
          StrideJsonReader *reader,
          const char *name,
          void (*read) (StrideProfileState *, StrideJsonReader *, const char *))
{
  g_autofree const char **ids = NULL;

  if (!stride_json_reader_enter_member (reader, name))
    return;

  ids = stride_json_reader_list_members (reader);
  for (guint i = 0; ids[i]; i++) {
    if (stride_json_reader_enter_member (reader, ids[i])) {
      read (self, reader, ids[i]);
      stride_json_reader_leave (reader);
    }
  }
  stride_json_reader_leave (reader);
}

StrideProfileState *
stride_profile_state_from_json (JsonObject *root, const char *name, GError **error)
{
  g_autoptr (StrideProfileState) self = stride_profile_state_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (StrideJsonReader) reader = NULL;
  const gint64 latest = G_MAXINT64 / G_USEC_PER_SEC;
  int sex;

  json_node_set_object (node, root);
  reader = stride_json_reader_new_for_node (node, name);

  self->first_start = stride_json_reader_int_or (reader, "first_start", 0, 0, latest);
  self->checked_at = stride_json_reader_int_or (reader, "checked_at", 0, 0, latest);
  self->level = (int) stride_json_reader_int_or (reader, "level", 1, 1, 3);
  self->weekly_target = (int) stride_json_reader_int_or (reader, "weekly_target", 3, 1, 14);
  self->cosmic = stride_json_reader_boolean_or (reader, "cosmic", FALSE);
  if (stride_json_reader_enter_member (reader, "place")) {
    self->has_place = TRUE;
    self->north = (int) stride_json_reader_int_or (reader, "north", 0, -90, 90);
    self->east = (int) stride_json_reader_int_or (reader, "east", 0, -180, 180);
    stride_json_reader_leave (reader);
  }
  if (stride_json_reader_has (reader, "sex")) {
    sex = stride_json_reader_choice (reader, "sex", sexes, -1);
    self->sex = sex < 0 ? NULL : g_strdup (sexes[sex]);
  }

  if (stride_json_reader_enter_member (reader, "intakes")) {
    guint n = stride_json_reader_count (reader);

    for (guint i = 0; i < n; i++) {
      stride_json_reader_enter_element (reader, i);
      read_intake (self, reader);
      stride_json_reader_leave (reader);
    }
    stride_json_reader_leave (reader);
  }
  read_map (self, reader, "advice", read_advice);
  read_map (self, reader, "routine_options", read_options);
  self->source = json_object_ref (root);

  if (!stride_json_reader_finish (reader, error))
    return NULL;

  return g_steal_pointer (&self);
}

static JsonObject *
intake_to_json (const StrideIntakeItem *item)
{
  JsonObject *object = stride_json_object_copy (item->source);
  g_autofree char *tz = stride_tz_format (item->record.tz);

  json_object_set_int_member (object, "at", item->record.at);
  json_object_set_string_member (object, "tz", tz);
  json_object_set_boolean_member (object, "complete", item->record.complete);
  json_object_set_member (object, "answers", stride_answers_to_json (item->record.answers));

  return object;
}

static JsonObject *
advice_to_json (gconstpointer data)
{
  const StrideAdviceItem *item = data;
  JsonObject *object = stride_json_object_copy (item->source);

  stride_json_object_set_day (object, "first_shown", item->record.first_shown);
  stride_json_object_set_day (object, "last_held", item->record.last_held);
  stride_json_object_set_day (object, "snoozed_until", item->record.snoozed_until);
  stride_json_object_set_day (object, "done", item->record.done);
  json_object_set_int_member (object, "dismissed", item->record.dismissed);
  json_object_set_boolean_member (object, "off", item->record.off);

  return object;
}

static JsonObject *
options_to_json (gconstpointer data)
{
  const StrideOptionsItem *item = data;
  JsonObject *object = stride_json_object_copy (item->source);

  json_object_set_int_member (object, "rest_percent", item->options.rest_percent);
  json_object_set_int_member (object, "ready_s", item->options.ready_s);
  json_object_set_int_member (object, "sound", item->options.sound);
  json_object_set_boolean_member (object, "voice", item->options.voice);
  json_object_set_boolean_member (object, "self_paced", item->options.self_paced);

  return object;
}

/* Sorted by id, so that the same profile is always the same file. */
static void
write_map (JsonObject *root,
           const char *name,
           GHashTable *table,
           JsonObject *(*to_json) (gconstpointer))
{
  JsonObject *object = json_object_new ();
  g_autoptr (GPtrArray) ids = g_hash_table_get_keys_as_ptr_array (table);

  g_ptr_array_sort_values (ids, (GCompareFunc) strcmp);
  for (guint i = 0; i < ids->len; i++) {
    const char *id = g_ptr_array_index (ids, i);

    json_object_set_object_member (object, id, to_json (g_hash_table_lookup (table, id)));
  }
  json_object_set_object_member (root, name, object);
}

static void
write_place (StrideProfileState *self, JsonObject *root)
{
  JsonObject *place;

  if (!self->has_place) {
    json_object_remove_member (root, "place");
    return;
  }

  place = json_object_new ();
  json_object_set_int_member (place, "north", self->north);
  json_object_set_int_member (place, "east", self->east);
  json_object_set_object_member (root, "place", place);
}

JsonObject *
stride_profile_state_to_json (StrideProfileState *self)
{
  JsonObject *root = stride_json_object_copy (self->source);
  JsonArray *intakes = json_array_new ();

  json_object_set_int_member (root, "first_start", self->first_start);
  json_object_set_int_member (root, "checked_at", self->checked_at);
  stride_json_object_set_text (root, "sex", self->sex);
  json_object_set_int_member (root, "level", self->level);
  json_object_set_int_member (root, "weekly_target", self->weekly_target);
  json_object_set_boolean_member (root, "cosmic", self->cosmic);
  write_place (self, root);

  for (guint i = 0; i < self->intakes->len; i++)
    json_array_add_object_element (intakes, intake_to_json (self->intakes->pdata[i]));
  json_object_set_array_member (root, "intakes", intakes);
  write_map (root, "advice", self->advice, advice_to_json);
  write_map (root, "routine_options", self->options, options_to_json);

  return root;
}

static int
compare_intakes (gconstpointer a, gconstpointer b)
{
  const StrideIntakeItem *first = a;
  const StrideIntakeItem *second = b;

  return (first->record.at > second->record.at) - (first->record.at < second->record.at);
}

static gboolean
has_intake (StrideProfileState *self, gint64 at)
{
  for (guint i = 0; i < self->intakes->len; i++) {
    const StrideIntakeItem *item = self->intakes->pdata[i];

    if (item->record.at == at)
      return TRUE;
  }

  return FALSE;
}

/* Moves the values that @into does not have. */
static void
merge_map (GHashTable *into, GHashTable *from)
{
  GHashTableIter iter;
  gpointer id, item;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &id, &item)) {
    if (g_hash_table_contains (into, id))
      continue;
    g_hash_table_iter_steal (&iter);
    g_hash_table_insert (into, id, item);
  }
}

void
stride_profile_state_merge (StrideProfileState *self, StrideProfileState *other)
{
  for (guint i = 0; i < other->intakes->len;) {
    const StrideIntakeItem *item = other->intakes->pdata[i];

    if (has_intake (self, item->record.at))
      i++;
    else
      g_ptr_array_add (self->intakes, g_ptr_array_steal_index (other->intakes, i));
  }
  g_ptr_array_sort_values (self->intakes, compare_intakes);

  merge_map (self->advice, other->advice);
  merge_map (self->options, other->options);
  g_clear_pointer (&self->source, json_object_unref);
  self->source = g_steal_pointer (&other->source);
}
