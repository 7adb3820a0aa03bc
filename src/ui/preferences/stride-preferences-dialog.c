/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-preferences-dialog.h"

#include "stride-backups-page.h"

#include <glib/gi18n-lib.h>

struct _StridePreferencesDialog {
  AdwPreferencesDialog parent_instance;

  StrideProfile *profile; /* (owned) (nullable): NULL while the rows are filled */
  StrideCatalog *catalog; /* (owned) */
  StrideJournal *journal; /* (owned) */
  StrideClock *clock;     /* (owned) */
  GSettings *settings;    /* (owned) */
  char *data_dir;         /* (owned) */
  GPtrArray *off_rows;    /* (owned) (element-type GtkWidget): in off_row, unowned */

  AdwComboRow *units_row;
  AdwComboRow *weekday_row;
  AdwComboRow *skin_row;
  AdwSwitchRow *flash_row;
  AdwSwitchRow *remind_row;
  AdwSpinRow *target_row;
  AdwComboRow *sex_row;
  AdwExpanderRow *off_row;
  AdwSwitchRow *sky_row;
  AdwActionRow *folder_row;
};

G_DEFINE_FINAL_TYPE (StridePreferencesDialog,
                     stride_preferences_dialog,
                     ADW_TYPE_PREFERENCES_DIALOG)

/* In the order of the rows. */
static const char *const units[] = { "auto", "km", "mi", NULL };
static const char *const sexes[] = { NULL, "f", "m", "x" };

static void
show_message (StridePreferencesDialog *self, const char *text, gboolean undoable)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  if (undoable) {
    adw_toast_set_button_label (toast, _ ("_Undo"));
    adw_toast_set_action_name (toast, "win.undo");
  }
  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), toast);
}

static void
save (StridePreferencesDialog *self)
{
  g_autoptr (GError) error = NULL;

  if (!stride_profile_save (self->profile, &error))
    show_message (self, error->message, FALSE);
}

static void
units_changed (StridePreferencesDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->units_row);

  if (self->profile && selected < G_N_ELEMENTS (units) - 1)
    g_settings_set_string (self->settings, "units", units[selected]);
}

static void
weekday_changed (StridePreferencesDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->weekday_row);

  if (self->profile && selected <= 7)
    g_settings_set_int (self->settings, "first-weekday", (int) selected);
}

static void
skin_changed (StridePreferencesDialog *self)
{
  if (self->profile)
    g_settings_set_int (self->settings, "skin-tone",
                        (int) adw_combo_row_get_selected (self->skin_row));
}

static void
target_changed (StridePreferencesDialog *self)
{
  if (!self->profile)
    return;

  stride_profile_set_weekly_target (self->profile, (int) adw_spin_row_get_value (self->target_row));
  save (self);
}

static void
sex_changed (StridePreferencesDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->sex_row);

  if (!self->profile || selected >= G_N_ELEMENTS (sexes))
    return;

  stride_profile_set_sex (self->profile, sexes[selected]);
  save (self);
}

static void
sky_changed (StridePreferencesDialog *self)
{
  if (!self->profile)
    return;

  stride_profile_set_cosmic (self->profile, adw_switch_row_get_active (self->sky_row));
  save (self);
}

static void
questionnaire_activated (StridePreferencesDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.questionnaire", NULL);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
folder_clicked (StridePreferencesDialog *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->data_dir);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_file_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, NULL,
                            NULL);
}

static void
backups_activated (StridePreferencesDialog *self)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  AdwNavigationPage *page =
    stride_backups_page_new (self->journal, self->data_dir, stride_day_from_date_time (now));

  g_signal_connect_object (page, "message", G_CALLBACK (show_message), self, G_CONNECT_SWAPPED);
  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (self), page);
}

/* --- advice switched off -------------------------------------------------------------------------- */

static void show_off_rows (StridePreferencesDialog *self);

static void
switch_on (StridePreferencesDialog *self, GtkWidget *button)
{
  const char *id = gtk_widget_get_name (button);
  StrideAdviceRecord record;

  stride_profile_get_advice (self->profile, id, &record);
  record.off = FALSE;
  record.dismissed = 0;
  stride_profile_set_advice (self->profile, id, &record);
  save (self);
  show_off_rows (self);
}

static void
add_off_row (StridePreferencesDialog *self, StrideRule *rule)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("Switch _On"));
  g_autofree char *label = NULL;

  /* Translators: a button's name for screen readers; %s is an advice's title. */
  label = g_strdup_printf (_ ("Switch on “%s”"), stride_rule_get_title (rule));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_set_name (button, stride_rule_get_id (rule));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (switch_on), self, G_CONNECT_SWAPPED);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), stride_rule_get_title (rule));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_expander_row_add_row (self->off_row, row);
  g_ptr_array_add (self->off_rows, row);
}

