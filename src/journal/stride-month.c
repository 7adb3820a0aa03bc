/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-month.h"

#include <glib/gi18n-lib.h>

#include "stride-document.h"
#include "stride-entry-private.h"
#include "stride-error.h"
#include "stride-file.h"
#include "stride-json-text.h"
#include "stride-poison.h"

#define FORMAT "backstride/log"
#define VERSION 1
/* How often a file that another program keeps changing is read again within one save. */
#define MAX_MERGES 10

typedef struct {
  StrideEntry *entry;       /* (owned): as it was */
  StrideMonth *destination; /* (unowned): months outlive each other's departures */
} Departure;

struct _StrideMonth {
  int key;
  StrideTally *tally;        /* (unowned): of the log */
  char *folder;              /* (owned) */
  char *name;                /* (owned): "2026-11.json" */
  char **copies;             /* (owned): names of conflict copies */
  StrideDocument *document;  /* (owned) */
  StrideLogContent *content; /* (owned) */
  GArray *departures;        /* (owned) (element-type Departure) */
  GPtrArray *problems;       /* (owned) (element-type StrideProblem) */
  GError *broken;            /* (owned) (nullable): why the file must not be written */
  GError *error;             /* (owned) (nullable): of the last save */
  gboolean dirty;            /* the content is not what the file holds */
};

int
stride_month_key (StrideDay day)
{
  int year = 1, month = 1;

  stride_day_to_ymd (day, &year, &month, NULL);

  return year * 12 + month - 1;
}

static void
departure_clear (gpointer data)
{
  g_object_unref (((Departure *) data)->entry);
}

void
stride_problem_free (StrideProblem *problem)
{
  g_free (problem->path);
  g_free (problem->message);
  g_free (problem);
}

StrideMonth *
stride_month_new (const char *log_dir, int key, StrideTally *tally)
{
  StrideMonth *self = g_new0 (StrideMonth, 1);
  g_autofree char *path = NULL;

  self->key = key;
  self->tally = tally;
  self->folder = g_strdup (log_dir);
  self->name = g_strdup_printf ("%04d-%02d.json", key / 12, key % 12 + 1);
  path = g_build_filename (log_dir, self->name, NULL);
  self->document = stride_document_new (path, FORMAT, VERSION);
  self->content = stride_log_content_new ();
  self->copies = g_new0 (char *, 1);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) stride_problem_free);
  self->departures = g_array_new (FALSE, FALSE, sizeof (Departure));
  g_array_set_clear_func (self->departures, departure_clear);

  return self;
}

void
stride_month_free (StrideMonth *self)
{
  g_clear_object (&self->document);
  stride_log_content_free (self->content);
  g_array_unref (self->departures);
  g_ptr_array_unref (self->problems);
  g_clear_error (&self->broken);
  g_clear_error (&self->error);
  g_strfreev (self->copies);
  g_free (self->folder);
  g_free (self->name);
  g_free (self);
}

int
stride_month_get_key (StrideMonth *self)
{
  return self->key;
}

StrideLogContent *
stride_month_get_content (StrideMonth *self)
{
  return self->content;
}

GPtrArray *
stride_month_get_problems (StrideMonth *self)
{
  return self->problems;
}

gboolean
stride_month_set_copies (StrideMonth *self, const char *const *names)
{
  const char *const none[] = { NULL };

  if (!names)
    names = none;
  if (g_strv_equal ((const char *const *) self->copies, names))
    return FALSE;

  g_strfreev (self->copies);
  self->copies = g_strdupv ((char **) names);

  return TRUE;
}

/* @message: (transfer full) */
static void
add_problem (StrideMonth *self, StrideProblemKind kind, const char *name, char *message)
{
  StrideProblem *problem = g_new0 (StrideProblem, 1);

  problem->kind = kind;
  problem->path = g_build_filename (self->folder, name, NULL);
  problem->message = message;
  g_ptr_array_add (self->problems, problem);
}

