/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-view.h"
#include "stride-page-fixture.h"

/* What a person sees from the mat, in windows and with text of all sizes. */

typedef PageFixture Fixture;

typedef struct {
  int width, height;
  int figure; /* at least so high; 0: there is no room for it */
  int words;  /* a line of what comes next, at least */
  const char *name;
} Size;

/* The label that says what comes next. */
static GtkLabel *
find_next (GtkWidget *widget)
{
  GtkLabel *found = NULL;

  if (GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "next"))
    return GTK_LABEL (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_next (child);

  return found;
}

static int
line_height (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height / pango_layout_get_line_count (layout);
}

static void
test_digits_are_large (gconstpointer data)
{
  const Size *size = data;
  GtkWidget *figure;
  Fixture f;

  page_fixture_set_up (&f);
  page_fixture_open (&f, "big-three", size->width, size->height);
  page_fixture_start (&f);
  /* The last is 1:40. */
  for (guint phase = 0; phase < 10; phase++) {
    page_fixture_play_to (&f, phase);
    stride_test_ui_wait (line_height (find_next (GTK_WIDGET (f.window))) >= size->words);
    g_test_message ("%s: %s: %d of %d", size->name,
                    stride_digits_get_text (page_fixture_digits (&f)),
                    stride_digits_get_digit_height (page_fixture_digits (&f)),
                    gtk_widget_get_height (GTK_WIDGET (f.window)));
    g_assert_cmpint (5 * stride_digits_get_digit_height (page_fixture_digits (&f)), >=,
                     gtk_widget_get_height (GTK_WIDGET (f.window)));
    figure = stride_test_ui_find (f.window, STRIDE_TYPE_FIGURE_VIEW, NULL);
    g_assert_cmpint (figure ? gtk_widget_get_height (figure) : 0, >=, size->figure);
  }
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (f.window)), <=, size->width);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (f.window)), <=, size->height);
  stride_test_ui_picture (GTK_WIDGET (f.page), size->name);
  page_fixture_tear_down (&f);
}

static void
assert_fits (Fixture *f)
{
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (f->window)), <=, 360);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (f->window)), <=, 640);
}

/* The button of that action. */
static GtkWidget *
find_action (GtkWidget *widget, const char *action)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) &&
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_action (child, action);

  return found;
}

/* Its name may be shortened, how long it takes is not. */
static void
assert_next_ends_whole (Fixture *f)
{
  GtkLabel *next = find_next (GTK_WIDGET (f->window));
  PangoLayout *layout;
  PangoLayoutLine *line;
  PangoLayoutRun *last = NULL;
  int height;

  layout = gtk_label_get_layout (next);
  line = pango_layout_get_line_readonly (layout, pango_layout_get_line_count (layout) - 1);
  for (GSList *run = line->runs; run; run = run->next)
    last = run->data;
  g_test_message ("%s", gtk_label_get_text (next));
  g_assert_cmpint (last->item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS, ==, 0);
  g_assert_cmpint (line->start_index + line->length, ==,
                   (int) strlen (pango_layout_get_text (layout)));
  pango_layout_get_pixel_size (layout, NULL, &height);
  g_assert_cmpint (height, <=, gtk_widget_get_height (GTK_WIDGET (next)));
}

