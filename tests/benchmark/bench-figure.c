/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The processor time of one picture of a moving figure, 800 × 800, against that of a short label. */

#include <adwaita.h>

#include "bench-picture.h"
#include "stride-catalog.h"
#include "stride-figure-view.h"

#define SIZE 800

/* Another moment each time: nothing may come from a cache. */
static void
move (GtkWidget *view, int run)
{
  stride_figure_view_set_time (STRIDE_FIGURE_VIEW (view), 0.137 * (run + 1));
}

int
main (void)
{
  g_autoptr (StrideCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *view;
  const StrideKeyframe *frames;
  guint n;

  adw_init ();
  catalog = stride_catalog_new (&error);
  if (!catalog)
    g_error ("%s", error->message);

  frames = stride_exercise_get_keyframes (stride_catalog_find_exercise (catalog, "bird-dog"), &n);
  view = stride_figure_view_new ();
  stride_figure_view_set_keyframes (STRIDE_FIGURE_VIEW (view), frames, n, NULL, 0);
  bench_picture ("figure", view, SIZE, SIZE, move);

  return 0;
}
