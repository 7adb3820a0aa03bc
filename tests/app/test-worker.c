/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-worker.h"

/* The handler's side of the story, shared with the test's thread. */
static GMutex mutex;
static GCond changed;
static GString *story;
static gboolean blocked;

static void
handle (gpointer *state, const char *text)
{
  g_mutex_lock (&mutex);
  while (blocked)
    g_cond_wait (&changed, &mutex);
  g_string_append_printf (story, "%s ", text ? text : "end");
  g_cond_broadcast (&changed);
  g_mutex_unlock (&mutex);
}

static void
begin (gboolean block)
{
  story = g_string_new (NULL);
  blocked = block;
}

static void
wait_for (const char *suffix)
{
  g_mutex_lock (&mutex);
  while (!g_str_has_suffix (story->str, suffix))
    g_cond_wait (&changed, &mutex);
  g_mutex_unlock (&mutex);
}

static void
unblock (void)
{
  g_mutex_lock (&mutex);
  blocked = FALSE;
  g_cond_broadcast (&changed);
  g_mutex_unlock (&mutex);
}

static void
finish (StrideWorker *worker)
{
  stride_worker_free (worker);
  wait_for ("end ");
  g_string_free (story, TRUE);
}

static void
test_handles_texts (void)
{
  StrideWorker *worker = stride_worker_new ("test", handle);

  begin (FALSE);
  stride_worker_push (worker, "a");
  wait_for ("a ");
  stride_worker_push (worker, "b");
  wait_for ("b ");
  g_assert_cmpstr (story->str, ==, "a b ");
  finish (worker);
}

/* Ten texts while the handler hangs: nobody waits, and it hears the newest afterwards. */
static void
test_hanging_handler (void)
{
  StrideWorker *worker = stride_worker_new ("test", handle);

  begin (TRUE);
  for (int i = 0; i < 10; i++) {
    g_autofree char *text = g_strdup_printf ("%d", i);

    stride_worker_push (worker, text);
  }
  unblock ();
  wait_for ("9 ");
  g_assert_cmpuint (story->len, <=, strlen ("0 9 "));
  finish (worker);
}

static void
test_freed_while_hanging (void)
{
  StrideWorker *worker = stride_worker_new ("test", handle);

  begin (TRUE);
  stride_worker_push (worker, "a");
  stride_worker_free (worker);
  g_assert_cmpstr (story->str, ==, "");
  unblock ();
  wait_for ("end ");
  g_string_free (story, TRUE);
}

static void
test_never_used (void)
{
  begin (FALSE);
  stride_worker_free (stride_worker_new ("test", handle));
  stride_worker_free (NULL);
  /* No thread was begun, so there is nothing to end. */
  g_assert_cmpstr (story->str, ==, "");
  g_string_free (story, TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/worker/handles-texts", test_handles_texts);
  g_test_add_func ("/worker/hanging-handler", test_hanging_handler);
  g_test_add_func ("/worker/freed-while-hanging", test_freed_while_hanging);
  g_test_add_func ("/worker/never-used", test_never_used);

  return g_test_run ();
}
