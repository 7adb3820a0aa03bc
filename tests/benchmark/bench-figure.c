/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The processor time of one picture of a moving figure, 800 × 800, against that of a short label. */

#include <adwaita.h>
#include <time.h>

#include "stride-catalog.h"
#include "stride-figure-view.h"

#define SIZE 800
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

int
main (void)
{
  g_autoptr (StrideCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  StrideExercise *exercise;
  GtkWidget *window, *box, *view, *label;
  const StrideKeyframe *frames;
  double ours[N_RUNS], floor[N_RUNS];
  guint n;

  adw_init ();
  catalog = stride_catalog_new (&error);
  if (!catalog)
    g_error ("%s", error->message);

  exercise = stride_catalog_find_exercise (catalog, "bird-dog");
  frames = stride_exercise_get_keyframes (exercise, &n);
  view = stride_figure_view_new ();
  stride_figure_view_set_keyframes (STRIDE_FIGURE_VIEW (view), frames, n, NULL, 0);
  gtk_widget_set_size_request (view, SIZE, SIZE);
  label = gtk_label_new ("Ten chars.");

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), view);
  gtk_box_append (GTK_BOX (box), label);
  window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_height (view) < SIZE)
    g_main_context_iteration (NULL, TRUE);

  for (int i = -WARM_UP; i < N_RUNS; i++) {
    double figure, text;

    /* Another moment each time: nothing may come from a cache. */
    stride_figure_view_set_time (STRIDE_FIGURE_VIEW (view), 0.137 * (i + WARM_UP + 1));
    figure = snapshot (view);
    text = snapshot (label);
    if (i < 0)
      continue;
    ours[i] = figure;
    floor[i] = text;
  }

  g_print ("figure: ratio %.1f (ours %.1f us, floor %.1f us, %d runs)\n",
           get_median (ours) / get_median (floor), get_median (ours), get_median (floor), N_RUNS);
  gtk_window_destroy (GTK_WINDOW (window));

  return 0;
}
