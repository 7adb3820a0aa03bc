/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * StrideSounds:
 *
 * Plays the short sounds of data/sounds through GSound, as event sounds of the desktop: they follow its
 * setting and its volume for them. A missing or slow sound server is silence and never a wait.
 */
#define STRIDE_TYPE_SOUNDS (stride_sounds_get_type ())
G_DECLARE_FINAL_TYPE (StrideSounds, stride_sounds, STRIDE, SOUNDS, GObject)

/* @folder: (nullable): of the sounds; NULL for where they were installed or come from */
StrideSounds *stride_sounds_new (const char *folder) G_GNUC_WARN_UNUSED_RESULT;
/* @name: of the file, without its ending. @decibels: from how it was recorded.
 * FALSE when the desktop wants no event sounds, or there is no such sound. */
gboolean stride_sounds_play (StrideSounds *self, const char *name, double decibels);

G_END_DECLS
