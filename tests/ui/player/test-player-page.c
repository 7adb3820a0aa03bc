/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-page-fixture.h"
#include "stride-ring.h"
#include "stride-scale-picker.h"
#include "stride-test-dir.h"

typedef PageFixture Fixture;

static void
test_start (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  g_assert_null (page_fixture_player (f));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (f->page)), ==,
                   "McGill big three 12");
  page_fixture_start (f);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  page_fixture_assert_digits (f, "8");
  g_assert_true (page_fixture_shows (f, "Get ready"));
}

static void
test_shows_phases (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  g_assert_true (page_fixture_shows (f, "Go"));
  g_assert_true (page_fixture_shows (f, "Side bridge, left side"));
  g_assert_true (page_fixture_shows (f, "Round 1 of 2 · Repetition 1 of 4"));
  g_assert_true (page_fixture_shows (f, "Next: Change sides, 0:10"));
  page_fixture_assert_digits (f, "48");
  page_fixture_play_to (f, 6);
  g_assert_true (page_fixture_shows (f, "Change sides"));
  g_assert_true (page_fixture_shows (f, "Side bridge, right side"));
  page_fixture_play_to (f, 9);
  page_fixture_assert_digits (f, "1:40");
  g_assert_true (page_fixture_shows (f, "Next: Rest, then McGill curl-up, left side, 0:30"));
}

static void
test_accessible (Fixture *f, gconstpointer data)
{
  GtkAccessible *digits;
  GtkAccessible *ring;

  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play (f, 3 * S);
  digits = GTK_ACCESSIBLE (page_fixture_digits (f));
  gtk_test_accessible_assert_role (digits, GTK_ACCESSIBLE_ROLE_TIMER);
  gtk_test_accessible_assert_property (digits, GTK_ACCESSIBLE_PROPERTY_LABEL, "Time left");
  gtk_test_accessible_assert_property (digits, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "5 seconds");
  ring = GTK_ACCESSIBLE (stride_test_ui_get (f->window, STRIDE_TYPE_RING, NULL));
  gtk_test_accessible_assert_role (ring, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
assert_buttons_are_named (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) &&
      gtk_button_get_icon_name (GTK_BUTTON (widget)))
    g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    assert_buttons_are_named (child);
}

static void
test_buttons_are_named (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  assert_buttons_are_named (GTK_WIDGET (f->page));
}

/* Pictures for a person to look at; and nothing warns on the way. */
static void
test_dark (Fixture *f, gconstpointer data)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 2);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (f->window));
  stride_test_ui_picture (GTK_WIDGET (f->page), "dark-change");
  page_fixture_play_to (f, 10);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (f->window));
  stride_test_ui_picture (GTK_WIDGET (f->page), "dark-rest");
  page_fixture_key (f, GDK_KEY_space);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (f->window));
  stride_test_ui_picture (GTK_WIDGET (f->page), "dark-paused");
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
}

static void
test_keys (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_key (f, GDK_KEY_space);
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 0);
  g_assert_true (page_fixture_shows (f, "Paused · Get ready"));
  page_fixture_key (f, GDK_KEY_space);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  page_fixture_key (f, GDK_KEY_Right);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  page_fixture_key (f, GDK_KEY_Left);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  page_fixture_key (f, GDK_KEY_s);
  g_assert_true (page_fixture_shows (f, "McGill curl-up, right side"));
  page_fixture_key (f, GDK_KEY_Right);
  page_fixture_key (f, GDK_KEY_d);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 2);
  g_assert_cmpuint (stride_player_get_n_done (page_fixture_player (f)), ==, 1);
}

/* A presenter's remote has two keys, and so have many keyboards for music. */
static void
test_remote (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_key (f, GDK_KEY_Page_Down);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  page_fixture_key (f, GDK_KEY_Page_Up);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  page_fixture_key (f, GDK_KEY_AudioNext);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  page_fixture_key (f, GDK_KEY_AudioPrev);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
  page_fixture_key (f, GDK_KEY_AudioPlay);
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 0);
}

