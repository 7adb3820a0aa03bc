/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * StrideSpeech:
 *
 * Says texts through Speech Dispatcher, if its library and its daemon are there. A new text replaces
 * one that is still waiting. Whether and when something is heard is nothing that the caller waits for.
 */
#define STRIDE_TYPE_SPEECH (stride_speech_get_type ())
G_DECLARE_FINAL_TYPE (StrideSpeech, stride_speech, STRIDE, SPEECH, GObject)

StrideSpeech *stride_speech_new (void) G_GNUC_WARN_UNUSED_RESULT;
void stride_speech_say (StrideSpeech *self, const char *text);

G_END_DECLS
