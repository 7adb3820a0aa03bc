/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "journal-fixture.h"

void
journal_fixture_init (JournalFixture *self)
{
  *self = (JournalFixture) { 0 };
  self->dir = stride_test_dir_new ();
  self->clock = stride_fake_clock_new ("2026-11-22T12:00:00+01:00", "Europe/Berlin");
  self->journal = stride_journal_new (self->dir, STRIDE_CLOCK (self->clock));
  self->shoes = stride_shoes_new (self->dir);
  self->actions = g_string_new (NULL);
  g_assert_true (stride_journal_load_since (self->journal, STRIDE_DAY_NONE, NULL));
}

void
journal_fixture_clear (JournalFixture *self)
{
  if (self->window)
    stride_test_ui_close (self->window);
  g_clear_object (&self->journal);
  g_clear_object (&self->shoes);
  g_clear_object (&self->clock);
  g_string_free (self->actions, TRUE);
  g_free (self->toast);
  stride_test_dir_remove (self->dir);
}

static void
action_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JournalFixture *self = user_data;
  const char *name = g_action_get_name (G_ACTION (action));

  if (g_str_equal (name, "toast")) {
    g_free (self->toast);
    g_variant_get (parameter, "(sss)", &self->toast, NULL, NULL);
  }
  g_string_append_printf (self->actions, "win.%s;", name);
}

void
journal_fixture_open (JournalFixture *self, GtkWidget *child, int width, int height)
{
  static const GActionEntry entries[] = {
    { .name = "toast", .activate = action_activated, .parameter_type = "(sss)" },
    { .name = "safety-check", .activate = action_activated },
    { .name = "entry-saved", .activate = action_activated, .parameter_type = "s" },
    { .name = "edit-entry", .activate = action_activated, .parameter_type = "s" },
    { .name = "log-run", .activate = action_activated },
    { .name = "log-rest-day", .activate = action_activated },
    { .name = "shoes", .activate = action_activated },
    { .name = "undo", .activate = action_activated },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  self->window = stride_test_ui_window (child ? child : adw_bin_new (), width, height);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "win", G_ACTION_GROUP (group));
}

static StrideEntryHead
head_at (JournalFixture *self, int days_ago)
{
  StrideEntryHead head = { .tz = 60 };

  head.day = stride_day_from_ymd (2026, 11, 22) - days_ago;
  head.at = (gint64) head.day * 86400 + 7 * 3600 + 1800 - 3600;

  return head;
}

static const char *
add (JournalFixture *self, StrideEntry *entry)
{
  const char *id = g_intern_string (stride_entry_get_id (entry));

  g_assert_true (stride_journal_add (self->journal, entry, NULL));
  g_object_unref (entry);

  return id;
}

const char *
journal_fixture_add_run (JournalFixture *self, int days_ago, int metres, int soreness)
{
  StrideEntryHead head = head_at (self, days_ago);
  StrideRun run;

  stride_run_init (&run);
  run.distance_m = metres;
  run.duration_s = metres * 330 / 1000 / 60 * 60;
  run.surface = STRIDE_SURFACE_ASPHALT;
  run.before = 0;
  run.during = MAX (soreness - 1, 0);
  run.after = soreness;
  run.rpe = 4;

  return add (self, stride_entry_new_run (&head, &run, NULL));
}

const char *
journal_fixture_add_rest_day (JournalFixture *self, int days_ago, int soreness)
{
  StrideEntryHead head = head_at (self, days_ago);
  StrideRestDay rest;

  stride_rest_day_init (&rest);
  rest.soreness = soreness;

  return add (self, stride_entry_new_rest_day (&head, &rest, NULL));
}
