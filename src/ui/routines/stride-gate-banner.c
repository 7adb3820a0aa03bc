/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-gate-banner.h"

#include <glib/gi18n-lib.h>

void
stride_gate_banner_update (AdwBanner *banner, StrideSafetyLevel level, const char *why)
{
  gboolean unanswered = level == STRIDE_SAFETY_UNKNOWN;

  g_return_if_fail (ADW_IS_BANNER (banner));

  adw_banner_set_use_markup (banner, FALSE);
  if (why)
    adw_banner_set_title (banner, why);
  adw_banner_set_button_label (banner, why && unanswered ? _ ("Answer Questions") : NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (banner),
                                  why && unanswered ? "win.safety-check" : NULL);
  adw_banner_set_revealed (banner, why != NULL);
  /* One that is not revealed would still be read out. */
  gtk_widget_set_visible (GTK_WIDGET (banner), why != NULL);
}
