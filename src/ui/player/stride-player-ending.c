/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-page-private.h"

#include <glib/gi18n-lib.h>

#include "stride-player-session.h"
#include "stride-toast.h"

void
stride_player_page_end (StridePlayerPage *self)
{
  stride_player_stop (self->player, NULL);
}

void
stride_player_page_close (StridePlayerPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  stride_player_page_keep_place (self);
  stride_player_page_set_player (self, NULL);
  if (GTK_IS_WINDOW (root))
    gtk_window_unfullscreen (GTK_WINDOW (root));
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
  g_signal_emit_by_name (self, "closed");
}

/* Before the session, which is what undo takes back first. */
static gboolean
save_tests (StridePlayerPage *self,
            const StrideSessionAnswers *answers,
            GDateTime *now,
            GError **error)
{
  g_autoptr (GPtrArray) tests = NULL;
  StrideEntryHead head;

  stride_player_session_init_head (&head, answers, now);
  tests = stride_finish_view_dup_tests (self->finish, &head);
  for (guint i = 0; i < tests->len; i++) {
    if (!stride_journal_add (self->journal, g_ptr_array_index (tests, i), error))
      return FALSE;
  }

  return TRUE;
}

gboolean
stride_player_page_file (StridePlayerPage *self, GError **error)
{
  StrideSessionAnswers answers = {
    .begun_at = self->begun_at,
    .before = self->before,
    .after = stride_finish_view_get_soreness (self->finish),
    .effort = stride_finish_view_get_effort (self->finish),
    .note = self->hurt_at,
  };
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  g_autoptr (StrideEntry) entry = stride_player_session_new (self->player, &answers, now);

  return save_tests (self, &answers, now, error) &&
         stride_journal_add (self->journal, entry, error);
}

void
stride_player_page_save (StridePlayerPage *self)
{
  g_autoptr (GError) error = NULL;

  /* On an error the journal keeps the entry and the window's banner offers to save it again. */
  if (stride_player_page_file (self, &error))
    stride_toast (GTK_WIDGET (self), _ ("Session saved"), _ ("Undo"), "win.undo");
  else
    stride_toast_error (GTK_WIDGET (self), error);
  stride_player_store_remove (self->data_dir);
  stride_player_page_close (self);
}

void
stride_player_page_file_kept (StridePlayerPage *self)
{
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  StrideRoutine *routine;
  StridePlayerRecord record;

  if (!stride_player_session_file_expired (self->data_dir, self->clock, self->catalog,
                                           self->journal, &error)) {
    stride_toast_error (GTK_WIDGET (self), error);
    return;
  }
  if (!stride_player_store_load (self->data_dir,
                                 stride_clock_get_real (self->clock) / G_USEC_PER_SEC, &record,
                                 NULL))
    return;
  entry = stride_player_session_new_for_record (&record, self->clock, self->catalog);
  stride_player_record_clear (&record);
  if (!entry || stride_journal_find (self->journal, stride_entry_get_id (entry)))
    return;

  if (!stride_journal_add (self->journal, entry, &error)) {
    stride_toast_error (GTK_WIDGET (self), error);
    return;
  }
  routine = stride_catalog_find_routine (self->catalog, stride_entry_get_session (entry)->routine);
  /* Translators: %s: the routine that was left unfinished before another was begun. */
  text =
    g_strdup_printf (_ ("What was done of “%s” is in the log"), stride_routine_get_name (routine));
  stride_toast (GTK_WIDGET (self), text, _ ("Undo"), "win.undo");
}

void
stride_player_page_discard (StridePlayerPage *self)
{
  stride_player_store_remove (self->data_dir);
  stride_player_page_close (self);
}
