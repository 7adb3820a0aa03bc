/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-session-dialog.h"

#include "stride-entry-text.h"
#include "stride-scale-picker.h"

#include <glib/gi18n-lib.h>

struct _StrideSessionDialog {
  StrideEntryDialog parent_instance;

  AdwPreferencesGroup *group;
  StrideScalePicker *before_picker;
  StrideScalePicker *after_picker;
  StrideScalePicker *effort_picker;
};

G_DEFINE_FINAL_TYPE (StrideSessionDialog, stride_session_dialog, STRIDE_TYPE_ENTRY_DIALOG)

static StrideEntry *
stride_session_dialog_build (StrideEntryDialog *dialog,
                             const StrideEntryHead *head,
                             StrideEntry *base)
{
  StrideSessionDialog *self = STRIDE_SESSION_DIALOG (dialog);
  StrideSession session = *stride_entry_get_session (base);

  session.soreness_before = stride_scale_picker_get_value (self->before_picker);
  session.soreness_after = stride_scale_picker_get_value (self->after_picker);
  session.effort = stride_scale_picker_get_value (self->effort_picker);

  return stride_entry_new_session (head, &session, base);
}

static void
stride_session_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_SESSION_DIALOG);

  G_OBJECT_CLASS (stride_session_dialog_parent_class)->dispose (object);
}

static void
stride_session_dialog_class_init (StrideSessionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StrideEntryDialogClass *dialog_class = STRIDE_ENTRY_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_session_dialog_dispose;
  dialog_class->changed_text = N_ ("Session changed");
  dialog_class->build = stride_session_dialog_build;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-session-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideSessionDialog, group);
  gtk_widget_class_bind_template_child (widget_class, StrideSessionDialog, before_picker);
  gtk_widget_class_bind_template_child (widget_class, StrideSessionDialog, after_picker);
  gtk_widget_class_bind_template_child (widget_class, StrideSessionDialog, effort_picker);
}

static void
stride_session_dialog_init (StrideSessionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
stride_session_dialog_new (StrideJournal *journal,
                           StrideCatalog *catalog,
                           StrideClock *clock,
                           StrideEntry *edit)
{
  StrideSessionDialog *self;
  const StrideSession *session;
  g_autofree char *title = NULL;

  g_return_val_if_fail (edit && stride_entry_get_session (edit), NULL);

  self = g_object_new (STRIDE_TYPE_SESSION_DIALOG, NULL);
  stride_entry_dialog_set_up (STRIDE_ENTRY_DIALOG (self), journal, clock, edit);
  session = stride_entry_get_session (edit);
  title = stride_entry_dup_title (edit, catalog);
  adw_preferences_group_set_title (self->group, title);
  stride_scale_picker_set_value (self->before_picker, session->soreness_before);
  stride_scale_picker_set_value (self->after_picker, session->soreness_after);
  stride_scale_picker_set_value (self->effort_picker, session->effort);

  return ADW_DIALOG (self);
}
