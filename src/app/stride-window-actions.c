/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n-lib.h>

#include "stride-window-open.h"
#include "stride-window.h"

/* What pages may ask of the window. Each takes the names that the table at the end gives it. */

static void
toast (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *text, *button, *action;
  AdwToast *message;

  g_variant_get (parameter, "(&s&s&s)", &text, &button, &action);
  message = adw_toast_new (text);
  adw_toast_set_use_markup (message, FALSE);
  if (*button && *action) {
    adw_toast_set_button_label (message, button);
    adw_toast_set_detailed_action_name (message, action);
  }

  stride_window_add_toast (STRIDE_WINDOW (widget), message);
}

static void
show_page (GtkWidget *widget, const char *name, GVariant *parameter)
{
  adw_view_stack_set_visible_child_name (stride_window_get_stack (STRIDE_WINDOW (widget)),
                                         g_variant_get_string (parameter, NULL));
}

typedef gboolean (*JournalStep) (StrideJournal *journal, GError **error);

static void
step_journal (GtkWidget *widget, JournalStep step, const char *done)
{
  StrideWiring *wiring = stride_window_get_wiring (STRIDE_WINDOW (widget));
  g_autoptr (GError) error = NULL;
  g_autoptr (AdwToast) message = NULL;

  step (wiring->journal, &error);
  message = adw_toast_new (error ? error->message : done);
  adw_toast_set_use_markup (message, FALSE);
  stride_window_add_toast (STRIDE_WINDOW (widget), g_steal_pointer (&message));
}

static void
undo (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step_journal (widget, stride_journal_undo, _ ("Undone"));
}

static void
redo (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step_journal (widget, stride_journal_redo, _ ("Done again"));
}

void
stride_window_update_actions (StrideWindow *self)
{
  StrideWiring *wiring;

  g_return_if_fail (STRIDE_IS_WINDOW (self));

  wiring = stride_window_get_wiring (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo",
                                 stride_journal_can_undo (wiring->journal));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo",
                                 stride_journal_can_redo (wiring->journal));
}

void
stride_window_install_actions (GtkWidgetClass *widget_class)
{
  static const struct {
    const char *name;
    const char *parameter_type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "win.toast", "(sss)", toast },
    { "win.show-page", "s", show_page },
    { "win.undo", NULL, undo },
    { "win.redo", NULL, redo },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter_type,
                                     actions[i].activate);

  stride_window_install_open_actions (widget_class);
}
