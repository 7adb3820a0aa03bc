/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Warning signs: where they may come from, and what makes them count no more. From real answers to
 * advice. */

#include "advice-fixtures.h"
#include "advice-world.h"

#include "stride-safety.h"

#define SCREENS(first, second) "rf_emergency=" first " rf_urgent=" second
#define CLEAR SCREENS ("none", "none")

typedef struct {
  const char *name;
  const char *story;
  StrideSafetyLevel level;
  const char *facts;
} Case;

static const Case cases[] = {
  { "never-asked", "", STRIDE_SAFETY_UNKNOWN, "flag.emergency=? flag_items=?" },
  { "clear", "-1 8:00 answers " CLEAR " pain_week=2", STRIDE_SAFETY_CLEAR,
    "flag.emergency=false flag.urgent=false flag.pro=false flag.bone_stress=false"
    " flag.inflammatory=false flag.persistent=false flag_items=?" },
  { "emergency", "-1 8:00 answers rf_emergency=saddle+trauma", STRIDE_SAFETY_EMERGENCY,
    "flag.emergency=true q.rf_emergency=saddle+trauma q.rf_urgent=? app.first_time=true" },
  { "emergency/unfinished", "-1 8:00 answers rf_emergency=saddle open", STRIDE_SAFETY_EMERGENCY,
    "flag.emergency=true" },
  { "emergency/not-cleared-by-answering-anew",
    "-2 8:00 answers rf_emergency=saddle\n-1 8:00 answers " CLEAR " pain_week=2",
    STRIDE_SAFETY_EMERGENCY, "flag.emergency=true q.rf_emergency=saddle" },
  { "emergency/checked", "-2 8:00 answers rf_emergency=saddle\nprofile checked=-1",
    STRIDE_SAFETY_UNKNOWN, "flag.emergency=false q.rf_emergency=none flag_items=?" },
  { "emergency/again-after-the-check",
    "-3 8:00 answers rf_emergency=saddle\nprofile checked=-2\n-1 8:00 run km=5 signs=bladder",
    STRIDE_SAFETY_EMERGENCY, "flag.emergency=true q.rf_emergency=bladder" },
  { "urgent", "-1 8:00 answers " SCREENS ("none", "fever+leg_pain") " pain_week=2",
    STRIDE_SAFETY_URGENT, "flag.urgent=true flag.pro=true flag.emergency=false" },
  { "urgent/cleared-by-the-screens",
    "-5 8:00 answers " SCREENS ("none", "fever") " pain_week=2\n-1 8:00 answers " CLEAR,
    STRIDE_SAFETY_CLEAR, "flag.urgent=false q.rf_urgent=none q.pain_week=2" },
  { "urgent/raised-by-the-screens-alone",
    "-5 8:00 answers " CLEAR
    " pain_week=2 stress=3\n-1 8:00 answers " SCREENS ("none", "nightpain"),
    STRIDE_SAFETY_URGENT, "flag.urgent=true q.rf_urgent=nightpain q.stress=3" },
  { "urgent/checked",
    "-5 8:00 answers " SCREENS ("none", "fever") " pain_week=2\nprofile checked=-1",
    STRIDE_SAFETY_CLEAR, "flag.urgent=false q.rf_urgent=none" },
  { "run-with-a-sign", "-5 8:00 answers " CLEAR " pain_week=2\n-1 8:00 run km=5 signs=nightpain",
    STRIDE_SAFETY_URGENT, "flag.urgent=true q.rf_urgent=nightpain" },
  { "run-with-a-sign/screens-since",
    "-5 8:00 run km=5 signs=fever\n-1 8:00 answers " CLEAR " pain_week=2", STRIDE_SAFETY_CLEAR,
    "flag.urgent=false" },
  { "run-with-an-emergency", "-5 8:00 answers " CLEAR " pain_week=2\n-1 8:00 run km=5 signs=saddle",
    STRIDE_SAFETY_EMERGENCY, "flag.emergency=true" },
  { "check-in-with-a-sign",
    "-5 8:00 answers " CLEAR " pain_week=2\n-1 8:00 checkin avg=2 worst=3 signs=bone_spot+none",
    STRIDE_SAFETY_THIS_WEEK, "flag.bone_stress=true q.rf_urgent=bone_spot" },
  { "signs-add-up",
    "-5 8:00 answers " SCREENS ("none", "age") " pain_week=2\n-1 8:00 run km=5 signs=fever\n"
                                               "0 8:00 checkin avg=2 signs=fever",
    STRIDE_SAFETY_URGENT, "q.rf_urgent=age+fever flag.urgent=true flag.pro=true" },
  { "unknown-signs-are-left-alone",
    "-5 8:00 answers " CLEAR " pain_week=2\n-1 8:00 run km=5 signs=martian", STRIDE_SAFETY_CLEAR,
    "flag.urgent=false q.rf_urgent=none" },
  { "sign-before-any-screen", "-1 8:00 run km=5 signs=fever", STRIDE_SAFETY_URGENT,
    "flag.urgent=true flag.emergency=?" },
  { "lasting", "-1 8:00 answers " CLEAR " pain_week=7 settle=gt72 duration=gt12w",
    STRIDE_SAFETY_LASTING, "flag.persistent=true" },
  { "leg-symptoms-in-the-log", "-5 8:00 answers " CLEAR " pain_week=2\n-1 8:00 run km=5 knee",
    STRIDE_SAFETY_UNKNOWN, "run.below_knee=true safety.flare=true" },
  { "leg-symptoms-in-the-log/screens-since",
    "-5 8:00 answers " CLEAR " pain_week=2\n-2 8:00 run km=5 knee\n-1 8:00 answers " CLEAR,
    STRIDE_SAFETY_PROFESSIONAL, "run.below_knee=true safety.flare=false" },
};

