/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Facts from a small log: each variable of the catalogue is computed here at least once. */

#include "advice-world.h"

typedef struct {
  const char *name;
  const char *story;
  const char *facts;
} Case;

/* Twenty runs on every second day; stressful ones hurt. */
#define STRESSFUL_RUNS                       \
  "-58 8:00 run after=5 during=5 stress=8\n" \
  "-55 8:00 run after=1 during=1 stress=2\n" \
  "-52 8:00 run after=1 during=1 stress=2\n" \
  "-49 8:00 run after=5 during=5 stress=9\n" \
  "-46 8:00 run after=1 during=1 stress=1\n" \
  "-44 8:00 run after=1 during=1 stress=2\n" \
  "-42 8:00 run after=1 during=1 stress=2\n" \
  "-40 8:00 run after=6 during=5 stress=8\n" \
  "-38 8:00 run after=1 during=1 stress=3\n" \
  "-36 8:00 run after=1 during=1 stress=2\n" \
  "-34 8:00 run after=1 during=1 stress=2\n" \
  "-31 8:00 run after=1 during=1 stress=2\n" \
  "-29 8:00 run after=5 during=5 stress=7\n" \
  "-27 8:00 run after=1 during=1 stress=2\n" \
  "-25 8:00 run after=6 during=5 stress=7\n" \
  "-22 8:00 run after=1 during=1 stress=2\n" \
  "-20 8:00 run after=1 during=1 stress=2\n" \
  "-18 8:00 run after=1 during=1 stress=2\n" \
  "-15 8:00 run after=1 during=1 stress=2\n" \
  "-12 8:00 run after=1 during=1 stress=2\n" \
  "-10 8:00 run after=1 during=1 stress=2\n" \
  "-8 8:00 run after=1 during=1 stress=2\n"

/* Each exposure in five of them, nothing to do with soreness. */
#define VARIED_RUNS                                                            \
  "-60 8:00 run km=8 after=2 sleep=300 shoe=A surface=treadmill incline=50\n"  \
  "-57 8:00 run km=8 after=1 sleep=420 shoe=B surface=grass\n"                 \
  "-54 8:00 run km=8 after=3 sleep=420 shoe=B\n"                               \
  "-51 8:00 run km=8 after=2 sleep=300 shoe=A surface=treadmill incline=50\n"  \
  "-48 8:00 run km=8 after=1 sleep=420 shoe=B surface=grass\n"                 \
  "-45 8:00 run km=14 after=3 sleep=420 shoe=B\n"                              \
  "-42 8:00 run km=8 after=2 sleep=300 shoe=A surface=treadmill incline=50\n"  \
  "-39 8:00 run km=14 after=1 sleep=420 shoe=B surface=grass\n"                \
  "-36 8:00 run km=8 after=3 sleep=420 shoe=B\n"                               \
  "-33 8:00 run km=14 after=2 sleep=300 shoe=A surface=treadmill incline=50\n" \
  "-30 8:00 run km=8 after=1 sleep=420 shoe=B surface=grass\n"                 \
  "-27 8:00 run km=14 after=3 sleep=420 shoe=B\n"                              \
  "-24 8:00 run km=8 after=2 sleep=300 shoe=A surface=treadmill incline=50\n"  \
  "-21 8:00 run km=14 after=1 sleep=420 shoe=B surface=grass\n"                \
  "-18 8:00 run km=8 after=3 sleep=420 shoe=B\n"                               \
  "-15 8:00 run km=14 after=2 sleep=300 shoe=A surface=treadmill incline=50\n" \
  "-12 8:00 run km=8 after=1 sleep=420 shoe=B surface=grass\n"                 \
  "-9 8:00 run km=8 after=3 sleep=420 shoe=B\n"                                \
  "-6 8:00 run km=8 after=2 sleep=300 shoe=A surface=treadmill incline=50\n"   \
  "-3 8:00 run km=8 after=1 sleep=420 shoe=A surface=grass\n"

