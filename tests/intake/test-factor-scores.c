/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-factor-scores.h"

typedef struct {
  StrideCatalog *catalog;
  StrideAnswers *answers;
  StrideFacts *log;
  GPtrArray *scores;
} Fixture;

static const char *const none[] = { "none", NULL };

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  fixture->log = stride_facts_new ();
  fixture->answers = stride_answers_new ();
  stride_answers_set_choices (fixture->answers, "rf_emergency", none);
  stride_answers_set_choices (fixture->answers, "rf_urgent", none);
  stride_answers_set_number (fixture->answers, "pain_week", 3);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->scores, g_ptr_array_unref);
  stride_answers_unref (fixture->answers);
  g_object_unref (fixture->log);
  g_object_unref (fixture->catalog);
}

#define choices(fixture, question, ...)                              \
  G_STMT_START                                                       \
  {                                                                  \
    const char *const list[] = { __VA_ARGS__, NULL };                \
    stride_answers_set_choices ((fixture)->answers, question, list); \
  }                                                                  \
  G_STMT_END

static void
choice (Fixture *fixture, const char *question, const char *option)
{
  stride_answers_set_choice (fixture->answers, question, option);
}

static void
number (Fixture *fixture, const char *question, double value)
{
  stride_answers_set_number (fixture->answers, question, value);
}

static const StrideFactorScore *
score_of (Fixture *fixture, const char *factor)
{
  g_clear_pointer (&fixture->scores, g_ptr_array_unref);
  fixture->scores = stride_factor_scores_compute (fixture->catalog, fixture->answers, fixture->log);

  for (guint i = 0; i < fixture->scores->len; i++) {
    const StrideFactorScore *score = fixture->scores->pdata[i];

    if (g_str_equal (score->factor->id, factor))
      return score;
  }

  g_assert_not_reached ();
}

static int
points (Fixture *fixture, const char *factor)
{
  return score_of (fixture, factor)->score;
}

static void
test_nothing_answered (Fixture *fixture, gconstpointer data)
{
  score_of (fixture, "load");
  g_assert_cmpuint (fixture->scores->len, ==, 9);
  for (guint i = 0; i < fixture->scores->len; i++) {
    const StrideFactorScore *score = fixture->scores->pdata[i];

    g_assert_cmpint (score->score, ==, 0);
    g_assert_cmpint (score->band, ==, STRIDE_BAND_LITTLE);
    g_assert_cmpuint (score->answered, ==, 0);
    g_assert_cmpuint (score->contributions->len, ==, 0);
  }
}

/* The table of points, question by question. */
static void
test_single_answers (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *question;
    const char *option;
    const char *factor;
    int points;
  } cases[] = {
    { "settle", "none", "recovery", 0 },       { "settle", "24_48", "recovery", 10 },
    { "settle", "48_72", "recovery", 25 },     { "settle", "gt72", "recovery", 40 },
    { "settle", "48_72", "load", 10 },         { "settle", "gt72", "load", 15 },
    { "core_freq", "0", "core", 45 },          { "core_freq", "lt1", "core", 30 },
    { "core_freq", "1", "core", 15 },          { "core_freq", "2", "core", 0 },
    { "surface", "concrete", "surface", 30 },  { "surface", "asphalt", "surface", 20 },
    { "surface", "treadmill", "surface", 15 }, { "surface", "trail", "surface", 10 },
    { "surface", "grass", "surface", 0 },      { "surface", "mixed", "surface", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    choice (fixture, cases[i].question, cases[i].option);
    g_assert_cmpint (points (fixture, cases[i].factor), ==, cases[i].points);
    stride_answers_remove (fixture->answers, cases[i].question);
  }
}

static void
test_triggers (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *option;
    const char *factor;
    int points;
  } cases[] = {
    { "long", "load", 25 },        { "break", "load", 30 },        { "fast", "load", 10 },
    { "long", "core", 15 },        { "fast", "form", 10 },         { "hills", "form", 10 },
    { "hills", "surface", 15 },    { "treadmill", "surface", 30 }, { "hard", "surface", 35 },
    { "uneven", "surface", 35 },   { "shoes", "footwear", 35 },    { "stressful", "mind", 30 },
    { "sitting", "mobility", 15 }, { "sitting", "recovery", 25 },  { "none", "load", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    choices (fixture, "trigger", cases[i].option);
    g_assert_cmpint (points (fixture, cases[i].factor), ==, cases[i].points);
  }
}

