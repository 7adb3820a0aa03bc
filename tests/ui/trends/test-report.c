/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-report-dialog.h"
#include "stride-report.h"

#include <cairo-script.h>
#include <string.h>

#include "stride-test-ui.h"
#include "stride-ui-trends.h"
#include "stride-widgets.h"
#include "today-home.h"

#define NOTE "Worse after the tram stairs"
#define WORDS "Does the left side matter?"

/* Twelve weeks of two runs and a routine each, easing. */
static char *
make_story (void)
{
  GString *story = g_string_new (HOME_ANSWERED);

  for (int week = 0; week < 12; week++) {
    int sore = 1 + week / 2;

    g_string_append_printf (story, "-%d 8:00 run km=%d during=%d after=%d stress=%d sleep=%d\n",
                            7 * week + 1, 10 + week % 4, sore, sore, 3 + week % 4,
                            400 + 10 * (week % 5));
    g_string_append_printf (story, "-%d 8:00 run km=6 during=%d after=%d%s\n", 7 * week + 4, sore,
                            sore, week == 2 ? " knee" : "");
    g_string_append_printf (story, "-%d 19:00 session routine=level-1 done=12/12\n", 7 * week + 2);
  }
  g_string_append (story, "-3 19:00 session routine=cooldown-5 done=4/4\n"
                          "-60 10:00 test id=test-plank value=40\n"
                          "-5 10:00 test id=test-plank value=70\n"
                          "-5 10:10 test id=test-side-bridge left=40 right=52\n");

  return g_string_free_and_steal (story);
}

static Home *
make_home (void)
{
  g_autofree char *story = make_story ();
  Home *home = home_new (story);
  StrideEntryHead head = { .day = stride_day_from_ymd (2026, 11, 20),
                           .at = 1795161600,
                           .note = (char *) NOTE };
  g_autoptr (StrideEntry) entry = NULL;
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = 9000;
  run.surface = STRIDE_SURFACE_ASPHALT;
  run.zone[STRIDE_ZONE_LOW_LEFT] = 6;
  run.zone[STRIDE_ZONE_BUTTOCK_LEFT] = 3;
  entry = stride_entry_new_run (&head, &run, NULL);
  g_assert_true (stride_journal_add (home->journal, entry, NULL));

  return home;
}

static StrideReport *
make_report (Home *home)
{
  g_autoptr (GPtrArray) entries =
    stride_journal_list (home->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);

  return stride_report_new (home->insight, entries, 1, FALSE);
}

/* All that the drawing writes, as the script surface of Cairo hears it. */
static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_string_append_len (closure, (const char *) data, length);

  return CAIRO_STATUS_SUCCESS;
}

static char *
draw_script (const StrideReport *report)
{
  GString *script = g_string_new (NULL);
  cairo_device_t *device = cairo_script_create_for_stream (append, script);
  cairo_surface_t *surface = cairo_script_surface_create (device, CAIRO_CONTENT_COLOR_ALPHA,
                                                          STRIDE_PAPER_WIDTH, STRIDE_PAPER_HEIGHT);
  cairo_t *cr = cairo_create (surface);

  stride_report_draw (report, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  cairo_device_destroy (device);

  return g_string_free_and_steal (script);
}

/* A layout writes a line or a run of it at a time: @words in one. */
static void
assert_written (const char *script, const char *words)
{
  if (!strstr (script, words))
    g_test_fail_printf ("the page does not say \"%s\"", words);
}

static void
draw_picture (const StrideReport *report, const char *name)
{
  const char *folder = g_getenv ("STRIDE_TEST_PICTURES");
  g_autofree char *path = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  if (!folder)
    return;

  path = g_strdup_printf ("%s/%s.png", folder, name);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (1.6 * STRIDE_PAPER_WIDTH),
                                        (int) (1.6 * STRIDE_PAPER_HEIGHT));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, 1.6, 1.6);
  stride_report_draw (report, cr);
  cairo_destroy (cr);
  cairo_surface_write_to_png (surface, path);
  cairo_surface_destroy (surface);
}

static void
test_says (void)
{
  g_autoptr (Home) home = make_home ();
  g_autoptr (StrideReport) report = make_report (home);
  g_autofree char *script = NULL;

  g_assert_cmpuint (report->weeks->len, ==, STRIDE_REPORT_WEEKS);
  g_assert_cmpint (report->zone[STRIDE_ZONE_LOW_LEFT], ==, 6);
  g_assert_cmpint (report->zone[STRIDE_ZONE_BUTTOCK_RIGHT], ==, 0);
  g_assert_cmpuint (report->n_zone_runs, ==, 1);
  g_assert_cmpuint (g_strv_length (report->routines), ==, 2);
  g_assert_nonnull (strstr (report->routines[0], " (12 times, "));
  g_assert_cmpuint (g_strv_length (report->tests), ==, 2);
  g_assert_cmpstr (report->tests[0], ==,
                   "Forearm plank endurance, 17 November 2026: 70 s; before it 40 s, a change "
                   "beyond chance");
  g_assert_true (g_strv_contains ((const char *const *) report->flags,
                                  "Pain, tingling or numbness below a knee: 1 run"));

  stride_report_set_words (report, WORDS);
  script = draw_script (report);
  assert_written (script, "31 August 2026 to 22 November 2026");
  assert_written (script, "My soreness is easing");
  assert_written (script, WORDS);
  assert_written (script, "Soreness");
  assert_written (script, "Worst of 1 run");
  assert_written (script, "Pain, tingling");
  assert_written (script, "Forearm plank");
  assert_written (script, "Made with Backstride");
  draw_picture (report, "report");
}

