/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry.h"

#include "stride-error.h"
#include "stride-test-entries.h"

#define HEAD "\"id\":\"a\",\"day\":\"2026-11-21\",\"at\":1763726400,\"tz\":\"+0100\""
#define RUN "{" HEAD ",\"kind\":\"run\",\"distance_m\":8200,\"surface\":\"asphalt\""

static StrideEntry *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  StrideEntry *entry;

  g_assert_no_error (error);
  entry = stride_entry_from_json (node, &error);
  g_assert_no_error (error);

  return entry;
}

static void
assert_round_trip (StrideEntry *entry)
{
  g_autofree char *text = stride_test_entry_text (entry);
  g_autoptr (StrideEntry) back = parse (text);
  g_autofree char *again = stride_test_entry_text (back);

  g_assert_cmpstr (text, ==, again);
}

static void
test_new (void)
{
  StrideEntry *entry = stride_test_run ("a", "2026-11-21", 8200);

  g_assert_cmpint (stride_entry_get_kind (entry), ==, STRIDE_ENTRY_RUN);
  g_assert_cmpstr (stride_entry_get_id (entry), ==, "a");
  g_assert_cmpint (stride_entry_get_day (entry), ==, stride_day_parse ("2026-11-21"));
  g_assert_cmpint (stride_entry_get_run (entry)->distance_m, ==, 8200);
  g_assert_null (stride_entry_get_rest_day (entry));
  g_assert_finalize_object (entry);
}

static void
test_draft_gets_id (void)
{
  g_autoptr (StrideEntry) one = stride_test_run (NULL, "2026-11-21", 8200);
  g_autoptr (StrideEntry) other = stride_test_run (NULL, "2026-11-21", 8200);

  g_assert_true (g_uuid_string_is_valid (stride_entry_get_id (one)));
  g_assert_cmpstr (stride_entry_get_id (one), !=, stride_entry_get_id (other));
}

/* Nothing is written for what the person did not say. */
static void
test_unset_is_absent (void)
{
  g_autoptr (StrideEntry) run = stride_test_run ("a", "2026-11-21", 8200);
  g_autofree char *text = stride_test_entry_text (run);

  g_assert_cmpstr (text, ==,
                   "{\"id\":\"a\",\"kind\":\"run\",\"day\":\"2026-11-21\",\"at\":1795262400,"
                   "\"tz\":\"+0000\",\"modified\":0,\"distance_m\":8200,\"surface\":\"asphalt\"}");
}

/* A watch does not know the ground, and concrete is not a way to say so. */
static void
test_unknown_surface (void)
{
  g_autoptr (StrideEntry) entry = parse ("{" HEAD ",\"kind\":\"run\",\"distance_m\":8200}");
  g_autofree char *text = stride_test_entry_text (entry);
  StrideRun run;

  stride_run_init (&run);
  g_assert_cmpint (run.surface, ==, STRIDE_SURFACE_UNKNOWN);
  g_assert_cmpint (stride_entry_get_run (entry)->surface, ==, STRIDE_SURFACE_UNKNOWN);
  g_assert_null (strstr (text, "surface"));
  assert_round_trip (entry);
}

static void
test_run (void)
{
  g_autoptr (StrideEntry) entry = stride_test_full_run ("a", "2026-11-21");
  g_autofree char *text = stride_test_entry_text (entry);
  g_autoptr (StrideEntry) back = parse (text);
  const StrideRun *run = stride_entry_get_run (back);
  const StrideEntryHead *head = stride_entry_get_head (back);

  assert_round_trip (entry);
  g_assert_cmpint (head->tz, ==, -210);
  g_assert_cmpint (head->modified, ==, 1763700000123);
  g_assert_cmpstr (head->note, ==, "Windy; \"fast\" finish — ü 🏃");
  g_assert_true (run->miles);
  g_assert_cmpint (run->duration_s, ==, 2700);
  g_assert_cmpint (run->surface, ==, STRIDE_SURFACE_MIXED);
  g_assert_cmpint (run->share[STRIDE_SURFACE_TRAIL], ==, 40);
  g_assert_cmpint (run->h24, ==, 5);
  g_assert_cmpint (run->zone[STRIDE_ZONE_HAMSTRING_RIGHT], ==, 10);
  g_assert_cmpint (run->zone[STRIDE_ZONE_LOW_RIGHT], ==, 0);
  g_assert_cmpint (run->tags, ==, STRIDE_TAG_OVERSTRIDE | STRIDE_TAG_SLUMP);
  g_assert_cmpstr (run->signs[0], ==, "rf_urgent");
  g_assert_null (run->signs[1]);
  g_assert_cmpint (stride_entry_get_soreness (back), ==, 3);
}

