/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-mpris.h"

#include <glib/gi18n-lib.h>

#include "stride-format.h"
#include "stride-player-text.h"

#define PATH "/org/mpris/MediaPlayer2"
#define ROOT "org.mpris.MediaPlayer2"
#define PLAYER ROOT ".Player"
#define NO_TRACK PATH "/TrackList/NoTrack"

static const char introspection[] =
  "<node>"
  "<interface name='" ROOT "'>"
  "<method name='Raise'/><method name='Quit'/>"
  "<property name='CanQuit' type='b' access='read'/>"
  "<property name='CanRaise' type='b' access='read'/>"
  "<property name='HasTrackList' type='b' access='read'/>"
  "<property name='Identity' type='s' access='read'/>"
  "<property name='DesktopEntry' type='s' access='read'/>"
  "<property name='SupportedUriSchemes' type='as' access='read'/>"
  "<property name='SupportedMimeTypes' type='as' access='read'/>"
  "</interface>"
  "<interface name='" PLAYER "'>"
  "<method name='Next'/><method name='Previous'/><method name='Pause'/><method name='PlayPause'/>"
  "<method name='Stop'/><method name='Play'/>"
  "<method name='Seek'><arg type='x' direction='in'/></method>"
  "<method name='SetPosition'><arg type='o' direction='in'/><arg type='x' direction='in'/></method>"
  "<method name='OpenUri'><arg type='s' direction='in'/></method>"
  "<signal name='Seeked'><arg type='x'/></signal>"
  "<property name='PlaybackStatus' type='s' access='read'/>"
  "<property name='Rate' type='d' access='read'/>"
  "<property name='MinimumRate' type='d' access='read'/>"
  "<property name='MaximumRate' type='d' access='read'/>"
  "<property name='Metadata' type='a{sv}' access='read'/>"
  "<property name='Volume' type='d' access='read'/>"
  "<property name='Position' type='x' access='read'/>"
  "<property name='CanGoNext' type='b' access='read'/>"
  "<property name='CanGoPrevious' type='b' access='read'/>"
  "<property name='CanPlay' type='b' access='read'/>"
  "<property name='CanPause' type='b' access='read'/>"
  "<property name='CanSeek' type='b' access='read'/>"
  "<property name='CanControl' type='b' access='read'/>"
  "</interface>"
  "</node>";

struct _StrideMpris {
  GObject parent_instance;

  char *application_id;        /* (owned) */
  GDBusConnection *connection; /* (owned) (nullable) */
  StridePlayer *player;        /* (owned) (nullable) */
  GSignalGroup *signals;       /* (owned) */
  guint name_id;               /* 0: not on the bus */
  guint object_ids[2];
};

enum {
  SIGNAL_RAISE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StrideMpris, stride_mpris, G_TYPE_OBJECT)

/* --- properties on the bus ----------------------------------------------------------------------- */

