/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-quick-entry.h"

#include "stride-test-dir.h"

#include <locale.h>

/* A Sunday. */
#define TODAY stride_day_from_ymd (2026, 11, 22)

static StrideQuickEntry *
parse (const char *text)
{
  return stride_quick_entry_parse (text, NULL, FALSE, TODAY);
}

static const StrideQuickChip *
chip (StrideQuickEntry *entry, guint index)
{
  g_assert_cmpuint (index, <, entry->chips->len);

  return g_ptr_array_index (entry->chips, index);
}

static void
test_the_example (void)
{
  static const char *const labels[] = { "8.2 km", "45 min", "Asphalt", "Effort 5", "After 3" };
  g_autoptr (StrideQuickEntry) entry = parse ("8.2 km 45 min asphalt rpe 5 sore 3");

  g_assert_cmpint (entry->run.distance_m, ==, 8200);
  g_assert_false (entry->run.miles);
  g_assert_cmpint (entry->run.duration_s, ==, 2700);
  g_assert_cmpint (entry->run.surface, ==, STRIDE_SURFACE_ASPHALT);
  g_assert_cmpint (entry->run.rpe, ==, 5);
  g_assert_cmpint (entry->run.after, ==, 3);
  g_assert_cmpuint (entry->chips->len, ==, G_N_ELEMENTS (labels));
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    g_assert_cmpstr (chip (entry, i)->label, ==, labels[i]);
  g_assert_cmpuint (stride_quick_entry_get_n_unknown (entry), ==, 0);
  g_assert_false (stride_quick_entry_has (entry, STRIDE_QUICK_BEFORE));
}