static void
test_numbers (Fixture *fixture, gconstpointer data)
{
  static const struct {
    double value;
    int points;
  } kilometres[] = { { 0, 0 }, { 499, 0 }, { 500, 15 }, { 599, 15 }, { 600, 30 }, { 800, 45 } };

  for (guint i = 0; i < G_N_ELEMENTS (kilometres); i++) {
    number (fixture, "shoe_km", kilometres[i].value);
    g_assert_cmpint (points (fixture, "footwear"), ==, kilometres[i].points);
  }

  number (fixture, "stress", 6);
  g_assert_cmpint (points (fixture, "mind"), ==, 24);
  number (fixture, "pain_week", 5);
  number (fixture, "fear", 8);
  g_assert_cmpint (points (fixture, "mind"), ==, 24 + 32);
  choice (fixture, "guard", "yes");
  g_assert_cmpint (points (fixture, "mind"), ==, 24 + 32 + 15);
  g_assert_cmpint (points (fixture, "form"), ==, 15);
}

/* Answers that the path does not lead to any more give nothing. */
static void
test_unshown (Fixture *fixture, gconstpointer data)
{
  number (fixture, "fear", 8);
  choice (fixture, "guard", "yes");
  number (fixture, "cadence", 150);
  choice (fixture, "load_jump", "gt100");
  choices (fixture, "shoe_signs", "flat");

  g_assert_cmpint (points (fixture, "mind"), ==, 0);
  g_assert_cmpint (points (fixture, "form"), ==, 0);
  g_assert_cmpint (points (fixture, "load"), ==, 0);
  g_assert_cmpint (points (fixture, "footwear"), ==, 0);
}

static void
test_at_most_100 (Fixture *fixture, gconstpointer data)
{
  choices (fixture, "trigger", "long", "break", "fast");
  choice (fixture, "settle", "gt72");
  choice (fixture, "load_jump", "gt100");

  g_assert_cmpint (points (fixture, "load"), ==, 100);
  g_assert_cmpint (score_of (fixture, "load")->band, ==, STRIDE_BAND_FIRST);
}

static void
test_bands (Fixture *fixture, gconstpointer data)
{
  static const struct {
    int stress;
    int fear;
    StrideBand band;
  } cases[] = {
    { 6, 0, STRIDE_BAND_LITTLE },   /* 24 */
    { 7, 0, STRIDE_BAND_POSSIBLE }, /* 28 */
    { 7, 5, STRIDE_BAND_POSSIBLE }, /* 48 */
    { 7, 6, STRIDE_BAND_LIKELY },   /* 52 */
    { 10, 8, STRIDE_BAND_LIKELY },  /* 72 */
    { 10, 9, STRIDE_BAND_FIRST },   /* 76 */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    number (fixture, "stress", cases[i].stress);
    number (fixture, "fear", cases[i].fear);
    g_assert_cmpint (score_of (fixture, "mind")->band, ==, cases[i].band);
  }

  g_assert_cmpstr (stride_band_get_word (STRIDE_BAND_LITTLE), ==, "little sign");
  g_assert_cmpstr (stride_band_get_word (STRIDE_BAND_FIRST), ==, "first to try");
}

static void
test_counts (Fixture *fixture, gconstpointer data)
{
  const StrideFactorScore *mind;

  choices (fixture, "trigger", "stressful");
  stride_answers_set_skipped (fixture->answers, "stress");

  mind = score_of (fixture, "mind");
  g_assert_cmpuint (mind->answered, ==, 1);
  g_assert_cmpuint (mind->askable, ==, 2);
}

static void
test_what_was_said (Fixture *fixture, gconstpointer data)
{
  const StrideFactorScore *score;
  const StrideContribution *first, *second;

  choices (fixture, "trigger", "long", "fast", "sitting");
  choice (fixture, "load_jump", "30_100");
  score = score_of (fixture, "load");
  g_assert_cmpuint (score->contributions->len, ==, 3);
  first = score->contributions->pdata[0];
  second = score->contributions->pdata[1];
  g_assert_cmpstr (first->source, ==, "load_jump");
  g_assert_true (g_str_has_suffix (first->text, "? 30-100 % longer"));
  g_assert_cmpfloat_with_epsilon (first->points, 45, 1e-9);
  g_assert_false (first->from_log);
  g_assert_cmpstr (second->text, ==, "long runs");

  number (fixture, "stress", 8);
  score = score_of (fixture, "mind");
  first = score->contributions->pdata[0];
  g_assert_nonnull (strstr (first->text, "stressed"));
  g_assert_nonnull (strstr (first->text, "8 of 10"));

  number (fixture, "shoe_km", 650);
  score = score_of (fixture, "footwear");
  first = score->contributions->pdata[0];
  g_assert_nonnull (strstr (first->text, "650 km"));
}

