/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-quantity.h"

#include <locale.h>
#include <math.h>

static void
test_number (void)
{
  static const struct {
    const char *text;
    double value; /* < 0: refused */
  } cases[] = {
    { "8", 8 },     { "8.2", 8.2 }, { "8,2", 8.2 },  { " 12 ", 12 },  { "0,05", 0.05 },
    { "", -1 },     { " ", -1 },    { "8.", -1 },    { ".5", 0.5 },   { "8.2.1", -1 },
    { "-3", -1 },   { "1e5", -1 },  { "8 km", -1 },  { "acht", -1 },  { "99999999", -1 },
    { "0x10", -1 }, { "nan", -1 },  { "1 000", -1 }, { "8,2,1", -1 }, { NULL, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    double value = -2;

    g_test_message ("«%s»", cases[i].text ? cases[i].text : "(null)");
    g_assert_cmpint (stride_parse_number (cases[i].text, &value), ==, cases[i].value >= 0);
    if (cases[i].value >= 0)
      g_assert_cmpfloat_with_epsilon (value, cases[i].value, 1e-9);
    else
      g_assert_cmpfloat_with_epsilon (value, -2, 1e-9);
  }
}

static void
test_distance (void)
{
  static const struct {
    const char *text;
    gboolean in_miles;
    int metres;
    gboolean out_miles;
  } cases[] = {
    { "8.2", FALSE, 8200, FALSE },      { "8,25", FALSE, 8250, FALSE },
    { "5", TRUE, 8047, TRUE },          { "5 mi", FALSE, 8047, TRUE },
    { "5mi", FALSE, 8047, TRUE },       { "5 Miles", FALSE, 8047, TRUE },
    { "8 km", TRUE, 8000, FALSE },      { "8K", TRUE, 8000, FALSE },
    { "800 m", FALSE, 800, FALSE },     { "800m", TRUE, 800, TRUE },
    { "8 furlongs", FALSE, -1, FALSE }, { "", FALSE, -1, FALSE },
    { "km", FALSE, -1, FALSE },         { "8 km 3", FALSE, -1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gboolean miles = cases[i].in_miles;

    g_test_message ("«%s»", cases[i].text);
    g_assert_cmpint (stride_parse_distance (cases[i].text, &miles), ==, cases[i].metres);
    g_assert_cmpint (miles, ==, cases[i].out_miles);
  }
}

static void
test_duration (void)
{
  static const struct {
    const char *text;
    int distance_m;
    int seconds;
  } cases[] = {
    { "45", 0, 2700 },
    { "45 min", 0, 2700 },
    { "45min", 0, 2700 },
    { "45'", 0, 2700 },
    { "1h05", 0, 3900 },
    { "1 h 5 min", 0, 3900 },
    { "1h", 0, 3600 },
    { "1,5 h", 0, 5400 },
    { "45:30", 0, 2730 },
    { "1:05", 0, 3900 },
    { "1:02:03", 0, 3723 },
    { "45.5", 0, 2730 },
    { "5 min 30 s", 0, 330 },
    { "90 min", 0, 5400 },
    { "1h5m30s", 0, 3930 },
    /* with a distance the pace decides */
    { "4:30", 1000, 270 },
    { "4:30", 42195, 16200 },
    { "1:05", 12000, 3900 },
    { "18:30", 5000, 1110 },
    /* not a length of time */
    { "", 0, -1 },
    { "4:75", 0, -1 },
    { "1:2:3:4", 0, -1 },
    { "min", 0, -1 },
    { "5 min 2 h", 0, -1 },
    { "45 x", 0, -1 },
    { "4:", 0, -1 },
    { ":30", 0, -1 },
    { "1:05 x", 0, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("«%s» over %d m", cases[i].text, cases[i].distance_m);
    g_assert_cmpint (stride_parse_duration (cases[i].text, cases[i].distance_m), ==,
                     cases[i].seconds);
  }
}

static void
test_hours_and_time_of_day (void)
{
  g_assert_cmpint (stride_parse_hours ("7.5"), ==, 450);
  g_assert_cmpint (stride_parse_hours ("7,5"), ==, 450);
  g_assert_cmpint (stride_parse_hours ("7:30"), ==, 450);
  g_assert_cmpint (stride_parse_hours ("7h30"), ==, 450);
  g_assert_cmpint (stride_parse_hours ("7 h"), ==, 420);
  g_assert_cmpint (stride_parse_hours ("7:75"), ==, -1);
  g_assert_cmpint (stride_parse_hours ("lots"), ==, -1);
  g_assert_cmpint (stride_parse_hours (""), ==, -1);

  g_assert_cmpint (stride_parse_time_of_day ("7:30"), ==, 450);
  g_assert_cmpint (stride_parse_time_of_day ("07.30"), ==, 450);
  g_assert_cmpint (stride_parse_time_of_day ("19h30"), ==, 1170);
  g_assert_cmpint (stride_parse_time_of_day ("19h"), ==, 1140);
  g_assert_cmpint (stride_parse_time_of_day ("7:30 pm"), ==, 1170);
  g_assert_cmpint (stride_parse_time_of_day ("7pm"), ==, 1140);
  g_assert_cmpint (stride_parse_time_of_day ("12:10 AM"), ==, 10);
  g_assert_cmpint (stride_parse_time_of_day ("24:00"), ==, -1);
  g_assert_cmpint (stride_parse_time_of_day ("7:3"), ==, -1);
  g_assert_cmpint (stride_parse_time_of_day ("13 pm"), ==, -1);
  g_assert_cmpint (stride_parse_time_of_day ("7"), ==, -1);
  g_assert_cmpint (stride_parse_time_of_day (NULL), ==, -1);
}

static void
test_five_miles_stay_five_miles (void)
{
  gboolean miles = TRUE;
  g_autofree char *field = stride_format_distance_field (stride_parse_distance ("5", &miles), TRUE);
  g_autofree char *shown = stride_format_distance_exact (8047, TRUE);

  g_assert_cmpstr (field, ==, "5");
  g_assert_cmpstr (shown, ==, "5 mi");
}

/* Whatever is stored, the text of the field reads back as the same metres and seconds. */
static void
test_fields_read_back (void)
{
  for (int metres = 100; metres <= 250000; metres += 37) {
    for (int in_miles = 0; in_miles < 2; in_miles++) {
      gboolean miles = in_miles;
      g_autofree char *text = stride_format_distance_field (metres, miles);

      g_assert_cmpint (stride_parse_distance (text, &miles), ==, metres);
    }
  }

  for (int seconds = 60; seconds <= 172800; seconds += 7) {
    g_autofree char *text = stride_format_duration_field (seconds);

    g_assert_cmpint (stride_parse_duration (text, 0), ==, seconds);
  }
}

static void
test_pace (void)
{
  g_autofree char *km = stride_format_pace (2700, 8200, FALSE);
  g_autofree char *mi = stride_format_pace (2700, 8047, TRUE);
  g_autofree char *even = stride_format_pace (3599, 10000, FALSE);
  g_autofree char *time = stride_format_time_of_day (425);
  g_autofree char *hours = stride_format_number (7.5, 1);
  g_autofree char *whole = stride_format_number (8, 1);

  g_assert_cmpstr (km, ==, "5:29 /km");
  g_assert_cmpstr (mi, ==, "9:00 /mi");
  g_assert_cmpstr (even, ==, "6:00 /km");
  g_assert_cmpstr (time, ==, "7:05");
  g_assert_cmpstr (hours, ==, "7.5");
  g_assert_cmpstr (whole, ==, "8");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quantity/number", test_number);
  g_test_add_func ("/quantity/distance", test_distance);
  g_test_add_func ("/quantity/duration", test_duration);
  g_test_add_func ("/quantity/hours-and-time-of-day", test_hours_and_time_of_day);
  g_test_add_func ("/quantity/five-miles-stay-five-miles", test_five_miles_stay_five_miles);
  g_test_add_func ("/quantity/fields-read-back", test_fields_read_back);
  g_test_add_func ("/quantity/pace", test_pace);

  return g_test_run ();
}
