/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-mpris.h"
#include "stride-player-fixture.h"

#define NAME "org.mpris.MediaPlayer2.org.example.Backstride"
#define PATH "/org/mpris/MediaPlayer2"
#define PLAYER "org.mpris.MediaPlayer2.Player"

/* A bus of the test's own, the player on it, and somebody with a remote control. */
typedef struct {
  GTestDBus *bus;          /* (owned) */
  GDBusConnection *server; /* (owned) */
  GDBusConnection *remote; /* (owned) */
  Fixture player;
  StrideMpris *mpris; /* (owned) */
  GVariant *reply;    /* (owned) (nullable) */
  GError *error;      /* (owned) (nullable) */
  gboolean answered;
  guint n_raised, n_changed;
} Remote;

static GDBusConnection *
connect_bus (Remote *self)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection =
    g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (self->bus),
                                            G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                              G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                            NULL, NULL, &error);

  g_assert_no_error (error);

  return connection;
}

static void
answered (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Remote *self = user_data;

  self->reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &self->error);
  self->answered = TRUE;
}

static gboolean
call (Remote *self, const char *interface, const char *method, GVariant *parameters)
{
  g_clear_pointer (&self->reply, g_variant_unref);
  g_clear_error (&self->error);
  self->answered = FALSE;
  g_dbus_connection_call (self->remote, NAME, PATH, interface, method, parameters, NULL,
                          G_DBUS_CALL_FLAGS_NONE, 10000, NULL, answered, self);
  while (!self->answered)
    g_main_context_iteration (NULL, TRUE);

  return self->error == NULL;
}

static void
press (Remote *self, const char *method)
{
  g_assert_true (call (self, PLAYER, method, NULL));
}

/* (transfer full) */
static GVariant *
get (Remote *self, const char *interface, const char *property)
{
  g_autoptr (GVariant) value = NULL;

  g_assert_true (call (self, "org.freedesktop.DBus.Properties", "Get",
                       g_variant_new ("(ss)", interface, property)));
  g_variant_get (self->reply, "(v)", &value);

  return g_steal_pointer (&value);
}

static void
assert_status (Remote *self, const char *expected)
{
  g_autoptr (GVariant) value = get (self, PLAYER, "PlaybackStatus");

  g_assert_cmpstr (g_variant_get_string (value, NULL), ==, expected);
}

static void
raised (Remote *self)
{
  self->n_raised++;
}

static void
set_up (Remote *self, gconstpointer data)
{
  g_autoptr (GVariant) bus_id = NULL;

  self->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (self->bus);
  self->server = connect_bus (self);
  self->remote = connect_bus (self);
  fixture_set_up (&self->player, "big-three", NULL);
  self->mpris = stride_mpris_new ("org.example.Backstride");
  g_signal_connect_swapped (self->mpris, "raise", G_CALLBACK (raised), self);
  stride_mpris_set_connection (self->mpris, self->server);
  stride_mpris_set_player (self->mpris, self->player.player);
  /* The name is asked for on the same connection, before this answer comes back. */
  g_assert_nonnull (g_dbus_connection_call_sync (self->server, "org.freedesktop.DBus",
                                                 "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                                 "GetId", NULL, NULL, G_DBUS_CALL_FLAGS_NONE, -1,
                                                 NULL, NULL));
  fixture_start (&self->player);
}

static void
tear_down (Remote *self, gconstpointer data)
{
  g_clear_pointer (&self->reply, g_variant_unref);
  g_clear_error (&self->error);
  g_assert_finalize_object (self->mpris);
  fixture_tear_down (&self->player);
  g_dbus_connection_close_sync (self->remote, NULL, NULL);
  g_dbus_connection_close_sync (self->server, NULL, NULL);
  g_clear_object (&self->remote);
  g_clear_object (&self->server);
  g_test_dbus_down (self->bus);
  g_clear_object (&self->bus);
}

static void
test_keys (Remote *self, gconstpointer data)
{
  StridePlayer *player = self->player.player;

  assert_status (self, "Playing");
  press (self, "PlayPause");
  assert_status (self, "Paused");
  press (self, "Play");
  assert_status (self, "Playing");
  press (self, "Next");
  g_assert_cmpuint (stride_player_get_index (player), ==, 1);
  press (self, "Previous");
  g_assert_cmpuint (stride_player_get_index (player), ==, 0);
  press (self, "Pause");
  assert_status (self, "Paused");
  /* Once more has no effect and is no error. */
  press (self, "Pause");
  assert_status (self, "Paused");
}

