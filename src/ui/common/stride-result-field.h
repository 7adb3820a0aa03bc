/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "stride-exercise.h"

G_BEGIN_DECLS

/**
 * StrideResultField:
 *
 * One result of a self-test, of the whole or of one side, as a row of a preferences group: a whole number
 * in the test's unit, or a yes or no. Below it stands what its band says, or what may be entered.
 */
typedef struct _StrideResultField StrideResultField;

/* @label: what is measured */
StrideResultField *stride_result_field_new (StrideExercise *test,
                                            const char *label) G_GNUC_WARN_UNUSED_RESULT;
/* The row stays where it is, without saying anything more. */
void stride_result_field_free (StrideResultField *self);
StrideExercise *stride_result_field_get_test (StrideResultField *self);
/* (transfer none) */
GtkWidget *stride_result_field_get_row (StrideResultField *self);
/* What takes the focus in it: a GtkEntry, or the AdwComboRow. (transfer none) */
GtkWidget *stride_result_field_get_input (StrideResultField *self);

/* @value: %STRIDE_NO_RESULT: nothing */
void stride_result_field_set_value (StrideResultField *self, int value);
/* %STRIDE_NO_RESULT while nothing is entered, or nothing that can be. */
int stride_result_field_get_value (StrideResultField *self);
/* Whether something is entered that cannot be. */
gboolean stride_result_field_is_wrong (StrideResultField *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideResultField, stride_result_field_free)

G_END_DECLS
