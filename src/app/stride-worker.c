/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-worker.h"

struct _StrideWorker {
  gatomicrefcount references; /* the owner's and the thread's */
  char *name;                 /* (owned) */
  StrideWorkerFunc func;
  gboolean running; /* of the owner: the thread has begun */

  GMutex mutex;
  GCond changed;
  char *waiting;   /* (owned) (nullable) */
  gboolean ending; /* of the mutex */
};

static void
worker_unref (StrideWorker *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);
  g_free (self->waiting);
  g_free (self->name);
  g_free (self);
}

/* (transfer full) (nullable): waits for the next text; NULL at the end. */
static char *
take_text (StrideWorker *self)
{
  char *text;

  g_mutex_lock (&self->mutex);
  while (!self->waiting && !self->ending)
    g_cond_wait (&self->changed, &self->mutex);
  text = self->ending ? NULL : g_steal_pointer (&self->waiting);
  g_mutex_unlock (&self->mutex);

  return text;
}

static gpointer
work (gpointer user_data)
{
  StrideWorker *self = user_data;
  gpointer state = NULL;

  for (;;) {
    g_autofree char *text = take_text (self);

    self->func (&state, text);
    if (!text)
      break;
  }
  worker_unref (self);

  return NULL;
}

StrideWorker *
stride_worker_new (const char *name, StrideWorkerFunc func)
{
  StrideWorker *self = g_new0 (StrideWorker, 1);

  g_atomic_ref_count_init (&self->references);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  self->name = g_strdup (name);
  self->func = func;

  return self;
}

void
stride_worker_push (StrideWorker *self, const char *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  if (!self->running) {
    self->running = TRUE;
    g_atomic_ref_count_inc (&self->references);
    g_thread_unref (g_thread_new (self->name, work, self));
  }

  g_mutex_lock (&self->mutex);
  g_set_str (&self->waiting, text);
  g_cond_signal (&self->changed);
  g_mutex_unlock (&self->mutex);
}

void
stride_worker_free (StrideWorker *self)
{
  if (!self)
    return;

  g_mutex_lock (&self->mutex);
  self->ending = TRUE;
  g_cond_signal (&self->changed);
  g_mutex_unlock (&self->mutex);
  worker_unref (self);
}