#define QUIET "-5 8:00 answers " CLEAR " pain_week=2\n"

/* What is a flare, and what opens the gate again. */
static const Case flares[] = {
  { "none", QUIET "-1 8:00 run km=5 during=5 after=5", STRIDE_SAFETY_CLEAR, "safety.flare=false" },
  { "before-the-screens", "-6 8:00 run km=5 after=7\n" QUIET, STRIDE_SAFETY_CLEAR,
    "safety.flare=false" },
  { "after-a-run", QUIET "-1 8:00 run km=5 after=6", STRIDE_SAFETY_UNKNOWN, "safety.flare=true" },
  { "during-a-run", QUIET "-1 8:00 run km=5 during=6", STRIDE_SAFETY_UNKNOWN, "safety.flare=true" },
  { "the-day-after", QUIET "-2 8:00 run km=5 after=2 h24=6", STRIDE_SAFETY_UNKNOWN,
    "safety.flare=true" },
  { "on-a-rest-day", QUIET "0 8:00 rest sore=7", STRIDE_SAFETY_UNKNOWN, "safety.flare=true" },
  { "after-a-routine", QUIET "0 8:00 session routine=level-1 before=2 after=6",
    STRIDE_SAFETY_UNKNOWN, "safety.flare=true" },
  { "in-a-check-in", QUIET "-1 20:00 checkin avg=3 worst=6", STRIDE_SAFETY_UNKNOWN,
    "safety.flare=true" },
  { "then-a-quiet-run", QUIET "-2 8:00 run km=5 after=6\n-1 8:00 run km=5 after=0",
    STRIDE_SAFETY_UNKNOWN, "safety.flare=true" },
  { "then-the-screens", QUIET "-2 8:00 run km=5 after=6\n-1 8:00 answers " CLEAR,
    STRIDE_SAFETY_CLEAR, "safety.flare=false" },
  { "then-a-sign-in-the-screens",
    QUIET "-2 8:00 run km=5 after=6\n-1 8:00 answers " SCREENS ("none", "fever"),
    STRIDE_SAFETY_URGENT, "safety.flare=false flag.urgent=true" },
  { "sign-and-flare", QUIET "-1 8:00 run km=5 after=8 signs=saddle", STRIDE_SAFETY_EMERGENCY,
    "safety.flare=true flag.emergency=true" },
  { "never-asked", "-1 8:00 run km=5 after=8", STRIDE_SAFETY_UNKNOWN, "safety.flare=?" },
  { "then-the-screens/and-a-quiet-morning",
    QUIET "-2 8:00 run km=5 after=7\n-2 12:00 answers " CLEAR "\n-1 8:00 later h24=2",
    STRIDE_SAFETY_CLEAR, "safety.flare=false run.h24=2" },
  { "then-the-screens/and-a-sore-morning",
    QUIET "-2 8:00 run km=5 after=7\n-2 12:00 answers " CLEAR "\n-1 8:00 later h24=6",
    STRIDE_SAFETY_UNKNOWN, "safety.flare=true" },
  { "then-the-screens/and-a-note",
    QUIET "-2 8:00 run km=5 after=7 knee\n-2 12:00 answers " CLEAR
          "\n-1 8:00 later note=Windy knee",
    STRIDE_SAFETY_PROFESSIONAL, "safety.flare=false" },
  { "then-the-screens/and-a-leg",
    QUIET "-2 8:00 run km=5 after=7\n-2 12:00 answers " CLEAR "\n-1 8:00 later knee",
    STRIDE_SAFETY_UNKNOWN, "safety.flare=true" },
  { "a-sign-that-was-asked-about/and-a-note",
    QUIET "-2 8:00 run km=5 signs=fever\n-2 12:00 answers " CLEAR "\n-1 8:00 later note=Windy",
    STRIDE_SAFETY_CLEAR, "flag.urgent=false" },
};

