/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-test-results.h"

#include <glib/gi18n-lib.h>

/* One result: of a test, or of one side of it. */
typedef struct {
  StrideExercise *test; /* (owned) */
  StrideSide side;      /* BOTH: of the one result */
  GtkWidget *row;       /* (unowned): an AdwComboRow for a yes or no, else it holds the entry */
  GtkEditable *entry;   /* (unowned) (nullable) */
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

  g_object_unref (result->test);
  g_free (result);
}

/* --- values -------------------------------------------------------------------------------------- */

/* FALSE while nothing is entered, or nothing that can be. */
static gboolean
get_value (const Result *result, int *value)
{
  double min, max;
  gint64 number;

  if (!result->entry) {
    guint chosen = adw_combo_row_get_selected (ADW_COMBO_ROW (result->row));

    *value = (int) chosen - 1;
    return chosen > 0;
  }

  stride_exercise_get_range (result->test, &min, &max, NULL);
  if (!g_ascii_string_to_signed (gtk_editable_get_text (result->entry), 10, (gint64) min,
                                 (gint64) max, &number, NULL))
    return FALSE;
  *value = (int) number;

  return TRUE;
}

static void
update_band (Result *result)
{
  g_autofree char *text = NULL;
  double min, max;
  int value;
  gboolean known = get_value (result, &value);
  gboolean wrong = !known && *gtk_editable_get_text (result->entry);

  if (known)
    text = stride_exercise_dup_band (result->test, value);
  if (wrong) {
    stride_exercise_get_range (result->test, &min, &max, NULL);
    /* Translators: what may be entered, from one number to another. */
    text = g_strdup_printf (_ ("A whole number from %d to %d"), (int) min, (int) max);
  }
  adw_action_row_set_subtitle (ADW_ACTION_ROW (result->row), text ? text : "");
  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (result->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (result->entry), "error");
}

/* --- rows ---------------------------------------------------------------------------------------- */

static GtkWidget *
make_choice (StrideExercise *test)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  gtk_string_list_append (words, _ ("Not measured"));
  for (int value = 0; value <= 1; value++) {
    g_autofree char *band = stride_exercise_dup_band (test, value);

    gtk_string_list_append (words, band ? band : value ? _ ("Yes") : _ ("No"));
  }
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (words));

  return row;
}

static void
add_entry (Result *result, const char *label, gint64 held)
{
  GtkWidget *entry = gtk_entry_new ();
  g_autofree char *text = g_strdup_printf ("%d", (int) (held / G_USEC_PER_SEC));

  result->entry = GTK_EDITABLE (entry);
  gtk_editable_set_width_chars (result->entry, 4);
  gtk_editable_set_max_width_chars (result->entry, 4);
  gtk_editable_set_alignment (result->entry, 1);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_NUMBER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (result->row), entry);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (result->row), entry);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (update_band), result);
  if (stride_exercise_is_timed_test (result->test))
    gtk_editable_set_text (result->entry, text);
}

static gboolean
is_yes_or_no (StrideExercise *test)
{
  double min, max;

  stride_exercise_get_range (test, &min, &max, NULL);

  return min >= 0 && max <= 1;
}

static void
add_result (StrideTestResults *self,
            StrideExercise *test,
            StrideSide side,
            const char *label,
            gint64 held)
{
  Result *result = g_new0 (Result, 1);

  result->test = g_object_ref (test);
  result->side = side;
  result->row = is_yes_or_no (test) ? make_choice (test) : adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (result->row), label);
  if (!is_yes_or_no (test))
    add_entry (result, label, held);
  adw_preferences_group_add (self->group, result->row);
  g_ptr_array_add (self->results, result);
}

static Result *
find_result (StrideTestResults *self, StrideExercise *test, StrideSide side)
{
  for (guint i = 0; i < self->results->len; i++) {
    Result *result = g_ptr_array_index (self->results, i);

    if (result->test == test && result->side == side)
      return result;
  }

  return NULL;
}

static void
clear (StrideTestResults *self)
{
  for (guint i = 0; i < self->results->len; i++) {
    Result *result = g_ptr_array_index (self->results, i);

    if (result->entry)
      g_signal_handlers_disconnect_by_data (result->entry, result);
    adw_preferences_group_remove (self->group, result->row);
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
    StrideExercise *test = ((Result *) g_ptr_array_index (self->results, i))->test;
    g_autofree char *id = g_strdup (stride_exercise_get_id (test));
    StrideSelfTest values;
    gboolean any = FALSE;
    guint first = i;

    stride_self_test_init (&values);
    values.test = id;
    for (; i < self->results->len; i++) {
      const Result *result = g_ptr_array_index (self->results, i);
      int value;

      if (result->test != test)
        break;
      if (get_value (result, &value)) {
        take_value (&values, result->side, value);
        any = TRUE;
      }
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
