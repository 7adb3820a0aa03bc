/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exchange-dialog.h"

#include "stride-exchange.h"
#include "stride-import-page.h"
#include "stride-toast.h"

#include <glib/gi18n-lib.h>

struct _StrideExchangeDialog {
  AdwPreferencesDialog parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideShoes *shoes;     /* (owned) */
  StrideCatalog *catalog; /* (owned) (nullable) */
  StrideClock *clock;     /* (owned) */
};

G_DEFINE_FINAL_TYPE (StrideExchangeDialog, stride_exchange_dialog, ADW_TYPE_PREFERENCES_DIALOG)

static void
tell (StrideExchangeDialog *self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), toast);
}

/* --- in ------------------------------------------------------------------------------------------ */

/* Told in the window, which is there to undo it when this dialog is gone. */
static void
import_page_done (StrideExchangeDialog *self, guint n_imported)
{
  g_autofree char *text =
    g_strdup_printf (ngettext ("%u entry imported", "%u entries imported", n_imported), n_imported);

  stride_toast (GTK_WIDGET (self), text, _ ("_Undo"), "win.undo");
  adw_dialog_close (ADW_DIALOG (self));
}

void
stride_exchange_dialog_preview (StrideExchangeDialog *self, GListModel *files)
{
  AdwNavigationPage *page;

  g_return_if_fail (STRIDE_IS_EXCHANGE_DIALOG (self));
  g_return_if_fail (G_IS_LIST_MODEL (files));

  page = stride_import_page_new (self->journal, self->catalog, self->clock, files);
  g_signal_connect_object (page, "done", G_CALLBACK (import_page_done), self, G_CONNECT_SWAPPED);
  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (self), page);
}

static void
files_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (StrideExchangeDialog) self = user_data;
  g_autoptr (GListModel) files =
    gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (files && gtk_widget_get_mapped (GTK_WIDGET (self)))
    stride_exchange_dialog_preview (self, files);
}

static GtkWindow *
window_of (StrideExchangeDialog *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
import_activated (StrideExchangeDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, _ ("Exports and runs (JSON, GPX, TCX)"));
  gtk_file_filter_add_suffix (filter, "json");
  gtk_file_filter_add_suffix (filter, "gpx");
  gtk_file_filter_add_suffix (filter, "tcx");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _ ("Import"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open_multiple (dialog, window_of (self), NULL, files_chosen, g_object_ref (self));
}

/* --- out ----------------------------------------------------------------------------------------- */

void
stride_exchange_dialog_export (StrideExchangeDialog *self, GFile *file, gboolean table)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *base = NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  gboolean written;

  g_return_if_fail (STRIDE_IS_EXCHANGE_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  written = table ? stride_exchange_export_table (self->journal, self->shoes, file, &error)
                  : stride_exchange_export (self->journal, file, &error);
  base = g_file_get_basename (file);
  name = g_filename_display_name (base);
  /* Translators: the name of a file that was just written */
  text = g_strdup_printf (_ ("Exported to %s"), name);
  tell (self, written ? text : error->message);
}

static void
export_chosen (GObject *source, GAsyncResult *result, StrideExchangeDialog *self, gboolean table)
{
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file)
    stride_exchange_dialog_export (self, file, table);
  g_object_unref (self);
}

static void
log_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  export_chosen (source, result, user_data, FALSE);
}

static void
table_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  export_chosen (source, result, user_data, TRUE);
}

static void
choose_export (StrideExchangeDialog *self, const char *suffix, GAsyncReadyCallback chosen)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *name = g_strdup_printf ("backstride-%s.%s", day, suffix);

  gtk_file_dialog_set_title (dialog, _ ("Export"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, window_of (self), NULL, chosen, g_object_ref (self));
}

static void
export_log_activated (StrideExchangeDialog *self)
{
  choose_export (self, "json", log_chosen);
}

static void
export_table_activated (StrideExchangeDialog *self)
{
  choose_export (self, "csv", table_chosen);
}

/* --- the object ---------------------------------------------------------------------------------- */

static void
stride_exchange_dialog_dispose (GObject *object)
{
  StrideExchangeDialog *self = STRIDE_EXCHANGE_DIALOG (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->shoes);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_EXCHANGE_DIALOG);

  G_OBJECT_CLASS (stride_exchange_dialog_parent_class)->dispose (object);
}

static void
stride_exchange_dialog_class_init (StrideExchangeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_exchange_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-exchange-dialog.ui");
  gtk_widget_class_bind_template_callback (widget_class, import_activated);
  gtk_widget_class_bind_template_callback (widget_class, export_log_activated);
  gtk_widget_class_bind_template_callback (widget_class, export_table_activated);
}

static void
stride_exchange_dialog_init (StrideExchangeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
stride_exchange_dialog_new (StrideJournal *journal,
                            StrideShoes *shoes,
                            StrideCatalog *catalog,
                            StrideClock *clock)
{
  StrideExchangeDialog *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_SHOES (shoes), NULL);
  g_return_val_if_fail (!catalog || STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_EXCHANGE_DIALOG, NULL);
  self->journal = g_object_ref (journal);
  self->shoes = g_object_ref (shoes);
  self->catalog = catalog ? g_object_ref (catalog) : NULL;
  self->clock = g_object_ref (clock);

  return ADW_DIALOG (self);
}
