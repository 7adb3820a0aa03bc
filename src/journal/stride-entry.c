/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry.h"

#include "stride-entry-fields.h"
#include "stride-entry-private.h"
#include "stride-error.h"
#include "stride-json-text.h"
#include "stride-json-writer.h"
#include "stride-poison.h"

#define MAX_NOTE 500
#define MAX_ID 64
/* Of an entry in a month's file: an element of an array that is a member of the whole. */
#define ELEMENT_DEPTH 2
/* The last second of the year 9999. */
#define MAX_AT G_GINT64_CONSTANT (253402300799)

struct _StrideEntry {
  GObject parent_instance;

  StrideEntryKind kind;
  StrideEntryHead head; /* (owned) */
  gpointer data;        /* (owned): the kind's struct */
  JsonObject *unknown;  /* (owned) (nullable): members that this version does not know */
  GRefString *text;     /* (owned) (nullable): as it was written last */
};

G_DEFINE_FINAL_TYPE (StrideEntry, stride_entry, G_TYPE_OBJECT)

static void
stride_entry_finalize (GObject *object)
{
  StrideEntry *self = STRIDE_ENTRY (object);

  g_free (self->head.id);
  g_free (self->head.note);
  g_clear_pointer (&self->text, g_ref_string_release);
  stride_layout_free (stride_entry_layout (self->kind), self->data);
  g_clear_pointer (&self->unknown, json_object_unref);

  G_OBJECT_CLASS (stride_entry_parent_class)->finalize (object);
}

static void
stride_entry_class_init (StrideEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_entry_finalize;
}

static void
stride_entry_init (StrideEntry *self)
{
}

static gboolean
head_is_valid (const StrideEntryHead *head)
{
  return head->day != STRIDE_DAY_NONE && head->at >= 0 && head->at <= MAX_AT &&
         ABS (head->tz) <= 18 * 60 && head->modified >= 0 && head->told >= 0 &&
         (!head->id || (*head->id && g_utf8_validate (head->id, -1, NULL) &&
                        g_utf8_strlen (head->id, -1) <= MAX_ID)) &&
         (!head->note ||
          (g_utf8_validate (head->note, -1, NULL) && g_utf8_strlen (head->note, -1) <= MAX_NOTE));
}

static StrideEntry *
entry_new (StrideEntryKind kind, const StrideEntryHead *head, gconstpointer data, StrideEntry *base)
{
  const StrideEntryLayout *layout = stride_entry_layout (kind);
  StrideEntry *self;

  g_return_val_if_fail (head != NULL && data != NULL, NULL);
  g_return_val_if_fail (head_is_valid (head), NULL);
  g_return_val_if_fail (stride_layout_is_valid (layout, data), NULL);

  self = g_object_new (STRIDE_TYPE_ENTRY, NULL);
  self->kind = kind;
  self->head = *head;
  self->head.id = head->id ? g_strdup (head->id) : g_uuid_string_random ();
  self->head.note = head->note && *head->note ? g_strdup (head->note) : NULL;
  self->data = stride_layout_copy (layout, data);
  if (base && base->unknown)
    self->unknown = json_object_ref (base->unknown);

  return self;
}

/* @base: (nullable): the entry that is replaced */
static StrideEntry *
entry_replace (StrideEntryKind kind,
               const StrideEntryHead *head,
               gconstpointer data,
               StrideEntry *base)
{
  StrideEntry *self = entry_new (kind, head, data, base);

  if (self && base)
    self->head.told = stride_entry_has_told (self, base) ? stride_entry_get_told (base) : 0;

  return self;
}

StrideEntry *
stride_entry_touch (StrideEntry *self, gint64 modified)
{
  StrideEntryHead head = self->head;

  head.modified = modified;

  return entry_new (self->kind, &head, self->data, self);
}

#define DEFINE_KIND(Struct, name, KIND)                                                  \
  StrideEntry *stride_entry_new_##name (const StrideEntryHead *head, const Struct *name, \
                                        StrideEntry *base)                               \
  {                                                                                      \
    return entry_replace (KIND, head, name, base);                                       \
  }                                                                                      \
                                                                                         \
  const Struct *stride_entry_get_##name (StrideEntry *self)                              \
  {                                                                                      \
    g_return_val_if_fail (STRIDE_IS_ENTRY (self), NULL);                                 \
                                                                                         \
    return self->kind == KIND ? self->data : NULL;                                       \
  }                                                                                      \
                                                                                         \
  void stride_##name##_init (Struct *name)                                               \
  {                                                                                      \
    g_return_if_fail (name != NULL);                                                     \
                                                                                         \
    stride_layout_init (stride_entry_layout (KIND), name);                               \
  }

