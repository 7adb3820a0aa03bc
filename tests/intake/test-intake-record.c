/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-intake-record.h"
#include "stride-test-dir.h"

#define NOW 1795370400
#define DAY 86400

typedef struct {
  char *dir;
  StrideCatalog *catalog;
  StrideProfile *profile;
} Fixture;

static const char *const none[] = { "none", NULL };
static const char *const leg[] = { "leg_pain", NULL };

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dir = stride_test_dir_new ();
  fixture->catalog = stride_catalog_new (NULL);
  fixture->profile = stride_profile_new (fixture->dir);
  g_assert_true (stride_profile_load (fixture->profile, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->profile);
  g_object_unref (fixture->catalog);
  stride_test_dir_remove (fixture->dir);
}

/* A questionnaire with both screens, and the soreness if @full. */
static StrideIntake *
answered (Fixture *fixture, const char *const *urgent, gboolean full)
{
  StrideIntake *intake = stride_intake_new (fixture->catalog, NULL, NULL, !full);

  g_assert_true (stride_intake_answer_choices (intake, none, NULL));
  g_assert_true (stride_intake_answer_choices (intake, urgent, NULL));
  if (full)
    g_assert_true (stride_intake_answer_number (intake, 5, NULL));

  return intake;
}

static void
put (Fixture *fixture, const char *const *urgent, gboolean full, gint64 at, gboolean complete)
{
  g_autoptr (StrideIntake) intake = answered (fixture, urgent, full);

  stride_intake_record_put (fixture->profile, intake, !full, at, 60, complete);
}

static void
test_none (Fixture *fixture, gconstpointer data)
{
  g_assert_null (stride_intake_record_find_open (fixture->profile, NOW));
  g_assert_null (stride_intake_record_find_full (fixture->profile, 0));
  g_assert_cmpint (stride_intake_record_begin (fixture->profile, NOW), ==, NOW);
}

static void
test_goes_on (Fixture *fixture, gconstpointer data)
{
  put (fixture, none, TRUE, NOW, FALSE);

  g_assert_nonnull (stride_intake_record_find_open (fixture->profile, NOW + 14 * DAY));
  g_assert_null (stride_intake_record_find_open (fixture->profile, NOW + 15 * DAY));
}

/* After a check the signs of before count no more, so its questionnaire cannot go on. */
static void
test_not_from_before_a_check (Fixture *fixture, gconstpointer data)
{
  put (fixture, none, TRUE, NOW, FALSE);
  stride_profile_set_checked_at (fixture->profile, NOW);

  g_assert_null (stride_intake_record_find_open (fixture->profile, NOW));
  g_assert_cmpint (stride_intake_record_begin (fixture->profile, NOW), >, NOW);
}

static void
test_screens_alone (Fixture *fixture, gconstpointer data)
{
  put (fixture, leg, FALSE, NOW, TRUE);

  g_assert_nonnull (stride_profile_get_latest_intake (fixture->profile));
  g_assert_null (stride_intake_record_find_full (fixture->profile, 0));
}

static void
test_screens_renew (Fixture *fixture, gconstpointer data)
{
  const StrideIntakeRecord *open;

  put (fixture, none, TRUE, NOW, FALSE);
  put (fixture, leg, FALSE, NOW + DAY, TRUE);

  open = stride_intake_record_find_open (fixture->profile, NOW + DAY);
  g_assert_nonnull (open);
  g_assert_cmpint (open->at, ==, NOW + DAY);
  g_assert_true (
    g_strv_contains (stride_answers_get_choices (open->answers, "rf_urgent"), "leg_pain"));
  g_assert_cmpfloat_with_epsilon (stride_answers_get_number (open->answers, "pain_week", -1), 5,
                                  1e-9);
  g_assert_cmpuint (stride_profile_get_intakes (fixture->profile)->len, ==, 1);
}

/* One that is too old to go on is not renewed either. */
static void
test_screens_replace_old (Fixture *fixture, gconstpointer data)
{
  put (fixture, none, TRUE, NOW, FALSE);
  put (fixture, leg, FALSE, NOW + 30 * DAY, TRUE);

  g_assert_null (stride_profile_get_open_intake (fixture->profile));
  g_assert_true (stride_profile_get_latest_intake (fixture->profile)->complete);
}

static void
test_last_time (Fixture *fixture, gconstpointer data)
{
  put (fixture, none, TRUE, NOW, TRUE);
  put (fixture, leg, FALSE, NOW + DAY, TRUE);
  put (fixture, none, TRUE, NOW + 2 * DAY, TRUE);

  g_assert_cmpint (stride_intake_record_find_full (fixture->profile, 0)->at, ==, NOW + 2 * DAY);
  g_assert_cmpint (stride_intake_record_find_full (fixture->profile, 1)->at, ==, NOW);
  g_assert_null (stride_intake_record_find_full (fixture->profile, 2));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/intake-record/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("none", test_none);
  ADD ("goes-on", test_goes_on);
  ADD ("not-from-before-a-check", test_not_from_before_a_check);
  ADD ("screens-alone", test_screens_alone);
  ADD ("screens-renew", test_screens_renew);
  ADD ("screens-replace-old", test_screens_replace_old);
  ADD ("last-time", test_last_time);
#undef ADD

  return g_test_run ();
}
