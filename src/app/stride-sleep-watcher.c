/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sleep-watcher.h"

struct _StrideSleepWatcher {
  GObject parent_instance;

  GCancellable *cancellable;   /* (owned) */
  GDBusConnection *connection; /* (owned) (nullable) */
  guint subscription;
};

enum {
  SIGNAL_SLEEP,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StrideSleepWatcher, stride_sleep_watcher, G_TYPE_OBJECT)

static void
prepare_for_sleep (GDBusConnection *connection,
                   const char *sender,
                   const char *path,
                   const char *interface,
                   const char *signal,
                   GVariant *parameters,
                   gpointer user_data)
{
  gboolean going;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;
  g_variant_get (parameters, "(b)", &going);
  g_signal_emit (user_data, signals[SIGNAL_SLEEP], 0, going);
}

static void
listen (StrideSleepWatcher *self, GDBusConnection *connection)
{
  self->connection = g_object_ref (connection);
  self->subscription =
    g_dbus_connection_signal_subscribe (connection, "org.freedesktop.login1",
                                        "org.freedesktop.login1.Manager", "PrepareForSleep",
                                        "/org/freedesktop/login1", NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                        prepare_for_sleep, self, NULL);
}

static void
got_bus (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (StrideSleepWatcher) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) connection = g_bus_get_finish (result, &error);

  if (!connection)
    g_debug ("Sleep is not announced: %s", error->message);
  else if (!g_cancellable_is_cancelled (self->cancellable))
    listen (self, connection);
}

static void
stride_sleep_watcher_dispose (GObject *object)
{
  StrideSleepWatcher *self = STRIDE_SLEEP_WATCHER (object);

  g_cancellable_cancel (self->cancellable);
  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->subscription);
  self->subscription = 0;
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (stride_sleep_watcher_parent_class)->dispose (object);
}

static void
stride_sleep_watcher_finalize (GObject *object)
{
  g_clear_object (&STRIDE_SLEEP_WATCHER (object)->cancellable);

  G_OBJECT_CLASS (stride_sleep_watcher_parent_class)->finalize (object);
}

static void
stride_sleep_watcher_class_init (StrideSleepWatcherClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_sleep_watcher_dispose;
  G_OBJECT_CLASS (klass)->finalize = stride_sleep_watcher_finalize;

  signals[SIGNAL_SLEEP] = g_signal_new ("sleep", STRIDE_TYPE_SLEEP_WATCHER, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
stride_sleep_watcher_init (StrideSleepWatcher *self)
{
  self->cancellable = g_cancellable_new ();
}

StrideSleepWatcher *
stride_sleep_watcher_new (GDBusConnection *connection)
{
  StrideSleepWatcher *self;

  g_return_val_if_fail (!connection || G_IS_DBUS_CONNECTION (connection), NULL);

  self = g_object_new (STRIDE_TYPE_SLEEP_WATCHER, NULL);
  if (connection)
    listen (self, connection);
  else
    g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, got_bus, g_object_ref (self));

  return self;
}
