/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Puts the drawing of an answer into its row, where there is one: parts of the body, ways of running, grounds,
 * worn shoes. What it shows becomes the description of the row, which is what is read out. */
void stride_answer_picture_add (AdwActionRow *row, const char *question, const char *option);

G_END_DECLS
