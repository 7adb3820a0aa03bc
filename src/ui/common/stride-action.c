/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-action.h"

void
stride_set_action (gpointer actionable, const char *name, const char *target)
{
  g_return_if_fail (target != NULL);

  stride_set_action_value (actionable, name, g_variant_new_string (target));
}

void
stride_set_action_value (gpointer actionable, const char *name, GVariant *target)
{
  g_return_if_fail (GTK_IS_ACTIONABLE (actionable));
  g_return_if_fail (name != NULL);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (actionable), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (actionable), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (actionable), name);
}

void
stride_set_detailed_action (gpointer actionable, const char *detailed)
{
  g_autoptr (GVariant) target = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (detailed != NULL);

  if (!g_action_parse_detailed_name (detailed, &name, &target, NULL))
    g_return_if_reached ();

  stride_set_action_value (actionable, name, target);
}