/* A hand on the key, or a remote in a pocket. */
static void
test_held_key (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  for (int i = 0; i < 10; i++)
    page_fixture_hold_key (f, GDK_KEY_Right);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  page_fixture_key (f, GDK_KEY_Left);
  page_fixture_key (f, GDK_KEY_Right);
  page_fixture_key (f, GDK_KEY_Right);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 2);
  for (int i = 0; i < 3; i++)
    page_fixture_hold_key (f, GDK_KEY_Down);
  g_assert_cmpint (stride_player_page_get_volume (f->page), ==, -3);
}

static void
test_done_only_in_work (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  g_assert_false (stride_test_ui_key (f->window, GDK_KEY_d, GDK_NO_MODIFIER_MASK));
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
}

static void
test_variants (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  page_fixture_key (f, GDK_KEY_e);
  g_assert_true (page_fixture_shows (f, "Side bridge from the knees, left side"));
  page_fixture_key (f, GDK_KEY_h);
  g_assert_true (page_fixture_shows (f, "Side bridge, left side"));
}

static void
test_details (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  page_fixture_key (f, GDK_KEY_i);
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 5);
  stride_test_ui_wait (page_fixture_shows (f, "Step by Step"));
  g_assert_true (page_fixture_shows (f, "Stop or Leave It Out"));
  stride_test_ui_picture (GTK_WIDGET (f->window), "details");
}

static void
test_help (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_key (f, GDK_KEY_question);
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 0);
  stride_test_ui_wait (page_fixture_shows (f, "Pause, and go on"));
}

static void
test_volume (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_key (f, GDK_KEY_Up);
  g_assert_cmpint (stride_player_page_get_volume (f->page), ==, 1);
  for (int i = 0; i < 20; i++)
    page_fixture_key (f, GDK_KEY_Down);
  g_assert_cmpint (stride_player_page_get_volume (f->page), ==, -4);
}

static void
test_too_sore (Fixture *f, gconstpointer data)
{
  f->context.soreness = 7;
  page_fixture_open (f, "core-15", 900, 720);
  g_assert_false (
    gtk_widget_get_sensitive (stride_test_ui_get (f->window, GTK_TYPE_BUTTON, "Start")));
  g_assert_true (
    page_fixture_shows (f, "Above 5 of 10, only relaxation and two small movements are offered."));
  stride_test_ui_picture (GTK_WIDGET (f->page), "too-sore");
  g_signal_emit_by_name (stride_test_ui_get (f->window, ADW_TYPE_ACTION_ROW,
                                             "Breathing and relaxation 5"),
                         "activated");
  stride_test_ui_settle ();
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (f->page)), ==,
                   "Breathing and relaxation 5");
  page_fixture_start (f);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 0);
}

static void
test_stop_rule (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "core-15", 900, 720);
  g_assert_true (page_fixture_shows (
    f, "Stop when soreness reaches 4 of 10, two above your start. Also stop when pain or tingling "
       "travels down a leg, or when you feel dizzy."));
  stride_test_ui_picture (GTK_WIDGET (f->page), "start");
}

static void
test_options_are_kept (Fixture *f, gconstpointer data)
{
  g_autoptr (StrideProfile) again = NULL;
  StrideRoutineOptions options = { 150, 5, 2, TRUE, FALSE };

  stride_profile_set_routine_options (f->profile, "big-three", &options);
  page_fixture_open (f, "big-three", 900, 720);
  adw_spin_row_set_value (ADW_SPIN_ROW (stride_test_ui_get (f->window, ADW_TYPE_SPIN_ROW, "Rests")),
                          200);
  page_fixture_start (f);
  page_fixture_assert_digits (f, "5");
  g_assert_cmpint (stride_player_page_get_sound (f->page), ==, 2);
  g_assert_true (stride_player_page_get_voice (f->page));

  again = stride_profile_new (f->dir);
  g_assert_true (stride_profile_load (again, NULL));
  stride_profile_get_routine_options (again, "big-three", &options);
  g_assert_cmpint (options.rest_percent, ==, 200);
  g_assert_cmpint (options.ready_s, ==, 5);
  page_fixture_play_to (f, 2);
  page_fixture_assert_digits (f, "16");
}

static void
test_interrupted (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 1);
  page_fixture_play (f, 10 * S);
  stride_fake_clock_suspend (f->clock, 480 * S);
  stride_player_sync (page_fixture_player (f));
  stride_test_ui_settle ();
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 1);
  g_assert_true (page_fixture_shows (f, "Paused by itself, away for 8 min"));
  stride_test_ui_click (f->window, "Start Phase Again");
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 1);
  page_fixture_assert_digits (f, "1:00");
}