static void
test_rest_day (void)
{
  g_autoptr (StrideEntry) plain = stride_test_rest ("a", "2026-11-21", 4);
  g_autoptr (StrideEntry) full = NULL;
  StrideRestDay rest;
  StrideEntryHead head;

  assert_round_trip (plain);
  g_assert_cmpint (stride_entry_get_soreness (plain), ==, 4);
  g_assert_cmpint (stride_entry_get_rest_day (plain)->sitting_min, ==, STRIDE_UNSET);

  stride_test_head (&head, "b", "2026-11-21");
  rest = (StrideRestDay) { 0, 10, 0, 1080, TRUE };
  full = stride_entry_new_rest_day (&head, &rest, NULL);
  assert_round_trip (full);
}

static void
test_session (void)
{
  g_autoptr (StrideEntry) entry = NULL;
  StrideSession session;
  StrideEntryHead head;

  stride_test_head (&head, "s", "2026-11-21");
  stride_session_init (&session);
  session.routine = (char *) "core-short";
  session.active_s = 412;
  session.phases_done = 7;
  session.phases_total = 12;
  session.soreness_after = 2;
  entry = stride_entry_new_session (&head, &session, NULL);

  assert_round_trip (entry);
  g_assert_cmpint (stride_entry_get_soreness (entry), ==, STRIDE_UNSET);
  g_assert_cmpint (stride_entry_get_session (entry)->soreness_before, ==, STRIDE_UNSET);
  g_assert_cmpint (stride_entry_get_session (entry)->phases_total, ==, 12);
}

static void
test_check_in (void)
{
  char *signs[] = { (char *) "rf_emergency", (char *) "rf_urgent", NULL };
  g_autoptr (StrideEntry) entry = NULL;
  StrideCheckIn check_in;
  StrideEntryHead head;

  stride_test_head (&head, "c", "2026-11-21");
  stride_check_in_init (&check_in);
  check_in.avg = 3;
  check_in.worst = 7;
  check_in.signs = signs;
  entry = stride_entry_new_check_in (&head, &check_in, NULL);

  assert_round_trip (entry);
  g_assert_cmpuint (g_strv_length (stride_entry_get_check_in (entry)->signs), ==, 2);
  g_assert_cmpint (stride_entry_get_check_in (entry)->confidence, ==, STRIDE_UNSET);
}

/* A reach of one centimetre short of the floor is a result, not a missing one. */
static void
test_self_test (void)
{
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (StrideEntry) back = NULL;
  g_autofree char *text = NULL;
  StrideSelfTest result;
  StrideEntryHead head;

  stride_test_head (&head, "t", "2026-11-21");
  stride_self_test_init (&result);
  result.test = (char *) "test-fingertip-floor";
  result.value = -1;
  entry = stride_entry_new_self_test (&head, &result, NULL);
  text = stride_test_entry_text (entry);
  back = parse (text);

  assert_round_trip (entry);
  g_assert_cmpint (stride_entry_get_self_test (back)->value, ==, -1);
  g_assert_cmpint (stride_entry_get_self_test (back)->left, ==, STRIDE_NO_RESULT);
}

/* What a newer version wrote goes along through an edit. */
static void
test_unknown_members (void)
{
  g_autoptr (StrideEntry) entry = parse (RUN ",\"mood\":{\"x\":[1,2]},\"hr\":141}");
  g_autoptr (StrideEntry) edited = NULL;
  g_autofree char *text = NULL;
  StrideRun run = *stride_entry_get_run (entry);

  assert_round_trip (entry);
  run.rpe = 9;
  edited = stride_entry_new_run (stride_entry_get_head (entry), &run, entry);
  text = stride_test_entry_text (edited);
  g_assert_nonnull (strstr (text, "\"rpe\":9"));
  g_assert_nonnull (strstr (text, "\"mood\":{\"x\":[1,2]},\"hr\":141}"));
}

/* A null says as little as nothing at all. */
static void
test_null_members (void)
{
  g_autoptr (StrideEntry) entry = parse (RUN ",\"rpe\":null,\"zones\":null,\"note\":null}");
  g_autofree char *text = stride_test_entry_text (entry);

  g_assert_cmpint (stride_entry_get_run (entry)->rpe, ==, STRIDE_UNSET);
  g_assert_null (strstr (text, "null"));
}

