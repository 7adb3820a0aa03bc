/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preloaded into a GTK program: at the end of its window's first frame, or of that which
 * BACKSTRIDE_FRAME counts, it writes down how long that took since the program was started and how much
 * memory is then its own, and ends the program.
 */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static gint64
now_us (void)
{
  struct timespec time;

  clock_gettime (CLOCK_MONOTONIC, &time);

  return time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static long
private_dirty_kib (void)
{
  g_autofree char *text = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return -1;
  line = strstr (text, "Private_Dirty:");

  return line ? strtol (line + strlen ("Private_Dirty:"), NULL, 10) : -1;
}

static void
after_paint (GdkFrameClock *clock, gpointer user_data)
{
  gint64 started = g_ascii_strtoll (g_getenv ("BACKSTRIDE_STARTED_US"), NULL, 10);
  gint64 elapsed = now_us () - started;
  const char *wanted = g_getenv ("BACKSTRIDE_FRAME");
  static int n_frames;

  if (++n_frames < (wanted ? atoi (wanted) : 1))
    return;

  fprintf (stderr, "first-frame %ld us %ld KiB\n", (long) elapsed, private_dirty_kib ());
  fflush (stderr);
  _exit (0);
}

/* Takes the place of GTK's own. */
void
gtk_window_present (GtkWindow *window)
{
  void (*present) (GtkWindow *) = (void (*) (GtkWindow *)) dlsym (RTLD_NEXT, "gtk_window_present");

  present (window);
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                    G_CALLBACK (after_paint), NULL);
}
