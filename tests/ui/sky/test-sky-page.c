/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky-page.h"

#include <math.h>

#include "journal-fixture.h"
#include "stride-chart.h"
#include "stride-sky-dial.h"
#include "stride-sky-text.h"
#include "stride-ui-sky.h"
#include "stride-widgets.h"

typedef struct {
  JournalFixture log;
  StrideProfile *profile;
  StrideCatalog *catalog;
  AdwNavigationPage *page;
} Fixture;

static void
init (Fixture *self, gboolean asked)
{
  g_autoptr (GError) error = NULL;

  journal_fixture_init (&self->log);
  self->profile = stride_profile_new (self->log.dir);
  stride_profile_set_first_start (self->profile, 1);
  stride_profile_set_cosmic (self->profile, asked);
  self->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
}

static void
clear (Fixture *self)
{
  journal_fixture_clear (&self->log);
  g_assert_finalize_object (self->profile);
  g_assert_finalize_object (self->catalog);
}

static void
open_page (Fixture *self, int width, int height)
{
  GtkWidget *view = adw_navigation_view_new ();

  self->page = stride_sky_page_new (self->log.journal, self->profile, self->catalog,
                                    STRIDE_CLOCK (self->log.clock));
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), self->page);
  journal_fixture_open (&self->log, view, width, height);
  stride_test_ui_settle ();
}

static gboolean
says (Fixture *self, const char *text)
{
  return stride_test_ui_find (self->page, GTK_TYPE_LABEL, text) != NULL;
}

static GtkWidget *
dial (Fixture *self)
{
  return stride_test_ui_get (self->page, STRIDE_TYPE_SKY_DIAL, NULL);
}

static void
assert_dial_says (Fixture *self, const char *text)
{
  g_autofree char *found =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (dial (self)),
                                        GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "?");

  g_assert_nonnull (found);
  if (!strstr (found, text))
    g_error ("the dial says: %s", found);
}

/* Runs of 8 km at noon, the last two days ago; all in one step, for each save takes its time. */
static void
fill (Fixture *self, int n, int every, gboolean lunar)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  StrideDay today = stride_day_parse ("2026-11-22");

  for (int i = n - 1; i >= 0; i--) {
    int ago = 2 + i * every;
    StrideEntryHead head = { .day = today - ago, .at = (gint64) (today - ago) * 86400 + 43200 };
    StrideRun run;
    int sore = lunar ? (int) lround (4 + 3 * cos (2 * G_PI * ago / 29.530588853))
                     : 2 + (i % 7 == 3) + (i % 11 == 5);

    stride_run_init (&run);
    run.distance_m = 8000;
    run.surface = STRIDE_SURFACE_GRASS;
    run.after = sore;
    g_ptr_array_add (entries, stride_entry_new_run (&head, &run, NULL));
  }
  g_assert_true (stride_journal_merge (self->log.journal, entries, NULL, NULL));
}

static void
test_new (void)
{
  Fixture self;
  AdwNavigationPage *page;

  init (&self, TRUE);
  fill (&self, 3, 3, FALSE);
  page = g_object_ref_sink (stride_sky_page_new (self.log.journal, self.profile, self.catalog,
                                                 STRIDE_CLOCK (self.log.clock)));
  g_assert_finalize_object (page);
  clear (&self);
}

/* Nothing of it before it was asked for; asking is kept. */
static void
test_invitation (void)
{
  Fixture self;
  g_autoptr (StrideProfile) again = NULL;

  init (&self, FALSE);
  open_page (&self, 700, 700);
  g_assert_true (says (&self, "When Planets Align…"));
  g_assert_null (stride_test_ui_find (self.page, STRIDE_TYPE_SKY_DIAL, NULL));
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "sky-invitation");

  stride_test_ui_click (self.page, "Ask the Sky");
  stride_test_ui_settle ();
  g_assert_nonnull (dial (&self));
  again = stride_profile_new (self.log.dir);
  g_assert_true (stride_profile_load (again, NULL));
  g_assert_true (stride_profile_get_cosmic (again));

  /* Switched off elsewhere, it is an invitation again. */
  stride_profile_set_cosmic (self.profile, FALSE);
  stride_test_ui_settle ();
  g_assert_true (says (&self, "When Planets Align…"));
  clear (&self);
}