/* Short, because a banner has three lines, and 360 pixels are not wide. */
static void
add_broken (StrideMonth *self, const char *name, const GError *error)
{
  const char *reason = error->message;

  if (g_str_has_prefix (reason, name) && reason[strlen (name)] == ':')
    reason += strlen (name) + 1;
  while (*reason == ' ')
    reason++;

  if (error->code == STRIDE_ERROR_IO)
    add_problem (self, STRIDE_PROBLEM_UNREADABLE, name, g_strdup (error->message));
  else
    /* Translators: a file's name and what is wrong in it, with the place */
    add_problem (self, STRIDE_PROBLEM_BROKEN, name,
                 g_strdup_printf (_ ("%s cannot be read. Mend it, or put a backup in its place. "
                                     "(%s)"),
                                  name, reason));
}

static void
add_complaints (StrideMonth *self, const char *name, GPtrArray *complaints)
{
  for (guint i = 0; i < complaints->len; i++)
    /* Translators: what is wrong in an entry, with the place */
    add_problem (self, STRIDE_PROBLEM_ENTRY, name,
                 g_strdup_printf (_ ("One entry cannot be shown; it stays in its file. (%s)"),
                                  (const char *) complaints->pdata[i]));
}

static StrideLogContent *
read_copy (const char *path, const char *name, GPtrArray *complaints, GError **error)
{
  g_autoptr (StrideLogContent) content = stride_log_content_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JsonObject) root = NULL;
  StrideFileStamp stamp;

  if (!stride_file_read (path, &bytes, &stamp, error))
    return NULL;
  if (!bytes)
    return g_steal_pointer (&content);

  root = stride_json_text_parse (bytes, name, error);
  if (!root || !stride_log_content_read (content, root, name, complaints, error))
    return NULL;

  return g_steal_pointer (&content);
}

static void
join_copies (StrideMonth *self, StrideLogContent *content)
{
  for (guint i = 0; self->copies[i]; i++) {
    g_autofree char *path = g_build_filename (self->folder, self->copies[i], NULL);
    g_autoptr (GPtrArray) complaints = g_ptr_array_new_with_free_func (g_free);
    g_autoptr (GError) error = NULL;
    g_autoptr (StrideLogContent) copy = read_copy (path, self->copies[i], complaints, &error);

    if (copy) {
      /* What does not read stays where it is: in the copy. */
      g_ptr_array_set_size (copy->unreadable, 0);
      stride_log_content_join (content, copy);
      add_complaints (self, self->copies[i], complaints);
    } else {
      add_broken (self, self->copies[i], error);
    }
  }
}

/* Fills the empty @content with what is on disk now. FALSE: a problem, the reason in self->broken, and
 * what the copies hold. */
static gboolean
read_disk (StrideMonth *self, StrideLogContent *content)
{
  g_autoptr (GPtrArray) complaints = g_ptr_array_new_with_free_func (g_free);
  JsonObject *root;

  g_ptr_array_set_size (self->problems, 0);
  g_clear_error (&self->broken);
  self->tally->has_read_disk = TRUE;

  if (!stride_document_load (self->document, &self->broken) ||
      !stride_log_content_read (content, stride_document_get_root (self->document), self->name,
                                complaints, &self->broken)) {
    add_broken (self, self->name, self->broken);
    join_copies (self, content);
    return FALSE;
  }

  /* The entries live on as objects; the rest of the file is kept for the next save. */
  root = stride_document_get_root (self->document);
  json_object_remove_member (root, "entries");
  json_object_remove_member (root, "tombstones");

  if (stride_document_get_version (self->document) > VERSION)
    add_problem (self, STRIDE_PROBLEM_NEWER, self->name,
                 g_strdup_printf (_ (
                                    "%s was written by a newer version of Backstride. It is shown, "
                                    "but cannot be changed here."),
                                  self->name));
  add_complaints (self, self->name, complaints);
  join_copies (self, content);

  return TRUE;
}

void
stride_month_load (StrideMonth *self)
{
  StrideLogContent *content = stride_log_content_new ();

  if (!read_disk (self, content))
    stride_log_content_join (content, self->content);

  stride_log_content_free (self->content);
  self->content = content;
}

gboolean
stride_month_has_changed_on_disk (StrideMonth *self)
{
  return stride_document_has_changed_on_disk (self->document);
}