DEFINE_KIND (StrideRun, run, STRIDE_ENTRY_RUN)
DEFINE_KIND (StrideRestDay, rest_day, STRIDE_ENTRY_REST_DAY)
DEFINE_KIND (StrideSession, session, STRIDE_ENTRY_SESSION)
DEFINE_KIND (StrideCheckIn, check_in, STRIDE_ENTRY_CHECK_IN)
DEFINE_KIND (StrideSelfTest, self_test, STRIDE_ENTRY_SELF_TEST)

StrideEntryKind
stride_entry_get_kind (StrideEntry *self)
{
  g_return_val_if_fail (STRIDE_IS_ENTRY (self), STRIDE_ENTRY_RUN);

  return self->kind;
}

const StrideEntryHead *
stride_entry_get_head (StrideEntry *self)
{
  g_return_val_if_fail (STRIDE_IS_ENTRY (self), NULL);

  return &self->head;
}

const char *
stride_entry_get_id (StrideEntry *self)
{
  g_return_val_if_fail (STRIDE_IS_ENTRY (self), NULL);

  return self->head.id;
}

StrideDay
stride_entry_get_day (StrideEntry *self)
{
  g_return_val_if_fail (STRIDE_IS_ENTRY (self), STRIDE_DAY_NONE);

  return self->head.day;
}

gint64
stride_entry_get_at (StrideEntry *self)
{
  g_return_val_if_fail (STRIDE_IS_ENTRY (self), 0);

  return self->head.at;
}

int
stride_entry_get_soreness (StrideEntry *self)
{
  g_return_val_if_fail (STRIDE_IS_ENTRY (self), STRIDE_UNSET);

  if (self->kind == STRIDE_ENTRY_RUN) {
    const StrideRun *run = self->data;

    return MAX (run->during, run->after);
  }

  return self->kind == STRIDE_ENTRY_REST_DAY ? ((const StrideRestDay *) self->data)->soreness
                                             : STRIDE_UNSET;
}

int
stride_entry_compare (gconstpointer a, gconstpointer b)
{
  const StrideEntryHead *one = &((const StrideEntry *) a)->head;
  const StrideEntryHead *other = &((const StrideEntry *) b)->head;

  if (one->at != other->at)
    return one->at < other->at ? -1 : 1;

  return strcmp (one->id, other->id);
}

int
stride_entry_compare_age (StrideEntry *a, StrideEntry *b)
{
  if (a->head.modified != b->head.modified)
    return a->head.modified < b->head.modified ? -1 : 1;

  return strcmp (stride_entry_get_text (a), stride_entry_get_text (b));
}

JsonNode *
stride_entry_to_json (StrideEntry *self)
{
  JsonNode *node;

  g_return_val_if_fail (STRIDE_IS_ENTRY (self), NULL);

  node = json_from_string (stride_entry_get_text (self), NULL);
  g_assert (node != NULL);

  return node;
}

static void
write_unknown (JsonObject *unknown, StrideJsonWriter *writer)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init_ordered (&iter, unknown);
  while (json_object_iter_next_ordered (&iter, &name, &value)) {
    /* It came out of a file, so it can be written; it is one level deeper here than an element. */
    g_autofree char *element = stride_json_text_print_element (value, name, NULL);
    g_autoptr (GString) text = g_string_new (element);

    g_assert (element != NULL);
    g_string_replace (text, "\n", "\n  ", 0);
    stride_json_writer_raw (writer, name, text->str);
  }
}

GRefString *
stride_entry_get_text (StrideEntry *self)
{
  const StrideEntryLayout *layout = stride_entry_layout (self->kind);
  g_autofree char *day = NULL;
  g_autofree char *tz = NULL;
  g_autofree char *text = NULL;
  StrideJsonWriter writer;

  if (self->text)
    return self->text;

  day = stride_day_format (self->head.day);
  tz = stride_tz_format (self->head.tz);
  stride_json_writer_init (&writer, ELEMENT_DEPTH);
  stride_json_writer_string (&writer, "id", self->head.id);
  stride_json_writer_string (&writer, "kind", layout->nick);
  stride_json_writer_string (&writer, "day", day);
  stride_json_writer_int (&writer, "at", self->head.at);
  stride_json_writer_string (&writer, "tz", tz);
  stride_json_writer_int (&writer, "modified", self->head.modified);
  if (self->head.told > 0)
    stride_json_writer_int (&writer, "told", self->head.told);
  stride_layout_write (layout, self->data, &writer);
  if (self->head.note)
    stride_json_writer_string (&writer, "note", self->head.note);
  if (self->unknown)
    write_unknown (self->unknown, &writer);
  text = stride_json_writer_finish (&writer);
  self->text = g_ref_string_new (text);

  return self->text;
}

