/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-application.h"

#include <glib/gi18n-lib.h>

#include "stride-app-resources.h"
#include "stride-caretaker.h"
#include "stride-command-line.h"
#include "stride-player-session.h"
#include "stride-reminder.h"
#include "stride-today-page.h"
#include "stride-ui-today.h"
#include "stride-widgets.h"
#include "stride-window.h"
#include "stride-wiring.h"

struct _StrideApplication {
  AdwApplication parent_instance;

  StrideWiringOptions options;
  StrideWiring *wiring;       /* (owned) (nullable): until the first window */
  char *routine;              /* (owned) (nullable): to open at the start */
  GThread *loading;           /* (owned) (nullable): reads the data while GTK starts */
  GThread *icons;             /* (owned) (nullable): lists the icon theme */
  GError *error;              /* (owned) (nullable): why the thread came back without */
  StrideCaretaker *caretaker; /* (owned) (nullable): soon after the first window */
  StrideReminder *reminder;   /* (owned) (nullable): the same */
  guint care_source;
};

/* The first seconds belong to the first page. */
#define CARE_AFTER_S 3
#define SETTLE_MS 500
#define RETRY_MS 30000

G_DEFINE_FINAL_TYPE (StrideApplication, stride_application, ADW_TYPE_APPLICATION)

static void
show_fatal (StrideApplication *self, const GError *error)
{
  g_printerr ("backstride: %s\n", error->message);
  g_application_quit (G_APPLICATION (self));
}

/* Content, profile and the newest months are read while GTK reads its theme: neither needs the other. */
static gpointer
load_wiring (gpointer user_data)
{
  StrideApplication *self = user_data;
  StrideWiring *wiring = stride_wiring_new (&self->options, &self->error);

  if (wiring)
    stride_insight_get_advice (wiring->insight);

  return wiring;
}

/* The icon theme's folders are listed at its first question, and that takes as long as building the window. GTK's
 * icon themes may be asked from any thread; all paths that would make it list them again have been added by now. */
static gpointer
load_icons (gpointer user_data)
{
  gtk_icon_theme_has_icon (user_data, "open-menu-symbolic");

  return NULL;
}

#define MORNING "next-morning"

static void
question_due (StrideApplication *self, const char *question)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GSettings) settings = g_settings_new (STRIDE_APPLICATION_ID);
  g_autoptr (GNotification) notification = NULL;

  /* The page asks it from now on, and who looks at it needs no second one. */
  stride_insight_invalidate (self->wiring->insight);
  if ((window && gtk_window_is_active (window)) || !g_settings_get_boolean (settings, "remind"))
    return;

  notification = g_notification_new (_ ("How Is Your Back Today?"));
  g_notification_set_body (notification, question);
  g_notification_set_default_action (notification, "app.show-today");
  g_application_send_notification (G_APPLICATION (self), MORNING, notification);
}

static void
question_over (StrideApplication *self)
{
  stride_insight_invalidate (self->wiring->insight);
  g_application_withdraw_notification (G_APPLICATION (self), MORNING);
}

/* A routine that was left too long ago to go on with, or is told already. */
static void
settle_place (StrideApplication *self)
{
  g_autoptr (GError) error = NULL;

  if (!stride_player_session_settle (self->wiring->data_dir, self->wiring->clock,
                                     self->wiring->catalog, self->wiring->journal, &error))
    g_debug ("The routine of long ago was not filed: %s", error->message);
}

static void
take_care (gpointer user_data)
{
  StrideApplication *self = user_data;

  self->care_source = 0;
  self->caretaker =
    stride_caretaker_new (self->wiring->data_dir, self->wiring->journal, SETTLE_MS, RETRY_MS);
  if (self->wiring->sample)
    return;

  settle_place (self);
  stride_caretaker_back_up (self->caretaker, stride_wiring_get_today (self->wiring));
  self->reminder = stride_reminder_new (self->wiring->journal, self->wiring->clock);
  g_signal_connect_object (self->reminder, "due", G_CALLBACK (question_due), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reminder, "over", G_CALLBACK (question_over), self,
                           G_CONNECT_SWAPPED);
  stride_reminder_check (self->reminder);
}

