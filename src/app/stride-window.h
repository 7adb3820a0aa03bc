/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-application.h"
#include "stride-wiring.h"

G_BEGIN_DECLS

/**
 * StrideWindow:
 *
 * The window: four pages in a view stack, and whatever is pushed over them (a routine, a reading page).
 * Pages are made when they are first shown. They ask for things by the `win.` actions of
 * stride-window-actions.c, and never know each other.
 */
#define STRIDE_TYPE_WINDOW (stride_window_get_type ())
G_DECLARE_FINAL_TYPE (StrideWindow, stride_window, STRIDE, WINDOW, AdwApplicationWindow)

/* @wiring: (transfer none), outlives the window */
StrideWindow *stride_window_new (StrideApplication *application,
                                 StrideWiring *wiring) G_GNUC_WARN_UNUSED_RESULT;

StrideWiring *stride_window_get_wiring (StrideWindow *self);
AdwViewStack *stride_window_get_stack (StrideWindow *self);
/* Pushes @page over the pages; it goes when the person goes back. */
void stride_window_push (StrideWindow *self, AdwNavigationPage *page);
/* (nullable) (transfer none): the page that is in sight */
AdwNavigationPage *stride_window_get_page (StrideWindow *self);
void stride_window_add_toast (StrideWindow *self, AdwToast *toast);
GSettings *stride_window_get_settings (StrideWindow *self);
/* Looks again at what the banner has to say. */
void stride_window_update_banner (StrideWindow *self);

/* In stride-window-actions.c */
void stride_window_install_actions (GtkWidgetClass *widget_class);
void stride_window_update_actions (StrideWindow *self);

G_END_DECLS
