/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sounds.h"

#include <gmodule.h>
#include <gsound.h>
#include <gtk/gtk.h>

#include "stride-worker.h"

struct _StrideSounds {
  GObject parent_instance;

  char *folder;         /* (owned) */
  StrideWorker *worker; /* (owned) */
};

G_DEFINE_FINAL_TYPE (StrideSounds, stride_sounds, G_TYPE_OBJECT)

/* A machine without sound says so at each attempt, on its standard error. */
#define MAX_FAILURES 2

/* GSound is opened with the first sound: the eight libraries behind it are no business of a start. */
#define LIBRARY "libgsound.so.0"

typedef struct {
  __typeof__ (gsound_context_new) *new_context;         /* (nullable) */
  __typeof__ (gsound_context_play_simple) *play_simple; /* (nullable) */
  GSoundContext *context;                               /* (owned) (nullable) */
  int n_failures;
} Server;

static Server *
open_server (void)
{
  Server *self = g_new0 (Server, 1);
  GModule *module = g_module_open (LIBRARY, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);

  /* It brings types of GObject, which stay for the rest of the process. */
  if (!module || !g_module_symbol (module, "gsound_context_new", (gpointer *) &self->new_context) ||
      !g_module_symbol (module, "gsound_context_play_simple", (gpointer *) &self->play_simple)) {
    g_debug ("No sounds: %s", g_module_error ());
    self->n_failures = MAX_FAILURES;
  }

  return self;
}

static gboolean
play_file (Server *self, const char *decibels, const char *path)
{
  g_autoptr (GError) error = NULL;
  gboolean played = FALSE;

  if (!self->context)
    self->context = self->new_context (NULL, &error);
  if (self->context)
    played = self->play_simple (self->context, NULL, &error, GSOUND_ATTR_MEDIA_FILENAME, path,
                                GSOUND_ATTR_MEDIA_ROLE, "event", GSOUND_ATTR_CANBERRA_VOLUME,
                                decibels, NULL);
  if (!played)
    g_debug ("Sound not played: %s", error->message);

  return played;
}

/* In the worker's thread. @text: "decibels path". */
static void
play (gpointer *state, const char *text)
{
  Server *self = *state;
  g_auto (GStrv) parts = NULL;

  if (!text) {
    if (self)
      g_clear_object (&self->context);
    g_clear_pointer (state, g_free);
    return;
  }
  if (!self)
    *state = self = open_server ();
  if (self->n_failures >= MAX_FAILURES)
    return;

  parts = g_strsplit (text, " ", 2);
  self->n_failures = play_file (self, parts[0], parts[1]) ? 0 : self->n_failures + 1;
}

gboolean
stride_sounds_play (StrideSounds *self, const char *name, double decibels)
{
  g_autofree char *file = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  gboolean wanted = TRUE;

  g_return_val_if_fail (STRIDE_IS_SOUNDS (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  g_object_get (gtk_settings_get_default (), "gtk-enable-event-sounds", &wanted, NULL);
  if (!wanted)
    return FALSE;

  file = g_strconcat (name, ".wav", NULL);
  path = g_build_filename (self->folder, file, NULL);
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return FALSE;

  g_ascii_formatd (number, sizeof number, "%.1f", decibels);
  text = g_strdup_printf ("%s %s", number, path);
  stride_worker_push (self->worker, text);

  return TRUE;
}

static void
stride_sounds_finalize (GObject *object)
{
  StrideSounds *self = STRIDE_SOUNDS (object);

  g_clear_pointer (&self->worker, stride_worker_free);
  g_free (self->folder);

  G_OBJECT_CLASS (stride_sounds_parent_class)->finalize (object);
}

static void
stride_sounds_class_init (StrideSoundsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_sounds_finalize;
}

static void
stride_sounds_init (StrideSounds *self)
{
  self->worker = stride_worker_new ("stride-sounds", play);
}

StrideSounds *
stride_sounds_new (const char *folder)
{
  StrideSounds *self = g_object_new (STRIDE_TYPE_SOUNDS, NULL);

  if (!folder)
    folder = g_file_test (STRIDE_SOUNDS_DIR, G_FILE_TEST_IS_DIR) ? STRIDE_SOUNDS_DIR
                                                                 : STRIDE_SOUNDS_SOURCE_DIR;
  self->folder = g_strdup (folder);

  return self;
}