static const Case cases[] = {
  { "nothing", "",
    "log.n_runs=0 load.n30=0 log.green_streak=0 adh.planned14=0 adh.done14=0 adh.streak=0"
    " adh.core7=0 adh.mob7=0 adh.breath7=0 adh.level=1 adh.level_sessions=0 adh.core_flare=false"
    " adh.core28=0 cosmic.enabled=false app.first_time=true shoe.limit_km=700"
    " run.km=? run.after=? run.hours_since=? load.spike_pct=? load.km7=? load.days_off=?"
    " log.mean_after28=? log.share_hard28=? trend.weeks_up=? trend.weeks_sore=? trend.n_weeks=?"
    " shoe.km=? adh.pct14=? test.plank_s=? today.sore=? today.planned_run=? checkin.avg=?"
    " flag.emergency=? flag.urgent=? score.core=? q.pain_week=? app.days=? assoc.stress_p=?"
    " form.cadence_now=? form.cadence_gain=? cosmic.n=? ui.topic=? profile.sex=?" },
  { "run",
    "-2 10:00 run km=9.5 dur=60 rpe=6 before=1 during=3 after=4 h24=3 h48=2 stress=7 shoe=A"
    " surface=treadmill incline=45 tags=loud+slump warmup knee",
    "run.km=9.5 run.rpe=6 run.surface=treadmill run.incline=4.5 run.before=1 run.during=3"
    " run.after=4 run.h24=3 run.h48=2 run.rise24=2 run.hours_since=49 run.below_knee=true"
    " run.warmup=true run.tags=loud+slump run.stress=7 run.shoe_id=A log.n_runs=1 load.n30=1"
    " run.is_long=? load.spike_pct=? load.days_off=? load.km7=9.5" },
  { "run/unset", "-1 11:00 run km=5",
    "run.before=? run.during=? run.after=? run.h24=? run.rise24=? run.stress=? run.shoe_id=?"
    " run.incline=? run.rpe=? run.tags= run.warmup=false run.below_knee=false"
    " run.hours_since=25" },
  { "run/latest-of-a-day", "0 7:00 run km=5 after=1\n0 10:00 run km=3 after=2",
    "run.km=3 log.n_runs=2 load.days_off=0" },
  { "run/future-is-not-yet", "-1 7:00 run km=5\n0 18:00 run km=30\n3 8:00 run km=40",
    "run.km=5 log.n_runs=1" },
  { "run/long",
    "-20 8:00 run km=8\n-16 8:00 run km=8\n-12 8:00 run km=8\n-8 8:00 run km=8\n-2 8:00 run "
    "km=10.4",
    "run.is_long=true load.spike_pct=30 load.spike_max30=30 load.days_off=6 load.n30=5" },
  { "run/not-long",
    "-20 8:00 run km=8\n-16 8:00 run km=8\n-12 8:00 run km=8\n-8 8:00 run km=8\n-2 8:00 run "
    "km=10.3",
    "run.is_long=false load.spike_pct=28.75" },
  { "load/spike-of-the-month",
    "-40 8:00 run km=5\n-35 8:00 run km=5\n-30 8:00 run km=5\n-20 8:00 run km=10\n-2 8:00 run km=6",
    "load.spike_pct=? load.spike_max30=100" },
  { "load/spike-known-and-small",
    "-28 8:00 run km=5\n-25 8:00 run km=5\n-20 8:00 run km=10\n-2 8:00 run km=6",
    "load.spike_pct=-40" },
  { "load/week", "-7 8:00 run km=50\n-6 8:00 run km=4\n0 8:00 run km=3.5", "load.km7=7.5" },
  { "load/month", "-30 8:00 run\n-29 8:00 run\n0 8:00 run", "load.n30=2 log.n_runs=3" },
  { "log/surfaces",
    "-9 8:00 run km=6 surface=asphalt\n-7 8:00 run km=2 surface=concrete\n"
    "-5 8:00 run km=4 mixed=trail:50+asphalt:50\n-3 8:00 run km=8 surface=treadmill\n"
    "-60 8:00 run km=90 surface=grass",
    "log.share_hard28=0.5 log.share_treadmill28=0.4 log.surfaces28=4" },
  { "log/surface-that-nobody-said",
    "-9 8:00 run km=6 surface=asphalt\n-5 8:00 run km=6 surface=trail\n"
    "-3 8:00 run km=12 surface=unknown",
    "log.share_hard28=0.5 log.surfaces28=2 run.surface=?" },
  { "log/no-surface-known", "-3 8:00 run km=12 surface=unknown",
    "log.share_hard28=? log.share_treadmill28=? log.surfaces28=?" },
  { "log/mean-needs-four", "-9 8:00 run after=3\n-7 8:00 run after=4\n-5 8:00 run after=5",
    "log.mean_after28=?" },
  { "log/mean",
    "-40 8:00 run after=9\n-9 8:00 run after=3\n-7 8:00 run after=4\n-5 8:00 run after=5\n"
    "-3 8:00 run during=9\n-2 8:00 run after=1",
    "log.mean_after28=3.25" },
  { "log/green",
    "-9 8:00 run after=3\n-7 8:00 run after=2 during=1\n-5 8:00 run during=2\n"
    "-3 8:00 run after=0 h24=2",
    "log.green_streak=3" },
  { "log/green-ends-next-morning", "-7 8:00 run after=0\n-3 8:00 run after=0 during=0 h24=3",
    "log.green_streak=0" },
  { "log/green-needs-soreness", "-7 8:00 run after=0\n-3 8:00 run", "log.green_streak=0" },
  { "trend",
    /* weeks of 10-19, 10-26, 11-02, 11-09, 11-16: means 6, 2, 2.5, 3, 3.5 */
    "-33 8:00 run after=6\n-32 8:00 run after=6\n-26 8:00 run after=2\n-25 8:00 rest sore=2\n"
    "-19 8:00 run after=2\n-18 8:00 run after=3\n-12 8:00 run after=3\n-11 8:00 run after=3\n"
    "-5 8:00 run after=3 during=2\n-4 8:00 rest sore=4",
    "trend.weeks_up=3 trend.weeks_sore=5 trend.change4w=-2.5 trend.pct4w=-41.67 trend.n_weeks=5" },
  { "trend/too-short", "-1 8:00 run after=2",
    "trend.weeks_up=0 trend.weeks_sore=0 trend.change4w=? trend.n_weeks=0" },
  { "assoc/stress", STRESSFUL_RUNS,
    "assoc.stress_diff=4.4 assoc.stress_p=0.04545 assoc.stress_n=5 assoc.stress_passed=true "
    "assoc.hard_p=?"
    " assoc.sleep_p=? assoc.long_p=?" },
  { "assoc/all", VARIED_RUNS,
    "assoc.long_n=6 assoc.sleep_diff=0.07692 assoc.sleep_n=7 assoc.sleep_p=1 "
    "assoc.sleep_passed=false"
    " assoc.incline_diff=0.07692 assoc.incline_n=7 assoc.incline_p=1 assoc.shoe_n=8 assoc.hard_n=6"
    " assoc.stress_p=? assoc.long_diff=0.1 assoc.long_p=1 assoc.long_passed=false"
    " assoc.hard_diff=1.5 assoc.hard_p=0.25 assoc.hard_passed=false assoc.shoe_diff=-0.125"
    " assoc.shoe_p=1 assoc.incline_p=1" },
  { "shoe",
    "shoe id=A start=100000 limit=600000 comfort=4\nshoe id=B start=5000\n"
    "-200 8:00 run km=30 shoe=A\n-20 8:00 run km=6 shoe=B\n-3 8:00 run km=12 shoe=A\n-2 8:00 run "
    "km=8 shoe=A",
    "shoe.km=150 shoe.limit_km=600 shoe.comfort=4 shoe.pairs=2" },
  { "shoe/none-named", "shoe id=A\n-3 8:00 run km=12 shoe=A\n-2 8:00 run km=8",
    "shoe.km=? shoe.comfort=? shoe.pairs=1" },
  { "shoe/unrated", "shoe id=A\n-3 8:00 run km=12 shoe=A", "shoe.km=12 shoe.comfort=?" },
  { "adherence",
    "profile level=2 target=4\n"
    "-40 9:00 session routine=level-2\n-30 9:00 session routine=level-1\n"
    "-13 9:00 session routine=core-15\n-6 9:00 session routine=level-2 done=5/10\n"
    "-5 9:00 session routine=level-2 done=4/10\n-2 9:00 session routine=mobility-12\n"
    "-1 9:00 session routine=breathe-5\n-1 10:00 session routine=self-test-core\n"
    "0 9:00 session routine=desk-4",
    "adh.planned14=8 adh.done14=6 adh.pct14=75 adh.streak=3 adh.core7=1 adh.core28=2 adh.mob7=2"
    " adh.breath7=1 adh.level=2 adh.level_sessions=3" },
  { "adherence/first-days", "profile target=3\n-1 9:00 session routine=level-1",
    "adh.planned14=0 adh.done14=1 adh.pct14=? adh.streak=1" },
  { "adherence/streak-ends-after-a-day",
    "-2 9:00 session routine=desk-4\n-3 9:00 session routine=desk-4", "adh.streak=0" },
  { "adherence/flare",
    "-6 9:00 session routine=level-1 before=1\n-5 9:00 rest sore=3\n"
    "-3 9:00 session routine=level-1 before=2\n-2 9:00 run before=4 after=6",
    "adh.core_flare=true" },
  { "adherence/one-flare-is-none",
    "-6 9:00 session routine=level-1 before=1\n-5 9:00 rest sore=2\n"
    "-3 9:00 session routine=level-1 before=2\n-2 9:00 rest sore=4",
    "adh.core_flare=false" },
  { "adherence/flare-is-of-the-next-day",
    "-6 9:00 session routine=level-1 before=1\n-6 12:00 rest sore=5\n-4 9:00 rest sore=5\n"
    "-3 9:00 session routine=level-1 before=1\n-2 9:00 rest sore=5",
    "adh.core_flare=false" },
  { "tests",
    "-90 9:00 test id=test-plank value=20\n-10 9:00 test id=test-plank value=55\n"
    "-9 9:00 test id=test-side-bridge left=40 right=52\n-9 9:10 test id=test-supine-bridge "
    "value=90\n"
    "-8 9:00 test id=test-active-knee-extension left=25 right=30\n"
    "-7 9:00 test id=test-hip-extension left=1 right=0\n-7 9:10 test id=test-trunk-lift value=100\n"
    "-7 9:20 test id=test-fingertip-floor value=12\n-7 9:30 test id=test-side-bend left=17 "
    "right=19",
    "test.plank_s=55 test.side_l_s=40 test.side_r_s=52 test.bridge_s=90 test.ake_l_deg=25"
    " test.ake_r_deg=30 test.thomas_l_tight=true test.thomas_r_tight=false test.days_since=7"
    " test.lift_s=100 test.ftf_cm=12 test.sidebend_l_cm=17 test.sidebend_r_cm=19" },
  { "tests/of-one-side", "-9 9:00 test id=test-side-bridge left=40",
    "test.side_l_s=40 test.side_r_s=?" },
  { "tests/below-the-floor", "-9 9:00 test id=test-fingertip-floor value=-1", "test.ftf_cm=-1" },
  { "today", "-1 9:00 rest sore=7 sit=600 planned\n0 7:00 rest sore=4 sit=390 planned",
    "today.sore=4 today.planned_run=true today.sit_h=6.5" },
  { "today/run-done", "0 7:00 rest sore=4 planned\n0 9:00 run during=3 after=2",
    "today.sore=2 today.planned_run=false today.sit_h=?" },
  { "today/session", "0 7:00 session routine=desk-4 before=3 after=1",
    "today.sore=1 today.planned_run=?" },
  { "checkin",
    "-7 20:00 checkin avg=5\n-1 20:00 checkin avg=2 worst=6 stress=7 conf=3 signs=leg_pain",
    "checkin.flags=leg_pain checkin.avg=2 checkin.worst=6 checkin.stress=7 checkin.conf=3" },
  { "checkin/old", "-14 20:00 checkin avg=5 worst=9", "checkin.avg=? checkin.worst=?" },
  { "cadence",
    "-60 8:00 run cadence=160\n-57 8:00 run cadence=162\n-54 8:00 run cadence=164\n-51 8:00 run "
    "cadence=200\n"
    "-9 8:00 run cadence=168\n-8 8:00 run cadence=170\n-7 8:00 run cadence=172\n-6 8:00 run "
    "cadence=174",
    "form.cadence_base=163 form.cadence_now=171 form.cadence_gain=8" },
  { "cadence/answered",
    "-40 8:00 answers rf_emergency=none rf_urgent=none pain_week=2 form_signs=overstride "
    "cadence=150\n"
    "-9 8:00 run cadence=160\n-8 8:00 run cadence=160\n-7 8:00 run cadence=160\n-6 8:00 run "
    "cadence=160",
    "form.cadence_base=150 form.cadence_now=160 form.cadence_gain=10 q.cadence=150" },
  { "cadence/too-few", "-9 8:00 run cadence=160", "form.cadence_now=? form.cadence_base=?" },
  { "profile", "profile sex=f level=3 cosmic first=-60 topic=doctor",
    "profile.sex=f adh.level=3 cosmic.enabled=true app.days=60 ui.topic=doctor" },
  { "answers",
    "-3 8:00 answers rf_emergency=none rf_urgent=none pain_week=6 settle=gt72 duration=6_12w"
    " trigger=long+treadmill load_jump=10_30 form_signs=overstride+waist cadence=158 "
    "lean_when=late core_freq=0"
    " shoe_km=850 shoe_signs=uneven+flat foot_roll=in surface=treadmill incline=5 deck=hard "
    "tight=hamstrings"
    " stress=8 fear=6 guard=yes sleep=5.5",
    "q.rf_emergency=none q.rf_urgent=none q.pain_week=6 q.settle=gt72 q.duration=6_12w"
    " q.trigger=long+treadmill q.load_jump=10_30 q.form_signs=overstride+waist q.cadence=158"
    " q.lean_when=late q.core_freq=0 q.plank_s=? q.shoe_km=850 q.shoe_signs=uneven+flat"
    " q.foot_roll=in q.surface=treadmill q.incline=5 q.deck=hard q.tight=hamstrings q.stress=8"
    " q.fear=6 q.guard=yes q.sleep=5.5 app.first_time=false flag.persistent=true"
    " flag.emergency=false flag.urgent=false flag.pro=false flag.bone_stress=false"
    " flag.inflammatory=false"
    /* mind: 8 x 4 + 6 x 4 + 15 + 10; load: 25 + 35 + 15; the rest of the questionnaire likewise */
    " score.mind=81 score.load=75 score.core=75 score.recovery=70 score.form=100 score.mobility=25"
    " score.surface=85 score.footwear=80" },
  { "answers/plank",
    "-3 8:00 answers rf_emergency=none rf_urgent=none pain_week=2 trigger=long core_freq=0 "
    "plank_s=40",
    "q.plank_s=40 score.core=75" },
  { "answers/log-beats-memory",
    "-40 8:00 answers rf_emergency=none rf_urgent=none pain_week=2 trigger=long load_jump=no\n"
    "-20 8:00 run km=5\n-18 8:00 run km=5\n-16 8:00 run km=5\n-1 8:00 run km=11",
    "load.spike_pct=120 load.spike_max30=120 score.load=90" },
  { "answers/newest-full",
    "-90 8:00 answers rf_emergency=none rf_urgent=none pain_week=8 stress=9\n"
    "-9 8:00 answers rf_emergency=none rf_urgent=none pain_week=2 stress=1\n"
    "-1 8:00 answers rf_emergency=none rf_urgent=none pain_week=9 open",
    "q.pain_week=2 q.stress=1 score.mind=4" },
  { "answers/open-only", "-1 8:00 answers rf_emergency=none rf_urgent=none pain_week=9 open",
    "app.first_time=true q.pain_week=? score.mind=? flag.urgent=false" },
};