static gboolean
merge_disk (StrideMonth *self)
{
  g_autoptr (StrideLogContent) disk = stride_log_content_new ();

  read_disk (self, disk);

  return stride_log_content_join (self->content, disk);
}

gboolean
stride_month_recover (StrideMonth *self)
{
  return self->broken && self->broken->code == STRIDE_ERROR_IO && merge_disk (self);
}

gboolean
stride_month_check_writable (StrideMonth *self, GError **error)
{
  if (self->broken) {
    g_set_error (
      error, STRIDE_ERROR, STRIDE_ERROR_STATE,
      _ ("%s cannot be read, so nothing is written to it. Mend it, or put a backup in its "
         "place."),
      self->name);
    return FALSE;
  }

  if (stride_document_get_version (self->document) > VERSION) {
    g_set_error (
      error, STRIDE_ERROR, STRIDE_ERROR_NEWER,
      _ ("%s was written by a newer version of Backstride, so it cannot be changed here."),
      self->name);
    return FALSE;
  }

  return TRUE;
}

gboolean
stride_month_is_unsaved (StrideMonth *self)
{
  return self->dirty || self->departures->len > 0;
}

static void
tell_tally (StrideMonth *self)
{
  if (stride_month_is_unsaved (self))
    g_hash_table_add (self->tally->unsaved, self);
  else
    g_hash_table_remove (self->tally->unsaved, self);
}

void
stride_month_touch (StrideMonth *self)
{
  self->dirty = TRUE;
  tell_tally (self);
}

const GError *
stride_month_get_error (StrideMonth *self)
{
  return self->error;
}

void
stride_month_depart (StrideMonth *self, StrideEntry *entry, StrideMonth *destination)
{
  Departure departure = { g_object_ref (entry), destination };

  stride_log_content_drop (self->content, stride_entry_get_id (entry));
  g_array_append_val (self->departures, departure);
  tell_tally (self);
}

/* Those that have arrived leave a tombstone, so that an old copy of this month does not bring them
 * back; the others are still to be written here. */
static void
settle_departures (StrideMonth *self)
{
  for (guint i = self->departures->len; i > 0; i--) {
    Departure *departure = &g_array_index (self->departures, Departure, i - 1);

    if (departure->destination->dirty)
      continue;

    stride_log_content_bury (self->content, stride_entry_get_id (departure->entry),
                             stride_entry_get_head (departure->entry)->modified);
    g_array_remove_index (self->departures, i - 1);
    self->dirty = TRUE;
  }
}

/* The content, and what has not arrived where it is going. */
static StrideLogContent *
gather (StrideMonth *self)
{
  StrideLogContent *all = stride_log_content_new ();

  stride_log_content_join (all, self->content);
  for (guint i = 0; i < self->departures->len; i++)
    stride_log_content_put (all, g_array_index (self->departures, Departure, i).entry);

  return all;
}

static gboolean
write_disk (StrideMonth *self)
{
  g_autoptr (StrideLogContent) gathered = self->departures->len > 0 ? gather (self) : NULL;
  StrideLogContent *content = gathered ? gathered : self->content;
  g_autoptr (GPtrArray) entries =
    stride_log_content_print_entries (content, self->name, &self->error);
  g_autoptr (GPtrArray) tombstones =
    entries ? stride_log_content_print_tombstones (content, self->name, &self->error) : NULL;
  const StrideDocumentArray arrays[] = { { "entries", entries }, { "tombstones", tombstones } };

  if (!tombstones)
    return FALSE;

  return stride_document_save_with_arrays (self->document,
                                           stride_document_get_root (self->document), arrays,
                                           tombstones->len > 0 ? 2 : 1, &self->error);
}

gboolean
stride_month_save (StrideMonth *self)
{
  gboolean merged = stride_month_recover (self);

  settle_departures (self);
  g_clear_error (&self->error);

  for (int i = 0; self->dirty && i < MAX_MERGES; i++) {
    g_clear_error (&self->error);
    if (!stride_month_check_writable (self, &self->error))
      break;
    self->dirty = !write_disk (self);
    if (!g_error_matches (self->error, STRIDE_ERROR, STRIDE_ERROR_CHANGED))
      break;
    merged |= merge_disk (self);
  }
  tell_tally (self);

  return merged;
}
