/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-keys-dialog.h"

#include <glib/gi18n-lib.h>

static const struct {
  const char *keys; /* as gtk_accelerator_parse() reads them, apart by a space */
  const char *text;
} keys[] = {
  { "space", N_ ("Pause, and go on") },
  { "Right Page_Down", N_ ("Skip to the next phase") },
  { "Left Page_Up", N_ ("Back to the phase's start, or to the phase before") },
  { "d", N_ ("Done with this set") },
  { "s", N_ ("Begin with the other side") },
  { "e", N_ ("Easier variant") },
  { "h", N_ ("Harder variant") },
  { "i", N_ ("How it is done") },
  { "x", N_ ("This hurts: stop, and log where it was") },
  { "Up Down", N_ ("Louder, quieter") },
  { "F11", N_ ("Full screen") },
  { "Escape", N_ ("Leave; your place is kept") },
  { "question", N_ ("These keys") },
};

static char *
dup_label (const char *accelerators)
{
  g_auto (GStrv) names = g_strsplit (accelerators, " ", -1);
  g_autoptr (GString) label = g_string_new (NULL);

  for (int i = 0; names[i]; i++) {
    g_autofree char *part = NULL;
    guint key;
    GdkModifierType modifiers;

    gtk_accelerator_parse (names[i], &key, &modifiers);
    part = gtk_accelerator_get_label (key, modifiers);
    g_string_append_printf (label, "%s%s", i > 0 ? "  " : "", part);
  }

  return g_string_free (g_steal_pointer (&label), FALSE);
}

AdwDialog *
stride_keys_dialog_new (void)
{
  AdwDialog *dialog = adw_preferences_dialog_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();

  adw_dialog_set_title (dialog, _ ("Keys of the Player"));
  adw_preferences_dialog_set_search_enabled (ADW_PREFERENCES_DIALOG (dialog), FALSE);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++) {
    GtkWidget *row = adw_action_row_new ();
    g_autofree char *text = dup_label (keys[i].keys);
    GtkWidget *label = gtk_label_new (text);

    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (keys[i].text));
    gtk_widget_add_css_class (label, "dimmed");
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (dialog), ADW_PREFERENCES_PAGE (page));

  return dialog;
}