static StrideCatalog *catalog;

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (World) world = world_new (catalog, test->story);
  g_autoptr (StrideFacts) facts = stride_situation_get_facts (&world->situation);

  world_assert_facts (facts, test->facts);
  g_assert_cmpint (stride_safety_get_level (facts), ==, test->level);
}

static void
assert_items (const char *story, const char *items)
{
  g_autoptr (World) world = world_new (catalog, story);
  g_autoptr (StrideFacts) facts = stride_situation_get_facts (&world->situation);

  g_assert_cmpstr (stride_facts_get_text (facts, "flag_items"), ==, items);
}

static void
test_flag_items (void)
{
  assert_items ("-1 8:00 answers " SCREENS ("none", "weightloss+pregnant"),
                "losing weight without trying, pregnant or gave birth in the last 3 months");
  assert_items ("-1 8:00 answers " SCREENS ("legs_both", "weightloss"),
                "weakness, numbness or pain in both legs");
  assert_items ("-1 8:00 answers " CLEAR, NULL);
}

/* --- from answers and log to advice --------------------------------------------------------------- */

static void
assert_advice (const char *story, const char *expected, const char *id, const char *reason)
{
  g_autoptr (World) world = world_new (catalog, story);
  g_autoptr (StrideFacts) facts = stride_situation_get_facts (&world->situation);
  g_autoptr (GListStore) advice =
    stride_adviser_select (catalog, facts, world->profile,
                           stride_day_from_unix (world->situation.now, 0));
  g_autofree char *described = fixture_describe (advice);

  g_assert_cmpstr (described, ==, expected);
  g_assert_cmpstr (stride_advice_get_reason (fixture_find (advice, id)), ==, reason);
}

#define BEGINNER                                                                                \
  "profile first=-20\n"                                                                         \
  "-10 8:00 answers " CLEAR " pain_week=3 settle=lt24 trigger=none form_signs=none core_freq=2" \
  " surface=asphalt tight=none stress=2\n"                                                      \
  "-20 8:00 run km=8 before=0 during=1 after=1 warmup\n"                                        \
  "-16 8:00 run km=8 before=0 during=1 after=1 warmup\n"                                        \
  "-12 8:00 run km=8 before=0 during=1 after=2 warmup\n"                                        \
  "-8 8:00 run km=8 before=0 during=1 after=1 warmup\n"

static void
test_quiet_runner (void)
{
  assert_advice (BEGINNER, "pr-green", "pr-green",
                 "because your last 4 runs stayed in the green zone");
}

static void
test_sore_run (void)
{
  assert_advice (BEGINNER "0 9:00 run km=8 before=0 during=3 after=6 warmup",
                 "pr-after rc-heat-walk | blocked: pr-amber<pr-after", "pr-after",
                 "because soreness was 6/10 after the run");
}

static void
test_jump (void)
{
  assert_advice (BEGINNER "-1 8:00 run km=12 before=0 during=2 after=2 warmup",
                 "ld-spike | blocked: pr-green<ld-spike", "ld-spike",
                 "because 12.0 km is 50 % above your 30-day longest");
}

static void
test_next_morning (void)
{
  assert_advice (BEGINNER "-2 11:00 run km=8 rpe=5 before=0 during=1 after=1 h24=4 warmup",
                 "pr-24h", "pr-24h", "because it is 4/10 a day later and was 0 before");
}

static void
test_fever (void)
{
  assert_advice (BEGINNER "-2 8:00 run km=12 before=0 during=2 after=4 warmup signs=fever",
                 "sf-urgent | blocked: ld-spike<sf-urgent pr-amber<sf-urgent"
                 " rc-heat-walk<sf-urgent",
                 "sf-urgent",
                 "because you ticked fever, chills or night sweats with the back pain");
}

static void
test_emergency (void)
{
  assert_advice (BEGINNER "0 11:00 answers rf_emergency=bladder",
                 "sf-emergency | blocked: pr-green<sf-emergency", "sf-emergency",
                 "because you ticked new trouble passing, holding or feeling urine, or losing bowel"
                 " control");
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  catalog = stride_catalog_new (&error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/situation/signs/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  for (guint i = 0; i < G_N_ELEMENTS (flares); i++) {
    g_autofree char *path = g_strconcat ("/situation/flare/", flares[i].name, NULL);

    g_test_add_data_func (path, &flares[i], test_case);
  }
  g_test_add_func ("/situation/flag-items", test_flag_items);
  g_test_add_func ("/situation/advice/quiet", test_quiet_runner);
  g_test_add_func ("/situation/advice/sore-run", test_sore_run);
  g_test_add_func ("/situation/advice/jump", test_jump);
  g_test_add_func ("/situation/advice/next-morning", test_next_morning);
  g_test_add_func ("/situation/advice/fever", test_fever);
  g_test_add_func ("/situation/advice/emergency", test_emergency);
  result = g_test_run ();

  g_clear_object (&catalog);

  return result;
}
