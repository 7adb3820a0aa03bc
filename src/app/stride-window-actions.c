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

static GtkWidget *
find_search_entry (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget) || GTK_IS_SEARCH_ENTRY (widget))
    return GTK_IS_SEARCH_ENTRY (widget) && gtk_widget_get_mapped (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *entry = find_search_entry (child);

    if (entry)
      return entry;
  }

  return NULL;
}

/* The search entry that is in sight; or the page's own way to one. */
static void
find (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *bin =
    adw_view_stack_get_visible_child (stride_window_get_stack (STRIDE_WINDOW (widget)));
  GtkWidget *entry = find_search_entry (widget);

  if (entry)
    gtk_widget_grab_focus (entry);
  else if (!gtk_widget_get_mapped (bin) ||
           !gtk_widget_activate_action (adw_bin_get_child (ADW_BIN (bin)), "page.find", NULL))
    gtk_widget_error_bell (widget);
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
  /* Out of sight until it was asked for. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.sky",
                                 stride_profile_get_cosmic (wiring->profile));
}

void
stride_window_install_actions (GtkWidgetClass *widget_class)
{
  static const struct {
    const char *name;
    const char *parameter_type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "win.toast", "(sss)", toast }, { "win.show-page", "s", show_page },
    { "win.find", NULL, find },      { "win.undo", NULL, undo },
    { "win.redo", NULL, redo },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter_type,
                                     actions[i].activate);

  stride_window_install_open_actions (widget_class);
}
