/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-shoes.h"
#include "stride-test-dir.h"

static StrideShoes *
reopen (const char *dir)
{
  StrideShoes *shoes = stride_shoes_new (dir);
  g_autoptr (GError) error = NULL;

  stride_shoes_load (shoes, &error);
  g_assert_no_error (error);

  return shoes;
}

static void
save (StrideShoes *shoes)
{
  g_autoptr (GError) error = NULL;

  stride_shoes_save (shoes, &error);
  g_assert_no_error (error);
}

static StrideShoe
pair (char *name)
{
  StrideShoe shoe = { NULL, name, 120000, 700000, 20000, FALSE, -1 };

  return shoe;
}

static void
test_new (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  StrideShoes *shoes = stride_shoes_new (dir);

  g_assert_finalize_object (shoes);
}

static void
test_round_trip (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = reopen (dir);
  g_autoptr (StrideShoes) again = NULL;
  StrideShoe blue = pair ((char *) "Blue ones");
  StrideShoe red = pair ((char *) "Rote für’s Gelände");
  const StrideShoe *found;
  g_autofree char *id = NULL;

  red.comfort = 8;
  red.retired = TRUE;
  red.since = STRIDE_DAY_NONE;
  id = g_strdup (stride_shoes_put (shoes, &blue));
  stride_shoes_put (shoes, &red);
  save (shoes);

  again = reopen (dir);
  g_assert_cmpuint (stride_shoes_get_size (again), ==, 2);
  found = stride_shoes_find (again, id);
  g_assert_cmpstr (found->name, ==, "Blue ones");
  g_assert_cmpint (found->start_m, ==, 120000);
  g_assert_cmpint (found->limit_m, ==, 700000);
  g_assert_cmpint (found->since, ==, 20000);
  g_assert_cmpint (found->comfort, ==, -1);

  found = stride_shoes_get (again, 1);
  g_assert_cmpstr (found->name, ==, "Rote für’s Gelände");
  g_assert_cmpint (found->comfort, ==, 8);
  g_assert_cmpint (found->since, ==, STRIDE_DAY_NONE);
  g_assert_true (found->retired);
}

static void
test_replace_and_remove (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = reopen (dir);
  StrideShoe shoe = pair ((char *) "Blue ones");
  g_autofree char *id = g_strdup (stride_shoes_put (shoes, &shoe));

  g_assert_true (g_uuid_string_is_valid (id));
  shoe.id = id;
  shoe.name = (char *) "Old blue ones";
  stride_shoes_put (shoes, &shoe);
  g_assert_cmpuint (stride_shoes_get_size (shoes), ==, 1);
  g_assert_cmpstr (stride_shoes_find (shoes, id)->name, ==, "Old blue ones");

  stride_shoes_remove (shoes, "no such pair");
  stride_shoes_remove (shoes, id);
  g_assert_cmpuint (stride_shoes_get_size (shoes), ==, 0);
  g_assert_null (stride_shoes_find (shoes, id));
  g_assert_null (stride_shoes_find (shoes, NULL));
}

/* The form offers the pair that was chosen; a retired one is never offered. */
static void
test_default (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = reopen (dir);
  g_autoptr (StrideShoes) again = NULL;
  StrideShoe blue = pair ((char *) "Blue ones");
  StrideShoe red = pair ((char *) "Red ones");
  g_autofree char *id_blue = NULL;
  g_autofree char *id_red = NULL;

  g_assert_null (stride_shoes_get_default (shoes));
  id_blue = g_strdup (stride_shoes_put (shoes, &blue));
  id_red = g_strdup (stride_shoes_put (shoes, &red));
  g_assert_cmpstr (stride_shoes_get_default (shoes), ==, id_red);

  stride_shoes_set_default (shoes, id_blue);
  save (shoes);
  again = reopen (dir);
  g_assert_cmpstr (stride_shoes_get_default (again), ==, id_blue);

  blue.id = id_blue;
  blue.retired = TRUE;
  stride_shoes_put (again, &blue);
  g_assert_cmpstr (stride_shoes_get_default (again), ==, id_red);

  stride_shoes_remove (again, id_red);
  g_assert_null (stride_shoes_get_default (again));
}

static void
test_unknown_members (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = NULL;
  g_autofree char *text = NULL;
  StrideShoe shoe = pair ((char *) "New name");

  stride_test_dir_write (dir, "shoes.json",
                         "{\"format\": \"backstride/shoes\", \"version\": 1, \"shelf\": \"hall\","
                         " \"shoes\": [{\"id\": \"a\", \"name\": \"Blue\", \"drop_mm\": 8}]}");
  shoes = reopen (dir);
  shoe.id = (char *) "a";
  stride_shoes_put (shoes, &shoe);
  save (shoes);

  text = stride_test_dir_read (dir, "shoes.json");
  g_assert_nonnull (strstr (text, "New name"));
  g_assert_nonnull (strstr (text, "drop_mm"));
  g_assert_nonnull (strstr (text, "hall"));
}

static void
assert_refused (const char *text, int code)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = stride_shoes_new (dir);
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL;

  stride_test_dir_write (dir, "shoes.json", text);
  g_assert_false (stride_shoes_load (shoes, &error));
  g_assert_error (error, STRIDE_ERROR, code);
  g_assert_true (stride_shoes_is_read_only (shoes));
  g_assert_cmpuint (stride_shoes_get_size (shoes), ==, 0);

  g_clear_error (&error);
  g_assert_false (stride_shoes_save (shoes, &error));
  g_assert_nonnull (error);
  after = stride_test_dir_read (dir, "shoes.json");
  g_assert_cmpstr (after, ==, text);
}

