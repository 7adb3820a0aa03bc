/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-source-row.h"

#include <glib/gi18n-lib.h>

#include "stride-toast.h"

static void
launched (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) row = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    stride_toast_error (row, error);
}

static void
row_activated (GtkWidget *row, const StrideCitation *citation)
{
  g_autofree char *uri = g_strconcat ("https://doi.org/", citation->doi, NULL);
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);
  GtkRoot *root = gtk_widget_get_root (row);

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (root), NULL, launched, g_object_ref (row));
}

GtkWidget *
stride_source_row_new (const StrideCitation *citation)
{
  GtkWidget *row;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (citation != NULL, NULL);

  row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), citation->note);

  /* Translators: a reference that the authors of the content did not read themselves. */
  subtitle = citation->verified
               ? g_strdup (citation->text)
               : g_strdup_printf (_ ("%s (not read by us at its source)"), citation->text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), citation->doi == NULL);

  if (citation->doi) {
    GtkWidget *icon = gtk_image_new_from_icon_name ("adw-external-link-symbolic");
    g_autofree char *opens = g_strdup_printf (_ ("Opens doi.org/%s"), citation->doi);

    adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
    gtk_widget_set_tooltip_text (row, opens);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_signal_connect (row, "activated", G_CALLBACK (row_activated), (gpointer) citation);
  }

  return row;
}
