/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-day.h"

static void
test_parse (void)
{
  g_autofree char *text = stride_day_format (stride_day_parse ("2026-10-25"));

  g_assert_cmpstr (text, ==, "2026-10-25");
  g_assert_cmpint (stride_day_parse ("1970-01-01"), ==, 0);
  g_assert_cmpint (stride_day_parse ("1969-12-31"), ==, -1);
  g_assert_cmpint (stride_day_parse ("2024-02-29"), !=, STRIDE_DAY_NONE);
}

static void
test_refuses (void)
{
  const char *bad[] = { "",           "2026-13-01", "2026-02-29",  "2026-1-01", "26-10-25",
                        "2026/10/25", "2026-10-2x", "2026-10-251", NULL };

  for (guint i = 0; bad[i]; i++)
    g_assert_cmpint (stride_day_parse (bad[i]), ==, STRIDE_DAY_NONE);

  g_assert_cmpint (stride_day_parse (NULL), ==, STRIDE_DAY_NONE);
}

/* 23:30 and 00:30 belong to different days, wherever the person is. */
static void
test_from_unix (void)
{
  StrideDay day = stride_day_parse ("2026-03-29");
  gint64 midnight_utc = (gint64) day * 86400;

  g_assert_cmpint (stride_day_from_unix (midnight_utc, 0), ==, day);
  g_assert_cmpint (stride_day_from_unix (midnight_utc - 1, 0), ==, day - 1);
  g_assert_cmpint (stride_day_from_unix (midnight_utc - 1, 60), ==, day);
  g_assert_cmpint (stride_day_from_unix (midnight_utc + 13 * 3600, 840), ==, day + 1);
  g_assert_cmpint (stride_day_from_unix (-1, 0), ==, -1);
}

/* Against GDate's own ISO week, for every day of sixty years. */
static void
test_iso_weeks (void)
{
  StrideDay end = stride_day_parse ("2060-12-31");
  guint weeks_53 = 0;

  for (StrideDay day = stride_day_parse ("2000-01-01"); day <= end; day++) {
    int y, m, d, year, week;
    GDate date;

    stride_day_to_ymd (day, &y, &m, &d);
    stride_week_iso (day, &year, &week);
    g_date_clear (&date, 1);
    g_date_set_dmy (&date, (GDateDay) d, (GDateMonth) m, (GDateYear) y);
    g_assert_cmpint (week, ==, (int) g_date_get_iso8601_week_of_year (&date));
    g_assert_cmpint (stride_day_get_weekday (day), ==, (int) g_date_get_weekday (&date));
    if (week == 53 && stride_day_get_weekday (day) == 1)
      weeks_53++;
    /* 29 to 31 December in week 1 belong to the next year, 1 to 3 January in week 52/53 to the last. */
    g_assert_cmpint (year, ==, y + (m == 12 && week == 1) - (m == 1 && week > 50));
  }

  g_assert_cmpuint (weeks_53, ==, 11);
}

/* A week holds seven days and begins on the first weekday, whichever it is. */
static void
test_week_start (void)
{
  for (int first = 1; first <= 7; first++) {
    for (StrideDay day = -1000; day < 30000; day += 1) {
      StrideDay start = stride_week_start (day, first);

      g_assert_cmpint (stride_day_get_weekday (start), ==, first);
      g_assert_cmpint (day - start, >=, 0);
      g_assert_cmpint (day - start, <, 7);
    }
  }
}

static void
test_months (void)
{
  g_assert_cmpint (stride_day_month_start (stride_day_parse ("2024-02-29")), ==,
                   stride_day_parse ("2024-02-01"));
  g_assert_cmpint (stride_day_next_month (stride_day_parse ("2024-02-29")), ==,
                   stride_day_parse ("2024-03-01"));
  g_assert_cmpint (stride_day_next_month (stride_day_parse ("2024-12-31")), ==,
                   stride_day_parse ("2025-01-01"));
}

static void
test_offsets (void)
{
  const char *good[] = { "+0000", "+0545", "-0330", "+1400", "-1200", NULL };
  const char *bad[] = { "", "0100", "+100", "+1a00", "+0160", "+1900", NULL };
  int minutes;

  for (guint i = 0; good[i]; i++) {
    g_autofree char *text = NULL;

    g_assert_true (stride_tz_parse (good[i], &minutes));
    text = stride_tz_format (minutes);
    g_assert_cmpstr (text, ==, good[i]);
  }

  for (guint i = 0; bad[i]; i++)
    g_assert_false (stride_tz_parse (bad[i], &minutes));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/day/parse", test_parse);
  g_test_add_func ("/day/refuses", test_refuses);
  g_test_add_func ("/day/from-unix", test_from_unix);
  g_test_add_func ("/day/months", test_months);
  g_test_add_func ("/week/iso", test_iso_weeks);
  g_test_add_func ("/week/start", test_week_start);
  g_test_add_func ("/tz/offsets", test_offsets);

  return g_test_run ();
}
