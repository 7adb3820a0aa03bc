/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What becomes of a card: put away, dismissed, expired, shown again. */

#include "advice-fixtures.h"
#include "stride-test-dir.h"

#define TODAY 20000

typedef struct {
  char *dir;              /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideCatalog *catalog; /* (owned) */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->dir = stride_test_dir_new ();
  fixture->profile = stride_profile_new (fixture->dir);
  fixture->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->profile);
  g_assert_finalize_object (fixture->catalog);
  stride_test_dir_remove (fixture->dir);
}

static StrideRule *
rule (Fixture *fixture, const char *id)
{
  StrideRule *found = stride_catalog_find_rule (fixture->catalog, id);

  g_assert_nonnull (found);

  return found;
}

static GListStore *
select_on (Fixture *fixture, const char *text, StrideDay day)
{
  g_autoptr (StrideFacts) facts = fixture_parse_facts (text);

  return stride_adviser_select (fixture->catalog, facts, fixture->profile, day);
}

static void
assert_on (Fixture *fixture, const char *text, StrideDay day, const char *expected)
{
  g_autoptr (GListStore) advice = select_on (fixture, text, day);
  g_autofree char *described = fixture_describe (advice);

  g_assert_cmpstr (described, ==, expected);
}

/* A day on which the person looked at the cards. */
static void
live_through (Fixture *fixture, const char *text, StrideDay day)
{
  g_autoptr (StrideFacts) facts = fixture_parse_facts (text);
  g_autoptr (GListStore) advice =
    stride_adviser_select (fixture->catalog, facts, fixture->profile, day);

  stride_adviser_mark_held (fixture->profile, fixture->catalog, facts, G_LIST_MODEL (advice), day);
}

#define STRESS "{'q.stress': 8}"

static void
test_snooze (Fixture *fixture, gconstpointer data)
{
  assert_on (fixture, STRESS, TODAY, "mi-stress");
  g_assert_true (stride_adviser_snooze (fixture->profile, rule (fixture, "mi-stress"), TODAY));
  assert_on (fixture, STRESS, TODAY, " | snoozed: mi-stress");
  assert_on (fixture, STRESS, TODAY + 6, " | snoozed: mi-stress");
  assert_on (fixture, STRESS, TODAY + 7, "mi-stress");
}

static void
test_snooze_not_allowed (Fixture *fixture, gconstpointer data)
{
  g_assert_false (stride_adviser_can_snooze (rule (fixture, "sf-emergency")));
  g_assert_false (stride_adviser_snooze (fixture->profile, rule (fixture, "sf-emergency"), TODAY));
  assert_on (fixture, "{'flag.emergency': true, 'flag_items': 'x'}", TODAY, "sf-emergency");
}

/* Tired of reading "leave a further easy day" is no reason to read "add a little". */
static void
test_snoozed_still_rules_out (Fixture *fixture, gconstpointer data)
{
  const char *facts = "{'run.hours_since': 50, 'run.h48': 3, 'log.green_streak': 3,"
                      " 'trend.weeks_up': 0}";

  g_assert_true (stride_adviser_snooze (fixture->profile, rule (fixture, "pr-48h"), TODAY));
  assert_on (fixture, facts, TODAY, " | blocked: pr-green<pr-48h | snoozed: pr-48h");
}

static void
test_snooze_makes_room (Fixture *fixture, gconstpointer data)
{
  const char *facts = "{'q.form_signs': ['slump'], 'q.stress': 8, 'q.fear': 7, 'q.guard': 'yes'}";

  assert_on (fixture, facts, TODAY, "mi-fear mi-stress fm-slump | more: mi-guard");
  g_assert_true (stride_adviser_snooze (fixture->profile, rule (fixture, "mi-fear"), TODAY));
  assert_on (fixture, facts, TODAY, "mi-stress fm-slump mi-guard | snoozed: mi-fear");
}

