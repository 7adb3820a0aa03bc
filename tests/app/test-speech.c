/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>

#include "stride-speech.h"
#include "stride-test-dir.h"

/* A speech daemon that writes down what it is told, on a socket as Speech Dispatcher has one. It knows
 * of its protocol what a client needs to speak. */
typedef struct {
  char *dir;               /* (owned) */
  GSocketService *service; /* (owned) */
  GMutex mutex;
  GString *said; /* of the mutex */
  guint n_clients;
} Daemon;

static void
answer (GOutputStream *output, const char *text)
{
  g_output_stream_write_all (output, text, strlen (text), NULL, NULL, NULL);
}

static void
listen_to_text (Daemon *self, GDataInputStream *input)
{
  for (;;) {
    g_autofree char *line = g_data_input_stream_read_line (input, NULL, NULL, NULL);

    if (!line || g_str_has_prefix (line, "."))
      return;
    g_mutex_lock (&self->mutex);
    g_string_append_printf (self->said, "%s\n", g_strchomp (line));
    g_mutex_unlock (&self->mutex);
  }
}

static gboolean
serve (GThreadedSocketService *service,
       GSocketConnection *connection,
       GObject *source,
       gpointer user_data)
{
  Daemon *self = user_data;
  g_autoptr (GDataInputStream) input =
    g_data_input_stream_new (g_io_stream_get_input_stream (G_IO_STREAM (connection)));
  GOutputStream *output = g_io_stream_get_output_stream (G_IO_STREAM (connection));

  g_mutex_lock (&self->mutex);
  self->n_clients++;
  g_mutex_unlock (&self->mutex);
  for (;;) {
    g_autofree char *line = g_data_input_stream_read_line (input, NULL, NULL, NULL);

    if (!line)
      return FALSE;
    if (g_ascii_strncasecmp (line, "speak", 5) == 0) {
      answer (output, "230 OK RECEIVING DATA\r\n");
      listen_to_text (self, input);
      answer (output, "225-1\r\n225 OK MESSAGE QUEUED\r\n");
    } else if (g_ascii_strncasecmp (line, "quit", 4) == 0) {
      answer (output, "231 HAPPY HACKING\r\n");
      return FALSE;
    } else {
      answer (output, "208 OK\r\n");
    }
  }
}

static void
set_up (Daemon *self, gconstpointer data)
{
  g_autoptr (GSocketAddress) address = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *variable = NULL;

  self->dir = stride_test_dir_new ();
  path = g_build_filename (self->dir, "speechd.sock", NULL);
  variable = g_strconcat ("unix_socket:", path, NULL);
  g_setenv ("SPEECHD_ADDRESS", variable, TRUE);
  /* What the library would start in the place of a daemon that is not there. */
  g_setenv ("SPEECHD_CMD", "false", TRUE);
  self->said = g_string_new (NULL);
  g_mutex_init (&self->mutex);
  if (data)
    return;

  address = g_unix_socket_address_new (path);
  self->service = g_threaded_socket_service_new (4);
  g_signal_connect (self->service, "run", G_CALLBACK (serve), self);
  g_socket_listener_add_address (G_SOCKET_LISTENER (self->service), address, G_SOCKET_TYPE_STREAM,
                                 G_SOCKET_PROTOCOL_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Daemon *self, gconstpointer data)
{
  if (self->service) {
    g_socket_service_stop (self->service);
    g_socket_listener_close (G_SOCKET_LISTENER (self->service));
  }
  g_clear_object (&self->service);
  g_string_free (self->said, TRUE);
  g_mutex_clear (&self->mutex);
  stride_test_dir_remove (self->dir);
}

static gboolean
has_said (Daemon *self, const char *text)
{
  gboolean found;

  g_mutex_lock (&self->mutex);
  found = strstr (self->said->str, text) != NULL;
  g_mutex_unlock (&self->mutex);

  return found;
}

static gboolean
keep_looking (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
wait_until_said (Daemon *self, const char *text)
{
  guint timer = g_timeout_add (5, keep_looking, NULL);

  while (!has_said (self, text))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timer);
}

static void
test_says (Daemon *self, gconstpointer data)
{
  StrideSpeech *speech = stride_speech_new ();

  stride_speech_say (speech, "Change sides");
  wait_until_said (self, "Change sides");
  stride_speech_say (speech, "Side bridge, left side");
  wait_until_said (self, "Side bridge, left side");
  g_assert_cmpuint (self->n_clients, ==, 1);
  g_assert_finalize_object (speech);
}

/* Speech switched on where nobody listens: the routine goes on as if nothing were. */
static void
test_without_a_daemon (Daemon *self, gconstpointer data)
{
  StrideSpeech *speech = stride_speech_new ();

  for (int i = 0; i < 100; i++)
    stride_speech_say (speech, "Go");
  g_assert_finalize_object (speech);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/speech/says", Daemon, NULL, set_up, test_says, tear_down);
  g_test_add ("/speech/without-a-daemon", Daemon, "none", set_up, test_without_a_daemon, tear_down);

  return g_test_run ();
}
