/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reads the content files of the folder @path (NULL: those compiled in) and answers every finding, one
 * sentence each: "routines.json: $.routines[2].steps[0].exercise: expected the id of an exercise, found
 * \"plonk\"". Empty when all is well. (transfer container) (element-type utf8) */
GPtrArray *stride_catalog_check (const char *path) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
