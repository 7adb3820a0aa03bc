/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "stride-journal.h"
#include "stride-shoes.h"

G_BEGIN_DECLS

/**
 * StrideShoesDialog:
 *
 * The shelf: each pair with how far it has been run and how sore one was in it.
 */
#define STRIDE_TYPE_SHOES_DIALOG (stride_shoes_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StrideShoesDialog,
                      stride_shoes_dialog,
                      STRIDE,
                      SHOES_DIALOG,
                      AdwPreferencesDialog)

/* (transfer floating) */
AdwDialog *stride_shoes_dialog_new (StrideJournal *journal,
                                    StrideShoes *shoes,
                                    gboolean miles) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