static void
test_order (void)
{
  g_autoptr (StrideEntry) a = stride_test_run ("a", "2026-11-21", 1000);
  g_autoptr (StrideEntry) b = stride_test_run ("b", "2026-11-21", 1000);
  g_autoptr (StrideEntry) later = stride_test_run ("a", "2026-11-22", 1000);

  g_assert_cmpint (stride_entry_compare (a, b), <, 0);
  g_assert_cmpint (stride_entry_compare (b, a), >, 0);
  g_assert_cmpint (stride_entry_compare (a, a), ==, 0);
  g_assert_cmpint (stride_entry_compare (b, later), <, 0);
}

static void
test_nicks (void)
{
  g_assert_cmpstr (stride_surface_get_nick (STRIDE_SURFACE_TREADMILL), ==, "treadmill");
  g_assert_cmpstr (stride_zone_get_nick (STRIDE_ZONE_MID_LEFT), ==, "mid-left");
  g_assert_cmpstr (stride_zone_get_nick (STRIDE_ZONE_SACRUM), ==, "sacrum");
  g_assert_cmpstr (stride_zone_get_nick (STRIDE_ZONE_HAMSTRING_RIGHT), ==, "hamstring-right");
}

typedef struct {
  const char *text;
  const char *path;
} Refusal;

#define LONG10 "0123456789"
#define LONG65 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 "01234"
#define LONG100 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10
#define REST "{" HEAD ",\"kind\":\"rest-day\",\"soreness\":"
#define SESSION "{" HEAD ",\"kind\":\"session\",\"routine\":\"r\",\"active_s\":1,\"phases_done\":1"
#define WITHOUT(members) \
  "{\"kind\":\"run\",\"distance_m\":8200,\"surface\":\"asphalt\"," members "}"