/* With text twice as large nothing falls off a narrow window, and the figure can still be seen. */
static void
test_large_text (Fixture *f, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *figure;

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  /* It has the longest names. */
  page_fixture_open (f, "mobility-12", 360, 640);
  assert_fits (f);
  page_fixture_start (f);
  figure = stride_test_ui_get (f->window, STRIDE_TYPE_FIGURE_VIEW, NULL);
  for (guint phase = 0;
       phase < stride_timeline_get_size (stride_player_get_timeline (page_fixture_player (f)));
       phase++) {
    page_fixture_play_to (f, phase);
    gtk_test_widget_wait_for_draw (GTK_WIDGET (f->window));
    assert_fits (f);
    g_assert_cmpint (5 * stride_digits_get_digit_height (page_fixture_digits (f)), >=,
                     gtk_widget_get_height (GTK_WIDGET (f->window)));
    g_assert_cmpint (gtk_widget_get_height (figure), >=, 80);
    assert_next_ends_whole (f);
  }
  stride_test_ui_picture (GTK_WIDGET (f->page), "large-text");
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

/* Nor does a compact one lose its digits, what comes next, or its buttons. */
static void
test_large_text_compact (Fixture *f, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  graphene_rect_t bounds;

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  page_fixture_open (f, "big-three", 360, 294);
  page_fixture_start (f);
  for (guint phase = 0; phase < 10; phase++) {
    page_fixture_play_to (f, phase);
    gtk_test_widget_wait_for_draw (GTK_WIDGET (f->window));
    g_assert_cmpint (5 * stride_digits_get_digit_height (page_fixture_digits (f)), >=, 294);
    assert_next_ends_whole (f);
  }
  stride_test_ui_picture (GTK_WIDGET (f->page), "large-text-compact");
  g_assert_true (gtk_widget_compute_bounds (find_action (GTK_WIDGET (f->page), "player.details"),
                                            GTK_WIDGET (f->window), &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, 294);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

/* The banner after a sleep leaves a compact window its digits and its buttons, however large its text. */
static void
test_banner_compact (gconstpointer data)
{
  const int *percent = data;
  GtkSettings *settings = gtk_settings_get_default ();
  g_autofree char *name = g_strdup_printf ("banner-compact-%d", *percent);
  graphene_rect_t bounds;
  int height;
  Fixture f;

  g_object_set (settings, "gtk-xft-dpi", *percent * 96 * 1024 / 100, NULL);
  page_fixture_set_up (&f);
  page_fixture_open (&f, "big-three", 360, 294);
  page_fixture_start (&f);
  page_fixture_play_to (&f, 9);
  height = gtk_widget_get_height (GTK_WIDGET (f.window));
  stride_fake_clock_suspend (f.clock, 480 * S);
  stride_player_sync (page_fixture_player (&f));
  stride_test_ui_wait (page_fixture_shows (&f, "Paused by itself, away for 8 min"));
  /* A breakpoint takes one more frame. */
  for (int i = 0; i < 2; i++) {
    gtk_widget_queue_draw (GTK_WIDGET (f.window));
    gtk_test_widget_wait_for_draw (GTK_WIDGET (f.window));
  }
  g_assert_true (gtk_widget_compute_bounds (find_action (GTK_WIDGET (f.page), "player.details"),
                                            GTK_WIDGET (f.window), &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, height);
  g_assert_cmpint (5 * stride_digits_get_digit_height (page_fixture_digits (&f)), >=, height);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (f.window)), ==, height);
  stride_test_ui_picture (GTK_WIDGET (f.page), name);
  page_fixture_tear_down (&f);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

int
main (int argc, char *argv[])
{
  static const Size sizes[] = {
    { 900, 720, 300, 20, "wide" },
    { 1200, 800, 300, 34, "wider" },
    { 360, 294, 0, 14, "compact" },
    { 640, 360, 150, 14, "compact-and-wide" },
    { 600, 900, 250, 20, "portrait" },
    { 360, 640, 130, 14, "narrow" },
    { 360, 800, 190, 14, "narrow-and-high" },
    { 1920, 1080, 500, 34, "full-screen" },
    { 900, 1000, 230, 20, "portrait-and-wide" },
    { 1080, 1920, 500, 34, "full-screen-portrait" },
  };

  static const int text_sizes[] = { 100, 130, 150, 200 };
  static const PageTest tests[] = {
    { "large-text", test_large_text },
    { "large-text-compact", test_large_text_compact },
  };

  stride_test_ui_init (&argc, &argv);

  page_fixture_add_tests ("player-page-sizes", tests, G_N_ELEMENTS (tests));
  for (gsize i = 0; i < G_N_ELEMENTS (text_sizes); i++) {
    g_autofree char *path = g_strdup_printf ("/player-page-sizes/banner-compact/%d", text_sizes[i]);

    g_test_add_data_func (path, &text_sizes[i], test_banner_compact);
  }
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autofree char *path =
      g_strconcat ("/player-page-sizes/digits-are-large/", sizes[i].name, NULL);

    g_test_add_data_func (path, &sizes[i], test_digits_are_large);
  }

  return g_test_run ();
}
