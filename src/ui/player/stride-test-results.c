/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-results.h"

#include <glib/gi18n-lib.h>

#include "stride-result-field.h"

/* One result: of a test, or of one side of it. */
typedef struct {
  StrideResultField *field; /* (owned) */
  StrideSide side;          /* BOTH: of the one result */
} Result;

struct _StrideTestResults {
  AdwBin parent_instance;

  AdwPreferencesGroup *group;
  GPtrArray *results; /* (owned) (element-type Result) */
};

G_DEFINE_FINAL_TYPE (StrideTestResults, stride_test_results, ADW_TYPE_BIN)

static void
result_free (gpointer data)
{
  Result *result = data;

  stride_result_field_free (result->field);
  g_free (result);
}

/* --- rows ---------------------------------------------------------------------------------------- */

static void
add_result (StrideTestResults *self,
            StrideExercise *test,
            StrideSide side,
            const char *label,
            gint64 held)
{
  Result *result = g_new0 (Result, 1);

  result->field = stride_result_field_new (test, label);
  result->side = side;
  if (stride_exercise_is_timed_test (test))
    stride_result_field_set_value (result->field, (int) (held / G_USEC_PER_SEC));
  adw_preferences_group_add (self->group, stride_result_field_get_row (result->field));
  g_ptr_array_add (self->results, result);
}

static Result *
find_result (StrideTestResults *self, StrideExercise *test, StrideSide side)
{
  for (guint i = 0; i < self->results->len; i++) {
    Result *result = g_ptr_array_index (self->results, i);

    if (stride_result_field_get_test (result->field) == test && result->side == side)
      return result;
  }

  return NULL;
}

static void
clear (StrideTestResults *self)
{
  for (guint i = 0; i < self->results->len; i++) {
    Result *result = g_ptr_array_index (self->results, i);

    adw_preferences_group_remove (self->group, stride_result_field_get_row (result->field));
  }
  g_ptr_array_set_size (self->results, 0);
}

void
stride_test_results_set (StrideTestResults *self, StridePlayer *player, StrideCatalog *catalog)
{
  StrideTimeline *timeline;

  g_return_if_fail (STRIDE_IS_TEST_RESULTS (self));
  g_return_if_fail (STRIDE_IS_PLAYER (player));
  g_return_if_fail (STRIDE_IS_CATALOG (catalog));

  clear (self);
  timeline = stride_player_get_timeline (player);
  for (guint i = 0; i < stride_timeline_get_size (timeline); i++) {
    const StridePhase *phase = stride_timeline_get (timeline, i);
    const char *const *records = stride_exercise_get_records (phase->exercise);
    const char *record;

    if (phase->kind != STRIDE_PHASE_WORK || !stride_exercise_is_test (phase->exercise) ||
        stride_player_get_outcome (player, i) != STRIDE_OUTCOME_DONE ||
        find_result (self, phase->exercise, phase->side))
      continue;
    record = phase->side == STRIDE_SIDE_RIGHT ? records[1] : records[0];
    add_result (self, phase->exercise, phase->side,
                stride_catalog_get_variable_label (catalog, record),
                stride_player_get_held (player, i));
  }
  gtk_widget_set_visible (GTK_WIDGET (self), self->results->len > 0);
}

/* --- entries ------------------------------------------------------------------------------------- */

static void
take_value (StrideSelfTest *result, StrideSide side, int value)
{
  if (side == STRIDE_SIDE_LEFT)
    result->left = value;
  else if (side == STRIDE_SIDE_RIGHT)
    result->right = value;
  else
    result->value = value;
}

/* Filed again, the same results are the same entry. */
static StrideEntry *
entry_new (const StrideEntryHead *session, guint first, const StrideSelfTest *values)
{
  g_autofree char *name = g_strdup_printf ("%s %s %u", session->id, values->test, first);
  g_autofree char *id = stride_player_store_dup_id (name);
  StrideEntryHead head = *session;

  head.id = id;

  return stride_entry_new_self_test (&head, values, NULL);
}

GPtrArray *
stride_test_results_dup_entries (StrideTestResults *self, const StrideEntryHead *head)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (STRIDE_IS_TEST_RESULTS (self), entries);
  g_return_val_if_fail (head != NULL && head->id != NULL, entries);

  /* The two sides of a test lie beside each other. */
  for (guint i = 0; i < self->results->len;) {
    StrideExercise *test =
      stride_result_field_get_test (((Result *) g_ptr_array_index (self->results, i))->field);
    g_autofree char *id = g_strdup (stride_exercise_get_id (test));
    StrideSelfTest values;
    gboolean any = FALSE;
    guint first = i;

    stride_self_test_init (&values);
    values.test = id;
    for (; i < self->results->len; i++) {
      const Result *result = g_ptr_array_index (self->results, i);
      int value = stride_result_field_get_value (result->field);

      if (stride_result_field_get_test (result->field) != test)
        break;
      take_value (&values, result->side, value);
      any |= value != STRIDE_NO_RESULT;
    }
    if (any)
      g_ptr_array_add (entries, entry_new (head, first, &values));
  }

  return entries;
}

/* --- object -------------------------------------------------------------------------------------- */

static void
stride_test_results_dispose (GObject *object)
{
  StrideTestResults *self = STRIDE_TEST_RESULTS (object);

  if (self->results)
    clear (self);
  g_clear_pointer (&self->results, g_ptr_array_unref);

  G_OBJECT_CLASS (stride_test_results_parent_class)->dispose (object);
}

static void
stride_test_results_class_init (StrideTestResultsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_test_results_dispose;
}

static void
stride_test_results_init (StrideTestResults *self)
{
  self->results = g_ptr_array_new_with_free_func (result_free);
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _ ("Results"));
  adw_preferences_group_set_description (
    self->group, _ ("As measured; correct them, and empty what does not count"));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
