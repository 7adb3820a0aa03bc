/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trends-page.h"

#include "journal-fixture.h"
#include "stride-chart.h"
#include "stride-trends-table.h"
#include "stride-ui-trends.h"
#include "stride-widgets.h"

typedef struct {
  JournalFixture log;
  StrideProfile *profile;
  StrideCatalog *catalog;
  StrideInsight *insight;
  StrideTrendsPage *page;
} Fixture;

static void
init (Fixture *self)
{
  journal_fixture_init (&self->log);
  self->profile = stride_profile_new (self->log.dir);
  self->catalog = stride_catalog_new (NULL);
  self->insight = stride_insight_new (self->catalog, self->profile, self->log.shoes,
                                      self->log.journal, STRIDE_CLOCK (self->log.clock));
}

static void
clear (Fixture *self)
{
  journal_fixture_clear (&self->log);
  g_assert_finalize_object (self->insight);
  g_assert_finalize_object (self->profile);
  g_assert_finalize_object (self->catalog);
}

static void
open_page (Fixture *self, int width, int height)
{
  self->page =
    stride_trends_page_new (self->insight, self->log.journal, STRIDE_CLOCK (self->log.clock));
  stride_trends_page_set_miles (self->page, FALSE);
  stride_trends_page_set_first_weekday (self->page, 1);
  journal_fixture_open (&self->log, GTK_WIDGET (self->page), width, height);
  stride_test_ui_settle ();
}

/* Two runs and a rest day a week, soreness from @from to @to over @n_weeks. */
static void
fill (Fixture *self, int n_weeks, double from, double to)
{
  for (int week = 0; week < n_weeks; week++) {
    int sore = (int) (to + (from - to) * week / MAX (n_weeks - 1, 1) + 0.5);

    journal_fixture_add_run (&self->log, week * 7, 8000 + 500 * (week % 3), sore);
    journal_fixture_add_run (&self->log, week * 7 + 2, 6000, sore);
    journal_fixture_add_rest_day (&self->log, week * 7 + 4, MAX (sore - 2, 0));
  }
}

static StrideChart *
chart (Fixture *self, guint index)
{
  static const char *const labels[] = { "Soreness by week", "Distance by week",
                                        "Routines by week", "Routine minutes by week",
                                        "Stress by week",   "Sleep by week" };
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  g_autoptr (GQueue) queue = g_queue_new ();

  g_queue_push_tail (queue, self->page);
  while (!g_queue_is_empty (queue)) {
    GtkWidget *widget = g_queue_pop_head (queue);

    if (STRIDE_IS_CHART (widget))
      g_ptr_array_add (found, widget);
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
         child = gtk_widget_get_next_sibling (child))
      g_queue_push_tail (queue, child);
  }
  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (labels));
  gtk_test_accessible_assert_property (found->pdata[index], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       labels[index]);

  return found->pdata[index];
}

static void
choose (Fixture *self, const char *text)
{
  GtkWidget *toggle =
    gtk_widget_get_ancestor (stride_test_ui_get (self->page, GTK_TYPE_LABEL, text),
                             ADW_TYPE_TOGGLE_GROUP);
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (toggle);

  for (guint i = 0; i < adw_toggle_group_get_n_toggles (group); i++) {
    if (g_strcmp0 (adw_toggle_get_label (adw_toggle_group_get_toggle (group, i)), text) == 0)
      adw_toggle_group_set_active (group, i);
  }
  stride_test_ui_settle ();
}

static void
test_new (void)
{
  Fixture self;
  StrideTrendsPage *page;

  init (&self);
  page = g_object_ref_sink (
    stride_trends_page_new (self.insight, self.log.journal, STRIDE_CLOCK (self.log.clock)));
  g_assert_finalize_object (page);
  clear (&self);
}

static void
test_empty (void)
{
  Fixture self;

  init (&self);
  open_page (&self, 900, 700);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "No Weeks Yet");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "trends-empty");
  stride_test_ui_click (self.page, "Log a Run");
  g_assert_cmpstr (self.log.actions->str, ==, "win.log-run;");

  journal_fixture_add_run (&self.log, 0, 8000, 3);
  stride_test_ui_wait (stride_test_ui_find (self.page, GTK_TYPE_LABEL, "Not enough data yet"));
  clear (&self);
}

static void
test_two_weeks (void)
{
  Fixture self;

  init (&self);
  fill (&self, 2, 4, 3);
  open_page (&self, 900, 700);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Not enough data yet");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL,
                      "because it takes 4 weeks with two entries each, and there are 2 so far");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "trends-two-weeks");
  clear (&self);
}

