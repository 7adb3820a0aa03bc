/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/*
 * For tests of widgets and pages, in process: find by what a person sees, wait by predicate, never by
 * time. Run under tests/lib/with-display.
 */

/* g_test_init, GTK and libadwaita with animations off. */
void stride_test_ui_init (int *argc, char ***argv);

/* A window of @width x @height around @child (transfer floating), shown and drawn once. */
GtkWindow *stride_test_ui_window (GtkWidget *child, int width, int height);
/* Closes it and lets go of what hangs on it. */
void stride_test_ui_close (GtkWindow *window);
/* Lets the main loop run until it has nothing more to do at once. */
void stride_test_ui_settle (void);

/* The first mapped widget under @root of @type that shows @text: a label with it, or a widget with such
 * a label inside, or an editable with that text. NULL if none. @text NULL: any. */
GtkWidget *stride_test_ui_find (gpointer root, GType type, const char *text);
/* The same, failing the test if there is none. */
GtkWidget *stride_test_ui_get (gpointer root, GType type, const char *text);
/* Clicks the button that shows @text. */
void stride_test_ui_click (gpointer root, const char *text);
/* A key at the focused widget of @window, through its controllers and shortcuts; whether it was taken. */
gboolean stride_test_ui_key (GtkWindow *window, guint keyval, GdkModifierType modifiers);
/* Picture of @widget as PNG at $STRIDE_TEST_PICTURES/@name.png; nothing if that is not set. */
void stride_test_ui_picture (GtkWidget *widget, const char *name);

/* Waits until @condition holds, ten seconds at the most. */
#define stride_test_ui_wait(condition)                                                   \
  G_STMT_START                                                                           \
  {                                                                                      \
    gboolean timed_out = FALSE;                                                          \
    guint timer = g_timeout_add_seconds_once (10, stride_test_ui_timed_out, &timed_out); \
    while (!(condition) && !timed_out)                                                   \
      g_main_context_iteration (NULL, TRUE);                                             \
    if (timed_out)                                                                       \
      g_error ("%s:%d: waited in vain for: %s", __FILE__, __LINE__, #condition);         \
    g_source_remove (timer);                                                             \
  }                                                                                      \
  G_STMT_END

void stride_test_ui_timed_out (gpointer flag);

G_END_DECLS
