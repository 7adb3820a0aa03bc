/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Whether the bytes are XML, as far as their beginning tells. */
gboolean stride_track_is_xml (GBytes *bytes);
/* The runs of a GPX or TCX file, each on its civil day in @zone. @name: of the file, for the errors, which are
 * those of stride_exchange_read(). (transfer full) (nullable) (element-type StrideEntry) */
GPtrArray *stride_track_read (GBytes *bytes, const char *name, GTimeZone *zone, GError **error);

/* Replaces @file durably where it lies on a disk of this computer. */
gboolean stride_exchange_write_file (GFile *file, GBytes *bytes, GError **error);

G_END_DECLS
