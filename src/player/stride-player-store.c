/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-store.h"

#include <glib/gstdio.h>
#include <math.h>

#include "stride-document.h"
#include "stride-error.h"
#include "stride-json-reader.h"
#include "stride-player-private.h"
#include "stride-poison.h"

#define FORMAT "backstride/player"
#define VERSION 1
#define KEPT_S (12 * 3600)
/* Nobody swaps more often than this in one routine, nor is one longer. */
#define MAX_PHASES 10000
#define MAX_US ((gint64) 48 * 3600 * G_USEC_PER_SEC)

#define MAX_NOTE 500

static const char *const side_names[] = { "left", "right", NULL };
static const char *const over_names[] = { "finished", "stopped", NULL };

void
stride_session_answers_init (StrideSessionAnswers *answers, gint64 begun_at)
{
  g_return_if_fail (answers != NULL);

  *answers = (StrideSessionAnswers) {
    .id = g_uuid_string_random (),
    .begun_at = begun_at,
    .before = -1,
    .after = -1,
    .effort = -1,
  };
}

void
stride_session_answers_clear (StrideSessionAnswers *answers)
{
  g_return_if_fail (answers != NULL);

  g_clear_pointer (&answers->id, g_free);
  g_clear_pointer (&answers->note, g_free);
}

StridePlayerChange *
stride_player_change_new (guint index, const char *exercise)
{
  StridePlayerChange *change = g_new0 (StridePlayerChange, 1);

  change->index = index;
  change->exercise = g_strdup (exercise);

  return change;
}

void
stride_player_change_free (StridePlayerChange *change)
{
  g_free (change->exercise);
  g_free (change);
}

void
stride_player_record_clear (StridePlayerRecord *record)
{
  g_return_if_fail (record != NULL);

  g_clear_pointer (&record->routine, g_free);
  g_clear_pointer (&record->outcomes, g_free);
  g_clear_pointer (&record->held, g_array_unref);
  g_clear_pointer (&record->changes, g_ptr_array_unref);
  stride_session_answers_clear (&record->answers);
}

char *
stride_player_store_dup_id (const char *name)
{
  g_autofree char *hash = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, name, -1);

  return g_strdup_printf ("%.8s-%.4s-8%.3s-8%.3s-%.12s", hash, hash + 8, hash + 12, hash + 15,
                          hash + 18);
}

static StrideDocument *
open_document (const char *data_dir)
{
  g_autofree char *path = g_build_filename (data_dir, "player.json", NULL);

  return stride_document_new (path, FORMAT, VERSION);
}

static JsonNode *
options_to_json (const StrideTimelineOptions *options)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "rest_percent");
  json_builder_add_int_value (builder, lround (options->rest_factor * 100));
  json_builder_set_member_name (builder, "ready_s");
  json_builder_add_int_value (builder, options->ready_s);
  json_builder_set_member_name (builder, "change_s");
  json_builder_add_int_value (builder, options->change_s);
  json_builder_set_member_name (builder, "first_side");
  json_builder_add_string_value (builder,
                                 side_names[options->first_side == STRIDE_SIDE_RIGHT ? 1 : 0]);
  json_builder_set_member_name (builder, "self_paced");
  json_builder_add_boolean_value (builder, options->self_paced);
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}

static JsonNode *
changes_to_json (GPtrArray *changes)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < changes->len; i++) {
    const StridePlayerChange *change = g_ptr_array_index (changes, i);

    json_builder_begin_object (builder);
    json_builder_set_member_name (builder, "phase");
    json_builder_add_int_value (builder, change->index);
    if (change->exercise) {
      json_builder_set_member_name (builder, "exercise");
      json_builder_add_string_value (builder, change->exercise);
    }
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);

  return json_builder_get_root (builder);
}

/* Up to the last phase that was held, in milliseconds. */
static JsonNode *
held_to_json (GArray *held)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint n = held->len;

  while (n > 0 && g_array_index (held, gint64, n - 1) == 0)
    n--;
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    json_builder_add_int_value (builder, g_array_index (held, gint64, i) / 1000);
  json_builder_end_array (builder);

  return json_builder_get_root (builder);
}

static void
write_answers (JsonObject *root, const StrideSessionAnswers *answers)
{
  json_object_set_string_member (root, "id", answers->id);
  json_object_set_int_member (root, "begun_at", answers->begun_at);
  json_object_set_int_member (root, "soreness_before", answers->before);
  json_object_set_int_member (root, "soreness_after", answers->after);
  json_object_set_int_member (root, "effort", answers->effort);
  if (answers->note)
    json_object_set_string_member (root, "note", answers->note);
}

