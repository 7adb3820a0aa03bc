/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-page-fixture.h"

#include <glib/gstdio.h>

#include "stride-test-dir.h"
#include "stride-ui-player.h"
#include "stride-widgets.h"

static StrideCatalog *
load_catalog (void)
{
  static StrideCatalog *catalog = NULL;
  g_autoptr (GError) error = NULL;

  if (!catalog) {
    stride_widgets_init ();
    stride_ui_player_init ();
    catalog = stride_catalog_new (&error);
  }
  g_assert_no_error (error);

  return catalog;
}

void
page_fixture_set_up (PageFixture *self)
{
  *self = (PageFixture) { 0 };
  self->clock = stride_fake_clock_new ("2026-11-22T08:00:00+01:00", NULL);
  self->catalog = load_catalog ();
  self->dir = stride_test_dir_new ();
  self->profile = stride_profile_new (self->dir);
  g_assert_true (stride_profile_load (self->profile, NULL));
  self->journal = stride_journal_new (self->dir, STRIDE_CLOCK (self->clock));
  g_assert_true (stride_journal_load_since (self->journal, STRIDE_DAY_NONE, NULL));
  self->context = (StridePlayerContext) {
    .clock = STRIDE_CLOCK (self->clock),
    .catalog = self->catalog,
    .profile = self->profile,
    .journal = self->journal,
    .data_dir = self->dir,
    .safety = STRIDE_SAFETY_CLEAR,
    .soreness = 2,
  };
}

static void
count_closed (PageFixture *self)
{
  self->n_closed++;
  self->page = NULL;
}

static void
show (PageFixture *self, StridePlayerPage *page, int width, int height)
{
  self->page = page;
  self->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_add (self->view, adw_navigation_page_new (gtk_label_new ("Main"), "Main"));
  adw_navigation_view_push (self->view, ADW_NAVIGATION_PAGE (page));
  g_signal_connect_swapped (page, "closed", G_CALLBACK (count_closed), self);
  self->window = stride_test_ui_window (GTK_WIDGET (self->view), width, height);
}

void
page_fixture_open (PageFixture *self, const char *routine, int width, int height)
{
  show (self,
        stride_player_page_new (&self->context,
                                stride_catalog_find_routine (self->catalog, routine)),
        width, height);
}

void
page_fixture_open_record (PageFixture *self)
{
  StridePlayerRecord record;
  StridePlayerPage *page;
  g_autoptr (GError) error = NULL;

  stride_player_store_load (self->dir, stride_clock_get_real (STRIDE_CLOCK (self->clock)) / S,
                            &record, &error);
  g_assert_no_error (error);
  page = stride_player_page_new_for_record (&self->context, &record);
  g_assert_nonnull (page);
  stride_player_record_clear (&record);
  show (self, page, 900, 720);
}

void
page_fixture_close_window (PageFixture *self)
{
  if (self->window)
    stride_test_ui_close (self->window);
  self->window = NULL;
  self->page = NULL;
}

static void
put_back (PageFixture *self, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (self->dir, name, NULL);

  if (text)
    stride_test_dir_write (self->dir, name, text);
  else
    g_unlink (path);
}

void
page_fixture_kill (PageFixture *self)
{
  g_autofree char *place = stride_test_dir_read (self->dir, "player.json");
  g_autofree char *log = stride_test_dir_read (self->dir, "log/2026-11.json");

  page_fixture_close_window (self);
  put_back (self, "player.json", place);
  put_back (self, "log/2026-11.json", log);
  g_assert_finalize_object (self->journal);
  self->journal = stride_journal_new (self->dir, STRIDE_CLOCK (self->clock));
  g_assert_true (stride_journal_load_since (self->journal, STRIDE_DAY_NONE, NULL));
  self->context.journal = self->journal;
}

void
page_fixture_tear_down (PageFixture *self)
{
  page_fixture_close_window (self);
  g_assert_finalize_object (self->journal);
  g_assert_finalize_object (self->profile);
  g_assert_finalize_object (self->clock);
  stride_test_dir_remove (self->dir);
}

void
page_fixture_start (PageFixture *self)
{
  stride_test_ui_click (self->window, "Start");
  g_assert_nonnull (page_fixture_player (self));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (self->window));
}

StridePlayer *
page_fixture_player (PageFixture *self)
{
  return stride_player_page_get_player (self->page);
}

void
page_fixture_play (PageFixture *self, gint64 usec)
{
  for (gint64 step; usec > 0; usec -= step) {
    step = MIN (usec, S);
    stride_fake_clock_advance (self->clock, step);
    stride_player_sync (page_fixture_player (self));
  }
  stride_test_ui_settle ();
}

void
page_fixture_play_to (PageFixture *self, guint index)
{
  while (stride_player_get_index (page_fixture_player (self)) < index) {
    stride_fake_clock_advance (self->clock, S);
    stride_player_sync (page_fixture_player (self));
  }
  stride_test_ui_settle ();
}

void
page_fixture_hold_key (PageFixture *self, guint key)
{
  stride_test_ui_key (self->window, key, GDK_NO_MODIFIER_MASK);
}

/* Of a key nothing but its press can be made up; the page is told that it was let go. */
static void
release (PageFixture *self, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (self->page));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
      g_signal_emit_by_name (controller, "key-released", key, 0, GDK_NO_MODIFIER_MASK);
  }
}

void
page_fixture_key (PageFixture *self, guint key)
{
  g_assert_true (stride_test_ui_key (self->window, key, GDK_NO_MODIFIER_MASK));
  if (self->page)
    release (self, key);
}

gboolean
page_fixture_shows (PageFixture *self, const char *text)
{
  return stride_test_ui_find (self->window, GTK_TYPE_LABEL, text) != NULL;
}

StrideDigits *
page_fixture_digits (PageFixture *self)
{
  return STRIDE_DIGITS (stride_test_ui_get (self->window, STRIDE_TYPE_DIGITS, NULL));
}

void
page_fixture_assert_digits (PageFixture *self, const char *text)
{
  g_assert_cmpstr (stride_digits_get_text (page_fixture_digits (self)), ==, text);
}

void
page_fixture_assert_state (PageFixture *self, StridePlayerState state, guint index)
{
  g_assert_cmpint (stride_player_get_state (page_fixture_player (self)), ==, state);
  g_assert_cmpuint (stride_player_get_index (page_fixture_player (self)), ==, index);
}

gboolean
page_fixture_has_place (PageFixture *self)
{
  g_autofree char *text = stride_test_dir_read (self->dir, "player.json");

  return text != NULL;
}

const StrideSession *
page_fixture_only_session (PageFixture *self)
{
  g_autoptr (GPtrArray) entries =
    stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);

  g_assert_cmpuint (entries->len, ==, 1);

  return stride_entry_get_session (g_ptr_array_index (entries, 0));
}

static void
set_up (PageFixture *self, gconstpointer data)
{
  page_fixture_set_up (self);
}

static void
tear_down (PageFixture *self, gconstpointer data)
{
  page_fixture_tear_down (self);
}

void
page_fixture_add_tests (const char *group, const PageTest *tests, gsize n)
{
  for (gsize i = 0; i < n; i++) {
    g_autofree char *path = g_strdup_printf ("/%s/%s", group, tests[i].name);

    g_test_add (path, PageFixture, NULL, set_up, tests[i].func, tear_down);
  }
}
