/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-exchange.h"
#include "stride-journal-fixture.h"
#include "stride-test-dir.h"

static GTimeZone *zone; /* of the person */

static GFile *
file_in (StrideFixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->dir, name, NULL);

  return g_file_new_for_path (path);
}

static GPtrArray *
read_text (StrideFixture *fixture, const char *text, GError **error)
{
  g_autoptr (GFile) file = file_in (fixture, "watch.xml");

  stride_test_dir_write (fixture->dir, "watch.xml", text);

  return stride_exchange_read (file, zone, error);
}

static GPtrArray *
read_good (StrideFixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *entries = read_text (fixture, text, &error);

  g_assert_no_error (error);

  return entries;
}

/* Along a meridian 0.01° are 1111.95 m of the sphere. */
#define POINT(lat, time) \
  "<trkpt lat=\"" lat "\" lon=\"13.4\"><ele>30</ele><time>" time "</time></trkpt>"
#define GPX(track)                                                                               \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx xmlns=\"http://www.topografix.com/GPX/1/1\"" \
  " version=\"1.1\" creator=\"watch\"><metadata><time>2026-11-20T05:00:00Z</time></metadata>"    \
  "<trk><name>Morning</name>" track "</trk></gpx>"
#define SEGMENT                                      \
  "<trkseg>" POINT ("52.50", "2026-11-19T23:30:00Z") \
    POINT ("52.51", "2026-11-19T23:36:00Z") "</trkseg>"

static void
test_gpx (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = read_good (fixture, GPX ("<type>running</type>" SEGMENT));
  const StrideRun *run;

  g_assert_cmpuint (entries->len, ==, 1);
  run = stride_entry_get_run (entries->pdata[0]);
  g_assert_cmpint (run->distance_m, ==, 1112);
  g_assert_cmpint (run->duration_s, ==, 360);
  g_assert_cmpint (run->after, ==, STRIDE_UNSET);
  g_assert_cmpint (run->surface, ==, STRIDE_SURFACE_UNKNOWN);
  /* Half past midnight in Berlin: the next day. */
  g_assert_cmpint (stride_entry_get_day (entries->pdata[0]), ==,
                   stride_day_from_ymd (2026, 11, 20));
  g_assert_cmpint (stride_entry_get_head (entries->pdata[0])->tz, ==, 60);
}

/* Between two segments the watch was stopped: neither the way nor the time counts. */
static void
test_pause (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries =
    read_good (fixture, GPX (SEGMENT "<trkseg>" POINT ("53.00", "2026-11-20T01:00:00Z")
                               POINT ("53.01", "2026-11-20T01:05:00Z") "</trkseg>"));
  const StrideRun *run = stride_entry_get_run (entries->pdata[0]);

  g_assert_cmpint (run->distance_m, ==, 2224);
  g_assert_cmpint (run->duration_s, ==, 660);
}

#define LAP(seconds, metres)                                                          \
  "<Lap StartTime=\"2026-11-19T23:30:00Z\"><TotalTimeSeconds>" seconds                \
  "</TotalTimeSeconds><DistanceMeters>" metres "</DistanceMeters><Track><Trackpoint>" \
  "<DistanceMeters>77777</DistanceMeters></Trackpoint></Track></Lap>"
#define TCX(sport, laps)                                                                           \
  "\xef\xbb\xbf<TrainingCenterDatabase xmlns:ns3=\"x\"><Activities><Activity Sport=\"" sport "\">" \
  "<Id>2026-11-19T23:30:00.000Z</Id>" laps "</Activity></Activities></TrainingCenterDatabase>"

static void
test_tcx (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) entries =
    read_good (fixture, TCX ("Running", LAP ("1800.5", "5000.25") LAP ("900", "2500")));
  g_autoptr (GPtrArray) same = read_good (fixture, GPX (SEGMENT));
  const StrideRun *run = stride_entry_get_run (entries->pdata[0]);

  g_assert_cmpint (run->distance_m, ==, 7500);
  g_assert_cmpint (run->duration_s, ==, 2701);
  /* The same run in the other format is the same entry. */
  g_assert_cmpstr (stride_entry_get_id (entries->pdata[0]), ==,
                   stride_entry_get_id (same->pdata[0]));
}