gboolean
stride_player_store_save (const char *data_dir,
                          StridePlayer *player,
                          const StrideTimelineOptions *options,
                          const StrideSessionAnswers *answers,
                          gint64 now_s,
                          GError **error)
{
  g_autoptr (StrideDocument) document = NULL;
  g_autoptr (JsonObject) root = NULL;
  StrideRoutine *routine;

  g_return_val_if_fail (data_dir != NULL, FALSE);
  g_return_val_if_fail (STRIDE_IS_PLAYER (player), FALSE);
  g_return_val_if_fail (options != NULL, FALSE);
  g_return_val_if_fail (answers != NULL && answers->id != NULL, FALSE);

  document = open_document (data_dir);
  /* What is broken cannot be continued; it was copied aside. */
  if (!stride_document_load (document, NULL)) {
    stride_player_store_remove (data_dir);
    g_clear_object (&document);
    document = open_document (data_dir);
    if (!stride_document_load (document, error))
      return FALSE;
  }

  routine = stride_timeline_get_routine (player->timeline);
  root = json_object_new ();
  json_object_set_string_member (root, "routine", stride_routine_get_id (routine));
  json_object_set_int_member (root, "phase", player->index);
  json_object_set_int_member (root, "elapsed_us", player->elapsed);
  json_object_set_int_member (root, "active_us", player->active);
  json_object_set_int_member (root, "total_us", stride_timeline_get_total (player->timeline));
  json_object_set_string_member (root, "outcomes", player->outcomes->str);
  json_object_set_member (root, "held_ms", held_to_json (player->held));
  json_object_set_member (root, "changes", changes_to_json (player->changes));
  json_object_set_int_member (root, "saved_at", now_s);
  if (stride_player_is_over (player))
    json_object_set_string_member (root, "over",
                                   over_names[player->state == STRIDE_PLAYER_FINISHED ? 0 : 1]);
  write_answers (root, answers);
  json_object_set_member (root, "options", options_to_json (options));

  return stride_document_save (document, root, error);
}

static void
read_options (StrideJsonReader *reader, StrideTimelineOptions *options)
{
  stride_timeline_options_init (options);
  if (!stride_json_reader_enter_member (reader, "options"))
    return;

  options->rest_factor = (double) stride_json_reader_int (reader, "rest_percent", 50, 200) / 100;
  options->ready_s = (int) stride_json_reader_int (reader, "ready_s", 0, 15);
  options->change_s = (int) stride_json_reader_int (reader, "change_s", 0, 60);
  if (stride_json_reader_choice (reader, "first_side", side_names, 0) == 1)
    options->first_side = STRIDE_SIDE_RIGHT;
  options->self_paced = stride_json_reader_boolean_or (reader, "self_paced", FALSE);
  stride_json_reader_leave (reader);
}

static void
read_changes (StrideJsonReader *reader, GPtrArray *changes)
{
  guint n;

  if (!stride_json_reader_enter_member (reader, "changes"))
    return;

  n = stride_json_reader_count (reader);
  for (guint i = 0; i < n; i++) {
    guint index;

    stride_json_reader_enter_element (reader, i);
    index = (guint) stride_json_reader_int (reader, "phase", 0, MAX_PHASES);
    g_ptr_array_add (changes, stride_player_change_new (
                                index, stride_json_reader_string_or (reader, "exercise", NULL)));
    stride_json_reader_leave (reader);
  }
  stride_json_reader_leave (reader);
}

static void
read_held (StrideJsonReader *reader, GArray *held)
{
  guint n;

  if (!stride_json_reader_enter_member (reader, "held_ms"))
    return;

  n = stride_json_reader_count (reader);
  for (guint i = 0; i < n && i < MAX_PHASES; i++) {
    gint64 held_us;

    stride_json_reader_enter_element (reader, i);
    held_us = (gint64) stride_json_reader_here_double (reader, 0, (double) MAX_US / 1000) * 1000;
    g_array_append_val (held, held_us);
    stride_json_reader_leave (reader);
  }
  stride_json_reader_leave (reader);
}

/* Files of older versions say neither who they are nor when they were begun. */
static void
read_answers (StrideJsonReader *reader, StridePlayerRecord *record)
{
  StrideSessionAnswers *answers = &record->answers;
  g_autofree char *name =
    g_strdup_printf ("%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %u", record->routine,
                     record->saved_at, record->active, record->index);
  g_autofree char *id = stride_player_store_dup_id (name);

  answers->id = g_strdup (stride_json_reader_string_or (reader, "id", id));
  if (!g_uuid_string_is_valid (answers->id))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "id", "expected a UUID");
  answers->begun_at =
    stride_json_reader_int_or (reader, "begun_at",
                               record->saved_at - record->active / G_USEC_PER_SEC, 0, G_MAXINT64);
  answers->before = (int) stride_json_reader_int (reader, "soreness_before", -1, 10);
  answers->after = (int) stride_json_reader_int_or (reader, "soreness_after", -1, -1, 10);
  answers->effort = (int) stride_json_reader_int_or (reader, "effort", -1, -1, 10);
  answers->note = g_strdup (stride_json_reader_string_or (reader, "note", NULL));
  if (answers->note && g_utf8_strlen (answers->note, -1) > MAX_NOTE)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "note",
                                 "expected at most %d characters", MAX_NOTE);
}

