/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "today-home.h"

#include "stride-test-ui.h"
#include "stride-today-page.h"
#include "stride-ui-today.h"
#include "stride-widgets.h"

static GtkWindow *
open_page (Home *home, int width, int height)
{
  StrideTodayPage *page = stride_today_page_new (home->insight, home->journal, home->world->profile,
                                                 STRIDE_CLOCK (home->clock));
  GtkWindow *window;

  g_object_set (page, "miles", FALSE, NULL);
  window = stride_test_ui_window (GTK_WIDGET (page), width, height);
  stride_test_ui_settle ();

  return window;
}

static gboolean
shows (GtkWindow *window, const char *text)
{
  return stride_test_ui_find (window, GTK_TYPE_LABEL, text) != NULL;
}

/* It stands below the week, and follows the log. */
static void
test_next_run (void)
{
  g_autoptr (Home) home =
    home_new (HOME_ANSWERED "-9 8:00 run km=10 after=1\n-6 8:00 run km=8 after=1\n"
                            "-4 8:00 run km=9 after=1\n");
  GtkWindow *window = open_page (home, 360, 1500);
  g_autoptr (World) more = world_new (home->catalog, "-1 8:00 run km=12 after=1\n");

  g_assert_true (shows (window, "Next long run: up to 11 km would be no spike"));
  stride_test_ui_picture (GTK_WIDGET (window), "today-next-run");
  g_assert_true (stride_journal_merge (home->journal, more->entries, NULL, NULL));
  stride_test_ui_wait (shows (window, "Next long run: up to 13.2 km would be no spike"));
  stride_test_ui_close (window);
}

/* After a pause the page says welcome, and no length. */
static void
test_welcome (void)
{
  g_autoptr (Home) home =
    home_new ("profile first=-90\n-60 8:00 answers rf_emergency=none rf_urgent=none pain_week=2\n"
              "-27 8:00 run km=10 after=1\n-26 8:00 run km=10 after=1\n"
              "-25 8:00 run km=10 after=1\n");
  GtkWindow *window = open_page (home, 700, 900);

  g_assert_true (shows (window, "Welcome back after 3 weeks. Nothing was lost: start easy, and see "
                                "how your back takes it."));
  g_assert_false (shows (window, "Next long run: up to 11 km would be no spike"));
  stride_test_ui_picture (GTK_WIDGET (window), "today-welcome");
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_today_init ();

  g_test_add_func ("/today-week/next-run", test_next_run);
  g_test_add_func ("/today-week/welcome", test_welcome);

  return g_test_run ();
}
