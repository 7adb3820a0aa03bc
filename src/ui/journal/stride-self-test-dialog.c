/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-self-test-dialog.h"

#include "stride-result-field.h"

#include <glib/gi18n-lib.h>

#define MAX_RESULTS 2

/* A result, and where it lies in a StrideSelfTest. */
typedef struct {
  StrideResultField *field; /* (owned) */
  StrideErrorRow *error;    /* (unowned) */
  gsize offset;
} Result;

struct _StrideSelfTestDialog {
  StrideEntryDialog parent_instance;

  Result results[MAX_RESULTS];
  guint n_results; /* 0 for a test that the catalogue does not know */

  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (StrideSelfTestDialog, stride_self_test_dialog, STRIDE_TYPE_ENTRY_DIALOG)

static void
stride_self_test_dialog_check (StrideEntryDialog *dialog)
{
  StrideSelfTestDialog *self = STRIDE_SELF_TEST_DIALOG (dialog);
  gboolean any = self->n_results == 0;

  for (guint i = 0; i < self->n_results; i++)
    any |= stride_result_field_get_value (self->results[i].field) != STRIDE_NO_RESULT;

  for (guint i = self->n_results; i > 0; i--) {
    const Result *result = &self->results[i - 1];
    const char *message = NULL;

    if (stride_result_field_is_wrong (result->field))
      message = _ ("Correct the number, or empty it");
    else if (!any && i == 1)
      message = _ ("A result is needed; without one, delete the test");
    stride_entry_dialog_say (dialog, result->error, stride_result_field_get_input (result->field),
                             message);
  }
}

static StrideEntry *
stride_self_test_dialog_build (StrideEntryDialog *dialog,
                               const StrideEntryHead *head,
                               StrideEntry *base)
{
  StrideSelfTestDialog *self = STRIDE_SELF_TEST_DIALOG (dialog);
  StrideSelfTest test = *stride_entry_get_self_test (base);

  for (guint i = 0; i < self->n_results; i++)
    G_STRUCT_MEMBER (int, &test, self->results[i].offset) =
      stride_result_field_get_value (self->results[i].field);

  return stride_entry_new_self_test (head, &test, base);
}

static void
add_result (StrideSelfTestDialog *self, StrideExercise *test, const char *label, gsize offset)
{
  Result *result = &self->results[self->n_results++];
  GtkWidget *input;

  result->field = stride_result_field_new (test, label);
  input = stride_result_field_get_input (result->field);
  result->error = g_object_new (STRIDE_TYPE_ERROR_ROW, NULL);
  result->offset = offset;
  adw_preferences_group_add (self->group, stride_result_field_get_row (result->field));
  adw_preferences_group_add (self->group, GTK_WIDGET (result->error));
  g_signal_connect_object (input, GTK_IS_EDITABLE (input) ? "changed" : "notify::selected",
                           G_CALLBACK (stride_entry_dialog_field_changed), self, G_CONNECT_SWAPPED);
}

/* @catalog: (nullable) */
static void
fill (StrideSelfTestDialog *self, StrideCatalog *catalog, const StrideSelfTest *values)
{
  static const gsize one[] = { G_STRUCT_OFFSET (StrideSelfTest, value) };
  static const gsize two[] = { G_STRUCT_OFFSET (StrideSelfTest, left),
                               G_STRUCT_OFFSET (StrideSelfTest, right) };
  StrideExercise *test = catalog ? stride_catalog_find_exercise (catalog, values->test) : NULL;
  const char *const *records;
  guint n_records;

  if (!test || !stride_exercise_is_test (test)) {
    adw_preferences_group_set_title (self->group, _ ("Self-test"));
    return;
  }

  records = stride_exercise_get_records (test);
  n_records = MIN (g_strv_length ((char **) records), MAX_RESULTS);
  adw_preferences_group_set_title (self->group, stride_exercise_get_name (test));
  for (guint i = 0; i < n_records; i++) {
    gsize offset = n_records > 1 ? two[i] : one[i];

    add_result (self, test, stride_catalog_get_variable_label (catalog, records[i]), offset);
    stride_result_field_set_value (self->results[i].field, G_STRUCT_MEMBER (int, values, offset));
  }
  adw_dialog_set_focus (ADW_DIALOG (self), stride_result_field_get_input (self->results[0].field));
}

static void
stride_self_test_dialog_dispose (GObject *object)
{
  StrideSelfTestDialog *self = STRIDE_SELF_TEST_DIALOG (object);

  for (guint i = 0; i < self->n_results; i++)
    g_clear_pointer (&self->results[i].field, stride_result_field_free);
  self->n_results = 0;
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_SELF_TEST_DIALOG);

  G_OBJECT_CLASS (stride_self_test_dialog_parent_class)->dispose (object);
}

static void
stride_self_test_dialog_class_init (StrideSelfTestDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StrideEntryDialogClass *dialog_class = STRIDE_ENTRY_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_self_test_dialog_dispose;
  dialog_class->changed_text = N_ ("Self-test changed");
  dialog_class->check = stride_self_test_dialog_check;
  dialog_class->build = stride_self_test_dialog_build;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-self-test-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideSelfTestDialog, group);
}

static void
stride_self_test_dialog_init (StrideSelfTestDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
stride_self_test_dialog_new (StrideJournal *journal,
                             StrideCatalog *catalog,
                             StrideClock *clock,
                             StrideEntry *edit)
{
  StrideSelfTestDialog *self;

  g_return_val_if_fail (edit && stride_entry_get_self_test (edit), NULL);
  g_return_val_if_fail (!catalog || STRIDE_IS_CATALOG (catalog), NULL);

  self = g_object_new (STRIDE_TYPE_SELF_TEST_DIALOG, NULL);
  stride_entry_dialog_set_up (STRIDE_ENTRY_DIALOG (self), journal, clock, edit);
  fill (self, catalog, stride_entry_get_self_test (edit));

  return ADW_DIALOG (self);
}
