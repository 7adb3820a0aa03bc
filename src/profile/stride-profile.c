/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-profile.h"

#include <glib/gi18n-lib.h>

#include "stride-document.h"
#include "stride-error.h"
#include "stride-profile-json.h"

#include "stride-poison.h"

#define FILE_NAME "profile.json"

struct _StrideProfile {
  GObject parent_instance;

  StrideDocument *document;  /* (owned) */
  StrideProfileState *state; /* (owned) */
  gboolean broken;           /* the file could not be understood: never write over it */
};

G_DEFINE_FINAL_TYPE (StrideProfile, stride_profile, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed (StrideProfile *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
stride_profile_finalize (GObject *object)
{
  StrideProfile *self = STRIDE_PROFILE (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->state, stride_profile_state_free);

  G_OBJECT_CLASS (stride_profile_parent_class)->finalize (object);
}

static void
stride_profile_class_init (StrideProfileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_profile_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stride_profile_init (StrideProfile *self)
{
  self->state = stride_profile_state_new ();
}

StrideProfile *
stride_profile_new (const char *data_dir)
{
  StrideProfile *self;
  g_autofree char *path = NULL;

  g_return_val_if_fail (data_dir, NULL);

  path = g_build_filename (data_dir, FILE_NAME, NULL);
  self = g_object_new (STRIDE_TYPE_PROFILE, NULL);
  self->document = stride_document_new (path, "backstride/profile", 1);

  return self;
}

/* (nullable) (transfer full) */
static StrideProfileState *
read_document (StrideProfile *self, GError **error)
{
  if (!stride_document_load (self->document, error))
    return NULL;

  return stride_profile_state_from_json (stride_document_get_root (self->document), FILE_NAME,
                                         error);
}

gboolean
stride_profile_load (StrideProfile *self, GError **error)
{
  StrideProfileState *state;

  g_return_val_if_fail (STRIDE_IS_PROFILE (self), FALSE);

  state = read_document (self, error);
  self->broken = state == NULL;

  stride_profile_state_free (self->state);
  self->state = state ? state : stride_profile_state_new ();
  changed (self);

  return !self->broken;
}

static gboolean
write_document (StrideProfile *self, GError **error)
{
  g_autoptr (JsonObject) root = stride_profile_state_to_json (self->state);

  return stride_document_save (self->document, root, error);
}

gboolean
stride_profile_save (StrideProfile *self, GError **error)
{
  g_autoptr (StrideProfileState) theirs = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (STRIDE_IS_PROFILE (self), FALSE);

  if (self->broken) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_READ_ONLY,
                 _ ("%s could not be read, so it is left as it is and nothing is written over it."),
                 FILE_NAME);
    return FALSE;
  }

  if (write_document (self, &local_error))
    return TRUE;

  if (!g_error_matches (local_error, STRIDE_ERROR, STRIDE_ERROR_CHANGED)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }

  /* Another machine wrote the file meanwhile: what it holds and we do not know joins ours. */
  theirs = read_document (self, error);
  if (!theirs)
    return FALSE;
  stride_profile_state_merge (self->state, theirs);
  changed (self);

  return write_document (self, error);
}

gboolean
stride_profile_is_read_only (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), TRUE);

  return self->broken || stride_document_is_read_only (self->document);
}

GPtrArray *
stride_profile_get_intakes (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), NULL);

  return self->state->intakes;
}

/* (nullable): the newest that is complete, or that is not */
static StrideIntakeItem *
find_intake (StrideProfile *self, gboolean complete)
{
  for (guint i = self->state->intakes->len; i > 0; i--) {
    StrideIntakeItem *item = self->state->intakes->pdata[i - 1];

    if (item->record.complete == complete)
      return item;
  }

  return NULL;
}

const StrideIntakeRecord *
stride_profile_find_answered (StrideProfile *self, const char *question, gboolean complete_only)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), NULL);
  g_return_val_if_fail (question != NULL, NULL);

  for (guint i = self->state->intakes->len; i-- > 0;) {
    const StrideIntakeRecord *record = self->state->intakes->pdata[i];

    if ((record->complete || !complete_only) &&
        stride_answers_get_kind (record->answers, question) != STRIDE_ANSWER_ABSENT)
      return record;
  }

  return NULL;
}

const StrideIntakeRecord *
stride_profile_get_latest_intake (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), NULL);

  return (const StrideIntakeRecord *) find_intake (self, TRUE);
}

const StrideIntakeRecord *
stride_profile_get_open_intake (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), NULL);

  return (const StrideIntakeRecord *) find_intake (self, FALSE);
}

void
stride_profile_put_intake (StrideProfile *self,
                           gint64 at,
                           int tz,
                           StrideAnswers *answers,
                           gboolean complete)
{
  StrideIntakeItem *item;
  StrideIntakeItem *open;

  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (answers);

  item = stride_intake_item_new (at, tz, complete, answers);
  open = find_intake (self, FALSE);
  if (open) {
    item->source = g_steal_pointer (&open->source);
    g_ptr_array_remove (self->state->intakes, open);
  }
  g_ptr_array_add (self->state->intakes, item);
  changed (self);
}

gint64
stride_profile_get_first_start (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), 0);

  return self->state->first_start;
}

void
stride_profile_set_first_start (StrideProfile *self, gint64 at)
{
  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (at >= 0);

  if (self->state->first_start == at)
    return;
  self->state->first_start = at;
  changed (self);
}