static void
test_stop_only_pauses (Remote *self, gconstpointer data)
{
  press (self, "Stop");
  g_assert_cmpint (stride_player_get_state (self->player.player), ==, STRIDE_PLAYER_PAUSED);
}

static void
test_metadata (Remote *self, gconstpointer data)
{
  g_autoptr (GVariant) metadata = NULL;
  g_autoptr (GVariant) position = NULL;
  g_autofree const char **artists = NULL;
  const char *title, *album;
  gint64 length;

  fixture_play_to (&self->player, 5);
  fixture_play (&self->player, 10 * S);
  metadata = get (self, PLAYER, "Metadata");
  g_assert_true (g_variant_lookup (metadata, "xesam:title", "&s", &title));
  g_assert_cmpstr (title, ==, "Side bridge, left side");
  g_assert_true (g_variant_lookup (metadata, "xesam:album", "&s", &album));
  g_assert_cmpstr (album, ==, "McGill big three 12");
  g_assert_true (g_variant_lookup (metadata, "xesam:artist", "^a&s", &artists));
  g_assert_cmpstr (artists[0], ==, "Go, 9:52 left");
  g_assert_true (g_variant_lookup (metadata, "mpris:length", "x", &length));
  g_assert_cmpint (length, ==, 48 * S);
  position = get (self, PLAYER, "Position");
  g_assert_cmpint (g_variant_get_int64 (position), ==, 10 * S);
}

static void
test_root (Remote *self, gconstpointer data)
{
  g_autoptr (GVariant) entry = get (self, "org.mpris.MediaPlayer2", "DesktopEntry");

  g_assert_cmpstr (g_variant_get_string (entry, NULL), ==, "org.example.Backstride");
  g_assert_true (call (self, "org.mpris.MediaPlayer2", "Raise", NULL));
  g_assert_cmpuint (self->n_raised, ==, 1);
}

static void
test_every_property_answers (Remote *self, gconstpointer data)
{
  g_assert_true (
    call (self, "org.freedesktop.DBus.Properties", "GetAll", g_variant_new ("(s)", PLAYER)));
  g_assert_true (call (self, "org.freedesktop.DBus.Properties", "GetAll",
                       g_variant_new ("(s)", "org.mpris.MediaPlayer2")));
}

static void
count_changed (GDBusConnection *connection,
               const char *sender,
               const char *path,
               const char *interface,
               const char *signal,
               GVariant *parameters,
               gpointer user_data)
{
  ((Remote *) user_data)->n_changed++;
}

static void
test_tells_changes (Remote *self, gconstpointer data)
{
  guint id =
    g_dbus_connection_signal_subscribe (self->remote, NULL, "org.freedesktop.DBus.Properties",
                                        "PropertiesChanged", PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                        count_changed, self, NULL);

  assert_status (self, "Playing");
  self->n_changed = 0;
  g_assert_true (stride_player_pause (self->player.player, NULL));
  while (self->n_changed == 0)
    g_main_context_iteration (NULL, TRUE);
  g_dbus_connection_signal_unsubscribe (self->remote, id);
}

static void
test_leaves_the_bus (Remote *self, gconstpointer data)
{
  stride_mpris_set_player (self->mpris, NULL);
  g_assert_false (call (self, PLAYER, "Next", NULL));
  g_assert_error (self->error, G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN);
}

static void
test_after_the_end (Remote *self, gconstpointer data)
{
  fixture_play_to_end (&self->player);
  assert_status (self, "Stopped");
  press (self, "Next");
  press (self, "PlayPause");
  test_every_property_answers (self, data);
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *name;
    void (*func) (Remote *, gconstpointer);
  } tests[] = {
    { "keys", test_keys },
    { "stop-only-pauses", test_stop_only_pauses },
    { "metadata", test_metadata },
    { "root", test_root },
    { "every-property-answers", test_every_property_answers },
    { "tells-changes", test_tells_changes },
    { "leaves-the-bus", test_leaves_the_bus },
    { "after-the-end", test_after_the_end },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++) {
    g_autofree char *path = g_strconcat ("/mpris/", tests[i].name, NULL);

    g_test_add (path, Remote, NULL, set_up, tests[i].func, tear_down);
  }

  return g_test_run ();
}
