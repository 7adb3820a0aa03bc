/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench-picture.h"

#include <stdlib.h>
#include <time.h>

#define N_RUNS 501
#define WARM_UP 20

static double
now_us (void)
{
  struct timespec t;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &t);

  return (double) t.tv_sec * 1e6 + (double) t.tv_nsec / 1e3;
}

/* What the widget itself does to be drawn; nothing of what GTK keeps from the frame before. */
static double
snapshot (GtkWidget *widget)
{
  GtkSnapshot *target = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  double start = now_us ();

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, target);
  node = gtk_snapshot_free_to_node (target);

  return now_us () - start;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
get_median (double *values)
{
  qsort (values, N_RUNS, sizeof *values, compare);

  return values[N_RUNS / 2];
}

void
bench_picture (const char *name, GtkWidget *drawn, int width, int height, BenchPrepare prepare)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new ("Ten chars.");
  double ours[N_RUNS], floor[N_RUNS];

  gtk_widget_set_size_request (drawn, width, height);
  gtk_box_append (GTK_BOX (box), drawn);
  gtk_box_append (GTK_BOX (box), label);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_height (drawn) < height)
    g_main_context_iteration (NULL, TRUE);

  for (int i = -WARM_UP; i < N_RUNS; i++) {
    if (prepare)
      prepare (drawn, i + WARM_UP);
    ours[MAX (i, 0)] = snapshot (drawn);
    floor[MAX (i, 0)] = snapshot (label);
  }
  g_print ("%s: ratio %.1f (ours %.1f us, floor %.1f us, n %d runs)\n", name,
           get_median (ours) / get_median (floor), get_median (ours), get_median (floor), N_RUNS);
  gtk_window_destroy (GTK_WINDOW (window));
}