static void
test_dismiss_hides_until_expiry (Fixture *fixture, gconstpointer data)
{
  g_assert_true (stride_adviser_dismiss (fixture->profile, rule (fixture, "mi-stress"), TODAY));
  assert_on (fixture, STRESS, TODAY + 13, " | snoozed: mi-stress");
  assert_on (fixture, STRESS, TODAY + 14, "mi-stress");
}

static void
test_dismiss_thrice_turns_off (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 3; i++)
    g_assert_true (
      stride_adviser_dismiss (fixture->profile, rule (fixture, "mi-stress"), TODAY + 100 * i));
  assert_on (fixture, STRESS, TODAY + 900, " | off: mi-stress");

  stride_adviser_restore (fixture->profile, rule (fixture, "mi-stress"));
  assert_on (fixture, STRESS, TODAY + 900, "mi-stress");
}

static void
test_dismiss_never_for_safety (Fixture *fixture, gconstpointer data)
{
  static const char *const grave[] = { "sf-emergency", "sf-urgent", "sf-special", "pr-stop" };

  for (guint i = 0; i < G_N_ELEMENTS (grave); i++) {
    g_assert_false (stride_adviser_can_dismiss (rule (fixture, grave[i])));
    g_assert_false (stride_adviser_dismiss (fixture->profile, rule (fixture, grave[i]), TODAY));
  }
  assert_on (fixture, "{'run.during': 7}", TODAY, "pr-stop");
}

/* Even a record that says "off" does not silence a safety card. */
static void
test_off_never_for_safety (Fixture *fixture, gconstpointer data)
{
  StrideAdviceRecord record;

  stride_profile_get_advice (fixture->profile, "sf-urgent", &record);
  record.off = TRUE;
  record.snoozed_until = TODAY + 100;
  stride_profile_set_advice (fixture->profile, "sf-urgent", &record);
  assert_on (fixture, "{'flag.urgent': true, 'flag_items': 'fever'}", TODAY, "sf-urgent");
}

/* --- expiry --------------------------------------------------------------------------------------- */

#define SPIKE "{'load.spike_pct': 40, 'run.km': 14, 'run.hours_since': 5}"
#define NO_SPIKE "{'load.spike_pct': -50, 'run.km': 5, 'run.hours_since': 5}"

static void
test_expiry_keeps_a_card (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListStore) yesterday = NULL;
  g_autoptr (GListStore) later = NULL;

  live_through (fixture, SPIKE, TODAY);
  assert_on (fixture, NO_SPIKE, TODAY + 7, "ld-spike");
  assert_on (fixture, NO_SPIKE, TODAY + 8, "");

  yesterday = select_on (fixture, NO_SPIKE, TODAY + 1);
  later = select_on (fixture, NO_SPIKE, TODAY + 5);
  g_assert_cmpstr (stride_advice_get_reason (fixture_find (yesterday, "ld-spike")), ==,
                   "because this still held yesterday");
  g_assert_cmpstr (stride_advice_get_reason (fixture_find (later, "ld-spike")), ==,
                   "because this still held 5 days ago");
}

/* A run entered by mistake and taken back the same day leaves no card behind. */
static void
test_expiry_forgets_what_was_put_right (Fixture *fixture, gconstpointer data)
{
  live_through (fixture, SPIKE, TODAY);
  live_through (fixture, NO_SPIKE, TODAY);
  assert_on (fixture, NO_SPIKE, TODAY, "");
  assert_on (fixture, NO_SPIKE, TODAY + 1, "");
}

/* Its body would say today's numbers. */
static void
test_expiry_drops_bodies_with_numbers (Fixture *fixture, gconstpointer data)
{
  live_through (fixture, "{'trend.n_weeks': 6, 'trend.change4w': -3, 'trend.pct4w': -60}", TODAY);
  assert_on (fixture, "{'trend.n_weeks': 6, 'trend.change4w': 1, 'trend.pct4w': 20}", TODAY + 1,
             "");
}