static void
show_off_rows (StridePreferencesDialog *self)
{
  GListModel *rules = stride_catalog_get_rules (self->catalog);
  g_autofree char *subtitle = NULL;

  for (guint i = 0; i < self->off_rows->len; i++)
    adw_expander_row_remove (self->off_row, self->off_rows->pdata[i]);
  g_ptr_array_set_size (self->off_rows, 0);

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++) {
    g_autoptr (StrideRule) rule = g_list_model_get_item (rules, i);
    StrideAdviceRecord record;

    stride_profile_get_advice (self->profile, stride_rule_get_id (rule), &record);
    if (record.off)
      add_off_row (self, rule);
  }

  subtitle = self->off_rows->len == 0
               ? g_strdup (_ ("None; after three times “not for me” a card goes here"))
               : g_strdup_printf (ngettext ("%u card", "%u cards", self->off_rows->len),
                                  self->off_rows->len);
  adw_expander_row_set_subtitle (self->off_row, subtitle);
  gtk_widget_set_sensitive (GTK_WIDGET (self->off_row), self->off_rows->len > 0);
}

/* --- filling -------------------------------------------------------------------------------------- */

static void
fill_weekdays (StridePreferencesDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _ ("As usual here"));
  for (int weekday = 1; weekday <= 7; weekday++) {
    /* 5 January 1970 was a Monday. */
    g_autoptr (GDateTime) date = g_date_time_new_utc (1970, 1, 4 + weekday, 12, 0, 0);
    g_autofree char *name = g_date_time_format (date, "%A");

    gtk_string_list_append (names, name);
  }
  adw_combo_row_set_model (self->weekday_row, G_LIST_MODEL (names));
}

static void
fill (StridePreferencesDialog *self, StrideProfile *profile)
{
  g_autofree char *unit = g_settings_get_string (self->settings, "units");
  const char *sex = stride_profile_get_sex (profile);

  fill_weekdays (self);
  for (guint i = 0; units[i]; i++) {
    if (g_str_equal (units[i], unit))
      adw_combo_row_set_selected (self->units_row, i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (sexes); i++) {
    if (g_strcmp0 (sexes[i], sex) == 0)
      adw_combo_row_set_selected (self->sex_row, i);
  }
  adw_combo_row_set_selected (self->weekday_row,
                              (guint) g_settings_get_int (self->settings, "first-weekday"));
  adw_combo_row_set_selected (self->skin_row,
                              (guint) g_settings_get_int (self->settings, "skin-tone"));
  adw_spin_row_set_value (self->target_row, stride_profile_get_weekly_target (profile));
  adw_switch_row_set_active (self->sky_row, stride_profile_get_cosmic (profile));
  adw_action_row_set_subtitle (self->folder_row, self->data_dir);
}

static void
stride_preferences_dialog_dispose (GObject *object)
{
  StridePreferencesDialog *self = STRIDE_PREFERENCES_DIALOG (object);

  g_clear_object (&self->profile);
  g_clear_object (&self->catalog);
  g_clear_object (&self->journal);
  g_clear_object (&self->clock);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->data_dir, g_free);
  g_clear_pointer (&self->off_rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_PREFERENCES_DIALOG);

  G_OBJECT_CLASS (stride_preferences_dialog_parent_class)->dispose (object);
}

static void
stride_preferences_dialog_class_init (StridePreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_preferences_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, units_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, weekday_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, skin_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, flash_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, remind_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, target_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, sex_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, off_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, sky_row);
  gtk_widget_class_bind_template_child (widget_class, StridePreferencesDialog, folder_row);
  gtk_widget_class_bind_template_callback (widget_class, units_changed);
  gtk_widget_class_bind_template_callback (widget_class, weekday_changed);
  gtk_widget_class_bind_template_callback (widget_class, skin_changed);
  gtk_widget_class_bind_template_callback (widget_class, target_changed);
  gtk_widget_class_bind_template_callback (widget_class, sex_changed);
  gtk_widget_class_bind_template_callback (widget_class, sky_changed);
  gtk_widget_class_bind_template_callback (widget_class, questionnaire_activated);
  gtk_widget_class_bind_template_callback (widget_class, folder_clicked);
  gtk_widget_class_bind_template_callback (widget_class, backups_activated);
}

static void
stride_preferences_dialog_init (StridePreferencesDialog *self)
{
  self->off_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
stride_preferences_dialog_new (StrideProfile *profile,
                               StrideCatalog *catalog,
                               StrideJournal *journal,
                               StrideClock *clock,
                               GSettings *settings,
                               const char *data_dir)
{
  StridePreferencesDialog *self;

  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (data_dir != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_PREFERENCES_DIALOG, NULL);
  self->catalog = g_object_ref (catalog);
  self->journal = g_object_ref (journal);
  self->clock = g_object_ref (clock);
  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "flash-phases", self->flash_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "remind", self->remind_row, "active", G_SETTINGS_BIND_DEFAULT);
  self->data_dir = g_strdup (data_dir);
  fill (self, profile);
  self->profile = g_object_ref (profile);
  show_off_rows (self);

  return ADW_DIALOG (self);
}
