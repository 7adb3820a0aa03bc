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
stride_player_page_show_finish (StridePlayerPage *self)
{
  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), FALSE);
  adw_banner_set_revealed (self->interrupted, FALSE);
  stride_finish_view_set (self->finish, self->player, self->catalog, &self->answers);
  gtk_stack_set_visible_child_name (self->views, "finish");
  stride_player_page_update_actions (self);
}

void
stride_player_page_take_answers (StridePlayerPage *self)
{
  self->answers.after = stride_finish_view_get_soreness (self->finish);
  self->answers.effort = stride_finish_view_get_effort (self->finish);
  stride_player_page_keep_place (self);
}

void
stride_player_page_close (StridePlayerPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (stride_player_page_is_playing (self))
    stride_player_page_keep_place (self);
  stride_player_page_set_player (self, NULL);
  if (GTK_IS_WINDOW (root))
    gtk_window_unfullscreen (GTK_WINDOW (root));
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
  g_signal_emit_by_name (self, "closed");
}

gboolean
stride_player_page_file (StridePlayerPage *self, GError **error)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  g_autoptr (GPtrArray) entries = NULL;
  StrideEntryHead head;
  gboolean saved = TRUE;

  /* The tests before the session, which is what undo takes back first. */
  stride_player_session_init_head (&head, &self->answers, now);
  entries = stride_finish_view_dup_tests (self->finish, &head);
  g_ptr_array_add (entries, stride_player_session_new (self->player, &self->answers, now));

  /* Also after one that failed: the log keeps each in its memory until it can be saved. */
  for (guint i = 0; i < entries->len; i++)
    if (!stride_player_session_put (self->journal, entries->pdata[i], saved ? error : NULL))
      saved = FALSE;
  if (saved)
    stride_player_store_remove (self->data_dir);

  return saved;
}

void
stride_player_page_save (StridePlayerPage *self)
{
  g_autoptr (GError) error = NULL;

  /* On an error the journal keeps the entry and the window's banner offers to save it again; should that
   * fail, too, the place asks at the next start. The results of what it refuses are only here. */
  if (stride_player_page_file (self, &error)) {
    stride_toast (GTK_WIDGET (self), _ ("Session saved"), _ ("Undo"), "win.undo");
  } else {
    stride_toast_error (GTK_WIDGET (self), error);
    if (stride_journal_is_refusal (error))
      return;
  }
  stride_player_page_close (self);
}

/* @routine: (out): of which something was filed */
static gboolean
file_place (StridePlayerPage *self, char **routine, GError **error)
{
  gint64 now = stride_clock_get_real (self->clock) / G_USEC_PER_SEC;
  gboolean filed = FALSE;
  gboolean ok;
  StridePlayerRecord record;

  if (!stride_player_store_load (self->data_dir, now, &record, NULL))
    return TRUE;
  ok = stride_player_session_put_record (&record, self->clock, self->catalog, self->journal, &filed,
                                         error);
  if (filed)
    *routine = g_strdup (record.routine);
  stride_player_record_clear (&record);

  return ok;
}

void
stride_player_page_file_kept (StridePlayerPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *routine = NULL;
  g_autofree char *text = NULL;

  if (!stride_player_session_settle (self->data_dir, self->clock, self->catalog, self->journal,
                                     &error) ||
      !file_place (self, &routine, &error)) {
    stride_toast_error (GTK_WIDGET (self), error);
    return;
  }
  if (!routine)
    return;

  /* Translators: %s: the routine that was left unfinished before another was begun. */
  text = g_strdup_printf (_ ("What was done of “%s” is in the log"),
                          stride_routine_get_name (
                            stride_catalog_find_routine (self->catalog, routine)));
  stride_toast (GTK_WIDGET (self), text, _ ("Undo"), "win.undo");
}

void
stride_player_page_discard (StridePlayerPage *self)
{
  stride_player_store_remove (self->data_dir);
  stride_player_page_close (self);
}
