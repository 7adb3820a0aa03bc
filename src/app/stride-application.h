/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * StrideApplication:
 *
 * One process, one window. The command line is answered here; objects are put together by the wiring.
 */
#define STRIDE_TYPE_APPLICATION (stride_application_get_type ())
G_DECLARE_FINAL_TYPE (StrideApplication, stride_application, STRIDE, APPLICATION, AdwApplication)

StrideApplication *stride_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