static void
test_empty (void)
{
  Fixture self;

  init (&self, TRUE);
  open_page (&self, 700, 2200);
  g_assert_true (says (&self, "The stars are still loading"));
  g_assert_true (says (&self, "0 of 60 runs, 0.0 of 4 moons"));
  g_assert_true (says (&self, "None yet: log a run, and look up."));
  g_assert_null (stride_test_ui_find (self.page, STRIDE_TYPE_CHART, NULL));
  assert_dial_says (&self, "Today. Waxing gibbous");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "sky-empty");
  clear (&self);
}

/* The day is stepped by keys and buttons; the words follow the picture. */
static void
test_days (void)
{
  Fixture self;

  init (&self, TRUE);
  open_page (&self, 700, 900);
  gtk_widget_grab_focus (dial (&self));
  g_assert_true (stride_test_ui_key (self.log.window, GDK_KEY_Right, 0));
  assert_dial_says (&self, "23 November. Full moon");
  g_assert_true (stride_test_ui_key (self.log.window, GDK_KEY_Home, 0));
  assert_dial_says (&self, "Today. ");
  g_assert_true (stride_test_ui_key (self.log.window, GDK_KEY_Left, 0));
  assert_dial_says (&self, "Yesterday. ");
  g_assert_true (stride_test_ui_key (self.log.window, GDK_KEY_Page_Up, 0));
  g_assert_true (stride_test_ui_key (self.log.window, GDK_KEY_Page_Down, 0));
  assert_dial_says (&self, "Yesterday. ");
  stride_test_ui_click (self.page, "Yesterday");
  assert_dial_says (&self, "Today. ");
  /* The almanac: full on 24 November 2026 at 14:53 UT, new on 9 December at 00:52. */
  g_assert_true (says (&self, "Full moon: 24 November · new moon: 9 December"));
  clear (&self);
}

/* Far away from both ends of what the formulas are for it stops. */
static void
test_ends (void)
{
  Fixture self;

  init (&self, TRUE);
  open_page (&self, 700, 900);
  gtk_widget_grab_focus (dial (&self));
  g_signal_emit_by_name (dial (&self), "step", -40000);
  assert_dial_says (&self, "1 January 1990. ");
  g_signal_emit_by_name (dial (&self), "step", 90000);
  assert_dial_says (&self, "31 December 2060. ");
  clear (&self);
}

static void
test_verdicts (void)
{
  static const struct {
    int n;
    gboolean lunar;
    const char *title;
  } cases[] = {
    { 62, FALSE, "The moon has an alibi" },
    { 62, TRUE, "Curious: a lunar pattern, probably chance" },
    { 122, TRUE, "Curious: a lunar pattern, probably chance" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Fixture self;

    init (&self, TRUE);
    fill (&self, cases[i].n, 3, cases[i].lunar);
    open_page (&self, 700, 2600);
    g_assert_true (says (&self, cases[i].title));
    g_assert_cmpint (says (&self, stride_sky_text_verdict (STRIDE_CYCLE_ONCE)), ==,
                     cases[i].n == 62 && cases[i].lunar);
    g_assert_cmpint (says (&self, stride_sky_text_verdict (STRIDE_CYCLE_TWICE)), ==,
                     cases[i].n == 122);
    g_assert_false (says (&self, "The First Block"));
    g_assert_true (says (&self, "The Next Block"));
    if (i == 0)
      stride_test_ui_picture (GTK_WIDGET (self.log.window), "sky-alibi");
    clear (&self);
  }
}

/* Means with their counts, each to be reached by key and read. */
static void
test_phases (void)
{
  Fixture self;
  GtkWidget *chart;

  init (&self, TRUE);
  fill (&self, 12, 3, FALSE);
  open_page (&self, 700, 3000);
  chart = stride_test_ui_get (self.page, STRIDE_TYPE_CHART, NULL);
  g_assert_cmpuint (stride_chart_get_n_places (STRIDE_CHART (chart)), ==, 8);
  stride_chart_set_selected (STRIDE_CHART (chart), 3);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "Full moon: mean soreness 2.0 in 2 runs");
  clear (&self);
}

/* A run shows its sky on the dial, and there are more of them. */
static void
test_runs (void)
{
  Fixture self;

  init (&self, TRUE);
  fill (&self, 13, 3, FALSE);
  open_page (&self, 700, 3000);
  g_assert_true (says (&self, "20 November · 8 km") || says (&self, "Friday · 8 km"));
  g_assert_false (says (&self, "15 October · 8 km"));
  gtk_widget_activate (stride_test_ui_get (self.page, ADW_TYPE_BUTTON_ROW, "Show More"));
  stride_test_ui_wait (says (&self, "15 October · 8 km"));
  gtk_widget_activate (stride_test_ui_get (self.page, ADW_TYPE_ACTION_ROW, "15 October · 8 km"));
  stride_test_ui_settle ();
  assert_dial_says (&self, "15 October. ");
  g_assert_true (gtk_widget_has_focus (dial (&self)));
  clear (&self);
}