#define QUIT_TRIGGER "<Control>q"

/* Under an open dialog the window's shortcuts rest; this one does not. */
static void
dialog_shown (AdwApplicationWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);
  GtkEventController *shortcuts;

  if (!dialog || g_object_get_data (G_OBJECT (dialog), QUIT_TRIGGER))
    return;

  shortcuts = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (shortcuts, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (shortcuts),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (
                                                            QUIT_TRIGGER),
                                                          gtk_named_action_new ("app.quit")));
  gtk_widget_add_controller (GTK_WIDGET (dialog), shortcuts);
  g_object_set_data (G_OBJECT (dialog), QUIT_TRIGGER, shortcuts);
}

static GtkWindow *
ensure_window (StrideApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window)
    return window;

  if (self->loading)
    self->wiring = g_thread_join (g_steal_pointer (&self->loading));
  if (!self->wiring) {
    show_fatal (self, self->error);
    return NULL;
  }

  if (!self->caretaker && self->care_source == 0)
    self->care_source = g_timeout_add_seconds_once (CARE_AFTER_S, take_care, self);

  window = GTK_WINDOW (stride_window_new (self, self->wiring));
  g_signal_connect (window, "notify::visible-dialog", G_CALLBACK (dialog_shown), NULL);

  return window;
}

static void
stride_application_activate (GApplication *application)
{
  StrideApplication *self = STRIDE_APPLICATION (application);
  GtkWindow *window = ensure_window (self);

  if (!window)
    return;

  gtk_window_present (window);

  if (self->routine) {
    g_autofree char *routine = g_steal_pointer (&self->routine);

    gtk_widget_activate_action (GTK_WIDGET (window), "win.start-routine", "s", routine);
  }
}

static void
stride_application_startup (GApplication *application)
{
  StrideApplication *self = STRIDE_APPLICATION (application);
  static const struct {
    const char *action;
    const char *accels[3];
  } accels[] = {
    { "app.quit", { "<Control>q", NULL } },
    { "window.close", { "<Control>w", NULL } },
    { "win.preferences", { "<Control>comma", NULL } },
    { "win.shortcuts", { "<Control>question", "F1", NULL } },
    { "win.log-run", { "<Control>n", NULL } },
    { "win.log-rest-day", { "<Control><Shift>n", NULL } },
    { "win.undo", { "<Control>z", NULL } },
    { "win.redo", { "<Control><Shift>z", NULL } },
    { "win.show-page('today')", { "<Alt>1", NULL } },
    { "win.show-page('routines')", { "<Alt>2", NULL } },
    { "win.show-page('log')", { "<Alt>3", NULL } },
    { "win.show-page('trends')", { "<Alt>4", NULL } },
    { "win.find", { "<Control>f", NULL } },
  };

  /* The order is that of the shortest way to the first frame. Opening the display asks its server a hundred and
   * fifty times, so only then may reading take a processor. Libadwaita's own start comes before the parent's,
   * which would otherwise wait for GTK's thread to list the icon theme, only to have it listed again. With the
   * icon's name set the parent need not look for an icon, which would list it once more. */
  stride_app_register_resource ();
  gtk_init ();
  self->loading = g_thread_new ("wiring", load_wiring, self);
  adw_init ();
  gtk_window_set_default_icon_name (STRIDE_APPLICATION_ID);
  G_APPLICATION_CLASS (stride_application_parent_class)->startup (application);
  self->icons =
    g_thread_new ("icons", load_icons, gtk_icon_theme_get_for_display (gdk_display_get_default ()));

  stride_widgets_init ();
  stride_ui_today_init ();

  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action,
                                           (const char *const *) accels[i].accels);
}