/* By score times weight; among equals the order of the catalogue. */
static void
test_ranking (Fixture *fixture, gconstpointer data)
{
  const StrideFactorScore *first, *second;

  score_of (fixture, "load");
  first = fixture->scores->pdata[0];
  second = fixture->scores->pdata[8];
  g_assert_cmpstr (first->factor->id, ==, "load");
  g_assert_cmpstr (second->factor->id, ==, "cosmic");

  /* surface 35 x 0.6 = 21 is below recovery 40 x 0.8 = 32 */
  choices (fixture, "trigger", "hard");
  choice (fixture, "settle", "gt72");
  score_of (fixture, "load");
  first = fixture->scores->pdata[0];
  second = fixture->scores->pdata[1];
  g_assert_cmpstr (first->factor->id, ==, "recovery");
  g_assert_cmpstr (second->factor->id, ==, "surface");

  /* form 20 and mobility 20 weigh the same: form comes first */
  stride_answers_remove (fixture->answers, "settle");
  choices (fixture, "trigger", "fast", "hills");
  choices (fixture, "tight", "side");
  g_assert_cmpint (points (fixture, "form"), ==, 20);
  g_assert_cmpint (points (fixture, "mobility"), ==, 20);
  for (guint i = 0; i + 1 < fixture->scores->len; i++) {
    const StrideFactorScore *score = fixture->scores->pdata[i];

    if (!g_str_equal (score->factor->id, "form"))
      continue;
    second = fixture->scores->pdata[i + 1];
    g_assert_cmpstr (second->factor->id, ==, "mobility");
  }
}

static void
test_log_replaces_jump (Fixture *fixture, gconstpointer data)
{
  static const struct {
    double spike;
    int points;
  } cases[] = { { -20, 0 }, { 10, 0 },   { 10.1, 35 }, { 30, 35 },
                { 31, 45 }, { 100, 45 }, { 101, 65 } };
  const StrideContribution *first;

  choices (fixture, "trigger", "break");
  choice (fixture, "load_jump", "gt100");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    stride_facts_set_number (fixture->log, "load.spike_max30", cases[i].spike);
    g_assert_cmpint (points (fixture, "load"), ==, 30 + cases[i].points);
  }

  first = score_of (fixture, "load")->contributions->pdata[0];
  g_assert_true (first->from_log);
  g_assert_cmpstr (first->source, ==, "load.spike_max30");
  g_assert_nonnull (strstr (first->text, "101"));
}

static void
test_log_replaces_shoe (Fixture *fixture, gconstpointer data)
{
  number (fixture, "shoe_km", 900);
  choices (fixture, "shoe_signs", "flat");
  g_assert_cmpint (points (fixture, "footwear"), ==, 65);

  /* The pair of today is new; what was said of the old one's sole was still said. */
  stride_facts_set_number (fixture->log, "shoe.km", 80);
  g_assert_cmpint (points (fixture, "footwear"), ==, 20);
  stride_facts_set_number (fixture->log, "shoe.km", 640);
  g_assert_cmpint (points (fixture, "footwear"), ==, 50);
}

static void
test_links (Fixture *fixture, gconstpointer data)
{
  static const char *const names[][2] = {
    { "assoc.stress_passed", "mind" },   { "assoc.hard_passed", "surface" },
    { "assoc.long_passed", "load" },     { "assoc.sleep_passed", "recovery" },
    { "assoc.shoe_passed", "footwear" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    stride_facts_set_boolean (fixture->log, names[i][0], FALSE);
    g_assert_cmpint (points (fixture, names[i][1]), ==, 0);
    stride_facts_set_boolean (fixture->log, names[i][0], TRUE);
    g_assert_cmpint (points (fixture, names[i][1]), ==, 25);
  }

  stride_facts_set_boolean (fixture->log, "assoc.incline_passed", TRUE);
  g_assert_cmpint (points (fixture, "surface"), ==, 50);
}

static void
test_core_tests (Fixture *fixture, gconstpointer data)
{
  choice (fixture, "core_freq", "0");

  stride_facts_set_number (fixture->log, "test.plank_s", 29);
  g_assert_cmpint (points (fixture, "core"), ==, 65);
  stride_facts_set_number (fixture->log, "test.plank_s", 45);
  g_assert_cmpint (points (fixture, "core"), ==, 45);
  stride_facts_set_number (fixture->log, "test.plank_s", 60);
  g_assert_cmpint (points (fixture, "core"), ==, 30);
  stride_facts_set_number (fixture->log, "test.side_l_s", 40);
  g_assert_cmpint (points (fixture, "core"), ==, 65);
  stride_facts_set_number (fixture->log, "test.side_l_s", 80);
  stride_facts_set_number (fixture->log, "test.bridge_s", 100);
  g_assert_cmpint (points (fixture, "core"), ==, 45);

  stride_facts_set_number (fixture->log, "adh.core28", 7);
  g_assert_cmpint (points (fixture, "core"), ==, 45);
  stride_facts_set_number (fixture->log, "adh.core28", 8);
  g_assert_cmpint (points (fixture, "core"), ==, 25);
}

static void
test_never_below_0 (Fixture *fixture, gconstpointer data)
{
  stride_facts_set_number (fixture->log, "test.plank_s", 120);
  stride_facts_set_number (fixture->log, "adh.core28", 12);

  g_assert_cmpint (points (fixture, "core"), ==, 0);
}

/* 33 degrees, for women 23; without the sex what lies between is neither. */
static void
test_mobility_tests (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *sex;
    double degrees;
    int points;
  } cases[] = {
    { "m", 34, 40 },  { "m", 33, 10 },  { "f", 24, 40 },  { "f", 23, 10 },
    { NULL, 34, 40 }, { NULL, 28, 25 }, { NULL, 23, 10 },
  };

  choices (fixture, "tight", "hamstrings");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    if (cases[i].sex)
      stride_facts_set_text (fixture->log, "profile.sex", cases[i].sex);
    else
      stride_facts_unset (fixture->log, "profile.sex");
    stride_facts_set_number (fixture->log, "test.ake_l_deg", cases[i].degrees);
    g_assert_cmpint (points (fixture, "mobility"), ==, cases[i].points);
  }

  stride_facts_set_boolean (fixture->log, "test.thomas_r_tight", TRUE);
  g_assert_cmpint (points (fixture, "mobility"), ==, 40);
}