static const Refusal refusals[] = {
  { "[]", "$:" },
  { "\"run\"", "$:" },
  { "{}", "$.kind:" },
  { "{" HEAD ",\"kind\":\"swim\"}", "$.kind:" },
  { "{" HEAD ",\"kind\":3}", "$.kind:" },
  { WITHOUT ("\"day\":\"2026-11-21\",\"at\":1,\"tz\":\"+0000\""), "$.id:" },
  { WITHOUT ("\"id\":\"\",\"day\":\"2026-11-21\",\"at\":1,\"tz\":\"+0000\""), "$.id:" },
  { WITHOUT ("\"id\":7,\"day\":\"2026-11-21\",\"at\":1,\"tz\":\"+0000\""), "$.id:" },
  { WITHOUT ("\"id\":\"" LONG65 "\",\"day\":\"2026-11-21\",\"at\":1,\"tz\":\"+0000\""), "$.id:" },
  { WITHOUT ("\"id\":\"a\",\"at\":1,\"tz\":\"+0000\""), "$.day:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-02-29\",\"at\":1,\"tz\":\"+0000\""), "$.day:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"21.11.2026\",\"at\":1,\"tz\":\"+0000\""), "$.day:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-11-21\",\"tz\":\"+0000\""), "$.at:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-11-21\",\"at\":-1,\"tz\":\"+0000\""), "$.at:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-11-21\",\"at\":253402300800,\"tz\":\"+0000\""), "$.at:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-11-21\",\"at\":\"noon\",\"tz\":\"+0000\""), "$.at:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-11-21\",\"at\":1.5,\"tz\":\"+0000\""), "$.at:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-11-21\",\"at\":1"), "$.tz:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-11-21\",\"at\":1,\"tz\":\"CET\""), "$.tz:" },
  { WITHOUT ("\"id\":\"a\",\"day\":\"2026-11-21\",\"at\":1,\"tz\":60"), "$.tz:" },
  { RUN ",\"modified\":-1}", "$.modified:" },
  { RUN ",\"modified\":9223372036854775807}", "$.modified:" },
  { RUN ",\"note\":5}", "$.note:" },
  { RUN ",\"note\":\"" LONG100 LONG100 LONG100 LONG100 LONG100 "!\"}", "$.note:" },
  { "{" HEAD ",\"kind\":\"run\",\"surface\":\"grass\"}", "$.distance_m:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":99,\"surface\":\"grass\"}", "$.distance_m:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":250001,\"surface\":\"grass\"}", "$.distance_m:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":8.2,\"surface\":\"grass\"}", "$.distance_m:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":1e4,\"surface\":\"grass\"}", "$.distance_m:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":8200,\"surface\":\"sand\"}", "$.surface:" },
  { RUN ",\"miles\":1}", "$.miles:" },
  { RUN ",\"duration_s\":59}", "$.duration_s:" },
  { RUN ",\"duration_s\":172801}", "$.duration_s:" },
  { RUN ",\"rpe\":11}", "$.rpe:" },
  { RUN ",\"rpe\":-1}", "$.rpe:" },
  { RUN ",\"rpe\":\"5\"}", "$.rpe:" },
  { RUN ",\"incline_permille\":151}", "$.incline_permille:" },
  { RUN ",\"climb_m\":9001}", "$.climb_m:" },
  { RUN ",\"shoe\":\"\"}", "$.shoe:" },
  { RUN ",\"shoe\":\"" LONG65 "\"}", "$.shoe:" },
  { RUN ",\"shoe\":{}}", "$.shoe:" },
  { RUN ",\"cadence\":119}", "$.cadence:" },
  { RUN ",\"cadence\":221}", "$.cadence:" },
  { RUN ",\"before\":11}", "$.before:" },
  { RUN ",\"during\":11}", "$.during:" },
  { RUN ",\"after\":99999999999999999999}", "$.after:" },
  { RUN ",\"h24\":11}", "$.h24:" },
  { RUN ",\"h48\":true}", "$.h48:" },
  { RUN ",\"zones\":{\"knee\":3}}", "$.zones:" },
  { RUN ",\"zones\":{\"low-left\":11}}", "$.zones.low-left:" },
  { RUN ",\"zones\":[\"low-left\"]}", "$.zones:" },
  { RUN ",\"zones\":\"low-left\"}", "$.zones:" },
  { RUN ",\"below_knee\":\"yes\"}", "$.below_knee:" },
  { RUN ",\"tags\":[\"fast\"]}", "$:" },
  { RUN ",\"tags\":\"loud\"}", "$.tags:" },
  { RUN ",\"tags\":[3]}", "$.tags[0]:" },
  { RUN ",\"stress\":11}", "$.stress:" },
  { RUN ",\"sleep_min\":841}", "$.sleep_min:" },
  { RUN ",\"warmup\":0}", "$.warmup:" },
  { RUN ",\"signs\":[\"\"]}", "$.signs:" },
  { RUN ",\"signs\":[null]}", "$.signs[0]:" },
  { RUN ",\"share\":{\"asphalt\":100}}", "$.share:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":8200,\"surface\":\"mixed\"}", "$.share:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":8200,\"surface\":\"mixed\","
    "\"share\":{\"trail\":60,\"grass\":30}}",
    "$.share:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":8200,\"surface\":\"mixed\","
    "\"share\":{\"mixed\":100}}",
    "$.share:" },
  { "{" HEAD ",\"kind\":\"run\",\"distance_m\":8200,\"surface\":\"mixed\","
    "\"share\":{\"trail\":101}}",
    "$.share.trail:" },
  { "{" HEAD ",\"kind\":\"rest-day\"}", "$.soreness:" },
  { REST "11}", "$.soreness:" },
  { REST "3,\"sitting_min\":1081}", "$.sitting_min:" },
  { REST "3,\"planned_run\":\"no\"}", "$.planned_run:" },
  { SESSION "}", "$.phases_total:" },
  { SESSION ",\"phases_total\":-1}", "$.phases_total:" },
  { SESSION ",\"phases_total\":9,\"effort\":12}", "$.effort:" },
  { "{" HEAD ",\"kind\":\"session\",\"active_s\":1}", "$.routine:" },
  { "{" HEAD ",\"kind\":\"check-in\",\"worst\":12}", "$.worst:" },
  { "{" HEAD ",\"kind\":\"self-test\",\"value\":3}", "$.test:" },
  { "{" HEAD ",\"kind\":\"self-test\",\"test\":\"t\",\"left\":10001}", "$.left:" },
};

static void
test_refuses (gconstpointer data)
{
  const Refusal *refusal = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (refusal->text, &error);
  g_autoptr (StrideEntry) entry = NULL;
  g_autofree char *start = g_strconcat ("entry: ", refusal->path, NULL);

  g_assert_no_error (error);
  entry = stride_entry_from_json (node, &error);
  g_assert_null (entry);
  g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE);
  if (!g_str_has_prefix (error->message, start))
    g_test_fail_printf ("\"%s\" does not begin with \"%s\"", error->message, start);
}

static void
test_note_of_500 (void)
{
  g_autoptr (StrideEntry) entry = NULL;
  StrideEntryHead head;
  StrideRestDay rest;
  GString *note = g_string_new (NULL);

  for (int i = 0; i < 500; i++)
    g_string_append (note, "ü");

  stride_test_head (&head, "n", "2026-11-21");
  head.note = note->str;
  stride_rest_day_init (&rest);
  rest.soreness = 0;
  entry = stride_entry_new_rest_day (&head, &rest, NULL);
  assert_round_trip (entry);
  g_assert_cmpstr (stride_entry_get_head (entry)->note, ==, note->str);
  g_string_free (note, TRUE);
}

