/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-place.h"

#include "sky-instant.h"

static void
test_zones (void)
{
  static const struct {
    const char *zone;
    double longitude;
    gboolean southern;
  } cases[] = {
    { "Europe/Berlin", 15, FALSE },        { "America/New_York", -75, FALSE },
    { "Australia/Sydney", 150, TRUE },     { "Pacific/Auckland", 180, TRUE },
    { "America/Santiago", -60, TRUE },     { "Asia/Kolkata", 82.5, FALSE },
    { "Europe/Dublin", 0, FALSE },         { "UTC", 0, FALSE },
    { "Pacific/Kiritimati", -150, FALSE }, { "Africa/Johannesburg", 30, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (cases[i].zone);
    StridePlace place;

    g_assert_nonnull (zone);
    /* The season makes no difference. */
    for (int month = 1; month <= 7; month += 6) {
      g_autofree char *at = g_strdup_printf ("2026-%02d-20T00:00:00Z", month);

      stride_place_from_zone (zone, instant (at), &place);
      g_test_message ("%s: %g° %s", cases[i].zone, place.longitude, place.southern ? "S" : "N");
      assert_near (place.longitude, cases[i].longitude, 0.01);
      g_assert_cmpint (place.southern, ==, cases[i].southern);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place/zones", test_zones);

  return g_test_run ();
}
