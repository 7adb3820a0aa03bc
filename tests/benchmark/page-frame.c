/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded into the program: when its window has nothing left to do, which is after the whole log was
 * read, it opens the page that $BACKSTRIDE_PAGE names, writes down how much of the processor's time it
 * took until the page's first frame was drawn, and how long that was by the clock, and ends the program.
 * The wait for the next beat of the frame clock, the same for every page, is in the second only.
 */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static gint64 asked_us; /* of the processor's time; 0: not yet */
static gint64 asked_at; /* by the clock */

/* Of all threads. */
static gint64
used_us (void)
{
  struct timespec t;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &t);

  return t.tv_sec * G_USEC_PER_SEC + t.tv_nsec / 1000;
}

static void
after_paint (GdkFrameClock *clock, gpointer window)
{
  if (asked_us == 0)
    return;

  fprintf (stderr, "page-frame %ld us of %ld us\n", (long) (used_us () - asked_us),
           (long) (g_get_monotonic_time () - asked_at));
  fflush (stderr);
  _exit (0);
}

static void
open_page (gpointer window)
{
  asked_us = used_us ();
  asked_at = g_get_monotonic_time ();
  gtk_widget_activate_action (window, "win.show-page", "s", g_getenv ("BACKSTRIDE_PAGE"));
}

/* Below everything that the program itself does when it is idle. */
static gboolean
nothing_left (gpointer window)
{
  g_timeout_add_once (300, open_page, window);

  return G_SOURCE_REMOVE;
}

static void
first_frame (GdkFrameClock *clock, gpointer window)
{
  g_signal_handlers_disconnect_by_func (clock, first_frame, window);
  g_idle_add_full (G_PRIORITY_LOW + 100, nothing_left, window, NULL);
}

/* Takes the place of GTK's own. */
void
gtk_window_present (GtkWindow *window)
{
  void (*present) (GtkWindow *) = (void (*) (GtkWindow *)) dlsym (RTLD_NEXT, "gtk_window_present");
  GdkFrameClock *clock;

  present (window);
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  g_signal_connect (clock, "after-paint", G_CALLBACK (first_frame), window);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint), window);
}
