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

void
stride_player_page_save (StridePlayerPage *self)
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
  g_autoptr (GError) error = NULL;
  GtkRoot *top = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (GtkWidget) root = top ? GTK_WIDGET (g_object_ref (top)) : NULL;

  /* On an error the journal keeps the entry and the window's banner offers to save it again. */
  if (save_tests (self, &answers, now, &error) && stride_journal_add (self->journal, entry, &error))
    stride_toast (GTK_WIDGET (self), _ ("Session saved"), _ ("Undo"), "win.undo");
  else
    stride_toast_error (GTK_WIDGET (self), error);
  stride_player_store_remove (self->data_dir);
  stride_player_page_close (self);
  /* The window asks, not this page, which has left it. */
  if (root)
    gtk_widget_activate_action (root, "win.entry-saved", "s", stride_entry_get_id (entry));
}

void
stride_player_page_discard (StridePlayerPage *self)
{
  stride_player_store_remove (self->data_dir);
  stride_player_page_close (self);
}