/* --- copies -------------------------------------------------------------------------------------- */

#define COPY "shoes (conflicted copy 2026-11-21).json"

#define SHELF(pairs, more) \
  "{\"format\": \"backstride/shoes\", \"version\": 1, \"shoes\": [" pairs "]" more "}"
#define PAIR(id, name, modified) \
  "{\"id\": \"" id "\", \"name\": \"" name "\", \"modified\": " modified "}"
#define TOMB(id, removed) ", \"tombstones\": [{\"id\": \"" id "\", \"removed\": " removed "}]"

/* "a=Blue b=Red", in order of id. (transfer full) */
static char *
describe (StrideShoes *shoes)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (char id[] = "a"; *id <= 'e'; (*id)++) {
    const StrideShoe *shoe = stride_shoes_find (shoes, id);

    if (shoe)
      g_string_append_printf (text, "%s=%s ", id, shoe->name);
  }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_copies_meet (void)
{
  static const char *const texts[] = {
    SHELF (PAIR ("a", "Blue", "200") "," PAIR ("b", "Red", "100") "," PAIR ("c", "Old", "50"),
           TOMB ("d", "300")),
    SHELF (PAIR ("a", "Bleu", "100") "," PAIR ("b", "Rouge",
                                               "200") "," PAIR ("d", "Gone",
                                                                "300") "," PAIR ("e", "New", "0"),
           TOMB ("c", "50")),
  };

  /* Whichever of the two is the file and which the copy. */
  for (guint i = 0; i < 2; i++) {
    g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
    g_autoptr (StrideShoes) shoes = NULL;
    g_autoptr (StrideShoes) again = NULL;
    g_autofree char *found = NULL;
    g_autofree char *saved = NULL;
    g_autofree char *copy = NULL;

    stride_test_dir_write (dir, "shoes.json", texts[i]);
    stride_test_dir_write (dir, COPY, texts[1 - i]);
    shoes = reopen (dir);
    found = describe (shoes);
    g_assert_cmpstr (found, ==, "a=Blue b=Rouge e=New ");

    /* Saved once, the copy is needed no more; and it is left as it was. */
    save (shoes);
    copy = stride_test_dir_read (dir, COPY);
    g_assert_cmpstr (copy, ==, texts[1 - i]);
    stride_test_dir_write (dir, COPY, "not even JSON");
    again = reopen (dir);
    saved = describe (again);
    g_assert_cmpstr (saved, ==, found);
  }
}

/* A pair that was taken from the shelf does not come back from a copy; a later change brings it. */
static void
test_removed_stays_removed (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) shoes = NULL;
  g_autoptr (StrideShoes) again = NULL;
  g_autoptr (StrideShoes) later = NULL;

  stride_test_dir_write (dir, "shoes.json", SHELF (PAIR ("a", "Blue", "200"), ""));
  stride_test_dir_write (dir, COPY, SHELF (PAIR ("a", "Blue", "200"), ""));
  shoes = reopen (dir);
  stride_shoes_remove (shoes, "a");
  save (shoes);
  again = reopen (dir);
  g_assert_cmpuint (stride_shoes_get_size (again), ==, 0);

  stride_test_dir_write (dir, COPY, SHELF (PAIR ("a", "Blue", "999999"), ""));
  later = reopen (dir);
  g_assert_cmpuint (stride_shoes_get_size (later), ==, 1);
}

/* Two programs with the same folder: neither writes over what the other has just saved. */
static void
test_two_writers (void)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autoptr (StrideShoes) one = reopen (dir);
  g_autoptr (StrideShoes) other = reopen (dir);
  g_autoptr (StrideShoes) again = NULL;
  g_autofree char *found = NULL;
  StrideShoe blue = pair ((char *) "Blue");
  StrideShoe red = pair ((char *) "Red");

  blue.id = (char *) "a";
  red.id = (char *) "b";
  stride_shoes_put (one, &blue);
  stride_shoes_put (other, &red);
  save (one);
  save (other);
  again = reopen (dir);
  found = describe (again);
  g_assert_cmpstr (found, ==, "a=Blue b=Red ");

  g_assert_true (stride_shoes_check_disk (one));
  g_assert_cmpuint (stride_shoes_get_size (one), ==, 2);
  g_assert_false (stride_shoes_check_disk (one));
}

#define HEAD "{\"format\": \"backstride/shoes\", \"version\": 1, "

static void
test_refuses (void)
{
  assert_refused ("nonsense", STRIDE_ERROR_PARSE);
  assert_refused (HEAD "\"shoes\": [{\"name\": \"Blue\"}]}", STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"shoes\": [{\"id\": \"a\", \"name\": \"\"}]}", STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"shoes\": [{\"id\": \"a\", \"name\": \"B\", \"limit_m\": 5}]}",
                  STRIDE_ERROR_VALUE);
  assert_refused (HEAD "\"shoes\": [{\"id\": \"a\", \"name\": \"B\", \"comfort\": 11}]}",
                  STRIDE_ERROR_VALUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shoes/new", test_new);
  g_test_add_func ("/shoes/round-trip", test_round_trip);
  g_test_add_func ("/shoes/replace-and-remove", test_replace_and_remove);
  g_test_add_func ("/shoes/default", test_default);
  g_test_add_func ("/shoes/unknown-members", test_unknown_members);
  g_test_add_func ("/shoes/copies-meet", test_copies_meet);
  g_test_add_func ("/shoes/removed-stays-removed", test_removed_stays_removed);
  g_test_add_func ("/shoes/two-writers", test_two_writers);
  g_test_add_func ("/shoes/refuses", test_refuses);

  return g_test_run ();
}
