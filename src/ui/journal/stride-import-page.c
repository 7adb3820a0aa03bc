/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-import-page.h"

#include "stride-entry-text.h"
#include "stride-exchange.h"
#include "stride-toast.h"

#include <glib/gi18n-lib.h>

/* Enough to see whether it is the right file. */
#define MAX_ROWS 10

struct _StrideImportPage {
  AdwNavigationPage parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideImportPlan plan;  /* (owned) */

  GtkButton *import_button;
  GtkStack *stack;
  AdwStatusPage *nothing_status;
  AdwPreferencesGroup *counts_group;
  AdwPreferencesGroup *entries_group;
  AdwPreferencesGroup *errors_group;
};

G_DEFINE_FINAL_TYPE (StrideImportPage, stride_import_page, ADW_TYPE_NAVIGATION_PAGE)

enum {
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
import_clicked (StrideImportPage *self)
{
  g_autoptr (GError) error = NULL;

  /* Also what could not be saved is in the log, and is tried again. */
  if (!stride_import_plan_run (&self->plan, self->journal, &error))
    stride_toast_error (GTK_WIDGET (self), error);
  if (!error)
    g_signal_emit (self, signals[DONE], 0, self->plan.entries->len);
}

static void
add_row (AdwPreferencesGroup *group, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (group, row);
}

static void
add_count (StrideImportPage *self, const char *format, guint n, const char *subtitle)
{
  g_autoptr (GString) text = g_string_new (format);
  g_autofree char *number = g_strdup_printf ("%u", n);

  if (n == 0)
    return;

  g_string_replace (text, "%u", number, 1);
  add_row (self->counts_group, text->str, subtitle);
}

static void
show_counts (StrideImportPage *self)
{
  const StrideImportPlan *plan = &self->plan;

  add_count (self, ngettext ("%u new entry", "%u new entries", plan->n_new), plan->n_new, "");
  add_count (self,
             ngettext ("%u entry changed later in the file", "%u entries changed later in the file",
                       plan->n_newer),
             plan->n_newer, _ ("The later version replaces the one in the log"));
  add_count (self,
             ngettext ("%u entry is in the log already", "%u entries are in the log already",
                       plan->n_same),
             plan->n_same, _ ("Stays as it is"));
  add_count (self,
             ngettext ("%u run was logged by hand", "%u runs were logged by hand", plan->n_alike),
             plan->n_alike, _ ("The same day and distance: left out"));
}

/* Newest first, as in the log. */
static void
show_entries (StrideImportPage *self, StrideCatalog *catalog, StrideDay today)
{
  GPtrArray *entries = self->plan.entries;
  guint n_shown = MIN (entries->len, MAX_ROWS);
  gboolean by_watch = FALSE;

  for (guint i = 0; i < entries->len; i++)
    by_watch |= stride_entry_get_head (entries->pdata[i])->modified == 0;
  for (guint i = 0; i < n_shown; i++) {
    StrideEntry *entry = entries->pdata[entries->len - 1 - i];
    g_autofree char *title = stride_entry_dup_title (entry, catalog);
    g_autofree char *subtitle = stride_entry_dup_subtitle (entry, NULL, today);

    add_row (self->entries_group, title, subtitle);
  }
  if (entries->len > n_shown) {
    guint n = entries->len - n_shown;
    g_autofree char *text = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);

    add_row (self->entries_group, text, "");
  }
  if (by_watch)
    adw_preferences_group_set_description (self->entries_group,
                                           _ ("A watch knows distance and time. Surface and "
                                              "soreness are left open: edit an entry to add "
                                              "what you know."));
  gtk_widget_set_visible (GTK_WIDGET (self->entries_group), entries->len > 0);
}

/* Reads every file; those that do not read get a row that says why. (transfer full) */
static GPtrArray *
read_files (StrideImportPage *self, GListModel *files, GTimeZone *zone, char **first_error)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_errors = 0;

  for (guint i = 0; i < g_list_model_get_n_items (files); i++) {
    g_autoptr (GFile) file = g_list_model_get_item (files, i);
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) found = stride_exchange_read (file, zone, &error);

    if (found) {
      g_ptr_array_extend (entries, found, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
    } else {
      if (n_errors++ == 0)
        *first_error = g_strdup (error->message);
      add_row (self->errors_group, error->message, "");
    }
  }
  gtk_widget_set_visible (GTK_WIDGET (self->errors_group), n_errors > 0);

  return entries;
}

static void
show_nothing (StrideImportPage *self, const char *title, const char *description)
{
  g_autofree char *escaped = g_markup_escape_text (description, -1);

  adw_status_page_set_title (self->nothing_status, title);
  adw_status_page_set_description (self->nothing_status, escaped);
  gtk_stack_set_visible_child_name (self->stack, "nothing");
}

static void
show_plan (StrideImportPage *self, StrideCatalog *catalog, StrideDay today)
{
  guint n = self->plan.entries->len;
  g_autofree char *label =
    g_strdup_printf (ngettext ("_Import %u Entry", "_Import %u Entries", n), n);

  show_counts (self);
  show_entries (self, catalog, today);
  gtk_button_set_label (self->import_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->import_button), n > 0);
  gtk_stack_set_visible_child_name (self->stack, "plan");
}

static void
stride_import_page_dispose (GObject *object)
{
  StrideImportPage *self = STRIDE_IMPORT_PAGE (object);

  g_clear_object (&self->journal);
  stride_import_plan_clear (&self->plan);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_IMPORT_PAGE);

  G_OBJECT_CLASS (stride_import_page_parent_class)->dispose (object);
}

static void
stride_import_page_class_init (StrideImportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_import_page_dispose;
  signals[DONE] = g_signal_new ("done", STRIDE_TYPE_IMPORT_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-import-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideImportPage, import_button);
  gtk_widget_class_bind_template_child (widget_class, StrideImportPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideImportPage, nothing_status);
  gtk_widget_class_bind_template_child (widget_class, StrideImportPage, counts_group);
  gtk_widget_class_bind_template_child (widget_class, StrideImportPage, entries_group);
  gtk_widget_class_bind_template_child (widget_class, StrideImportPage, errors_group);
  gtk_widget_class_bind_template_callback (widget_class, import_clicked);
}

static void
stride_import_page_init (StrideImportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
stride_import_page_new (StrideJournal *journal,
                        StrideCatalog *catalog,
                        StrideClock *clock,
                        GListModel *files)
{
  StrideImportPage *self;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *first_error = NULL;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (!catalog || STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (files), NULL);

  self = g_object_new (STRIDE_TYPE_IMPORT_PAGE, NULL);
  self->journal = g_object_ref (journal);
  now = stride_clock_dup_now (clock);
  entries = read_files (self, files, g_date_time_get_timezone (now), &first_error);
  gtk_widget_set_visible (GTK_WIDGET (self->import_button), FALSE);

  if (entries->len == 0)
    show_nothing (self, _ ("Nothing to Import"), first_error ? first_error : "");
  else if (!stride_import_plan_make (&self->plan, journal, entries, &error))
    show_nothing (self, _ ("Nothing to Import"), error->message);
  else
    show_plan (self, catalog, stride_day_from_date_time (now));

  return ADW_NAVIGATION_PAGE (self);
}