static void
test_facts (Fixture *fixture, gconstpointer data)
{
  static const char *const urgent[] = { "leg_pain", "bone_spot", NULL };
  g_autoptr (StrideFacts) facts = stride_facts_new ();

  stride_answers_set_choices (fixture->answers, "rf_urgent", urgent);
  stride_answers_set_skipped (fixture->answers, "stress");
  stride_answers_to_facts (fixture->answers, fixture->catalog, facts);

  g_assert_true (stride_facts_has (facts, "q.rf_urgent", "leg_pain"));
  g_assert_cmpfloat_with_epsilon (stride_facts_get_number (facts, "q.pain_week", -1), 3, 1e-9);
  g_assert_false (stride_facts_is_known (facts, "q.stress"));
  g_assert_true (stride_facts_get_boolean (facts, "flag.pro", FALSE));
  g_assert_true (stride_facts_get_boolean (facts, "flag.bone_stress", FALSE));
  g_assert_false (stride_facts_get_boolean (facts, "flag.urgent", FALSE));
  g_assert_false (stride_facts_get_boolean (facts, "flag.emergency", FALSE));
}

/* Every option of the safety screens raises its flag, and no other. */
static void
test_every_flag (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *question;
    const char *options;
    const char *flag;
  } cases[] = {
    { "rf_emergency", "saddle bladder legs_both leg_weak sexual trauma chest fever_severe",
      "flag.emergency" },
    { "rf_urgent", "fever weightloss cancer steroid immune nightpain", "flag.urgent" },
    { "rf_urgent", "bone_spot", "flag.bone_stress" },
    { "rf_urgent", "morning", "flag.inflammatory" },
    { "rf_urgent", "leg_pain pregnant age", "flag.pro" },
  };
  static const char *const flags[] = { "flag.emergency",    "flag.urgent", "flag.bone_stress",
                                       "flag.inflammatory", "flag.pro",    "flag.persistent" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) options = g_strsplit (cases[i].options, " ", -1);

    for (guint o = 0; options[o]; o++) {
      const char *const ticked[] = { options[o], NULL };
      g_autoptr (StrideAnswers) answers = stride_answers_new ();
      g_autoptr (StrideFacts) facts = stride_facts_new ();

      stride_answers_set_choices (answers, cases[i].question, ticked);
      stride_answers_to_facts (answers, fixture->catalog, facts);
      for (guint f = 0; f < G_N_ELEMENTS (flags); f++)
        g_assert_cmpint (stride_facts_get_boolean (facts, flags[f], FALSE), ==,
                         g_str_equal (flags[f], cases[i].flag));
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/factor-scores/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("nothing-answered", test_nothing_answered);
  ADD ("single-answers", test_single_answers);
  ADD ("triggers", test_triggers);
  ADD ("numbers", test_numbers);
  ADD ("unshown", test_unshown);
  ADD ("at-most-100", test_at_most_100);
  ADD ("bands", test_bands);
  ADD ("counts", test_counts);
  ADD ("what-was-said", test_what_was_said);
  ADD ("ranking", test_ranking);
  ADD ("log-replaces-jump", test_log_replaces_jump);
  ADD ("log-replaces-shoe", test_log_replaces_shoe);
  ADD ("links", test_links);
  ADD ("core-tests", test_core_tests);
  ADD ("never-below-0", test_never_below_0);
  ADD ("mobility-tests", test_mobility_tests);
  ADD ("facts", test_facts);
  ADD ("every-flag", test_every_flag);
#undef ADD

  return g_test_run ();
}