static GVariant *
get_metadata (StrideMpris *self)
{
  StrideTimeline *timeline = stride_player_get_timeline (self->player);
  const StridePhase *phase = stride_player_get_phase (self->player);
  g_autoptr (GVariantDict) dict = g_variant_dict_new (NULL);
  g_autofree char *track = NULL;
  g_autofree char *title = NULL;
  g_autofree char *left = NULL;
  g_autofree char *artist = NULL;
  const char *artists[] = { NULL, NULL };

  if (!phase) {
    g_variant_dict_insert (dict, "mpris:trackid", "o", NO_TRACK);
    return g_variant_dict_end (dict);
  }

  track = g_strdup_printf (PATH "/phase/%u", stride_player_get_index (self->player));
  title = stride_player_text_dup_exercise (phase);
  left = stride_format_clock (
    (stride_player_get_total_remaining (self->player) + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC);
  /* Translators: a phase and the time left of the whole routine: "Change sides, 6:30 left". */
  artists[0] = artist =
    g_strdup_printf (_ ("%s, %s left"), stride_player_text_kind (phase->kind), left);

  g_variant_dict_insert (dict, "mpris:trackid", "o", track);
  g_variant_dict_insert (dict, "mpris:length", "x", phase->length);
  g_variant_dict_insert (dict, "xesam:title", "s", title);
  g_variant_dict_insert_value (dict, "xesam:artist", g_variant_new_strv (artists, -1));
  g_variant_dict_insert (dict, "xesam:album", "s",
                         stride_routine_get_name (stride_timeline_get_routine (timeline)));

  return g_variant_dict_end (dict);
}

static GVariant *
get_status (StrideMpris *self)
{
  switch (stride_player_get_state (self->player)) {
  case STRIDE_PLAYER_RUNNING:
  case STRIDE_PLAYER_WAITING:
    return g_variant_new_string ("Playing");
  case STRIDE_PLAYER_PAUSED:
    return g_variant_new_string ("Paused");
  case STRIDE_PLAYER_IDLE:
  case STRIDE_PLAYER_FINISHED:
  case STRIDE_PLAYER_STOPPED:
  default:
    return g_variant_new_string ("Stopped");
  }
}

static GVariant *
get_position (StrideMpris *self)
{
  return g_variant_new_int64 (stride_player_get_elapsed (self->player));
}

static GVariant *
get_entry (StrideMpris *self)
{
  return g_variant_new_string (self->application_id);
}

static GVariant *
get_identity (StrideMpris *self)
{
  return g_variant_new_string (_ ("Backstride"));
}

static GVariant *
get_true (StrideMpris *self)
{
  return g_variant_new_boolean (TRUE);
}

static GVariant *
get_false (StrideMpris *self)
{
  return g_variant_new_boolean (FALSE);
}

static GVariant *
get_one (StrideMpris *self)
{
  return g_variant_new_double (1);
}

static GVariant *
get_nothing (StrideMpris *self)
{
  return g_variant_new_strv (NULL, 0);
}

static const struct {
  const char *name;
  GVariant *(*get) (StrideMpris *self);
} bus_properties[] = {
  { "CanQuit", get_false },
  { "CanRaise", get_true },
  { "HasTrackList", get_false },
  { "Identity", get_identity },
  { "DesktopEntry", get_entry },
  { "SupportedUriSchemes", get_nothing },
  { "SupportedMimeTypes", get_nothing },
  { "PlaybackStatus", get_status },
  { "Rate", get_one },
  { "MinimumRate", get_one },
  { "MaximumRate", get_one },
  { "Metadata", get_metadata },
  { "Volume", get_one },
  { "Position", get_position },
  { "CanGoNext", get_true },
  { "CanGoPrevious", get_true },
  { "CanPlay", get_true },
  { "CanPause", get_true },
  { "CanSeek", get_false },
  { "CanControl", get_true },
};

static GVariant *
get_property_on_bus (GDBusConnection *connection,
                     const char *sender,
                     const char *path,
                     const char *interface,
                     const char *name,
                     GError **error,
                     gpointer user_data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bus_properties); i++) {
    if (g_str_equal (bus_properties[i].name, name))
      return bus_properties[i].get (user_data);
  }
  g_set_error (error, G_DBUS_ERROR, G_DBUS_ERROR_UNKNOWN_PROPERTY, "No property %s", name);

  return NULL;
}

/* --- methods on the bus -------------------------------------------------------------------------- */

static gboolean
play_pause (StridePlayer *player, GError **error)
{
  if (stride_player_get_state (player) == STRIDE_PLAYER_PAUSED)
    return stride_player_resume (player, error);

  return stride_player_pause (player, error);
}

/* Stop only pauses: a button on a headset must not end a routine. */
static const struct {
  const char *name;
  gboolean (*request) (StridePlayer *player, GError **error);
} methods[] = {
  { "Next", stride_player_skip },   { "Previous", stride_player_back },
  { "Pause", stride_player_pause }, { "PlayPause", play_pause },
  { "Stop", stride_player_pause },  { "Play", stride_player_resume },
};

