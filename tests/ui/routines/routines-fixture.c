/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "routines-fixture.h"

#include "stride-fake-clock.h"
#include "stride-ui-routines.h"
#include "stride-test-dir.h"
#include "stride-widgets.h"

void
fixture_init (int *argc, char ***argv)
{
  stride_test_ui_init (argc, argv);
  stride_widgets_init ();
  stride_ui_routines_init ();
}

static void
start_routine (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *self = user_data;

  g_set_str (&self->started, g_variant_get_string (parameter, NULL));
}

static void
nothing (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
}

void
fixture_open (Fixture *self, const char *ticked, int width)
{
  const GActionEntry entries[] = {
    { "start-routine", start_routine, "s" },
    { "safety-check", nothing },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  AdwNavigationPage *root;

  self->dir = stride_test_dir_new ();
  self->clock = STRIDE_CLOCK (stride_fake_clock_new ("2026-11-22T08:00:00+00:00", NULL));
  self->catalog = stride_catalog_new (NULL);
  self->profile = stride_profile_new (self->dir);
  self->shoes = stride_shoes_new (self->dir);
  self->journal = stride_journal_new (self->dir, self->clock);
  if (ticked) {
    const char *const first[] = { ticked, NULL };
    const char *const second[] = { "none", NULL };
    g_autoptr (StrideAnswers) answers = stride_answers_new ();

    stride_answers_set_choices (answers, "rf_emergency", first);
    stride_answers_set_choices (answers, "rf_urgent", second);
    stride_profile_put_intake (self->profile, stride_clock_get_real (self->clock) / G_USEC_PER_SEC,
                               0, answers, TRUE);
  }
  self->insight =
    stride_insight_new (self->catalog, self->profile, self->shoes, self->journal, self->clock);

  self->page = stride_routines_page_new (self->insight);
  root = adw_navigation_page_new (GTK_WIDGET (self->page), "Backstride");
  self->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_add (self->view, root);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->view), "win", G_ACTION_GROUP (actions));
  self->window = stride_test_ui_window (GTK_WIDGET (self->view), width, 900);
}

void
fixture_close (Fixture *self)
{
  stride_test_ui_close (self->window);
  g_clear_object (&self->insight);
  g_clear_object (&self->journal);
  g_clear_object (&self->shoes);
  g_clear_object (&self->profile);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->started, g_free);
  stride_test_dir_remove (self->dir);
}

void
fixture_activate_row (Fixture *self, const char *title)
{
  GtkWidget *row = stride_test_ui_get (self->window, ADW_TYPE_ACTION_ROW, title);

  adw_action_row_activate (ADW_ACTION_ROW (row));
  stride_test_ui_settle ();
}

GtkWidget *
fixture_get_visible (Fixture *self, GType type)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->view);

  g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (page, type));

  return GTK_WIDGET (page);
}

StrideExerciseLibrary *
fixture_show_library (Fixture *self)
{
  stride_routines_page_show_exercises (self->page);
  stride_test_ui_settle ();

  return STRIDE_EXERCISE_LIBRARY (
    stride_test_ui_get (self->window, STRIDE_TYPE_EXERCISE_LIBRARY, NULL));
}

GtkWidget *
fixture_open_exercise (Fixture *self, const char *id)
{
  adw_navigation_view_push (
    self->view,
    stride_exercise_page_new (self->insight, stride_catalog_find_exercise (self->catalog, id)));
  stride_test_ui_settle ();

  return fixture_get_visible (self, STRIDE_TYPE_EXERCISE_PAGE);
}
