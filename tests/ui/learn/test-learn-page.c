/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-fake-clock.h"
#include "stride-learn-page.h"
#include "stride-ui-learn.h"
#include "stride-reading-page.h"
#include "stride-readings.h"
#include "stride-test-dir.h"
#include "stride-test-ui.h"

typedef struct {
  char *dir;              /* (owned) */
  StrideCatalog *catalog; /* (owned) */
  StrideInsight *insight; /* (owned) */
  GtkWindow *window;      /* (nullable) */
  GString *asked;         /* (owned) */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (StrideClock) clock =
    STRIDE_CLOCK (stride_fake_clock_new ("2026-11-22T12:00:00Z", NULL));
  g_autoptr (StrideProfile) profile = NULL;
  g_autoptr (StrideShoes) shoes = NULL;
  g_autoptr (StrideJournal) journal = NULL;
  g_autoptr (GError) error = NULL;

  fixture->dir = stride_test_dir_new ();
  fixture->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  profile = stride_profile_new (fixture->dir);
  shoes = stride_shoes_new (fixture->dir);
  journal = stride_journal_new (fixture->dir, clock);
  fixture->insight = stride_insight_new (fixture->catalog, profile, shoes, journal, clock);
  fixture->asked = g_string_new (NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  if (fixture->window)
    stride_test_ui_close (fixture->window);
  g_string_free (fixture->asked, TRUE);
  g_assert_finalize_object (fixture->insight);
  g_assert_finalize_object (fixture->catalog);
  stride_test_dir_remove (fixture->dir);
}

static void
note_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_string_append_printf (user_data, "%s %s\n", g_action_get_name (G_ACTION (action)),
                          g_variant_get_string (parameter, NULL));
}

static void
note_toast (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_string_append (user_data, "toast\n");
}

static void
open_page (Fixture *fixture, AdwNavigationPage *page, int width, int height)
{
  static const GActionEntry entries[] = {
    { "show-reading", note_action, "s" },
    { "show-citation", note_action, "s" },
    { "start-routine", note_action, "s" },
    { "toast", note_toast, "(sss)" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWidget *view = adw_navigation_view_new ();

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
  fixture->window = stride_test_ui_window (view, width, height);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries),
                                   fixture->asked);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->window), "win", G_ACTION_GROUP (group));
}

static gboolean
shows (Fixture *fixture, const char *text)
{
  return stride_test_ui_find (fixture->window, GTK_TYPE_LABEL, text) != NULL;
}

static void
activate_row (Fixture *fixture, const char *text)
{
  GtkWidget *label = stride_test_ui_get (fixture->window, GTK_TYPE_LABEL, text);

  gtk_widget_activate (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW));
}

static void
search (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (
                           stride_test_ui_get (fixture->window, GTK_TYPE_SEARCH_ENTRY, NULL)),
                         text);
  g_signal_emit_by_name (stride_test_ui_get (fixture->window, GTK_TYPE_SEARCH_ENTRY, NULL),
                         "search-changed");
  stride_test_ui_settle ();
}

/* --- what there is -------------------------------------------------------------------------------- */

static void
test_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) readings = stride_readings_list (fixture->catalog);
  guint n[STRIDE_N_READINGS] = { 0 };

  for (guint i = 0; i < readings->len; i++) {
    const StrideReading *reading = readings->pdata[i];
    g_autoptr (AdwNavigationPage) page = NULL;

    n[reading->kind]++;
    page = reading->kind == STRIDE_READING_SOURCE
             ? stride_reading_page_new_for_citation (fixture->insight, reading->id)
             : stride_reading_page_new (fixture->insight, reading->id);
    g_assert_nonnull (page);
    g_object_ref_sink (page);
  }
  g_assert_cmpuint (n[STRIDE_READING_QUESTION], ==, 5);
  g_assert_cmpuint (n[STRIDE_READING_FACTOR], ==, 9);
  g_assert_cmpuint (n[STRIDE_READING_SOURCE], >=, 80);
}

static void
test_unknown (Fixture *fixture, gconstpointer data)
{
  g_assert_null (stride_reading_page_new (fixture->insight, "luck"));
  g_assert_null (stride_reading_page_new_for_citation (fixture->insight, "nobody2020"));
}

static void
test_matches (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) readings = stride_readings_list (fixture->catalog);
  guint n_all = 0, n_shoes = 0;

  for (guint i = 0; i < readings->len; i++) {
    n_all += stride_reading_matches (readings->pdata[i], " ");
    n_shoes += stride_reading_matches (readings->pdata[i], "SHOES  injuries");
  }
  g_assert_cmpuint (n_all, ==, readings->len);
  g_assert_cmpuint (n_shoes, >, 1);
  g_assert_cmpuint (n_shoes, <, 20);
}

/* Whatever stands on a factor's page has a source behind it, and says nothing that it may not. */
static void
test_factors_are_whole (Fixture *fixture, gconstpointer data)
{
  static const char *const never[] = { "diagnos", "prevents", "corrects", "detox", NULL };
  guint n;
  const StrideFactor *factors = stride_catalog_get_factors (fixture->catalog, &n);

  for (guint i = 0; i < n; i++) {
    g_assert_nonnull (factors[i].evidence[0]);
    g_assert_nonnull (factors[i].advice[0]);
    g_assert_nonnull (factors[i].citations[0]);
    for (guint k = 0; factors[i].evidence[k]; k++) {
      for (guint w = 0; never[w]; w++)
        g_assert_null (strstr (factors[i].evidence[k], never[w]));
    }
  }
}