/* What a line gives for distance and duration; 0 where nothing. */
static void
test_distance_and_duration (void)
{
  static const struct {
    const char *text;
    gboolean miles; /* what a bare number means */
    int metres;
    int seconds;
  } cases[] = {
    { "8,2km 45min", FALSE, 8200, 2700 },
    { "8.2 45", FALSE, 8200, 2700 },
    { "5 40", TRUE, 8047, 2400 },
    { "5mi 40:30", FALSE, 8047, 2430 },
    { "5 miles in 1h05", FALSE, 8047, 3900 },
    { "1 h 5 min 12 km", FALSE, 12000, 3900 },
    { "12k 1:02:03", FALSE, 12000, 3723 },
    { "1:45 20 km", FALSE, 20000, 6300 },
    { "10 km 5:30/km", FALSE, 10000, 3300 },
    { "10 km @5:30", FALSE, 10000, 3300 },
    { "10 km 5:30 min/km", FALSE, 10000, 3300 },
    { "55 min 5:30 /km", FALSE, 10000, 3300 },
    { "5 mi 8:00/mi", FALSE, 8047, 2400 },
    { "800 m 4 min", FALSE, 800, 240 },
    { "45m 8km", FALSE, 8000, 2700 },
    { "8 km", FALSE, 8000, 0 },
    { "45 min", FALSE, 0, 2700 },
    { "5:30/km", FALSE, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (StrideQuickEntry) entry =
      stride_quick_entry_parse (cases[i].text, NULL, cases[i].miles, TODAY);

    g_test_message ("«%s»", cases[i].text);
    g_assert_cmpuint (stride_quick_entry_get_n_unknown (entry), ==, 0);
    g_assert_cmpint (stride_quick_entry_has (entry, STRIDE_QUICK_DISTANCE), ==,
                     cases[i].metres > 0);
    g_assert_cmpint (stride_quick_entry_has (entry, STRIDE_QUICK_DURATION), ==,
                     cases[i].seconds > 0);
    if (cases[i].metres > 0)
      g_assert_cmpint (entry->run.distance_m, ==, cases[i].metres);
    if (cases[i].seconds > 0)
      g_assert_cmpint (entry->run.duration_s, ==, cases[i].seconds);
  }
}

static void
test_soreness_before_during_after (void)
{
  static const char *const texts[] = {
    "sore 1/2/3",  "sore 1 2 3", "before 1 during 2 after 3", "after 3, before 1; during=2",
    "Sore: 1/2/3",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (StrideQuickEntry) entry = parse (texts[i]);

    g_test_message ("«%s»", texts[i]);
    g_assert_cmpint (entry->run.before, ==, 1);
    g_assert_cmpint (entry->run.during, ==, 2);
    g_assert_cmpint (entry->run.after, ==, 3);
    g_assert_cmpuint (stride_quick_entry_get_n_unknown (entry), ==, 0);
  }
}

static void
test_more_numbers (void)
{
  g_autoptr (StrideQuickEntry) entry =
    parse ("rpe5 stress 4 slept 7.5 h cadence 172 climb 120 m incline 2.5%");
  g_autoptr (StrideQuickEntry) other = parse ("170 spm sleep 7:30");

  g_assert_cmpuint (stride_quick_entry_get_n_unknown (entry), ==, 0);
  g_assert_cmpint (entry->run.rpe, ==, 5);
  g_assert_cmpint (entry->run.stress, ==, 4);
  g_assert_cmpint (entry->run.sleep_min, ==, 450);
  g_assert_cmpint (entry->run.cadence, ==, 172);
  g_assert_cmpint (entry->run.climb_m, ==, 120);
  g_assert_cmpint (entry->run.incline_permille, ==, 25);
  g_assert_cmpstr (chip (entry, 5)->label, ==, "Incline 2.5 %");
  g_assert_cmpint (other->run.cadence, ==, 170);
  g_assert_cmpint (other->run.sleep_min, ==, 450);
}

static void
test_day_and_time (void)
{
  static const struct {
    const char *text;
    int days_ago; /* -1: no day */
    int minute;   /* -1: no time */
  } cases[] = {
    { "yesterday 8 km", 1, -1 },        { "today 07:30 8 km", 0, 450 },
    { "fri 8 km at 6:15", 2, 375 },     { "Sunday 8 km", 0, -1 },
    { "monday 8 km 7pm", 6, 1140 },     { "2026-11-01 8 km", 21, -1 },
    { "8 km 45 min 18:30", -1, 1110 },  { "18:30 8 km 45 min", -1, 1110 },
    { "8 km 7:30 am 45 min", -1, 450 }, { "18:30 400 m", -1, 1110 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (StrideQuickEntry) entry = parse (cases[i].text);

    g_test_message ("«%s»", cases[i].text);
    g_assert_cmpuint (stride_quick_entry_get_n_unknown (entry), ==, 0);
    g_assert_cmpint (stride_quick_entry_has (entry, STRIDE_QUICK_DAY), ==, cases[i].days_ago >= 0);
    g_assert_cmpint (stride_quick_entry_has (entry, STRIDE_QUICK_TIME), ==, cases[i].minute >= 0);
    if (cases[i].days_ago >= 0)
      g_assert_cmpint (entry->day, ==, TODAY - cases[i].days_ago);
    if (cases[i].minute >= 0)
      g_assert_cmpint (entry->minute, ==, cases[i].minute);
  }
}

/* A chip for what could be read two ways stands where its words stood. */
static void
test_chip_order (void)
{
  g_autoptr (StrideQuickEntry) entry = parse ("42:10 trail 8 km");

  g_assert_cmpstr (chip (entry, 0)->label, ==, "42:10");
  g_assert_cmpstr (chip (entry, 1)->label, ==, "Trail");
  g_assert_cmpstr (chip (entry, 2)->label, ==, "8 km");
}

static void
test_not_understood (void)
{
  static const struct {
    const char *text;
    const char *label;
    const char *reason; /* (nullable) */
  } cases[] = {
    { "8 km windy", "windy", NULL },
    { "8 km rpe 15", "rpe 15", "a whole number from 0 to 10" },
    { "sore 3.5", "sore 3.5", "a whole number from 0 to 10" },
    { "8 km 9 km", "9 km", "said twice" },
    { "900 km", "900 km", "from 0.1 to 250 km" },
    { "8 km 90 h", "90 h", "from 1 minute to 48 hours" },
    { "2027-01-01", "2027-01-01", "in the future" },
    { "10 km 1:00/km", "1:00/km", "a pace from 2 to 30 minutes" },
    { "8 km 45 min 3", "3", NULL },
    { "rpe", "rpe", NULL },
    { "cadence 90", "cadence 90", "a whole number from 120 to 220" },
    { "-5 km", "-5", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (StrideQuickEntry) entry = parse (cases[i].text);
    const StrideQuickChip *unknown = NULL;

    g_test_message ("«%s»", cases[i].text);
    for (guint j = 0; j < entry->chips->len && !unknown; j++) {
      if (chip (entry, j)->field == STRIDE_QUICK_UNKNOWN)
        unknown = chip (entry, j);
    }
    g_assert_nonnull (unknown);
    g_assert_cmpstr (unknown->label, ==, cases[i].label);
    g_assert_cmpstr (unknown->reason, ==, cases[i].reason);
  }
}

/* What is refused leaves no trace in the run. */
static void
test_refused_changes_nothing (void)
{
  g_autoptr (StrideQuickEntry) entry = parse ("8 km 9 km rpe 15");

  g_assert_cmpint (entry->run.distance_m, ==, 8000);
  g_assert_false (stride_quick_entry_has (entry, STRIDE_QUICK_EFFORT));
  g_assert_cmpint (entry->run.rpe, ==, STRIDE_UNSET);
}

static void
test_empty (void)
{
  g_autoptr (StrideQuickEntry) entry = parse ("  , ");

  g_assert_cmpuint (entry->chips->len, ==, 0);
  g_assert_cmpuint (entry->set, ==, 0);
}

static void
test_note_and_switches (void)
{
  g_autoptr (StrideQuickEntry) entry =
    parse ("8 km \"stiff at 3 km, ok later\" warm-up below knee loud slump woods");

  g_assert_cmpstr (entry->note, ==, "stiff at 3 km, ok later");
  g_assert_cmpint (entry->run.distance_m, ==, 8000);
  g_assert_true (entry->run.warmup);
  g_assert_false (entry->run.cooldown);
  g_assert_true (entry->run.below_knee);
  g_assert_cmpint (entry->run.tags, ==, STRIDE_TAG_LOUD | STRIDE_TAG_SLUMP);
  g_assert_cmpint (entry->run.surface, ==, STRIDE_SURFACE_TRAIL);
  g_assert_cmpuint (stride_quick_entry_get_n_unknown (entry), ==, 0);
}

static void
test_shoes_by_name (void)
{
  static const struct {
    const char *text;
    const char *shoe; /* (nullable) */
  } cases[] = {
    { "8 km Ghost 15", "a" },  { "8 km ghost", "a" },    { "ghost 15 8 km 45 min", "a" },
    { "8 km brooks", NULL },   { "8 km Old Pair", "c" }, { "8 km old", NULL },
    { "8 km speedgoat", "b" },
  };
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = stride_shoes_new (dir);
  StrideShoe shelf[] = {
    { (char *) "a", (char *) "Ghost 15", 0, 700000, STRIDE_DAY_NONE, FALSE, -1 },
    { (char *) "b", (char *) "Brooks Speedgoat", 0, 700000, STRIDE_DAY_NONE, FALSE, -1 },
    { (char *) "c", (char *) "Old Pair", 0, 700000, STRIDE_DAY_NONE, TRUE, -1 },
    { (char *) "d", (char *) "Brooks Racer", 0, 700000, STRIDE_DAY_NONE, FALSE, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (shelf); i++)
    stride_shoes_put (shoes, &shelf[i]);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (StrideQuickEntry) entry =
      stride_quick_entry_parse (cases[i].text, shoes, FALSE, TODAY);

    g_test_message ("«%s»", cases[i].text);
    g_assert_cmpstr (entry->run.shoe, ==, cases[i].shoe);
    g_assert_cmpint (entry->run.distance_m, ==, 8000);
  }
}

/* The parser sees every half-typed state of a line. */
static void
test_every_prefix (void)
{
  const char *line =
    "8.2 km 1h05 Asphalt rpe 5, sore 1/2/3 @5:30 07:30 yesterday \"a b\" 100 %s %%";
  g_autofree char *text = g_strdup (line);

  for (gsize n = strlen (text); n > 0; n--) {
    g_autoptr (StrideQuickEntry) entry = NULL;

    text[n] = '\0';
    entry = parse (text);
    for (guint i = 0; i < entry->chips->len; i++)
      g_assert_true (chip (entry, i)->label && *chip (entry, i)->label);
  }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quick-entry/the-example", test_the_example);
  g_test_add_func ("/quick-entry/distance-and-duration", test_distance_and_duration);
  g_test_add_func ("/quick-entry/soreness-before-during-after", test_soreness_before_during_after);
  g_test_add_func ("/quick-entry/more-numbers", test_more_numbers);
  g_test_add_func ("/quick-entry/day-and-time", test_day_and_time);
  g_test_add_func ("/quick-entry/chip-order", test_chip_order);
  g_test_add_func ("/quick-entry/not-understood", test_not_understood);
  g_test_add_func ("/quick-entry/refused-changes-nothing", test_refused_changes_nothing);
  g_test_add_func ("/quick-entry/empty", test_empty);
  g_test_add_func ("/quick-entry/note-and-switches", test_note_and_switches);
  g_test_add_func ("/quick-entry/shoes-by-name", test_shoes_by_name);
  g_test_add_func ("/quick-entry/every-prefix", test_every_prefix);

  return g_test_run ();
}
