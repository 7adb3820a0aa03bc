/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * StrideWorker:
 *
 * A thread that handles texts, one after the other, for things that may block for as long as they like:
 * a sound server, a speech daemon. Whoever hands a text over never waits, and what could not be handled
 * in time is dropped: only the newest text is waiting.
 */
typedef struct _StrideWorker StrideWorker;

/* In the thread. @state: (inout): the handler's own, NULL at first. @text: NULL: clean up. */
typedef void (*StrideWorkerFunc) (gpointer *state, const char *text);

StrideWorker *stride_worker_new (const char *name, StrideWorkerFunc func) G_GNUC_WARN_UNUSED_RESULT;
/* The thread begins with the first text. */
void stride_worker_push (StrideWorker *self, const char *text);
/* Returns at once; the thread ends when its handler does. */
void stride_worker_free (StrideWorker *self);

G_END_DECLS
