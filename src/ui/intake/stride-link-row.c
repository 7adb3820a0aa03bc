/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-link-row.h"

#include "stride-action.h"

GtkWidget *
stride_link_row_new (const char *title,
                     const char *subtitle,
                     int subtitle_lines,
                     const char *action,
                     const char *target)
{
  GtkWidget *row =
    g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, "subtitle", subtitle,
                  "subtitle-lines", subtitle_lines, "activatable", TRUE, NULL);

  stride_set_action_value (row, action, target ? g_variant_new_string (target) : NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL));

  return row;
}