/* As with logind, which tells of a sleep before it comes. */
static void
test_sleep_was_announced (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  stride_player_interrupt (page_fixture_player (f));
  g_assert_true (page_fixture_shows (f, "Paused by itself"));
  stride_fake_clock_suspend (f->clock, 8 * 3600 * S);
  stride_player_sync (page_fixture_player (f));
  g_assert_true (page_fixture_shows (f, "Paused by itself, away for 8 h"));
  page_fixture_key (f, GDK_KEY_x);
  g_assert_true (page_fixture_shows (f, "Good that you stopped"));
  stride_test_ui_wait (!page_fixture_shows (f, "Paused by itself, away for 8 h"));
}

static void
test_window_closed (Fixture *f, gconstpointer data)
{
  page_fixture_open (f, "big-three", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 5);
  page_fixture_play (f, 7 * S);
  page_fixture_close_window (f);
  page_fixture_open_record (f);
  page_fixture_assert_state (f, STRIDE_PLAYER_PAUSED, 5);
  page_fixture_assert_digits (f, "41");
}

static void
test_self_paced (Fixture *f, gconstpointer data)
{
  StrideRoutineOptions options = { 100, 0, 1, FALSE, TRUE };

  stride_profile_set_routine_options (f->profile, "core-15", &options);
  page_fixture_open (f, "core-15", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 1);
  page_fixture_assert_state (f, STRIDE_PLAYER_WAITING, 1);
  page_fixture_assert_digits (f, "8");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (page_fixture_digits (f)),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "8 repetitions at your own pace");
  stride_test_ui_click (f->window, "Done");
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 2);
}

static void
count (guint *n)
{
  (*n)++;
}

static void
test_flash_property (Fixture *f, gconstpointer data)
{
  gboolean flash = FALSE;
  guint n = 0;

  page_fixture_open (f, "desk-4", 900, 720);
  g_signal_connect_swapped (f->page, "notify::flash-phases", G_CALLBACK (count), &n);
  g_object_get (f->page, "flash-phases", &flash, NULL);
  g_assert_true (flash);
  g_object_set (f->page, "flash-phases", TRUE, NULL);
  g_assert_cmpuint (n, ==, 0);
  g_object_set (f->page, "flash-phases", FALSE, NULL);
  g_object_get (f->page, "flash-phases", &flash, NULL);
  g_assert_false (flash);
  g_assert_cmpuint (n, ==, 1);
}

static void
test_full_disk_does_not_stop_it (Fixture *f, gconstpointer data)
{
  f->context.data_dir = "/proc/nowhere";
  page_fixture_open (f, "desk-4", 900, 720);
  page_fixture_start (f);
  page_fixture_play_to (f, 3);
  page_fixture_assert_state (f, STRIDE_PLAYER_RUNNING, 3);
}

int
main (int argc, char *argv[])
{
  static const PageTest tests[] = {
    { "start", test_start },
    { "shows-phases", test_shows_phases },
    { "accessible", test_accessible },
    { "buttons-are-named", test_buttons_are_named },
    { "dark", test_dark },
    { "keys/playing", test_keys },
    { "keys/remote", test_remote },
    { "keys/held", test_held_key },
    { "keys/done-only-in-work", test_done_only_in_work },
    { "keys/variants", test_variants },
    { "keys/details", test_details },
    { "keys/help", test_help },
    { "keys/volume", test_volume },
    { "gate/too-sore", test_too_sore },
    { "gate/stop-rule", test_stop_rule },
    { "options-are-kept", test_options_are_kept },
    { "interrupted", test_interrupted },
    { "sleep-was-announced", test_sleep_was_announced },
    { "window-closed", test_window_closed },
    { "self-paced", test_self_paced },
    { "flash-property", test_flash_property },
    { "full-disk-does-not-stop-it", test_full_disk_does_not_stop_it },
  };

  stride_test_ui_init (&argc, &argv);
  page_fixture_add_tests ("player-page", tests, G_N_ELEMENTS (tests));

  return g_test_run ();
}
