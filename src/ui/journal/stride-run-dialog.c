/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-run-dialog-private.h"

#include "stride-draft-store.h"
#include "stride-error.h"
#include "stride-first-focus.h"
#include "stride-format.h"
#include "stride-quick-entry.h"
#include "stride-toast.h"

#include <glib/gi18n-lib.h>

/* How long typing may rest before the draft is written. */
#define DRAFT_DELAY_S 2

G_DEFINE_FINAL_TYPE (StrideRunDialog, stride_run_dialog, ADW_TYPE_DIALOG)

static gboolean
is_touched (StrideRunDialog *self)
{
  return !stride_run_form_equal (self->form, self->blank);
}

static void
write_draft (StrideRunDialog *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&self->draft_source, g_source_remove);
  if (self->saved)
    return;

  /* What the log has in its memory must not come a second time from a draft. */
  if (self->unsaved_id || !is_touched (self))
    stride_draft_store_clear (self->journal, self->form);
  else if (!stride_draft_store_save (self->journal, self->form, &error))
    g_debug ("No draft was written: %s", error->message);
}

static void
draft_timeout (gpointer user_data)
{
  StrideRunDialog *self = user_data;

  self->draft_source = 0;
  write_draft (self);
}

static void
form_changed (StrideRunDialog *self)
{
  stride_run_dialog_recheck (self);
  g_clear_handle_id (&self->draft_source, g_source_remove);
  self->draft_source = g_timeout_add_seconds_once (DRAFT_DELAY_S, draft_timeout, self);
}

/* From here on the line starts from what the form holds now. */
static void
forget_before_quick (StrideRunDialog *self)
{
  g_clear_pointer (&self->before_quick, json_node_unref);
}

static void
text_changed (StrideRunDialog *self)
{
  if (self->loading || !self->form)
    return;

  stride_run_dialog_read_texts (self);
  forget_before_quick (self);
  form_changed (self);
}

void
stride_run_dialog_choice_changed (StrideRunDialog *self)
{
  if (self->loading || !self->form)
    return;

  stride_run_dialog_read_choices (self);
  forget_before_quick (self);
  form_changed (self);
}

/* --- one line ------------------------------------------------------------------------------------ */

static void
show_chips (StrideRunDialog *self, const StrideQuickEntry *quick)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))))
    adw_wrap_box_remove (self->chips, child);

  for (guint i = 0; quick && i < quick->chips->len; i++) {
    const StrideQuickChip *chip = g_ptr_array_index (quick->chips, i);
    gboolean unknown = chip->field == STRIDE_QUICK_UNKNOWN;
    g_autofree char *text = NULL;
    GtkWidget *label;

    if (!unknown)
      text = g_strdup (chip->label);
    else if (chip->reason)
      /* Translators: words that were not understood, and why. */
      text = g_strdup_printf (_ ("%s? – %s"), chip->label, chip->reason);
    else
      /* Translators: words that were not understood. */
      text = g_strdup_printf (_ ("%s?"), chip->label);

    label = gtk_label_new (text);
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    gtk_widget_add_css_class (label, "stride-chip");
    if (unknown)
      gtk_widget_add_css_class (label, "unknown");
    adw_wrap_box_append (self->chips, label);
  }

  gtk_widget_set_visible (self->chips_row, quick && quick->chips->len > 0);
}

static void
quick_changed (StrideRunDialog *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->quick_row));
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (StrideQuickEntry) quick = NULL;

  if (self->loading || !self->form)
    return;

  /* Each key reads the whole line anew, so that "4" on the way to "45 min" leaves nothing behind. */
  if (self->before_quick)
    stride_run_form_read_json (self->form, self->before_quick);
  else
    self->before_quick = stride_run_form_to_json (self->form);

  now = stride_clock_dup_now (self->clock);
  quick = stride_quick_entry_parse (text, self->shoes, self->form->run.miles,
                                    stride_day_from_date_time (now));
  stride_run_form_apply (self->form, quick);
  show_chips (self, quick);
  stride_run_dialog_show_form (self);
  form_changed (self);
}

/* --- saving -------------------------------------------------------------------------------------- */

