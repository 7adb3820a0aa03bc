/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One change of a log and out again, for tests that kill it or take the disk from under it. Says SAVED on
 * standard output when the journal says so.
 *
 *   savetool DIR add ID DAY | edit ID DAY | remove ID | import N | storm PREFIX N | list
 */

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "stride-fake-clock.h"
#include "stride-journal.h"

static StrideEntry *
make_run (const char *id, const char *day)
{
  StrideEntryHead head = { .id = (char *) id, .day = stride_day_parse (day) };
  StrideRun run;

  head.at = (gint64) head.day * 86400 + 43200;
  stride_run_init (&run);
  run.distance_m = 5000;
  run.surface = STRIDE_SURFACE_TRAIL;

  return stride_entry_new_run (&head, &run, NULL);
}

static gboolean
list (StrideJournal *journal)
{
  GPtrArray *problems = stride_journal_get_problems (journal);
  g_autoptr (GPtrArray) entries = stride_journal_list (journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);

  for (guint i = 0; i < entries->len; i++) {
    g_autofree char *day = stride_day_format (stride_entry_get_day (entries->pdata[i]));

    printf ("%s %s\n", stride_entry_get_id (entries->pdata[i]), day);
  }
  for (guint i = 0; i < problems->len; i++)
    printf ("PROBLEM %s\n", ((StrideProblem *) problems->pdata[i])->message);

  return fflush (stdout) == 0;
}

static gboolean
change (StrideJournal *journal, char **words, GError **error)
{
  g_autoptr (StrideEntry) entry = words[1] && words[2] ? make_run (words[1], words[2]) : NULL;

  if (g_str_equal (words[0], "add"))
    return stride_journal_add (journal, entry, error);
  if (g_str_equal (words[0], "edit"))
    return stride_journal_replace (journal, entry, error);

  return stride_journal_remove (journal, words[1], error);
}

/* @n entries over as many months, in one step. */
static gboolean
import (StrideJournal *journal, int n, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < n; i++) {
    g_autofree char *id = g_strdup_printf ("i%d", i);
    g_autofree char *day = g_strdup_printf ("2026-%02d-15", 12 - i);

    g_ptr_array_add (entries, make_run (id, day));
  }

  return stride_journal_merge (journal, entries, NULL, error);
}

/* One entry after the other; each that is saved is said at once, so that being killed hides none. */
static gboolean
storm (StrideJournal *journal, const char *prefix, int n)
{
  for (int i = 0; i < n; i++) {
    g_autofree char *id = g_strdup_printf ("%s%d", prefix, i);
    g_autofree char *line = g_strdup_printf ("SAVED %s\n", id);
    g_autoptr (StrideEntry) entry = make_run (id, i % 2 ? "2026-11-20" : "2026-10-20");
    g_autoptr (GError) error = NULL;
    gboolean saved = stride_journal_add (journal, entry, &error);

    if (!saved && stride_journal_get_n_unsaved (journal) == 0)
      g_error ("refused: %s", error->message);
    while (!saved)
      saved = stride_journal_retry (journal, NULL);
    if (write (STDOUT_FILENO, line, strlen (line)) < 0)
      return FALSE;
  }

  return TRUE;
}

static gboolean
run (StrideJournal *journal, char **words, GError **error)
{
  if (!stride_journal_load_since (journal, STRIDE_DAY_NONE, error))
    return FALSE;

  if (g_str_equal (words[0], "list"))
    return list (journal);
  if (g_str_equal (words[0], "storm"))
    return storm (journal, words[1], atoi (words[2]));
  if (g_str_equal (words[0], "import"))
    return import (journal, atoi (words[1]), error);

  return change (journal, words, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (StrideFakeClock) clock = stride_fake_clock_new ("2026-11-22T08:00:00+00:00", NULL);
  g_autoptr (StrideJournal) journal = NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 3)
    return 2;

  /* As the program does: a limit on file sizes is an error like any other. */
  signal (SIGXFSZ, SIG_IGN);
  journal = stride_journal_new (argv[1], STRIDE_CLOCK (clock));

  /* From here on it is our own calls that a trace shows. */
  if (access ("/the-change-begins-here", F_OK) == 0)
    return 2;

  if (!run (journal, argv + 2, &error)) {
    fprintf (stderr, "%s\n", error ? error->message : "failed");
    return 1;
  }

  if (write (STDOUT_FILENO, "SAVED\n", 6) != 6)
    return 1;

  return 0;
}