static void
method_on_bus (GDBusConnection *connection,
               const char *sender,
               const char *path,
               const char *interface,
               const char *name,
               GVariant *parameters,
               GDBusMethodInvocation *invocation,
               gpointer user_data)
{
  StrideMpris *self = user_data;

  if (g_str_equal (name, "Raise"))
    g_signal_emit (self, signals[SIGNAL_RAISE], 0);
  /* What is not possible now has no effect, says the specification. */
  for (gsize i = 0; i < G_N_ELEMENTS (methods); i++) {
    if (g_str_equal (methods[i].name, name))
      methods[i].request (self->player, NULL);
  }
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static const GDBusInterfaceVTable vtable = { method_on_bus, get_property_on_bus, NULL, { NULL } };

static void
changed (StrideMpris *self)
{
  g_autoptr (GVariantDict) properties = NULL;

  if (self->name_id == 0)
    return;

  properties = g_variant_dict_new (NULL);
  g_variant_dict_insert_value (properties, "PlaybackStatus", get_status (self));
  g_variant_dict_insert_value (properties, "Metadata", get_metadata (self));
  g_dbus_connection_emit_signal (
    self->connection, NULL, PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged",
    g_variant_new ("(s@a{sv}as)", PLAYER, g_variant_dict_end (properties), NULL), NULL);
}

/* --- on and off the bus -------------------------------------------------------------------------- */

static void
leave_bus (StrideMpris *self)
{
  if (self->name_id == 0)
    return;

  g_bus_unown_name (self->name_id);
  self->name_id = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (self->object_ids); i++) {
    if (self->object_ids[i] != 0)
      g_dbus_connection_unregister_object (self->connection, self->object_ids[i]);
    self->object_ids[i] = 0;
  }
}

static void
enter_bus (StrideMpris *self)
{
  static const char *const interfaces[] = { ROOT, PLAYER };
  g_autoptr (GDBusNodeInfo) node = NULL;
  g_autofree char *name = NULL;

  if (self->name_id != 0 || !self->connection || !self->player)
    return;

  node = g_dbus_node_info_new_for_xml (introspection, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (interfaces); i++)
    self->object_ids[i] =
      g_dbus_connection_register_object (self->connection, PATH,
                                         g_dbus_node_info_lookup_interface (node, interfaces[i]),
                                         &vtable, self, NULL, NULL);
  name = g_strconcat (ROOT ".", self->application_id, NULL);
  self->name_id = g_bus_own_name_on_connection (self->connection, name, G_BUS_NAME_OWNER_FLAGS_NONE,
                                                NULL, NULL, NULL, NULL);
}

void
stride_mpris_set_connection (StrideMpris *self, GDBusConnection *connection)
{
  g_return_if_fail (STRIDE_IS_MPRIS (self));
  g_return_if_fail (!connection || G_IS_DBUS_CONNECTION (connection));

  if (self->connection == connection)
    return;
  leave_bus (self);
  g_set_object (&self->connection, connection);
  enter_bus (self);
}

void
stride_mpris_set_player (StrideMpris *self, StridePlayer *player)
{
  g_return_if_fail (STRIDE_IS_MPRIS (self));
  g_return_if_fail (!player || STRIDE_IS_PLAYER (player));

  if (self->player == player)
    return;
  if (!player)
    leave_bus (self);
  g_set_object (&self->player, player);
  g_signal_group_set_target (self->signals, player);
  enter_bus (self);
  if (player)
    changed (self);
}

static void
stride_mpris_dispose (GObject *object)
{
  StrideMpris *self = STRIDE_MPRIS (object);

  leave_bus (self);
  g_clear_object (&self->signals);
  g_clear_object (&self->player);
  g_clear_object (&self->connection);
  g_clear_pointer (&self->application_id, g_free);

  G_OBJECT_CLASS (stride_mpris_parent_class)->dispose (object);
}

static void
stride_mpris_class_init (StrideMprisClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_mpris_dispose;

  signals[SIGNAL_RAISE] = g_signal_new ("raise", STRIDE_TYPE_MPRIS, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 0);
}

static void
stride_mpris_init (StrideMpris *self)
{
  self->signals = g_signal_group_new (STRIDE_TYPE_PLAYER);
  g_signal_group_connect_swapped (self->signals, "phase-changed", G_CALLBACK (changed), self);
  g_signal_group_connect_swapped (self->signals, "notify::state", G_CALLBACK (changed), self);
  g_signal_group_connect_swapped (self->signals, "timeline-changed", G_CALLBACK (changed), self);
}

StrideMpris *
stride_mpris_new (const char *application_id)
{
  StrideMpris *self;

  g_return_val_if_fail (application_id != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_MPRIS, NULL);
  self->application_id = g_strdup (application_id);

  return self;
}
