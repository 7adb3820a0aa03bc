/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sleep-watcher.h"

static GDBusConnection *
connect_bus (GTestDBus *bus)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection =
    g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (bus),
                                            G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                              G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                            NULL, NULL, &error);

  g_assert_no_error (error);

  return connection;
}

static void
ask_bus (GDBusConnection *connection, const char *method, GVariant *parameters)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_sync (connection, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                 "org.freedesktop.DBus", method, parameters, NULL,
                                 G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

  g_assert_no_error (error);
}

static void
write_down (GString *text, gboolean going)
{
  g_string_append (text, going ? "sleep " : "awake ");
}

static void
test_tells_sleep (void)
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autoptr (GString) text = g_string_new (NULL);
  GDBusConnection *logind, *client;
  StrideSleepWatcher *watcher;

  g_test_dbus_up (bus);
  logind = connect_bus (bus);
  client = connect_bus (bus);
  ask_bus (logind, "RequestName", g_variant_new ("(su)", "org.freedesktop.login1", 0));

  watcher = stride_sleep_watcher_new (client);
  g_signal_connect_swapped (watcher, "sleep", G_CALLBACK (write_down), text);
  ask_bus (client, "GetId", NULL);

  for (int going = 1; going >= 0; going--)
    g_dbus_connection_emit_signal (logind, NULL, "/org/freedesktop/login1",
                                   "org.freedesktop.login1.Manager", "PrepareForSleep",
                                   g_variant_new ("(b)", going), NULL);
  while (text->len < strlen ("sleep awake "))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (text->str, ==, "sleep awake ");

  g_assert_finalize_object (watcher);
  g_dbus_connection_close_sync (client, NULL, NULL);
  g_dbus_connection_close_sync (logind, NULL, NULL);
  g_object_unref (client);
  g_object_unref (logind);
  g_test_dbus_down (bus);
}

/* In a container there is no system bus: silence, and no warning. */
static void
test_without_a_bus (void)
{
  StrideSleepWatcher *watcher;

  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere", TRUE);
  watcher = stride_sleep_watcher_new (NULL);
  g_object_add_weak_pointer (G_OBJECT (watcher), (gpointer *) &watcher);
  g_object_unref (watcher);
  /* The attempt holds the last reference. */
  while (watcher)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sleep-watcher/tells-sleep", test_tells_sleep);
  g_test_add_func ("/sleep-watcher/without-a-bus", test_without_a_bus);

  return g_test_run ();
}
