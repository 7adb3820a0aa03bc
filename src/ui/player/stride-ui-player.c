/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-player.h"

#include "stride-digits.h"
#include "stride-exercise-dialog.h"
#include "stride-finish-view.h"
#include "stride-player-page.h"
#include "stride-stage.h"
#include "stride-start-view.h"
#include "stride-style.h"
#include "stride-test-results.h"
#include "stride-ui-player-resources.h"

#define BASE "/io/github/backstride/Backstride"

void
stride_ui_player_init (void)
{
  stride_ui_player_register_resource ();
  g_type_ensure (STRIDE_TYPE_DIGITS);
  g_type_ensure (STRIDE_TYPE_STAGE);
  g_type_ensure (STRIDE_TYPE_START_VIEW);
  g_type_ensure (STRIDE_TYPE_TEST_RESULTS);
  g_type_ensure (STRIDE_TYPE_FINISH_VIEW);
  g_type_ensure (STRIDE_TYPE_EXERCISE_DIALOG);
  g_type_ensure (STRIDE_TYPE_PLAYER_PAGE);

  stride_style_load_icons (BASE "/icons");
  stride_style_load (BASE "/ui/player/stride-player.css");
}