static void
read_record (StrideJsonReader *reader, StridePlayerRecord *record)
{
  record->routine = g_strdup (stride_json_reader_string (reader, "routine"));
  record->index = (guint) stride_json_reader_int (reader, "phase", 0, MAX_PHASES);
  record->elapsed = stride_json_reader_int (reader, "elapsed_us", 0, MAX_US);
  record->active = stride_json_reader_int (reader, "active_us", 0, MAX_US);
  record->total = stride_json_reader_int (reader, "total_us", 1, MAX_US);
  record->outcomes = g_strdup (stride_json_reader_string (reader, "outcomes"));
  record->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) stride_player_change_free);
  read_changes (reader, record->changes);
  record->held = g_array_new (FALSE, FALSE, sizeof (gint64));
  read_held (reader, record->held);
  record->saved_at = stride_json_reader_int (reader, "saved_at", 0, G_MAXINT64);
  record->state = STRIDE_PLAYER_PAUSED;
  if (stride_json_reader_has (reader, "over"))
    record->state = stride_json_reader_choice (reader, "over", over_names, 0) == 0
                      ? STRIDE_PLAYER_FINISHED
                      : STRIDE_PLAYER_STOPPED;
  read_answers (reader, record);
  read_options (reader, &record->options);
  for (const char *letter = record->outcomes; letter && *letter; letter++) {
    if (!strchr ("-ds", *letter))
      stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "outcomes",
                                   "expected letters of “-ds”, found “%c”", *letter);
  }
}

/* The wall clock may have been set back meanwhile. */
static gboolean
is_expired (const StridePlayerRecord *record, gint64 now_s)
{
  return ABS (now_s - record->saved_at) > KEPT_S;
}

static gboolean
load (const char *data_dir,
      gint64 now_s,
      gboolean expired,
      StridePlayerRecord *record,
      GError **error)
{
  g_autoptr (StrideDocument) document = NULL;
  g_autoptr (StrideJsonReader) reader = NULL;
  g_autoptr (JsonNode) node = NULL;

  *record = (StridePlayerRecord) { 0 };
  document = open_document (data_dir);
  if (!stride_document_load (document, error))
    return FALSE;
  if (!stride_document_exists (document)) {
    g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND, "No routine was interrupted");
    return FALSE;
  }

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_set_object (node, stride_document_get_root (document));
  reader = stride_json_reader_new_for_node (node, "player.json");
  read_record (reader, record);
  if (!stride_json_reader_finish (reader, error)) {
    stride_player_record_clear (record);
    return FALSE;
  }

  if (is_expired (record, now_s) != expired) {
    stride_player_record_clear (record);
    g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_NOT_FOUND,
                         expired ? "The interrupted routine can be continued"
                                 : "The interrupted routine is too long ago");
    return FALSE;
  }

  return TRUE;
}

gboolean
stride_player_store_load (const char *data_dir,
                          gint64 now_s,
                          StridePlayerRecord *record,
                          GError **error)
{
  g_return_val_if_fail (data_dir != NULL, FALSE);
  g_return_val_if_fail (record != NULL, FALSE);

  return load (data_dir, now_s, FALSE, record, error);
}

gboolean
stride_player_store_load_expired (const char *data_dir,
                                  gint64 now_s,
                                  StridePlayerRecord *record,
                                  GError **error)
{
  g_return_val_if_fail (data_dir != NULL, FALSE);
  g_return_val_if_fail (record != NULL, FALSE);

  return load (data_dir, now_s, TRUE, record, error);
}

void
stride_player_store_remove (const char *data_dir)
{
  g_autofree char *path = NULL;

  g_return_if_fail (data_dir != NULL);

  path = g_build_filename (data_dir, "player.json", NULL);
  g_unlink (path);
}

StridePlayer *
stride_player_store_restore (const StridePlayerRecord *record,
                             StrideClock *clock,
                             StrideCatalog *catalog)
{
  g_autoptr (StrideTimeline) timeline = NULL;
  g_autoptr (StridePlayer) player = NULL;
  StrideRoutine *routine;

  g_return_val_if_fail (record != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);

  routine = stride_catalog_find_routine (catalog, record->routine);
  timeline = routine ? stride_timeline_new (routine, catalog, &record->options, NULL) : NULL;
  if (!timeline)
    return NULL;

  player = stride_player_new (clock, timeline);
  for (guint i = 0; i < record->changes->len; i++) {
    const StridePlayerChange *change = g_ptr_array_index (record->changes, i);
    StrideExercise *exercise =
      change->exercise ? stride_catalog_find_exercise (catalog, change->exercise) : NULL;

    if ((change->exercise && !exercise) ||
        change->index >= stride_timeline_get_size (stride_player_get_timeline (player)))
      return NULL;
    stride_player_replay (player, change->index, exercise);
  }
  if (!stride_player_restore (player, record))
    return NULL;

  return g_steal_pointer (&player);
}