/* Focuses the first field that is wrong; FALSE if there is one. */
static gboolean
check_all (StrideRunDialog *self)
{
  GtkWidget *first = NULL;

  for (StrideRunInput input = 0; input < STRIDE_N_INPUTS; input++) {
    if (stride_run_dialog_check (self, input) || first)
      continue;

    first = self->text_rows[input];
    if (input == STRIDE_INPUT_DAY || input == STRIDE_INPUT_TIME)
      adw_expander_row_set_expanded (self->when_row, TRUE);
    else if (input == STRIDE_INPUT_SHARES)
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (first), TRUE);
    else if (input > STRIDE_INPUT_DURATION)
      adw_expander_row_set_expanded (self->more_row, TRUE);
  }
  if (first)
    gtk_widget_grab_focus (first);

  return first == NULL;
}

/* (transfer full) */
static StrideEntry *
build_entry (StrideRunDialog *self)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  const char *id = self->edit ? stride_entry_get_id (self->edit) : self->unsaved_id;
  StrideEntry *present = id ? stride_journal_find (self->journal, id) : NULL;

  /* What the form does not show may have been answered from elsewhere while it was open. */
  if (present && stride_entry_get_run (present))
    g_set_object (&self->form->base, present);

  return stride_run_form_to_entry (self->form, now);
}

static void
save_failed (StrideRunDialog *self, StrideEntry *entry, const GError *error)
{
  /* A refusal changed nothing; any other failure kept the run in memory, so the next try replaces it. */
  if (stride_journal_find (self->journal, stride_entry_get_id (entry)))
    g_set_str (&self->unsaved_id, stride_entry_get_id (entry));

  adw_banner_set_title (self->error_banner, error->message);
  adw_banner_set_revealed (self->error_banner, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), error->message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
save (StrideRunDialog *self)
{
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (GError) error = NULL;

  if (!check_all (self))
    return;

  entry = build_entry (self);
  if (!stride_journal_put (self->journal, entry, &error)) {
    save_failed (self, entry, error);
    return;
  }

  /* The draft's slot is that of the form as it was opened. */
  g_set_object (&self->form->base, self->edit);
  stride_draft_store_clear (self->journal, self->form);
  self->saved = TRUE;
  stride_toast (GTK_WIDGET (self), self->edit ? _ ("Run changed") : _ ("Run saved"), _ ("_Undo"),
                "win.undo");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.entry-saved", "s",
                              stride_entry_get_id (entry));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_clicked (StrideRunDialog *self)
{
  save (self);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  save (STRIDE_RUN_DIALOG (widget));
}

static void
sign_activated (StrideRunDialog *self)
{
  write_draft (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.safety-check", NULL);
}

/* --- opening and closing ------------------------------------------------------------------------- */

static StrideRunForm *
new_form (StrideRunDialog *self)
{
  g_autoptr (GDateTime) now = NULL;

  if (self->edit)
    return stride_run_form_new_for_entry (self->edit);

  now = stride_clock_dup_now (self->clock);

  return stride_run_form_new (now, stride_journal_get_latest (self->journal, STRIDE_ENTRY_RUN),
                              stride_shoes_get_default (self->shoes), self->miles);
}

static void
start_over_clicked (StrideRunDialog *self)
{
  stride_draft_store_clear (self->journal, self->form);
  g_clear_pointer (&self->form, stride_run_form_free);
  self->form = new_form (self);
  forget_before_quick (self);
  show_chips (self, NULL);
  self->loading = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->quick_row), "");
  stride_run_dialog_show_form (self);
  stride_run_dialog_recheck (self);
  adw_banner_set_revealed (self->draft_banner, FALSE);
}

static void
stride_run_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_run_dialog_parent_class)->map (widget);

  stride_first_focus (widget, STRIDE_RUN_DIALOG (widget)->text_rows[STRIDE_INPUT_DISTANCE]);
}

static void
stride_run_dialog_closed (AdwDialog *dialog)
{
  write_draft (STRIDE_RUN_DIALOG (dialog));
}