/* A run on a journey has the star time of where it was: in Japan, eight hours before Berlin's. */
static void
test_journey (void)
{
  Fixture self;
  StrideDay day = stride_day_parse ("2026-11-10");
  StrideEntryHead head = { .day = day, .at = (gint64) day * 86400 + 3 * 3600, .tz = 540 };
  g_autoptr (StrideEntry) entry = NULL;
  StrideRun run;

  init (&self, TRUE);
  stride_run_init (&run);
  run.distance_m = 5000;
  run.surface = STRIDE_SURFACE_TRAIL;
  entry = stride_entry_new_run (&head, &run, NULL);
  g_assert_true (stride_journal_add (self.log.journal, entry, NULL));
  open_page (&self, 700, 3000);
  gtk_widget_activate (stride_test_ui_get (self.page, ADW_TYPE_ACTION_ROW, "10 November · 5 km"));
  stride_test_ui_settle ();
  /* Noon by the clock at 135° east: 12 h and the 3 h 17 min that star time was ahead of the mean sun. */
  g_assert_nonnull (stride_test_ui_find (self.page, GTK_TYPE_LABEL,
                                         "About 15:17 by the stars: Libra stands highest"));
  clear (&self);
}

/* The place is kept in whole degrees, south of the equator below zero. */
static void
test_place (void)
{
  Fixture self;
  int north, east;

  init (&self, TRUE);
  open_page (&self, 700, 3000);
  g_assert_false (stride_profile_get_place (self.profile, &north, &east));
  g_assert_true (says (&self, "Looking south, east on the left. The mark stands highest, the arc "
                              "holds all planets."));
  adw_switch_row_set_active (ADW_SWITCH_ROW (stride_test_ui_get (self.page, ADW_TYPE_SWITCH_ROW,
                                                                 "From the Time Zone")),
                             FALSE);
  stride_test_ui_settle ();
  g_assert_true (stride_profile_get_place (self.profile, &north, &east));
  g_assert_cmpint (north, ==, 45);
  g_assert_cmpint (east, ==, 15);
  adw_spin_row_set_value (ADW_SPIN_ROW (
                            stride_test_ui_get (self.page, ADW_TYPE_SPIN_ROW, "Degrees North")),
                          -34);
  adw_spin_row_set_value (ADW_SPIN_ROW (
                            stride_test_ui_get (self.page, ADW_TYPE_SPIN_ROW, "Degrees East")),
                          151);
  g_assert_true (stride_profile_get_place (self.profile, &north, &east));
  g_assert_cmpint (north, ==, -34);
  g_assert_cmpint (east, ==, 151);
  g_assert_true (says (&self, "Looking north, east on the right. The mark stands highest, the arc "
                              "holds all planets."));
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "sky-south");
  adw_switch_row_set_active (ADW_SWITCH_ROW (stride_test_ui_get (self.page, ADW_TYPE_SWITCH_ROW,
                                                                 "From the Time Zone")),
                             TRUE);
  g_assert_false (stride_profile_get_place (self.profile, &north, &east));
  clear (&self);
}

static void
test_narrow (void)
{
  Fixture self;
  int minimum;

  init (&self, TRUE);
  fill (&self, 12, 3, FALSE);
  open_page (&self, 360, 3600);
  gtk_widget_measure (GTK_WIDGET (self.page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 350);
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "sky-narrow");
  clear (&self);
}

int
main (int argc, char *argv[])
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_sky_init ();
  g_test_add_func ("/sky-page/new", test_new);
  g_test_add_func ("/sky-page/invitation", test_invitation);
  g_test_add_func ("/sky-page/empty", test_empty);
  g_test_add_func ("/sky-page/days", test_days);
  g_test_add_func ("/sky-page/ends", test_ends);
  g_test_add_func ("/sky-page/verdicts", test_verdicts);
  g_test_add_func ("/sky-page/phases", test_phases);
  g_test_add_func ("/sky-page/runs", test_runs);
  g_test_add_func ("/sky-page/journey", test_journey);
  g_test_add_func ("/sky-page/place", test_place);
  g_test_add_func ("/sky-page/narrow", test_narrow);

  return g_test_run ();
}
