/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"

/* clang-format off */
G_DEFINE_QUARK (stride-error-quark, stride_error)
/* clang-format on */
