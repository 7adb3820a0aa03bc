/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-player.h"

#include "stride-digits.h"
#include "stride-dots.h"
#include "stride-exercise-dialog.h"
#include "stride-figure-view.h"
#include "stride-finish-view.h"
#include "stride-player-page.h"
#include "stride-ring.h"
#include "stride-scale-picker.h"
#include "stride-stage.h"
#include "stride-start-view.h"
#include "stride-test-results.h"
#include "stride-ui-player-resources.h"

#define BASE "/io/github/backstride/Backstride"

void
stride_ui_player_init (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  GdkDisplay *display = gdk_display_get_default ();

  stride_ui_player_register_resource ();

  g_type_ensure (STRIDE_TYPE_RING);
  g_type_ensure (STRIDE_TYPE_DOTS);
  g_type_ensure (STRIDE_TYPE_SCALE_PICKER);
  g_type_ensure (STRIDE_TYPE_FIGURE_VIEW);
  g_type_ensure (STRIDE_TYPE_DIGITS);
  g_type_ensure (STRIDE_TYPE_STAGE);
  g_type_ensure (STRIDE_TYPE_START_VIEW);
  g_type_ensure (STRIDE_TYPE_TEST_RESULTS);
  g_type_ensure (STRIDE_TYPE_FINISH_VIEW);
  g_type_ensure (STRIDE_TYPE_EXERCISE_DIALOG);
  g_type_ensure (STRIDE_TYPE_PLAYER_PAGE);

  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display), BASE "/icons");
  gtk_css_provider_load_from_resource (provider, BASE "/ui/player/stride-player.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}