static StrideEntry *
edit_run (StrideEntry *base, gint64 modified, int after, int h24, gboolean below_knee)
{
  StrideEntryHead head = *stride_entry_get_head (base);
  StrideRun run = *stride_entry_get_run (base);

  head.modified = modified;
  run.after = after;
  run.h24 = h24;
  run.below_knee = below_knee;

  return stride_entry_new_run (&head, &run, base);
}

/* An edit tells anew only what is strong and was not there before. */
static void
test_told (void)
{
  g_autoptr (StrideEntry) plain = stride_test_run ("a", "2026-11-21", 8200);
  g_autoptr (StrideEntry) sore = edit_run (plain, 1000, 7, STRIDE_UNSET, FALSE);
  g_autoptr (StrideEntry) milder = edit_run (sore, 2000, 6, STRIDE_UNSET, FALSE);
  g_autoptr (StrideEntry) quiet = edit_run (milder, 3000, 6, 2, FALSE);
  g_autoptr (StrideEntry) morning = edit_run (quiet, 4000, 6, 6, FALSE);
  g_autoptr (StrideEntry) leg = edit_run (quiet, 5000, 6, 2, TRUE);

  g_assert_false (stride_entry_flares (plain));
  g_assert_true (stride_entry_flares (sore));
  g_assert_cmpint (stride_entry_get_told (sore), ==, 1000);
  g_assert_cmpint (stride_entry_get_told (milder), ==, 1000);
  g_assert_cmpint (stride_entry_get_told (quiet), ==, 1000);
  g_assert_cmpint (stride_entry_get_told (morning), ==, 4000);
  g_assert_cmpint (stride_entry_get_told (leg), ==, 5000);
  assert_round_trip (quiet);
  assert_round_trip (morning);
}

/* Which times of which kinds count. */
static void
test_flares (void)
{
  static const char *const sore[] = {
    RUN ",\"before\":6}",
    RUN ",\"during\":6}",
    RUN ",\"after\":10}",
    RUN ",\"h24\":6}",
    RUN ",\"h48\":6}",
    RUN ",\"below_knee\":true}",
    "{" HEAD ",\"kind\":\"rest-day\",\"soreness\":6}",
    "{" HEAD ",\"kind\":\"check-in\",\"worst\":6}",
    "{" HEAD ",\"kind\":\"session\",\"routine\":\"r\",\"active_s\":1,\"phases_done\":1,"
    "\"phases_total\":1,\"soreness_after\":6}",
  };
  static const char *const calm[] = {
    RUN "}",
    RUN ",\"before\":5,\"during\":5,\"after\":5,\"h24\":5,\"h48\":5,\"stress\":10,\"rpe\":10}",
    "{" HEAD ",\"kind\":\"rest-day\",\"soreness\":5,\"stress\":9}",
    "{" HEAD ",\"kind\":\"check-in\",\"worst\":5,\"stress\":9}",
    "{" HEAD ",\"kind\":\"self-test\",\"test\":\"t\",\"value\":60}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sore); i++) {
    g_autoptr (StrideEntry) entry = parse (sore[i]);

    g_assert_true (stride_entry_flares (entry));
  }
  for (guint i = 0; i < G_N_ELEMENTS (calm); i++) {
    g_autoptr (StrideEntry) entry = parse (calm[i]);

    g_assert_false (stride_entry_flares (entry));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/entry/new", test_new);
  g_test_add_func ("/entry/draft-gets-id", test_draft_gets_id);
  g_test_add_func ("/entry/unset-is-absent", test_unset_is_absent);
  g_test_add_func ("/entry/unknown-surface", test_unknown_surface);
  g_test_add_func ("/entry/run", test_run);
  g_test_add_func ("/entry/rest-day", test_rest_day);
  g_test_add_func ("/entry/session", test_session);
  g_test_add_func ("/entry/check-in", test_check_in);
  g_test_add_func ("/entry/self-test", test_self_test);
  g_test_add_func ("/entry/unknown-members", test_unknown_members);
  g_test_add_func ("/entry/null-members", test_null_members);
  g_test_add_func ("/entry/order", test_order);
  g_test_add_func ("/entry/nicks", test_nicks);
  g_test_add_func ("/entry/note-of-500", test_note_of_500);
  g_test_add_func ("/entry/told", test_told);
  g_test_add_func ("/entry/flares", test_flares);

  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++) {
    g_autofree char *path = g_strdup_printf ("/entry/refuses/%02u", i);

    g_test_add_data_func (path, &refusals[i], test_refuses);
  }

  return g_test_run ();
}
