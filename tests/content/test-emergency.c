/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-emergency.h"

#include <string.h>

#include "stride-test-dir.h"

/* What is shown where, and above all where nothing is. NULL: "your emergency number". */
static const struct {
  const char *zone;
  const char *locale;
  const char *numbers;
} places[] = {
  { "Europe/Berlin", "de_DE.UTF-8", "112" },
  { "Europe/Berlin", "C.UTF-8", "112" },
  { "Europe/Berlin", "C", "112" },
  { "Europe/Berlin", NULL, "112" },
  { "America/Indiana/Knox", "en_US.UTF-8", "911" },
  { "US/Pacific", "es_US.utf8", "911" },
  { "America/Toronto", "fr_CA.UTF-8", "911" },
  { "Europe/London", "en_GB.UTF-8", "999,112" },
  { "Australia/Lord_Howe", "en_AU.UTF-8", "000" },
  { "Pacific/Auckland", "en_NZ.UTF-8", "111" },
  { "Asia/Tokyo", "ja_JP.UTF-8", "119" },
  { "Europe/Zurich", "de_CH.UTF-8@euro", "144,112" },
  { "Europe/Oslo", "nb_NO.UTF-8", "113" },
  { "Asia/Singapore", "en_SG.UTF-8", "995" },
  /* Another place with the same numbers. */
  { "Europe/Vienna", "it_IT.UTF-8", "112" },
  { "America/Vancouver", "en_US.UTF-8", "911" },
  { "Asia/Seoul", "ja_JP.UTF-8", "119" },
  /* Travelling, or a computer in another language: who knows. */
  { "Europe/Berlin", "en_US.UTF-8", NULL },
  { "America/New_York", "de_DE.UTF-8", NULL },
  { "Europe/Oslo", "de_DE.UTF-8", NULL },
  { "Europe/London", "en_ZA.UTF-8", NULL },
  /* A part of a country where the number of the rest leads nowhere. */
  { "America/Iqaluit", "en_CA.UTF-8", NULL },
  { "America/Rankin_Inlet", "en_CA.UTF-8", NULL },
  { "Antarctica/Macquarie", "en_AU.UTF-8", NULL },
  /* No place, or one that is not in the table. */
  { "UTC", "en_US.UTF-8", NULL },
  { "Etc/UTC", "C.UTF-8", NULL },
  { NULL, "de_DE.UTF-8", NULL },
  { NULL, NULL, NULL },
  { "Africa/Nairobi", "en_KE.UTF-8", NULL },
  { "Asia/Kolkata", "hi_IN", NULL },
  { "Asia/Famagusta", "el_CY.UTF-8", NULL },
  { "europe/berlin", "de_DE", NULL },
  { "", "", NULL },
  { "Europe/Berlin", "de_DEU", "112" },
};

static void
test_places (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideEmergencyNumbers) numbers = stride_emergency_numbers_new (NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    const StrideEmergencyNumber *found =
      stride_emergency_numbers_find (numbers, places[i].zone, places[i].locale);
    g_autofree char *text = found ? g_strjoinv (",", found->numbers) : NULL;

    g_test_message ("%s, %s", places[i].zone, places[i].locale);
    g_assert_cmpstr (text, ==, places[i].numbers);
  }
}

/* Old names are not on every computer. */
static gboolean
is_old_name (const char *zone)
{
  return !strchr (zone, '/') || g_str_has_prefix (zone, "US/") ||
         g_str_has_prefix (zone, "Canada/") || g_str_has_prefix (zone, "Australia/");
}

/* A zone is in one territory and no other, so that it says where one is. */
static void
test_zones (void)
{
  g_autoptr (StrideEmergencyNumbers) numbers = stride_emergency_numbers_new (NULL, NULL);
  GPtrArray *list = stride_emergency_numbers_list (numbers);
  guint n_eu = 0;

  g_assert_cmpuint (list->len, ==, 38);
  for (guint i = 0; i < list->len; i++) {
    const StrideEmergencyNumber *number = list->pdata[i];

    g_assert_nonnull (number->zones[0]);
    for (guint k = 0; number->zones[k]; k++) {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (number->zones[k]);

      g_assert_true (stride_emergency_numbers_find (numbers, number->zones[k], NULL) == number);
      g_assert_true (zone || is_old_name (number->zones[k]));
    }
    n_eu += g_str_equal (number->source, "eu-112");
  }
  /* 27 members, and Iceland. */
  g_assert_cmpuint (n_eu, ==, 28);
}

#define TERRITORY(id, number, zone, source)                                               \
  "{ \"id\": \"" id "\", \"name\": \"X\", \"numbers\": [" number "], \"zones\": [\"" zone \
  "\"], \"source\": \"" source "\" }"

static const struct {
  const char *territories;
  const char *message;
} mistakes[] = {
  { TERRITORY ("USA", "\"911\"", "A/B", "s"), "$.territories[0].id: expected a territory" },
  { TERRITORY ("US", "\"911\"", "A/B", "s") "," TERRITORY ("US", "\"911\"", "A/C", "s"),
    "$.territories[1].id: expected a territory" },
  { TERRITORY ("US", "", "A/B", "s"), "$.territories[0].numbers: expected a number" },
  { TERRITORY ("US", "\"call\"", "A/B", "s"), "$.territories[0].numbers: expected 2 to 5 digits" },
  { TERRITORY ("US", "\"911\"", "A/B", "s") "," TERRITORY ("CA", "\"911\"", "A/B", "s"),
    "$.territories[1].zones: expected a zone of no other territory" },
  { TERRITORY ("US", "\"911\"", "A/B", "t"),
    "$.territories[0].source: expected the id of a source" },
};

static void
test_mistakes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++) {
    g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
    g_autofree char *text = g_strdup_printf (
      "{ \"format\": \"backstride/emergency\", \"version\": 1, \"territories\": [%s],"
      " \"sources\": [{ \"id\": \"s\", \"text\": \"x\", \"status\": \"V\" }] }",
      mistakes[i].territories);
    g_autoptr (GError) error = NULL;

    stride_test_dir_write (dir, "emergency.json", text);
    g_assert_null (stride_emergency_numbers_new (dir, &error));
    g_assert_true (g_str_has_prefix (error->message, "emergency.json: "));
    g_assert_nonnull (strstr (error->message, mistakes[i].message));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/emergency/places", test_places);
  g_test_add_func ("/emergency/zones", test_zones);
  g_test_add_func ("/emergency/mistakes", test_mistakes);

  return g_test_run ();
}