static void
test_twice (StrideFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = file_in (fixture, "watch.xml");
  g_autoptr (GPtrArray) entries = read_good (fixture, TCX ("Running", LAP ("1800", "5000")));
  StrideImportPlan plan;
  guint n_new, n_updated;

  g_assert_true (stride_import_plan_make (&plan, fixture->journal, entries, NULL));
  g_assert_cmpuint (plan.n_new, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)), ==, 0);
  stride_import_plan_clear (&plan);

  g_assert_true (stride_exchange_import (fixture->journal, file, zone, &n_new, &n_updated, NULL));
  g_assert_cmpuint (n_new, ==, 1);
  g_assert_true (stride_exchange_import (fixture->journal, file, zone, &n_new, &n_updated, NULL));
  g_assert_cmpuint (n_new + n_updated, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)), ==, 1);

  g_assert_true (stride_journal_undo (fixture->journal, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->journal)), ==, 0);
}

/* Somebody who has logged the run by hand, a little rounder, does not get it a second time. */
static void
test_logged_by_hand (StrideFixture *fixture, gconstpointer data)
{
  StrideEntryHead head = { .day = stride_day_from_ymd (2026, 11, 20), .at = 1795158000, .tz = 60 };
  g_autoptr (GPtrArray) alike = read_good (fixture, TCX ("Running", LAP ("1800", "8123")));
  g_autoptr (GPtrArray) longer = read_good (fixture, TCX ("Running", LAP ("1800", "9000")));
  StrideImportPlan plan;
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = 8000;
  stride_fixture_add (fixture->journal, stride_entry_new_run (&head, &run, NULL));

  g_assert_true (stride_import_plan_make (&plan, fixture->journal, alike, NULL));
  g_assert_cmpuint (plan.n_alike, ==, 1);
  g_assert_cmpuint (plan.entries->len, ==, 0);
  stride_import_plan_clear (&plan);
  g_assert_true (stride_import_plan_make (&plan, fixture->journal, longer, NULL));
  g_assert_cmpuint (plan.n_new, ==, 1);
  stride_import_plan_clear (&plan);
}

static void
test_refuses (StrideFixture *fixture, gconstpointer data)
{
  static const struct {
    const char *text, *message;
  } refusals[] = {
    { "<html><body>Sign in</body></html>", "neither GPX nor TCX" },
    { "<gpx><trk>", "damaged" },
    { "<", "damaged" },
    { "<gpx></gpx>", "holds no run" },
    { GPX ("<type>cycling</type>" SEGMENT), "holds no run" },
    { TCX ("Biking", LAP ("1800", "5000")), "holds no run" },
    { TCX ("Running", LAP ("1800", "99")), "holds no run" },
    { TCX ("Running", LAP ("1800", "1e999")), "holds no run" },
    { TCX ("Running", LAP ("1800", "260000")), "holds no run" },
    { GPX ("<trkseg><trkpt lat=\"1\" lon=\"2\"/><trkpt lat=\"1.1\" lon=\"2\"/></trkseg>"),
      "holds no run" },
    { GPX ("<trkseg>" POINT ("north", "2026-11-19T23:30:00Z")
             POINT ("1e9", "yesterday") "</trkseg>"),
      "holds no run" },
    { "<TrainingCenterDatabase><Activity><Id>yesterday</Id><Lap><DistanceMeters>5000"
      "</DistanceMeters></Lap></Activity></TrainingCenterDatabase>",
      "holds no run" },
    { "<trkpt/><time>2026-11-19T23:30:00Z</time>", "neither GPX nor TCX" },
    { "<TrainingCenterDatabase><Lap><DistanceMeters>5000</DistanceMeters></Lap>"
      "</TrainingCenterDatabase>",
      "holds no run" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (read_text (fixture, refusals[i].text, &error));
    g_assert_cmpint (error->domain, ==, STRIDE_ERROR);
    if (!strstr (error->message, refusals[i].message))
      g_error ("%s: %s", refusals[i].text, error->message);
    g_assert_true (g_str_has_prefix (error->message, "watch.xml "));
  }
}

#define ADD(name, function)                                                         \
  g_test_add ("/track/" name, StrideFixture, NULL, stride_fixture_set_up, function, \
              stride_fixture_tear_down)

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  zone = g_time_zone_new_identifier ("Europe/Berlin");

  ADD ("gpx", test_gpx);
  ADD ("pause", test_pause);
  ADD ("tcx", test_tcx);
  ADD ("twice", test_twice);
  ADD ("logged-by-hand", test_logged_by_hand);
  ADD ("refuses", test_refuses);

  status = g_test_run ();
  g_time_zone_unref (zone);

  return status;
}