static void
test_direction (void)
{
  static const struct {
    double from, to;
    const char *text;
  } cases[] = {
    { 8, 2, "Your soreness is easing" },
    { 4, 4, "Your soreness is about the same" },
    { 2, 8, "Your soreness is rising" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    Fixture self;

    init (&self);
    fill (&self, 12, cases[i].from, cases[i].to);
    open_page (&self, 900, 700);
    stride_test_ui_get (self.page, GTK_TYPE_LABEL, cases[i].text);
    clear (&self);
  }
}

static void
test_ranges (void)
{
  Fixture self;

  init (&self);
  fill (&self, 30, 8, 2);
  open_page (&self, 900, 700);
  g_assert_cmpuint (stride_chart_get_n_places (chart (&self, 0)), ==, 12);
  choose (&self, "4");
  g_assert_cmpuint (stride_chart_get_n_places (chart (&self, 0)), ==, 4);
  choose (&self, "52");
  g_assert_cmpuint (stride_chart_get_n_places (chart (&self, 0)), ==, 52);
  choose (&self, "All");
  /* from the first entry's week on: 29 weeks and 4 days ago */
  g_assert_cmpuint (stride_chart_get_n_places (chart (&self, 0)), ==, 30);
  choose (&self, "26");
  g_assert_cmpuint (stride_chart_get_n_places (chart (&self, 1)), ==, 26);
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "trends-half-a-year");
  clear (&self);
}

/* Every week can be reached by key and says what it holds. */
static void
test_chart_reads_out (void)
{
  Fixture self;
  StrideChart *distance;

  init (&self);
  fill (&self, 12, 4, 4);
  open_page (&self, 900, 900);
  distance = chart (&self, 1);
  stride_chart_set_selected (distance, 11);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (distance),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "16–22 November: 14 km in 2 runs, the longest 8 km");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "trends-selected");

  for (guint i = 0; i < 6; i++) {
    StrideChart *each = chart (&self, i);
    g_autoptr (GHashTable) read = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

    g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (each)));
    g_assert_true (stride_test_ui_key (self.log.window, GDK_KEY_Home, 0));
    for (guint week = 0; week < 12; week++) {
      /* What is not as expected is handed back. */
      g_hash_table_add (read, gtk_test_accessible_check_property (
                                GTK_ACCESSIBLE (each), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, ""));
      g_assert_true (stride_test_ui_key (self.log.window, GDK_KEY_Right, 0));
    }
    g_assert_cmpuint (g_hash_table_size (read), ==, 12);
  }
  clear (&self);
}

static void
test_table (void)
{
  Fixture self;

  init (&self);
  fill (&self, 12, 4, 4);
  open_page (&self, 900, 700);
  choose (&self, "Table");
  stride_test_ui_wait (stride_test_ui_find (self.page, GTK_TYPE_LABEL, "16–22 November"));
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "14 km");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Worst");
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "trends-table");
  clear (&self);
}

static void
test_follows_the_log (void)
{
  Fixture self;

  init (&self);
  fill (&self, 3, 4, 4);
  open_page (&self, 900, 700);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Not enough data yet");
  journal_fixture_add_run (&self.log, 21, 5000, 4);
  journal_fixture_add_run (&self.log, 23, 5000, 4);
  journal_fixture_add_rest_day (&self.log, 25, 2);
  stride_test_ui_wait (
    stride_test_ui_find (self.page, GTK_TYPE_LABEL, "Your soreness is about the same"));
  clear (&self);
}

static void
add_trail_run (Fixture *self)
{
  StrideEntryHead head = { .day = stride_day_from_ymd (2026, 11, 1), .at = 1793520000, .tz = 60 };
  StrideRun run;
  g_autoptr (StrideEntry) trail = NULL;

  stride_run_init (&run);
  run.distance_m = 8000;
  run.surface = STRIDE_SURFACE_TRAIL;
  run.during = run.after = 1;
  trail = stride_entry_new_run (&head, &run, NULL);
  g_assert_true (stride_journal_add (self->log.journal, trail, NULL));
}

static void
test_links_say_what_is_missing (void)
{
  Fixture self;

  init (&self);
  fill (&self, 3, 4, 4);
  add_trail_run (&self);
  open_page (&self, 900, 700);
  stride_test_ui_get (
    self.page, GTK_TYPE_LABEL,
    "Cannot tell yet: it takes at least 14 more runs. Sore (3 or more): 6 of 6 runs "
    "on concrete or asphalt, 0 of 1 run on other ground. On average 4 and 1.");
  clear (&self);
}

/* A comparison opens to its runs, each of which can be reached and says what it was. */
static void
test_link_shows_runs (void)
{
  Fixture self;
  AdwExpanderRow *row;
  StrideChart *runs;

  init (&self);
  fill (&self, 3, 4, 4);
  add_trail_run (&self);
  open_page (&self, 900, 700);
  row = ADW_EXPANDER_ROW (stride_test_ui_get (self.page, ADW_TYPE_EXPANDER_ROW, "Hard Ground"));
  adw_expander_row_set_expanded (row, TRUE);
  stride_test_ui_settle ();
  runs = STRIDE_CHART (stride_test_ui_get (row, STRIDE_TYPE_CHART, NULL));
  g_assert_cmpuint (stride_chart_get_n_places (runs), ==, 7);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (runs), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Soreness of each run: Hard Ground");
  stride_chart_set_selected (runs, 0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (runs), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "1 November: soreness 1 on other ground");
  stride_test_ui_picture (GTK_WIDGET (row), "trends-link");
  clear (&self);
}

