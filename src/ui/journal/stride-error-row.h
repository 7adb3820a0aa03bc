/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * StrideErrorRow:
 *
 * Under a row that takes text: what is wrong with it and what would be right; not there otherwise.
 *
 * The row above gets the style class `error`, the state invalid, and this as its error message.
 */
#define STRIDE_TYPE_ERROR_ROW (stride_error_row_get_type ())
G_DECLARE_FINAL_TYPE (StrideErrorRow, stride_error_row, STRIDE, ERROR_ROW, AdwPreferencesRow)

GtkWidget *stride_error_row_new (void) G_GNUC_WARN_UNUSED_RESULT;
/* @message: (nullable): nothing is wrong. @field: the row that it is about */
void stride_error_row_set_message (StrideErrorRow *self, const char *message, GtkWidget *field);
/* (nullable) */
const char *stride_error_row_get_message (StrideErrorRow *self);

G_END_DECLS
