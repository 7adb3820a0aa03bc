/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-backups-page.h"

#include "stride-backup.h"
#include "stride-format.h"

#include <glib/gi18n-lib.h>

struct _StrideBackupsPage {
  AdwNavigationPage parent_instance;

  StrideJournal *journal; /* (owned) */
  GPtrArray *backups;     /* (owned) (element-type StrideBackup), newest first */
  GPtrArray *rows; /* (owned) (element-type AdwExpanderRow): unowned, in the order of backups */
  StrideDay today;

  GtkStack *stack;
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (StrideBackupsPage, stride_backups_page, ADW_TYPE_NAVIGATION_PAGE)

enum {
  MESSAGE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- what a backup would change ------------------------------------------------------------------- */

/* "12 entries missing now, 3 different, 40 newer" */
static char *
describe (const StrideJournalDifference *difference, guint n_unreadable)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  const struct {
    guint n;
    const char *text;
  } counts[] = {
    /* Translators: entries of a backup, compared with the log as it is. */
    { difference->n_missing, ngettext ("%u entry is not in the log",
                                       "%u entries are not in the log", difference->n_missing) },
    { difference->n_different,
      ngettext ("%u is different there", "%u are different there", difference->n_different) },
    { difference->n_gone, ngettext ("%u came later", "%u came later", difference->n_gone) },
    { n_unreadable, ngettext ("%u file does not read", "%u files do not read", n_unreadable) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    g_autoptr (GString) text = g_string_new (counts[i].text);
    g_autofree char *number = g_strdup_printf ("%u", counts[i].n);

    if (counts[i].n == 0)
      continue;
    g_string_replace (text, "%u", number, 1);
    g_strv_builder_add (builder, text->str);
  }
  parts = g_strv_builder_end (builder);
  if (!parts[0])
    return g_strdup (_ ("The log is the same"));

  return g_strjoinv (" · ", parts);
}

static void
show_difference (StrideBackupsPage *self, guint index)
{
  g_autoptr (GPtrArray) entries = NULL;
  StrideJournalDifference difference;
  guint n_unreadable;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  entries = stride_backup_read_entries (self->backups->pdata[index], &n_unreadable);
  if (stride_journal_compare (self->journal, entries, &difference, &error))
    text = describe (&difference, n_unreadable);
  else
    text = g_strdup (error->message);
  adw_expander_row_set_subtitle (self->rows->pdata[index], text);
}

static void
show_differences (StrideBackupsPage *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    if (adw_expander_row_get_expanded (self->rows->pdata[i]))
      show_difference (self, i);
  }
}

static void
row_expanded (StrideBackupsPage *self)
{
  show_differences (self);
}

/* --- bringing back -------------------------------------------------------------------------------- */

static void
restore (StrideBackupsPage *self, GtkWidget *button, gboolean exactly)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_EXPANDER_ROW);
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  guint index, n_changed = 0;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;

  entries = stride_backup_read_entries (self->backups->pdata[index], NULL);
  if (!stride_journal_restore (self->journal, entries, exactly, &n_changed, &error)) {
    g_signal_emit (self, signals[MESSAGE], 0, error->message, FALSE);
    return;
  }

  text =
    g_strdup_printf (ngettext ("%u entry changed", "%u entries changed", n_changed), n_changed);
  g_signal_emit (self, signals[MESSAGE], 0, text, n_changed > 0);
  show_differences (self);
}

static void
bring_back_activated (StrideBackupsPage *self, GtkWidget *button)
{
  restore (self, button, FALSE);
}

static void
exactly_activated (StrideBackupsPage *self, GtkWidget *button)
{
  restore (self, button, TRUE);
}

static void
add_button (StrideBackupsPage *self, AdwExpanderRow *row, const char *title, GCallback activated)
{
  GtkWidget *button = adw_button_row_new ();

  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (button), TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (button), title);
  g_signal_connect_object (button, "activated", activated, self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (row, button);
}

static void
add_row (StrideBackupsPage *self, const StrideBackup *backup)
{
  GtkWidget *row = adw_expander_row_new ();
  g_autofree char *day = stride_format_day (backup->day, self->today);
  g_autofree char *files =
    g_strdup_printf (ngettext ("%u file", "%u files", backup->n_files), backup->n_files);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), files);
  add_button (self, ADW_EXPANDER_ROW (row), _ ("_Bring Back What Is Missing"),
              G_CALLBACK (bring_back_activated));
  add_button (self, ADW_EXPANDER_ROW (row), _ ("_Make the Log as It Was Then"),
              G_CALLBACK (exactly_activated));
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (row_expanded), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->rows, row);
}

/* --- the object ----------------------------------------------------------------------------------- */

static void
stride_backups_page_dispose (GObject *object)
{
  StrideBackupsPage *self = STRIDE_BACKUPS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_BACKUPS_PAGE);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->backups, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (stride_backups_page_parent_class)->dispose (object);
}

static void
stride_backups_page_class_init (StrideBackupsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_backups_page_dispose;
  signals[MESSAGE] = g_signal_new ("message", STRIDE_TYPE_BACKUPS_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-backups-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideBackupsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideBackupsPage, group);
}

static void
stride_backups_page_init (StrideBackupsPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
stride_backups_page_new (StrideJournal *journal, const char *data_dir, StrideDay today)
{
  StrideBackupsPage *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (data_dir != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_BACKUPS_PAGE, NULL);
  self->journal = g_object_ref (journal);
  self->today = today;
  self->backups = stride_backup_list (data_dir);
  for (guint i = 0; i < self->backups->len; i++)
    add_row (self, self->backups->pdata[i]);
  gtk_stack_set_visible_child_name (self->stack, self->backups->len > 0 ? "list" : "none");

  return ADW_NAVIGATION_PAGE (self);
}