/* Without words, notes, flags, routines and tests the page is whole as well. */
static void
test_says_little (void)
{
  g_autoptr (Home) home = home_new ("-1 8:00 run km=8 after=3\n");
  g_autoptr (StrideReport) report = make_report (home);
  g_autofree char *script = draw_script (report);

  assert_written (script, "Not enough data yet");
  assert_written (script, "Nothing was marked.");
  g_assert_cmpstr (report->flags[0], ==, "The questions about warning signs are not answered.");
  g_assert_null (report->flags[1]);
  draw_picture (report, "report-little");
}

/* What does not fit is cut, and the page stays one. */
static void
test_long_words (void)
{
  g_autoptr (Home) home = make_home ();
  g_autoptr (StrideReport) report = make_report (home);
  g_autoptr (GString) words = g_string_new (NULL);

  while (words->len < 2 * STRIDE_REPORT_WORDS)
    g_string_append (words, "It aches, and ähnlich mornings. ");
  stride_report_set_words (report, words->str);
  g_assert_cmpint (g_utf8_strlen (report->words, -1), ==, STRIDE_REPORT_WORDS);
  g_assert_true (g_str_has_suffix (report->words, "…"));
  draw_picture (report, "report-long");
}

/* (transfer full) */
static GStrv
make_lines (const char *format, int n)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (int i = 1; i <= n; i++)
    g_strv_builder_take (builder, g_strdup_printf ("%s %d.", format, i));

  return g_strv_builder_end (builder);
}

static guint
count_matches (const char *text, const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  g_regex_match (regex, text, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    n++;

  return n;
}

/* Large numbers, long lists, a word without an end and three hundred short lines: whatever has no room is
 * counted, and what stands below keeps its place. */
static void
test_crowded (void)
{
  g_autoptr (Home) home = home_new (HOME_ANSWERED "-1 8:00 run km=190 after=10 during=10\n"
                                                  "-2 8:00 run km=180 after=9 during=0\n"
                                                  "-9 8:00 run km=0.4 after=0 during=0\n");
  g_autoptr (StrideReport) report = make_report (home);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *script = NULL;

  for (int i = 0; i < 150; i++)
    g_string_append (words, "ow\n\n");
  stride_report_set_words (report, words->str);
  g_clear_pointer (&report->flags, g_strfreev);
  report->flags = make_lines ("1 November 2026: numbness between the legs or around the seat", 20);
  g_clear_pointer (&report->routines, g_strfreev);
  report->routines = make_lines ("Progression level 1: foundation", 30);
  g_clear_pointer (&report->tests, g_strfreev);
  report->tests = make_lines ("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", 12);

  script = draw_script (report);
  g_assert_cmpuint (count_matches (script, "and [0-9]+ more"), ==, 4);
  assert_written (script, "Self-tests");
  assert_written (script, "Sleep");
  draw_picture (report, "report-crowded");

  g_string_truncate (words, 0);
  while (words->len < STRIDE_REPORT_WORDS)
    g_string_append (words, "Ach");
  stride_report_set_words (report, words->str);
  draw_picture (report, "report-endless");
}

static void
test_charts_only (void)
{
  g_autoptr (Home) home = make_home ();
  g_autoptr (StrideReport) report = make_report (home);
  g_autoptr (StrideReport) charts =
    stride_report_new_charts (report->weeks, report->today, 3, TRUE);
  g_autofree char *script = draw_script (charts);

  assert_written (script, "31 August 2026 to 22 November 2026");
  g_assert_null (strstr (script, "Warning Signs"));
  draw_picture (charts, "report-charts");
}

static void
test_pdf (void)
{
  g_autoptr (Home) home = make_home ();
  g_autoptr (StrideReport) report = make_report (home);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = stride_report_to_pdf (report, &error);
  const char *folder = g_getenv ("STRIDE_TEST_PICTURES");
  gsize length;
  const char *data;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &length);
  g_assert_cmpuint (length, >, 5000);
  g_assert_cmpmem (data, 5, "%PDF-", 5);
  g_assert_cmpmem (data + length - 6, 6, "%%EOF\n", 6);
  if (folder) {
    g_autofree char *path = g_build_filename (folder, "report.pdf", NULL);

    g_file_set_contents (path, data, (gssize) length, NULL);
  }
}

static void
test_dialog (void)
{
  g_autoptr (Home) home = make_home ();
  AdwDialog *dialog = stride_report_dialog_new (home->insight, home->journal, 1, FALSE);
  GtkWidget *window = adw_window_new ();
  GtkWidget *row;

  gtk_window_set_default_size (GTK_WINDOW (window), 700, 900);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  stride_test_ui_wait (stride_test_ui_find (dialog, ADW_TYPE_SWITCH_ROW, NOTE));
  row = stride_test_ui_get (dialog, ADW_TYPE_SWITCH_ROW, NOTE);
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (row)));
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), TRUE);
  stride_test_ui_settle ();
  stride_test_ui_picture (window, "report-dialog");
  adw_dialog_force_close (dialog);
  stride_test_ui_settle ();
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);
  stride_widgets_init ();
  stride_ui_trends_init ();

  g_test_add_func ("/report/says", test_says);
  g_test_add_func ("/report/says-little", test_says_little);
  g_test_add_func ("/report/long-words", test_long_words);
  g_test_add_func ("/report/crowded", test_crowded);
  g_test_add_func ("/report/charts-only", test_charts_only);
  g_test_add_func ("/report/pdf", test_pdf);
  g_test_add_func ("/report/dialog", test_dialog);

  return g_test_run ();
}
