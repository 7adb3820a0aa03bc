/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-log-content.h"

#include "stride-error.h"
#include "stride-test-entries.h"

#define N_IDS 6
#define ROUNDS 3000

/* An entry that is one of few, so that contents meet in every way. */
static StrideEntry *
random_entry (void)
{
  g_autofree char *id = g_strdup_printf ("e%d", g_test_rand_int_range (0, N_IDS));
  StrideEntryHead head;
  StrideRestDay rest;

  stride_test_head (&head, id, "2026-11-21");
  head.modified = g_test_rand_int_range (1, 6);
  stride_rest_day_init (&rest);
  rest.soreness = g_test_rand_int_range (0, 3);

  return stride_entry_new_rest_day (&head, &rest, NULL);
}

static StrideLogContent *
random_content (void)
{
  StrideLogContent *content = stride_log_content_new ();
  int n = g_test_rand_int_range (0, 8);

  for (int i = 0; i < n; i++) {
    g_autoptr (StrideEntry) entry = random_entry ();

    if (g_test_rand_int_range (0, 3) == 0)
      stride_log_content_bury (content, stride_entry_get_id (entry),
                               stride_entry_get_head (entry)->modified);
    else
      stride_log_content_put (content, entry);
  }

  return content;
}

static void
append_line (gpointer line, gpointer text)
{
  g_string_append (text, line);
  g_string_append_c (text, '\n');
}

static char *
to_text (StrideLogContent *content)
{
  g_autoptr (GPtrArray) texts = stride_log_content_print_entries (content, "log", NULL);
  g_autoptr (GPtrArray) tombstones = stride_log_content_print_tombstones (content, "log", NULL);

  GString *text = g_string_new (NULL);

  g_ptr_array_foreach (texts, append_line, text);
  g_ptr_array_foreach (tombstones, append_line, text);

  return g_string_free_and_steal (text);
}

static StrideLogContent *
join (StrideLogContent *a, StrideLogContent *b)
{
  StrideLogContent *joined = stride_log_content_new ();

  stride_log_content_join (joined, a);
  stride_log_content_join (joined, b);

  return joined;
}

static void
assert_same (StrideLogContent *a, StrideLogContent *b)
{
  g_autofree char *one = to_text (a);
  g_autofree char *other = to_text (b);

  g_assert_cmpstr (one, ==, other);
}

/* Whichever copy is read first. */
static void
test_commutative (void)
{
  for (int i = 0; i < ROUNDS; i++) {
    g_autoptr (StrideLogContent) a = random_content ();
    g_autoptr (StrideLogContent) b = random_content ();
    g_autoptr (StrideLogContent) ab = join (a, b);
    g_autoptr (StrideLogContent) ba = join (b, a);

    assert_same (ab, ba);
  }
}

/* However the copies met on the way. */
static void
test_associative (void)
{
  for (int i = 0; i < ROUNDS; i++) {
    g_autoptr (StrideLogContent) a = random_content ();
    g_autoptr (StrideLogContent) b = random_content ();
    g_autoptr (StrideLogContent) c = random_content ();
    g_autoptr (StrideLogContent) ab = join (a, b);
    g_autoptr (StrideLogContent) bc = join (b, c);
    g_autoptr (StrideLogContent) left = join (ab, c);
    g_autoptr (StrideLogContent) right = join (a, bc);

    assert_same (left, right);
  }
}

/* However often they meet. */
static void
test_idempotent (void)
{
  for (int i = 0; i < ROUNDS; i++) {
    g_autoptr (StrideLogContent) a = random_content ();
    g_autoptr (StrideLogContent) b = random_content ();
    g_autoptr (StrideLogContent) ab = join (a, b);
    g_autoptr (StrideLogContent) again = join (ab, b);

    assert_same (ab, again);
    g_assert_false (stride_log_content_join (ab, a));
    g_assert_false (stride_log_content_join (ab, b));
  }
}

static void
test_newest_wins (void)
{
  g_autoptr (StrideLogContent) content = stride_log_content_new ();
  StrideEntryHead head;
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  for (int i = 0; i < 3; i++) {
    const int modified[] = { 20, 30, 10 };
    g_autoptr (StrideEntry) entry = NULL;

    stride_test_head (&head, "a", "2026-11-21");
    head.modified = modified[i];
    rest.soreness = i;
    entry = stride_entry_new_rest_day (&head, &rest, NULL);
    g_assert_cmpint (stride_log_content_put (content, entry), ==, i < 2);
  }

  g_assert_cmpint (stride_entry_get_soreness (g_hash_table_lookup (content->entries, "a")), ==, 1);
}

/* A removal of the same moment wins; a later change brings the entry back. */
static void
test_tombstones (void)
{
  g_autoptr (StrideLogContent) content = stride_log_content_new ();
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (StrideEntry) later = NULL;
  StrideEntryHead head;
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = 1;
  stride_test_head (&head, "a", "2026-11-21");
  head.modified = 20;
  entry = stride_entry_new_rest_day (&head, &rest, NULL);
  head.modified = 21;
  later = stride_entry_new_rest_day (&head, &rest, NULL);

  g_assert_true (stride_log_content_put (content, entry));
  g_assert_false (stride_log_content_bury (content, "a", 19));
  g_assert_true (stride_log_content_bury (content, "a", 20));
  g_assert_cmpuint (g_hash_table_size (content->entries), ==, 0);
  g_assert_cmpint (stride_log_content_get_removed (content, "a"), ==, 20);
  g_assert_false (stride_log_content_put (content, entry));
  g_assert_true (stride_log_content_put (content, later));
  g_assert_cmpint (stride_log_content_get_removed (content, "a"), ==, -1);
}

static gboolean
reads (const char *text, guint n_complaints)
{
  g_autoptr (StrideLogContent) content = stride_log_content_new ();
  g_autoptr (GPtrArray) complaints = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  gboolean good =
    stride_log_content_read (content, json_node_get_object (node), "m.json", complaints, &error);

  g_assert_true (good == (error == NULL));
  g_assert_cmpuint (complaints->len, ==, n_complaints);

  return good;
}

static void
test_reads (void)
{
  g_assert_true (reads ("{}", 0));
  g_assert_true (reads ("{\"entries\":[],\"tombstones\":[]}", 0));
  g_assert_true (reads ("{\"entries\":null}", 0));
  g_assert_true (reads ("{\"entries\":[1,{},[]]}", 3));
  g_assert_false (reads ("{\"entries\":5}", 0));
  g_assert_false (reads ("{\"tombstones\":{}}", 0));
  g_assert_false (reads ("{\"tombstones\":[{\"id\":\"a\"}]}", 0));
  g_assert_false (reads ("{\"tombstones\":[{\"removed\":3}]}", 0));
  g_assert_false (reads ("{\"tombstones\":[{\"id\":\"a\",\"removed\":-3}]}", 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/log-content/commutative", test_commutative);
  g_test_add_func ("/log-content/associative", test_associative);
  g_test_add_func ("/log-content/idempotent", test_idempotent);
  g_test_add_func ("/log-content/newest-wins", test_newest_wins);
  g_test_add_func ("/log-content/tombstones", test_tombstones);
  g_test_add_func ("/log-content/reads", test_reads);

  return g_test_run ();
}
