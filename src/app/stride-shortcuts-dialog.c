/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-shortcuts-dialog.h"

#include <glib/gi18n-lib.h>

#include "stride-group-heading.h"

/* AdwShortcutsDialog is newer than the libadwaita that we promise to run on. */

typedef struct {
  const char *title;
  const char *accelerator;
} Shortcut;

typedef struct {
  const char *title;
  Shortcut shortcuts[16];
} Section;

static const Section sections[] = {
  { N_ ("General"),
    {
      { N_ ("Log a run"), "<Control>n" },
      { N_ ("Log a rest day"), "<Control><Shift>n" },
      { N_ ("Undo a change of the log"), "<Control>z" },
      { N_ ("Redo"), "<Control><Shift>z" },
      { N_ ("Search"), "<Control>f" },
      { N_ ("Today"), "<Alt>1" },
      { N_ ("Routines"), "<Alt>2" },
      { N_ ("Log"), "<Alt>3" },
      { N_ ("Trends"), "<Alt>4" },
      { N_ ("Preferences"), "<Control>comma" },
      { N_ ("Main menu"), "F10" },
      { N_ ("Close the window"), "<Control>w" },
    } },
  { N_ ("While a Routine Runs"),
    {
      { N_ ("Pause, go on"), "space" },
      { N_ ("Next phase"), "Right" },
      { N_ ("Start of the phase, phase before"), "Left" },
      { N_ ("Done with the repetitions"), "d" },
      { N_ ("Other side first"), "s" },
      { N_ ("Easier exercise"), "e" },
      { N_ ("Harder exercise"), "h" },
      { N_ ("Cues louder, softer"), "Up" },
      { N_ ("How it is done"), "i" },
      { N_ ("This hurts: stop, and log where it was"), "x" },
      { N_ ("Full screen"), "F11" },
      { N_ ("Leave, keeping what was done"), "Escape" },
      { N_ ("Keys of the player"), "question" },
    } },
  { N_ ("Questions"),
    {
      { N_ ("Choose an answer"), "1" },
      { N_ ("Go on"), "Return" },
      { N_ ("Back to the question before"), "BackSpace" },
    } },
};

static GtkWidget *
make_row (const Shortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label;
  g_autofree char *keys = NULL;
  GdkModifierType modifiers;
  guint key;

  gtk_accelerator_parse (shortcut->accelerator, &key, &modifiers);
  keys = gtk_accelerator_get_label (key, modifiers);
  label = gtk_label_new (keys);
  gtk_widget_add_css_class (label, "dimmed");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (shortcut->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  /* The row is what has the focus: without this, only what the key does is read out. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, keys,
                                  -1);

  return row;
}

AdwDialog *
stride_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++) {
    GtkWidget *group = adw_preferences_group_new ();

    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ (sections[i].title));
    stride_group_heading (ADW_PREFERENCES_GROUP (group));
    for (guint j = 0; sections[i].shortcuts[j].title; j++)
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                                 make_row (&sections[i].shortcuts[j]));
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  }

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, _ ("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 480);
  adw_dialog_set_content_height (dialog, 560);
  adw_dialog_set_child (dialog, view);

  return dialog;
}