/* --- reading ------------------------------------------------------------------------------------- */

static const char *const head_members[] = { "id",       "kind", "day",  "at", "tz",
                                            "modified", "told", "note", NULL };

static void
complain_text (StrideJsonReader *reader,
               const char *member,
               const char *expected,
               const char *found)
{
  stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, member, "expected %s, found \"%s\"",
                               expected, found);
}

/* Borrows its texts from the reader. */
static void
read_head (StrideEntryHead *head, StrideJsonReader *reader)
{
  const char *day = stride_json_reader_string (reader, "day");
  const char *tz = stride_json_reader_string (reader, "tz");

  head->id = (char *) stride_json_reader_string (reader, "id");
  head->day = stride_day_parse (day);
  head->at = stride_json_reader_int (reader, "at", 0, MAX_AT);
  head->modified = stride_json_reader_int_or (reader, "modified", 0, 0, MAX_AT * 1000);
  head->told = stride_json_reader_int_or (reader, "told", 0, 0, MAX_AT * 1000);
  head->note = (char *) stride_json_reader_string_or (reader, "note", NULL);

  if (head->day == STRIDE_DAY_NONE)
    complain_text (reader, "day", "a day such as \"2026-10-25\"", day);
  if (!stride_tz_parse (tz, &head->tz))
    complain_text (reader, "tz", "an offset such as \"+0100\"", tz);
  if (!*head->id || g_utf8_strlen (head->id, -1) > MAX_ID)
    complain_text (reader, "id", "an id of 1 to 64 characters", head->id);
  if (head->note && g_utf8_strlen (head->note, -1) > MAX_NOTE)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "note",
                                 "expected at most %d characters", MAX_NOTE);
}

/* (transfer full) (nullable) */
static JsonObject *
collect_unknown (JsonObject *object, const StrideEntryLayout *layout)
{
  g_autoptr (JsonObject) unknown = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value)) {
    if (!g_strv_contains (head_members, name) && !stride_layout_has_member (layout, name))
      json_object_set_member (unknown, name, json_node_ref (value));
  }

  return json_object_get_size (unknown) > 0 ? g_steal_pointer (&unknown) : NULL;
}

StrideEntry *
stride_entry_read (StrideJsonReader *reader, GError **error)
{
  const StrideEntryLayout *layout;
  g_autoptr (StrideEntry) self = NULL;
  StrideEntryHead head = { NULL };
  JsonNode *node = stride_json_reader_get_node (reader);
  guint n_known;

  self = g_object_new (STRIDE_TYPE_ENTRY, NULL);
  self->kind =
    (StrideEntryKind) stride_json_reader_choice (reader, "kind", stride_entry_kind_nicks (), 0);
  layout = stride_entry_layout (self->kind);
  self->data = g_malloc (layout->size);
  stride_layout_init (layout, self->data);

  read_head (&head, reader);
  n_known = stride_layout_read (layout, self->data, reader);
  self->head = head;
  self->head.id = g_strdup (head.id);
  self->head.note = g_strdup (head.note);

  if (stride_json_reader_finish (reader, NULL) && !stride_layout_is_valid (layout, self->data))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "share",
                                 "expected percentages that sum to 100 on a mixed surface only");

  if (!stride_json_reader_finish (reader, error)) {
    stride_json_reader_forgive (reader);
    return NULL;
  }

  /* id, kind, day, at and tz are always there. */
  n_known += 5 + (head.note != NULL) + stride_json_reader_has (reader, "modified") +
             stride_json_reader_has (reader, "told");
  if (json_object_get_size (json_node_get_object (node)) != n_known)
    self->unknown = collect_unknown (json_node_get_object (node), layout);

  return g_steal_pointer (&self);
}

StrideEntry *
stride_entry_from_json (JsonNode *node, GError **error)
{
  g_autoptr (StrideJsonReader) reader = NULL;

  g_return_val_if_fail (node != NULL, NULL);

  reader = stride_json_reader_new_for_node (node, "entry");

  return stride_entry_read (reader, error);
}
