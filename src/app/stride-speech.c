/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-speech.h"

#include <gmodule.h>

#include "stride-worker.h"

/* Of libspeechd, which is looked for at run time: the program works without it. */
#define LIBRARY "libspeechd.so.2"
#define MODE_SINGLE 0
#define PRIORITY_TEXT 3 /* the newest text replaces the one being said */

typedef struct {
  GModule *module;
  gpointer connection; /* (nullable) */
  gpointer (*open) (const char *client, const char *connection, const char *user, int mode);
  void (*close) (gpointer connection);
  int (*say) (gpointer connection, int priority, const char *text);
  int (*set_language) (gpointer connection, const char *language);
} Dispatcher;

struct _StrideSpeech {
  GObject parent_instance;

  StrideWorker *worker; /* (owned) */
};

G_DEFINE_FINAL_TYPE (StrideSpeech, stride_speech, G_TYPE_OBJECT)

static Dispatcher *
load (void)
{
  g_autofree Dispatcher *self = g_new0 (Dispatcher, 1);
  struct {
    const char *name;
    gpointer *symbol;
  } symbols[] = {
    { "spd_open", (gpointer *) &self->open },
    { "spd_close", (gpointer *) &self->close },
    { "spd_say", (gpointer *) &self->say },
    { "spd_set_language", (gpointer *) &self->set_language },
  };

  self->module = g_module_open (LIBRARY, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  for (gsize i = 0; self->module && i < G_N_ELEMENTS (symbols); i++) {
    if (!g_module_symbol (self->module, symbols[i].name, symbols[i].symbol))
      g_clear_pointer (&self->module, g_module_close);
  }

  return g_steal_pointer (&self);
}

static gboolean
connect_daemon (Dispatcher *self)
{
  const char *const *languages = g_get_language_names ();

  if (self->connection)
    return TRUE;
  if (!self->module)
    return FALSE;

  self->connection = self->open ("backstride", "player", NULL, MODE_SINGLE);
  if (!self->connection)
    return FALSE;
  /* "de" of "de_DE.UTF-8" */
  if (!g_str_equal (languages[0], "C") && !g_str_has_prefix (languages[0], "C.")) {
    g_autofree char *language = g_strndup (languages[0], strcspn (languages[0], "_.@"));

    self->set_language (self->connection, language);
  }

  return TRUE;
}

static void
disconnect (Dispatcher *self)
{
  if (self->connection)
    self->close (self->connection);
  self->connection = NULL;
}

/* In the worker's thread. */
static void
say (gpointer *state, const char *text)
{
  Dispatcher *self = *state;

  if (!self && text)
    *state = self = load ();
  if (!text) {
    if (self)
      disconnect (self);
    g_clear_pointer (state, g_free);
    return;
  }

  /* The daemon ends itself when nobody talks; one that has gone is started again once. */
  for (int attempt = 0; attempt < 2 && connect_daemon (self); attempt++) {
    if (self->say (self->connection, PRIORITY_TEXT, text) >= 0)
      return;
    disconnect (self);
  }
  g_debug ("Not said: %s", text);
}

void
stride_speech_say (StrideSpeech *self, const char *text)
{
  g_return_if_fail (STRIDE_IS_SPEECH (self));
  g_return_if_fail (text != NULL);

  stride_worker_push (self->worker, text);
}

static void
stride_speech_finalize (GObject *object)
{
  g_clear_pointer (&STRIDE_SPEECH (object)->worker, stride_worker_free);

  G_OBJECT_CLASS (stride_speech_parent_class)->finalize (object);
}

static void
stride_speech_class_init (StrideSpeechClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_speech_finalize;
}

static void
stride_speech_init (StrideSpeech *self)
{
  self->worker = stride_worker_new ("stride-speech", say);
}

StrideSpeech *
stride_speech_new (void)
{
  return g_object_new (STRIDE_TYPE_SPEECH, NULL);
}