/* After a sore run nobody is told that he may add a little, because yesterday was fine. */
static void
test_expiry_of_praise_and_progress (Fixture *fixture, gconstpointer data)
{
  live_through (fixture,
                "{'log.green_streak': 4, 'trend.weeks_up': 0, 'load.n30': 8,"
                " 'load.spike_pct': 0, 'log.mean_after28': 1}",
                TODAY);
  assert_on (fixture,
             "{'log.green_streak': 0, 'trend.weeks_up': 0, 'load.n30': 8,"
             " 'load.spike_pct': 5, 'log.mean_after28': 2.5}",
             TODAY + 1, "");
}

static void
test_expiry_zero_lasts_as_long_as_it_holds (Fixture *fixture, gconstpointer data)
{
  live_through (fixture, "{'flag.bone_stress': true}", TODAY);
  assert_on (fixture, "{'flag.bone_stress': true}", TODAY + 400, "sf-bone-stress");
  assert_on (fixture, "{'flag.bone_stress': false}", TODAY + 1, "");
}

/* Nothing was logged for a fortnight: what the last run felt like is no longer today's advice. */
static void
test_expiry_of_an_old_run (Fixture *fixture, gconstpointer data)
{
  assert_on (fixture, "{'run.after': 4, 'run.hours_since': 90, 'run.warmup': true}", TODAY,
             "pr-amber rc-heat-walk");
  assert_on (fixture, "{'run.after': 4, 'run.hours_since': 150, 'run.warmup': true}", TODAY, "");
  /* today's soreness keeps the one that looks at it */
  assert_on (fixture, "{'run.after': 4, 'run.hours_since': 340, 'today.sore': 3}", TODAY,
             "rc-heat-walk");
}

static void
test_mark_held_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideFacts) facts = fixture_parse_facts (STRESS);
  g_autoptr (GListStore) advice =
    stride_adviser_select (fixture->catalog, facts, fixture->profile, TODAY);
  StrideAdviceRecord record;

  g_assert_true (stride_adviser_mark_held (fixture->profile, fixture->catalog, facts,
                                           G_LIST_MODEL (advice), TODAY));
  g_assert_false (stride_adviser_mark_held (fixture->profile, fixture->catalog, facts,
                                            G_LIST_MODEL (advice), TODAY));
  stride_profile_get_advice (fixture->profile, "mi-stress", &record);
  g_assert_cmpint (record.first_shown, ==, TODAY);
  g_assert_cmpint (record.last_held, ==, TODAY);
}

static void
test_mark_done (Fixture *fixture, gconstpointer data)
{
  StrideAdviceRecord record;

  stride_adviser_mark_done (fixture->profile, rule (fixture, "mi-stress"), TODAY);
  stride_profile_get_advice (fixture->profile, "mi-stress", &record);
  g_assert_cmpint (record.done, ==, TODAY);
  g_assert_false (record.off);
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    void (*func) (Fixture *, gconstpointer);
  } tests[] = {
    { "/adviser-record/snooze", test_snooze },
    { "/adviser-record/snooze/not-allowed", test_snooze_not_allowed },
    { "/adviser-record/snooze/still-rules-out", test_snoozed_still_rules_out },
    { "/adviser-record/snooze/makes-room", test_snooze_makes_room },
    { "/adviser-record/dismiss", test_dismiss_hides_until_expiry },
    { "/adviser-record/dismiss/thrice", test_dismiss_thrice_turns_off },
    { "/adviser-record/dismiss/never-for-safety", test_dismiss_never_for_safety },
    { "/adviser-record/off/never-for-safety", test_off_never_for_safety },
    { "/adviser-record/expiry/keeps", test_expiry_keeps_a_card },
    { "/adviser-record/expiry/put-right", test_expiry_forgets_what_was_put_right },
    { "/adviser-record/expiry/body", test_expiry_drops_bodies_with_numbers },
    { "/adviser-record/expiry/praise", test_expiry_of_praise_and_progress },
    { "/adviser-record/expiry/zero", test_expiry_zero_lasts_as_long_as_it_holds },
    { "/adviser-record/expiry/old-run", test_expiry_of_an_old_run },
    { "/adviser-record/mark-held", test_mark_held_once },
    { "/adviser-record/mark-done", test_mark_done },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].func, tear_down);

  return g_test_run ();
}
