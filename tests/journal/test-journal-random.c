/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal.h"

#include "stride-journal-fixture.h"
#include "stride-test-entries.h"

/*
 * The log against the simplest thing that could be right: a list of states, each a sorted list of
 * "id day distance"; undo and redo walk the states.
 */

#define N_SEQUENCES 1000
#define N_STEPS 14
#define N_IDS 8

typedef struct {
  GPtrArray *states; /* (owned) (element-type GHashTable): id → "day distance" */
  guint now;
} Model;

static GHashTable *
state_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static Model *
model_new (void)
{
  Model *model = g_new0 (Model, 1);

  model->states = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  g_ptr_array_add (model->states, state_new ());

  return model;
}

static void
model_free (Model *model)
{
  g_ptr_array_unref (model->states);
  g_free (model);
}

static GHashTable *
model_state (Model *model)
{
  return model->states->pdata[model->now];
}

/* A copy of the present state to change, which forgets what was undone. */
static GHashTable *
model_step (Model *model)
{
  GHashTable *state = state_new ();
  GHashTableIter iter;
  gpointer id, text;

  g_hash_table_iter_init (&iter, model_state (model));
  while (g_hash_table_iter_next (&iter, &id, &text))
    g_hash_table_insert (state, g_strdup (id), g_strdup (text));

  g_ptr_array_set_size (model->states, (int) model->now + 1);
  g_ptr_array_add (model->states, state);
  model->now++;

  return state;
}

static void
assert_same (StrideJournal *journal, Model *model)
{
  GHashTable *state = model_state (model);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (journal));
  StrideEntry *before = NULL;

  g_assert_cmpuint (n, ==, g_hash_table_size (state));
  for (guint i = 0; i < n; i++) {
    g_autoptr (StrideEntry) entry = g_list_model_get_item (G_LIST_MODEL (journal), i);
    g_autofree char *day = stride_day_format (stride_entry_get_day (entry));
    g_autofree char *text =
      g_strdup_printf ("%s %d", day, stride_entry_get_run (entry)->distance_m);

    g_assert_cmpstr (text, ==, g_hash_table_lookup (state, stride_entry_get_id (entry)));
    g_assert_true (stride_journal_find (journal, stride_entry_get_id (entry)) == entry);
    if (before)
      g_assert_cmpint (stride_entry_compare (before, entry), >, 0);
    before = entry;
  }
}

static void
put (StrideJournal *journal, Model *model, GRand *rand, const char *id)
{
  /* Two months and their borders, so that entries move. */
  const char *days[] = { "2026-10-01", "2026-10-31", "2026-11-01", "2026-11-20" };
  const char *day = days[g_rand_int_range (rand, 0, G_N_ELEMENTS (days))];
  int distance = g_rand_int_range (rand, 100, 1000);
  StrideEntry *entry = stride_test_run (id, day, distance);

  if (g_hash_table_contains (model_state (model), id))
    stride_fixture_replace (journal, entry);
  else
    stride_fixture_add (journal, entry);
  g_hash_table_insert (model_step (model), g_strdup (id), g_strdup_printf ("%s %d", day, distance));
}

static void
step (StrideFixture *fixture, Model *model, GRand *rand)
{
  g_autofree char *id = g_strdup_printf ("e%d", g_rand_int_range (rand, 0, N_IDS));
  gboolean possible;

  switch (g_rand_int_range (rand, 0, 8)) {
  case 0:
    if (g_hash_table_contains (model_state (model), id)) {
      g_assert_true (stride_journal_remove (fixture->journal, id, NULL));
      g_hash_table_remove (model_step (model), id);
    }
    break;
  case 1:
  case 2:
    possible = model->now > 0;
    g_assert_cmpint (stride_journal_can_undo (fixture->journal), ==, possible);
    g_assert_cmpint (stride_journal_undo (fixture->journal, NULL), ==, possible);
    model->now -= possible ? 1 : 0;
    break;
  case 3:
    possible = model->now + 1 < model->states->len;
    g_assert_cmpint (stride_journal_can_redo (fixture->journal), ==, possible);
    g_assert_cmpint (stride_journal_redo (fixture->journal, NULL), ==, possible);
    model->now += possible ? 1 : 0;
    break;
  case 4:
    /* The wall clock is set, either way. */
    stride_fake_clock_set_real (fixture->clock,
                                (gint64) g_rand_int_range (rand, 1, 2000000) * 1000000000);
    break;
  default:
    put (fixture->journal, model, rand, id);
  }
}

static void
test_sequences (gconstpointer data)
{
  guint32 first = GPOINTER_TO_UINT (data);

  for (guint32 seed = first; seed < first + N_SEQUENCES / 10; seed++) {
    g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
    Model *model = model_new ();
    StrideFixture fixture;

    stride_fixture_set_up (&fixture, NULL);
    for (int i = 0; i < N_STEPS; i++) {
      step (&fixture, model, rand);
      assert_same (fixture.journal, model);
    }

    stride_fixture_reopen (&fixture);
    assert_same (fixture.journal, model);
    stride_fixture_tear_down (&fixture, NULL);
    model_free (model);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < 10; i++) {
    g_autofree char *path = g_strdup_printf ("/journal/random/%u", i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i * N_SEQUENCES / 10), test_sequences);
  }

  return g_test_run ();
}
