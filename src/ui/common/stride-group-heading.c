/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-group-heading.h"

static GtkWidget *
find_title (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "heading"))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_title (child);

  return found;
}

void
stride_group_heading (AdwPreferencesGroup *group)
{
  GtkWidget *title;

  g_return_if_fail (ADW_IS_PREFERENCES_GROUP (group));

  title = find_title (GTK_WIDGET (group));
  if (title)
    g_object_set (title, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
}