static void
answer_screens (Fixture *self)
{
  static const char *const none[] = { "none", NULL };
  g_autoptr (StrideAnswers) answers = stride_answers_new ();

  stride_answers_set_choices (answers, "rf_emergency", none);
  stride_answers_set_choices (answers, "rf_urgent", none);
  stride_profile_put_intake (self->profile,
                             stride_clock_get_real (STRIDE_CLOCK (self->log.clock)) /
                               G_USEC_PER_SEC,
                             60, answers, TRUE);
}

/* Before the safety questions nobody is told how long to run. */
static void
test_next_run_waits (void)
{
  Fixture self;

  init (&self);
  fill (&self, 12, 4, 4);
  open_page (&self, 900, 700);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Consistency: 0 of 100");
  g_assert_null (stride_test_ui_find (self.page, GTK_TYPE_LABEL,
                                      "Next long run: up to 9.9 km would be no spike"));
  clear (&self);
}

static void
test_habit_and_load (void)
{
  Fixture self;

  init (&self);
  answer_screens (&self);
  fill (&self, 12, 4, 4);
  open_page (&self, 900, 700);
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "0 of 3 routines this week");
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Consistency: 0 of 100");
  /* 9 km was the longest of the month */
  stride_test_ui_get (self.page, GTK_TYPE_LABEL, "Next long run: up to 9.9 km would be no spike");
  g_assert_null (stride_test_ui_find (self.page, GTK_TYPE_LABEL, "Self-tests"));
  clear (&self);
}

static void
add_plank (Fixture *self, int days_ago, int seconds)
{
  StrideDay day = stride_day_from_ymd (2026, 11, 22) - days_ago;
  StrideEntryHead head = { .day = day, .at = (gint64) day * 86400 + 36000 };
  StrideSelfTest test;
  g_autoptr (StrideEntry) entry = NULL;

  stride_self_test_init (&test);
  test.test = (char *) "test-plank";
  test.value = seconds;
  entry = stride_entry_new_self_test (&head, &test, NULL);
  g_assert_true (stride_journal_add (self->log.journal, entry, NULL));
}

static void
test_self_tests (void)
{
  Fixture self;
  AdwExpanderRow *row;
  StrideChart *results;

  init (&self);
  fill (&self, 3, 4, 4);
  add_plank (&self, 60, 40);
  add_plank (&self, 30, 55);
  add_plank (&self, 10, 80);
  open_page (&self, 900, 700);
  row = ADW_EXPANDER_ROW (
    stride_test_ui_get (self.page, ADW_TYPE_EXPANDER_ROW, "Forearm plank endurance"));
  g_assert_cmpstr (adw_expander_row_get_subtitle (row), ==,
                   "12 November: 80 s; before it 55 s, a change beyond chance");
  adw_expander_row_set_expanded (row, TRUE);
  stride_test_ui_settle ();
  results = STRIDE_CHART (stride_test_ui_get (row, STRIDE_TYPE_CHART, NULL));
  g_assert_cmpuint (stride_chart_get_n_places (results), ==, 3);
  stride_chart_set_selected (results, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (results), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "23 October: 55 s; before it 40 s, which may be chance");
  stride_test_ui_picture (GTK_WIDGET (row), "trends-self-test");
  clear (&self);
}

static void
test_pictures (void)
{
  Fixture self;
  AdwStyleManager *style = adw_style_manager_get_default ();

  init (&self);
  fill (&self, 12, 6, 3);
  open_page (&self, 360, 640);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self.log.window)), <=, 360);
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "trends-narrow");
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  stride_test_ui_picture (GTK_WIDGET (self.log.window), "trends-narrow-dark");
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  clear (&self);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_trends_init ();

  g_test_add_func ("/trends-page/new", test_new);
  g_test_add_func ("/trends-page/empty", test_empty);
  g_test_add_func ("/trends-page/two-weeks", test_two_weeks);
  g_test_add_func ("/trends-page/direction", test_direction);
  g_test_add_func ("/trends-page/ranges", test_ranges);
  g_test_add_func ("/trends-page/chart-reads-out", test_chart_reads_out);
  g_test_add_func ("/trends-page/table", test_table);
  g_test_add_func ("/trends-page/follows-the-log", test_follows_the_log);
  g_test_add_func ("/trends-page/links-say-what-is-missing", test_links_say_what_is_missing);
  g_test_add_func ("/trends-page/link-shows-runs", test_link_shows_runs);
  g_test_add_func ("/trends-page/next-run-waits", test_next_run_waits);
  g_test_add_func ("/trends-page/habit-and-load", test_habit_and_load);
  g_test_add_func ("/trends-page/self-tests", test_self_tests);
  g_test_add_func ("/trends-page/pictures", test_pictures);

  return g_test_run ();
}