/* --- pages ---------------------------------------------------------------------------------------- */

static void
test_index (Fixture *fixture, gconstpointer data)
{
  open_page (fixture, stride_learn_page_new (fixture->insight), 700, 900);
  g_assert_true (shows (fixture, "Does stretching help?"));
  g_assert_true (shows (fixture, "Footwear"));
  stride_test_ui_picture (GTK_WIDGET (fixture->window), "learn-index");
  activate_row (fixture, "Does stretching help?");
  activate_row (fixture, "Footwear");
  g_assert_cmpstr (fixture->asked->str, ==, "show-reading stretch\nshow-reading footwear\n");
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry;

  open_page (fixture, stride_learn_page_new (fixture->insight), 700, 900);
  entry = stride_test_ui_get (fixture->window, GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Search all pages and sources");
  search (fixture, "treadmill incline");
  g_assert_true (shows (fixture, "Can treadmill running cause back pain?"));
  g_assert_true (shows (fixture, "Surface and incline"));
  g_assert_false (shows (fixture, "Does stretching help?"));
  stride_test_ui_picture (GTK_WIDGET (fixture->window), "learn-search");

  search (fixture, "xyzzy");
  g_assert_true (shows (fixture, "Nothing Found"));
  search (fixture, "");
  g_assert_true (shows (fixture, "Does stretching help?"));
}

static void
test_question (Fixture *fixture, gconstpointer data)
{
  open_page (fixture, stride_reading_page_new (fixture->insight, "stretch"), 700, 900);
  g_assert_true (shows (fixture, "Evidence: strong"));
  stride_test_ui_picture (GTK_WIDGET (fixture->window), "learn-question");
  activate_row (fixture, "Post-run cool-down 5");
  g_assert_cmpstr (fixture->asked->str, ==, "start-routine cooldown-5\n");
}

static void
test_factor (Fixture *fixture, gconstpointer data)
{
  GtkWidget *heading;

  open_page (fixture, stride_reading_page_new (fixture->insight, "core"), 700, 1000);
  g_assert_true (shows (fixture, "Evidence: strong"));
  g_assert_true (shows (fixture, "“A strong core works like a corset.”"));
  heading = stride_test_ui_get (fixture->window, GTK_TYPE_LABEL, "What to Try");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_ROLE_HEADING);
  stride_test_ui_picture (GTK_WIDGET (fixture->window), "learn-factor");
}

static void
test_citation (Fixture *fixture, gconstpointer data)
{
  open_page (fixture, stride_reading_page_new_for_citation (fixture->insight, "cai2017"), 700, 900);
  g_assert_true (shows (fixture, "https://doi.org/10.1249/MSS.0000000000001396"));
  g_assert_true (shows (fixture, "Open in Browser"));
  g_assert_true (shows (fixture, "Start strength work, three short sessions"));
  stride_test_ui_picture (GTK_WIDGET (fixture->window), "learn-citation");
  activate_row (fixture, "Core, hip and leg capacity");
  g_assert_cmpstr (fixture->asked->str, ==, "show-reading core\n");
}

static void
text_read (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

/* Also a source without a DOI can be copied. */
static void
test_copy (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  open_page (fixture, stride_reading_page_new_for_citation (fixture->insight, "cai2017"), 700, 900);
  stride_test_ui_click (fixture->window, "Copy Reference");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), NULL,
                                 text_read, &text);
  stride_test_ui_wait (text != NULL);
  g_assert_true (g_str_has_prefix (text, "Cai C, Yang Y"));
  g_assert_true (g_str_has_suffix (text, "https://doi.org/10.1249/MSS.0000000000001396"));
  g_assert_nonnull (strstr (fixture->asked->str, "toast"));
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  int minimum;

  open_page (fixture, stride_reading_page_new (fixture->insight, "surface"), 360, 640);
  gtk_widget_measure (gtk_window_get_child (fixture->window), GTK_ORIENTATION_HORIZONTAL, -1,
                      &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  stride_test_ui_picture (GTK_WIDGET (fixture->window), "learn-narrow");
}

static void
test_narrow_index (Fixture *fixture, gconstpointer data)
{
  int minimum;

  open_page (fixture, stride_learn_page_new (fixture->insight), 360, 640);
  gtk_widget_measure (gtk_window_get_child (fixture->window), GTK_ORIENTATION_HORIZONTAL, -1,
                      &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  stride_test_ui_picture (GTK_WIDGET (fixture->window), "learn-narrow-index");
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    void (*func) (Fixture *, gconstpointer);
  } tests[] = {
    { "/learn/list", test_list },         { "/learn/unknown", test_unknown },
    { "/learn/matches", test_matches },   { "/learn/factors", test_factors_are_whole },
    { "/learn/index", test_index },       { "/learn/search", test_search },
    { "/learn/question", test_question }, { "/learn/factor", test_factor },
    { "/learn/citation", test_citation }, { "/learn/copy", test_copy },
    { "/learn/narrow", test_narrow },     { "/learn/narrow-index", test_narrow_index },
  };

  stride_test_ui_init (&argc, &argv);
  stride_ui_learn_init ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].func, tear_down);

  return g_test_run ();
}