static void
stride_run_dialog_dispose (GObject *object)
{
  StrideRunDialog *self = STRIDE_RUN_DIALOG (object);

  if (self->draft_source)
    write_draft (self);
  g_clear_object (&self->journal);
  g_clear_object (&self->shoes);
  g_clear_object (&self->clock);
  g_clear_object (&self->edit);
  g_clear_pointer (&self->form, stride_run_form_free);
  g_clear_pointer (&self->blank, stride_run_form_free);
  g_clear_pointer (&self->before_quick, json_node_unref);
  g_clear_pointer (&self->shoe_ids, g_strfreev);
  g_clear_pointer (&self->unsaved_id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_RUN_DIALOG);

  G_OBJECT_CLASS (stride_run_dialog_parent_class)->dispose (object);
}

static void
stride_run_dialog_class_init (StrideRunDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_run_dialog_dispose;
  widget_class->map = stride_run_dialog_map;
  ADW_DIALOG_CLASS (klass)->closed = stride_run_dialog_closed;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-run-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, draft_banner);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, error_banner);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, quick_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, chips_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, chips);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, unit_group);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, pace_label);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, when_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, more_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, surface_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, shoe_row);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, body_map);
  gtk_widget_class_bind_template_child (widget_class, StrideRunDialog, note_buffer);
  stride_run_dialog_bind_fields (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked);
  gtk_widget_class_bind_template_callback (widget_class, start_over_clicked);
  gtk_widget_class_bind_template_callback (widget_class, quick_changed);
  gtk_widget_class_bind_template_callback (widget_class, text_changed);
  gtk_widget_class_bind_template_callback_full (widget_class, "choice_changed",
                                                G_CALLBACK (stride_run_dialog_choice_changed));
  gtk_widget_class_bind_template_callback (widget_class, sign_activated);

  gtk_widget_class_install_action (widget_class, "run-dialog.save", NULL, save_action);
}

static void
stride_run_dialog_init (StrideRunDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stride_run_dialog_init_fields (self);
}

static StrideRunDialog *
dialog_new (StrideJournal *journal,
            StrideShoes *shoes,
            StrideClock *clock,
            StrideEntry *edit,
            gboolean miles)
{
  StrideRunDialog *self = g_object_new (STRIDE_TYPE_RUN_DIALOG, NULL);

  self->journal = g_object_ref (journal);
  self->shoes = g_object_ref (shoes);
  self->clock = g_object_ref (clock);
  self->edit = edit ? g_object_ref (edit) : NULL;
  self->miles = miles;
  self->blank = new_form (self);
  self->form = new_form (self);

  return self;
}

AdwDialog *
stride_run_dialog_new (StrideJournal *journal,
                       StrideShoes *shoes,
                       StrideClock *clock,
                       StrideEntry *edit,
                       gboolean miles)
{
  StrideRunDialog *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_SHOES (shoes), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (!edit || stride_entry_get_run (edit), NULL);

  self = dialog_new (journal, shoes, clock, edit, miles);
  if (edit)
    adw_dialog_set_title (ADW_DIALOG (self), _ ("Edit Run"));
  if (stride_draft_store_load (journal, self->form) && is_touched (self))
    adw_banner_set_revealed (self->draft_banner, TRUE);
  stride_run_dialog_show_form (self);

  return ADW_DIALOG (self);
}

AdwDialog *
stride_run_dialog_new_like (StrideJournal *journal,
                            StrideShoes *shoes,
                            StrideClock *clock,
                            StrideEntry *like)
{
  StrideRunDialog *self;
  g_autoptr (StrideRunForm) model = NULL;
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_SHOES (shoes), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (like && stride_entry_get_run (like), NULL);

  self = dialog_new (journal, shoes, clock, NULL, stride_entry_get_run (like)->miles);
  now = stride_clock_dup_now (clock);
  model = stride_run_form_new_for_entry (like);
  stride_run_form_free (self->form);
  self->form = stride_run_form_new (now, like, stride_entry_get_run (like)->shoe, FALSE);
  stride_run_form_set_text (self->form, STRIDE_INPUT_DURATION, model->text[STRIDE_INPUT_DURATION]);
  stride_run_dialog_show_form (self);

  return ADW_DIALOG (self);
}
