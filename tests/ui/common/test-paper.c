/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-paper.h"

#include "stride-test-dir.h"

static void
test_text (void)
{
  g_autoptr (StridePaper) paper = stride_paper_new ("What to Do");
  g_autofree char *text = NULL;

  stride_paper_add (paper, NULL, "Call.");
  stride_paper_add (paper, "Words", "My back hurts.");
  text = stride_paper_dup_text (paper);
  g_assert_cmpstr (text, ==, "What to Do\n\nCall.\n\nWords\nMy back hurts.");
}

/* Its size in bytes. */
static gsize
print_to_file (StridePaper *paper)
{
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();
  g_autofree char *path = g_build_filename (dir, "paper.pdf", NULL);
  g_autofree char *whole = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_assert_true (stride_paper_export (paper, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &whole, &length, NULL));
  g_assert_true (g_str_has_prefix (whole, "%PDF"));

  return length;
}

static void
test_one_page (void)
{
  g_autoptr (StridePaper) empty = stride_paper_new ("");
  g_autoptr (StridePaper) paper = stride_paper_new ("What to Do");

  stride_paper_add (paper, "Words", "My back hurts.");
  /* It has letters in it, and with them their font. */
  g_assert_cmpuint (print_to_file (paper), >, print_to_file (empty) + 2000);
  g_assert_cmpuint (stride_paper_get_n_pages (paper), ==, 1);
}

static void
test_many_pages (void)
{
  g_autoptr (StridePaper) paper = stride_paper_new ("What to Do");

  for (guint i = 0; i < 60; i++)
    stride_paper_add (paper, "Words", "My back hurts.");
  print_to_file (paper);
  g_assert_cmpuint (stride_paper_get_n_pages (paper), >=, 3);
  g_assert_cmpuint (stride_paper_get_n_pages (paper), <=, 6);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/text", test_text);
  g_test_add_func ("/paper/one-page", test_one_page);
  g_test_add_func ("/paper/many-pages", test_many_pages);

  return g_test_run ();
}
