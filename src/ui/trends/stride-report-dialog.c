/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-report-dialog.h"

#include "stride-format.h"
#include "stride-page-paintable.h"
#include "stride-report-print.h"
#include "stride-toast.h"

#include <glib/gi18n-lib.h>

#define MOST_NOTES 20u

struct _StrideReportDialog {
  AdwDialog parent_instance;

  StrideReport *report;      /* (owned) */
  StridePagePaintable *page; /* (owned): draws the report */
  GPtrArray *note_rows;      /* (owned) (element-type AdwSwitchRow), newest first */
  GPtrArray *notes;          /* (owned) (element-type utf8): theirs, with the day before */
  GtkTextView *words_view;
  GtkLabel *full_label;
  AdwPreferencesGroup *notes_group;
  GtkPicture *preview;
};

G_DEFINE_FINAL_TYPE (StrideReportDialog, stride_report_dialog, ADW_TYPE_DIALOG)

/* What the person wrote, then the notes they switched on. (transfer full) */
static char *
collect_words (StrideReportDialog *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->words_view);
  g_autofree char *written = NULL;
  g_autoptr (GString) words = NULL;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  written = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  words = g_string_new (g_strstrip (written));
  for (guint i = self->note_rows->len; i-- > 0;) {
    if (!adw_switch_row_get_active (self->note_rows->pdata[i]))
      continue;
    if (words->len > 0)
      g_string_append_c (words, '\n');
    g_string_append (words, self->notes->pdata[i]);
  }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static void
words_changed (StrideReportDialog *self)
{
  g_autofree char *words = collect_words (self);

  stride_report_set_words (self->report, words);
  gtk_widget_set_visible (GTK_WIDGET (self->full_label),
                          g_utf8_strlen (words, -1) > STRIDE_REPORT_WORDS);
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self->page));
}

static void
add_note (StrideReportDialog *self, StrideEntry *entry)
{
  const char *note = stride_entry_get_head (entry)->note;
  g_autofree char *day = stride_format_date (stride_entry_get_day (entry));
  GtkWidget *row = g_object_new (ADW_TYPE_SWITCH_ROW, "use-markup", FALSE, "title", note,
                                 "title-lines", 0, "subtitle", day, NULL);

  g_signal_connect_swapped (row, "notify::active", G_CALLBACK (words_changed), self);
  adw_preferences_group_add (self->notes_group, row);
  g_ptr_array_add (self->note_rows, row);
  /* Translators: a day, and a note that was written on it. */
  g_ptr_array_add (self->notes, g_strdup_printf (_ ("%s: %s"), day, note));
}

static void
add_notes (StrideReportDialog *self, GPtrArray *entries)
{
  for (guint i = entries->len; i-- > 0 && self->notes->len < MOST_NOTES;) {
    const StrideEntryHead *head = stride_entry_get_head (entries->pdata[i]);

    if (head->day >= self->report->from && head->note && *head->note)
      add_note (self, entries->pdata[i]);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->notes_group), self->notes->len > 0);
}

/* --- saving and printing ---------------------------------------------------------------------------- */

static void
saved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) window = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error)) {
    stride_toast (window, _ ("The page is saved."), NULL, NULL);
    return;
  }

  /* Translators: %s is what the system said. */
  text = g_strdup_printf (_ ("The page could not be saved: %s"), error->message);
  stride_toast (window, text, NULL, NULL);
}

static void
file_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (StrideReportDialog) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GtkWidget *window;

  /* Closed without a file: the person changed their mind. */
  if (!file)
    return;

  /* The dialog may be closed before the file is there; the window stays. */
  window = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_WINDOW);
  if (!window)
    return;

  bytes = stride_report_to_pdf (self->report, &error);
  if (bytes)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL,
                                         saved, g_object_ref (window));
  else
    stride_toast_error (window, error);
}

static void
save_clicked (StrideReportDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *day = stride_day_format (self->report->today);
  /* Translators: the name of a file, with a day: "my-back-2026-11-22.pdf" */
  g_autofree char *name = g_strdup_printf (_ ("my-back-%s.pdf"), day);

  gtk_file_dialog_set_title (dialog, _ ("Save the Page"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        file_chosen, g_object_ref (self));
}

static void
print_clicked (StrideReportDialog *self)
{
  stride_report_print (self->report, GTK_WIDGET (self));
}

/* --- the object ------------------------------------------------------------------------------------ */

static void
stride_report_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_REPORT_DIALOG);

  G_OBJECT_CLASS (stride_report_dialog_parent_class)->dispose (object);
}

static void
stride_report_dialog_finalize (GObject *object)
{
  StrideReportDialog *self = STRIDE_REPORT_DIALOG (object);

  /* A picture that outlives the dialog has nothing to draw. */
  if (self->page)
    stride_page_paintable_set_report (self->page, NULL);
  g_clear_object (&self->page);
  g_clear_pointer (&self->report, stride_report_free);
  g_clear_pointer (&self->note_rows, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);

  G_OBJECT_CLASS (stride_report_dialog_parent_class)->finalize (object);
}

static void
stride_report_dialog_class_init (StrideReportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_report_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = stride_report_dialog_finalize;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-report-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideReportDialog, words_view);
  gtk_widget_class_bind_template_child (widget_class, StrideReportDialog, full_label);
  gtk_widget_class_bind_template_child (widget_class, StrideReportDialog, notes_group);
  gtk_widget_class_bind_template_child (widget_class, StrideReportDialog, preview);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked);
}

static void
stride_report_dialog_init (StrideReportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->note_rows = g_ptr_array_new ();
  self->notes = g_ptr_array_new_with_free_func (g_free);
}

AdwDialog *
stride_report_dialog_new (StrideInsight *insight,
                          StrideJournal *journal,
                          int first_weekday,
                          gboolean miles)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GError) error = NULL;
  StrideReportDialog *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);

  self = g_object_new (STRIDE_TYPE_REPORT_DIALOG, NULL);
  if (!stride_journal_is_complete (journal) &&
      !stride_journal_load_since (journal, STRIDE_DAY_NONE, &error))
    g_info ("%s", error->message);
  entries = stride_journal_list (journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  self->report = stride_report_new (insight, entries, first_weekday, miles);
  self->page = stride_page_paintable_new ();
  stride_page_paintable_set_report (self->page, self->report);
  gtk_picture_set_paintable (self->preview, GDK_PAINTABLE (self->page));
  add_notes (self, entries);
  g_signal_connect_object (gtk_text_view_get_buffer (self->words_view), "changed",
                           G_CALLBACK (words_changed), self, G_CONNECT_SWAPPED);

  return ADW_DIALOG (self);
}