static int
stride_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  StrideApplication *self = STRIDE_APPLICATION (application);
  g_autoptr (GError) error = NULL;
  int status = stride_command_line_run (options, &self->options, &self->routine);

  if (status >= 0)
    return status;

  /* A folder of its own is a program of its own: it must not raise somebody else's window. */
  if (self->options.data_dir || self->options.sample || self->options.now ||
      self->options.clock_rate > 0)
    g_application_set_flags (application, G_APPLICATION_NON_UNIQUE);

  if (!g_application_register (application, NULL, &error)) {
    g_printerr ("backstride: %s\n", error->message);
    return 1;
  }

  if (g_application_get_is_remote (application) && self->routine)
    g_action_group_activate_action (G_ACTION_GROUP (application), "start-routine",
                                    g_variant_new_string (self->routine));

  return -1;
}

static void
quit_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  g_autoptr (GListModel) dialogs =
    ADW_IS_APPLICATION_WINDOW (window)
      ? adw_application_window_get_dialogs (ADW_APPLICATION_WINDOW (window))
      : NULL;

  /* Where a dialog is open, closing the window would close that alone. Forms keep what was typed, and
   * a routine its place. */
  for (guint i = dialogs ? g_list_model_get_n_items (dialogs) : 0; i > 0; i--) {
    g_autoptr (AdwDialog) dialog = g_list_model_get_item (dialogs, i - 1);

    adw_dialog_force_close (dialog);
  }

  if (window)
    gtk_window_destroy (window);
  else
    g_application_quit (user_data);
}

static void
about_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  static const char *developers[] = { "The Backstride authors", NULL };
  GtkWindow *window = gtk_application_get_active_window (user_data);

  adw_show_about_dialog (GTK_WIDGET (window), "application-name", _ ("Backstride"),
                         "application-icon", STRIDE_APPLICATION_ID, "version", STRIDE_VERSION,
                         "developers", developers, "license-type", GTK_LICENSE_GPL_3_0, "comments",
                         _ ("A companion for runners whose back is sore after running. It does not "
                            "replace the advice of a "
                            "doctor or physiotherapist. Everything stays on this computer."),
                         NULL);
}

/* Also reached over the bus: from a notification, another start of the program, a script. */
static void
start_routine_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  StrideApplication *self = STRIDE_APPLICATION (user_data);

  g_set_str (&self->routine, g_variant_get_string (parameter, NULL));
  g_application_activate (G_APPLICATION (self));
}

static void
show_today_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window;

  g_application_activate (G_APPLICATION (user_data));
  window = gtk_application_get_active_window (user_data);
  if (window)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "today");
}

static const GActionEntry actions[] = {
  { .name = "quit", .activate = quit_activated },
  { .name = "about", .activate = about_activated },
  { .name = "show-today", .activate = show_today_activated },
  { .name = "start-routine", .activate = start_routine_activated, .parameter_type = "s" },
};

static void
stride_application_finalize (GObject *object)
{
  StrideApplication *self = STRIDE_APPLICATION (object);

  g_clear_handle_id (&self->care_source, g_source_remove);
  g_clear_object (&self->caretaker);
  g_clear_object (&self->reminder);
  stride_wiring_options_clear (&self->options);
  g_clear_pointer (&self->icons, g_thread_join);
  if (self->loading)
    self->wiring = g_thread_join (g_steal_pointer (&self->loading));
  g_clear_pointer (&self->wiring, stride_wiring_free);
  g_clear_error (&self->error);
  g_clear_pointer (&self->routine, g_free);

  G_OBJECT_CLASS (stride_application_parent_class)->finalize (object);
}

static void
stride_application_class_init (StrideApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stride_application_finalize;
  application_class->activate = stride_application_activate;
  application_class->startup = stride_application_startup;
  application_class->handle_local_options = stride_application_handle_local_options;
}

static void
stride_application_init (StrideApplication *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  stride_command_line_add_options (G_APPLICATION (self));
}

StrideApplication *
stride_application_new (void)
{
  return g_object_new (STRIDE_TYPE_APPLICATION, "application-id", STRIDE_APPLICATION_ID,
                       "resource-base-path", STRIDE_RESOURCE_PATH, NULL);
}