static StrideCatalog *catalog;

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (World) world = world_new (catalog, test->story);
  g_autoptr (StrideFacts) facts = stride_situation_get_facts (&world->situation);

  world_assert_facts (facts, test->facts);
}

/* No variable of the catalogue without a case that computes it. The moon's are the sky page's alone, so
 * that no advice ever waits on it. */
static void
test_every_variable (void)
{
  const char *const *names = stride_catalog_get_variables (catalog);

  for (guint i = 0; names[i]; i++) {
    g_autofree char *known = g_strconcat (" ", names[i], "=", NULL);
    g_autofree char *unknown = g_strconcat (known, "?", NULL);
    gboolean found = FALSE;

    if (g_str_has_prefix (names[i], "cosmic.") && !g_str_equal (names[i], "cosmic.enabled"))
      continue;
    for (guint k = 0; k < G_N_ELEMENTS (cases) && !found; k++) {
      g_autofree char *facts = g_strconcat (" ", cases[k].facts, NULL);
      const char *at = strstr (facts, known);

      found = at && !g_str_has_prefix (at, unknown);
    }
    if (!found)
      g_test_fail_printf ("no case computes %s", names[i]);
  }
}

/* The questionnaire is told what the log knows, and nothing of the person. */
static void
test_log_facts (void)
{
  g_autoptr (World) world = world_new (
    catalog,
    "profile sex=f\nshoe id=A start=100000\n-9 8:00 answers rf_emergency=none rf_urgent=none"
    " pain_week=2\n-2 8:00 run km=8 shoe=A after=2");
  g_autoptr (StrideFacts) facts = stride_situation_get_log_facts (&world->situation);

  world_assert_facts (facts, "shoe.km=108 run.after=2 q.pain_week=? profile.sex=? score.core=?"
                             " flag.urgent=? app.first_time=?");
}

/* A long log gives the same facts as its last year does, but for what counts the whole of it. */
static void
test_long_log (void)
{
  g_autoptr (GString) story = g_string_new ("shoe id=A\n");
  g_autoptr (World) world = NULL;
  g_autoptr (StrideFacts) facts = NULL;

  for (int day = -3600; day < 0; day += 4)
    g_string_append_printf (story, "%d 8:00 run km=5 after=1 shoe=A\n", day);
  world = world_new (catalog, story->str);
  facts = stride_situation_get_facts (&world->situation);
  world_assert_facts (facts, "log.n_runs=900 shoe.km=4500 load.n30=7 log.green_streak=92"
                             " load.spike_pct=0");
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
    g_autofree char *path = g_strconcat ("/situation/facts/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  g_test_add_func ("/situation/every-variable", test_every_variable);
  g_test_add_func ("/situation/log-facts", test_log_facts);
  g_test_add_func ("/situation/long-log", test_long_log);
  result = g_test_run ();

  g_clear_object (&catalog);

  return result;
}