const char *
stride_profile_get_sex (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), NULL);

  return self->state->sex;
}

void
stride_profile_set_sex (StrideProfile *self, const char *sex)
{
  static const char *const known[] = { "f", "m", "x", NULL };

  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (!sex || g_strv_contains (known, sex));

  if (g_set_str (&self->state->sex, sex))
    changed (self);
}

int
stride_profile_get_level (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), 1);

  return self->state->level;
}

void
stride_profile_set_level (StrideProfile *self, int level)
{
  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (level >= 1 && level <= 3);

  if (self->state->level == level)
    return;
  self->state->level = level;
  changed (self);
}

gint64
stride_profile_get_checked_at (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), 0);

  return self->state->checked_at;
}

void
stride_profile_set_checked_at (StrideProfile *self, gint64 at)
{
  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (at >= 0);

  if (self->state->checked_at == at)
    return;
  self->state->checked_at = at;
  changed (self);
}

int
stride_profile_get_weekly_target (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), 3);

  return self->state->weekly_target;
}

void
stride_profile_set_weekly_target (StrideProfile *self, int sessions)
{
  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (sessions >= 1 && sessions <= 14);

  if (self->state->weekly_target == sessions)
    return;
  self->state->weekly_target = sessions;
  changed (self);
}

gboolean
stride_profile_get_cosmic (StrideProfile *self)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), FALSE);

  return self->state->cosmic;
}

void
stride_profile_set_cosmic (StrideProfile *self, gboolean enabled)
{
  g_return_if_fail (STRIDE_IS_PROFILE (self));

  enabled = !!enabled;
  if (self->state->cosmic == enabled)
    return;
  self->state->cosmic = enabled;
  changed (self);
}

gboolean
stride_profile_get_place (StrideProfile *self, int *north, int *east)
{
  g_return_val_if_fail (STRIDE_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (north && east, FALSE);

  *north = self->state->north;
  *east = self->state->east;

  return self->state->has_place;
}

static void
change_place (StrideProfile *self, gboolean has_place, int north, int east)
{
  if (self->state->has_place == has_place && self->state->north == north &&
      self->state->east == east)
    return;

  self->state->has_place = has_place;
  self->state->north = north;
  self->state->east = east;
  changed (self);
}

void
stride_profile_set_place (StrideProfile *self, int north, int east)
{
  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (north >= -90 && north <= 90);
  g_return_if_fail (east >= -180 && east <= 180);

  change_place (self, TRUE, north, east);
}

void
stride_profile_unset_place (StrideProfile *self)
{
  g_return_if_fail (STRIDE_IS_PROFILE (self));

  change_place (self, FALSE, 0, 0);
}

void
stride_profile_get_advice (StrideProfile *self, const char *rule_id, StrideAdviceRecord *record)
{
  static const StrideAdviceRecord never = {
    STRIDE_DAY_NONE, STRIDE_DAY_NONE, STRIDE_DAY_NONE, STRIDE_DAY_NONE, 0, FALSE
  };
  const StrideAdviceItem *item;

  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (rule_id);
  g_return_if_fail (record);

  item = g_hash_table_lookup (self->state->advice, rule_id);
  *record = item ? item->record : never;
}

static gboolean
advice_equal (const StrideAdviceRecord *a, const StrideAdviceRecord *b)
{
  return a->first_shown == b->first_shown && a->last_held == b->last_held &&
         a->snoozed_until == b->snoozed_until && a->done == b->done &&
         a->dismissed == b->dismissed && a->off == b->off;
}

void
stride_profile_set_advice (StrideProfile *self,
                           const char *rule_id,
                           const StrideAdviceRecord *record)
{
  StrideAdviceItem *item;

  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (rule_id);
  g_return_if_fail (record);

  item = g_hash_table_lookup (self->state->advice, rule_id);
  if (item && advice_equal (&item->record, record))
    return;

  if (!item) {
    item = g_new0 (StrideAdviceItem, 1);
    g_hash_table_insert (self->state->advice, g_strdup (rule_id), item);
  }
  item->record = *record;
  changed (self);
}

void
stride_profile_get_routine_options (StrideProfile *self,
                                    const char *routine_id,
                                    StrideRoutineOptions *options)
{
  static const StrideRoutineOptions usual = { 100, 0, 1, FALSE };
  const StrideOptionsItem *item;

  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (routine_id);
  g_return_if_fail (options);

  item = g_hash_table_lookup (self->state->options, routine_id);
  *options = item ? item->options : usual;
}

void
stride_profile_set_routine_options (StrideProfile *self,
                                    const char *routine_id,
                                    const StrideRoutineOptions *options)
{
  StrideOptionsItem *item;

  g_return_if_fail (STRIDE_IS_PROFILE (self));
  g_return_if_fail (routine_id);
  g_return_if_fail (options);
  g_return_if_fail (options->rest_percent >= 50 && options->rest_percent <= 200);
  g_return_if_fail (options->ready_s == 0 || (options->ready_s >= 3 && options->ready_s <= 15));
  g_return_if_fail (options->sound >= 0 && options->sound <= 2);

  item = g_hash_table_lookup (self->state->options, routine_id);
  if (!item) {
    item = g_new0 (StrideOptionsItem, 1);
    g_hash_table_insert (self->state->options, g_strdup (routine_id), item);
  }
  item->options = *options;
  changed (self);
}
