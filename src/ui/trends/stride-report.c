/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-report.h"

#include "stride-format.h"
#include "stride-test-text.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#define MOST_ROUTINES 6
#define WEEK_DAYS 7

/* --- flags ----------------------------------------------------------------------------------------- */

/* The text of an option of one of the two safety screens; its id if there is none. */
static const char *
get_sign_text (StrideCatalog *catalog, const char *id)
{
  static const char *const screens[] = { "rf_emergency", "rf_urgent" };

  for (guint i = 0; i < G_N_ELEMENTS (screens); i++) {
    StrideQuestion *question = stride_catalog_find_question (catalog, screens[i]);
    const StrideOption *option =
      question ? stride_question_find_option (question, id) : (const StrideOption *) NULL;

    if (option)
      return option->text;
  }

  return id;
}

static void
add_signs (StrideCatalog *catalog, GStrvBuilder *flags, StrideEntry *entry)
{
  const StrideRun *run = stride_entry_get_run (entry);
  const StrideCheckIn *check_in = stride_entry_get_check_in (entry);
  char **signs = run ? run->signs : check_in ? check_in->signs : NULL;
  g_autofree char *day = stride_format_date (stride_entry_get_day (entry));

  for (guint i = 0; signs && signs[i]; i++)
    /* Translators: a day and a warning sign. */
    g_strv_builder_take (flags,
                         g_strdup_printf (_ ("%s: %s"), day, get_sign_text (catalog, signs[i])));
}

static void
gather_flags (StrideReport *report, StrideInsight *insight, GPtrArray *entries)
{
  g_autoptr (GStrvBuilder) flags = g_strv_builder_new ();
  StrideSafetyLevel level = stride_insight_get_safety (insight);
  const char *items = stride_facts_get_text (stride_insight_get_facts (insight), "flag_items");
  guint n_below_knee = 0;

  if (level == STRIDE_SAFETY_UNKNOWN)
    g_strv_builder_add (flags, _ ("The questions about warning signs are not answered."));
  else if (level != STRIDE_SAFETY_CLEAR)
    g_strv_builder_add (flags, stride_safety_get_title (level));
  if (items)
    /* Translators: warning signs that were ticked. */
    g_strv_builder_take (flags, g_strdup_printf (_ ("Ticked: %s"), items));
  for (guint i = 0; i < entries->len; i++) {
    const StrideRun *run = stride_entry_get_run (entries->pdata[i]);

    n_below_knee += run && run->below_knee;
    add_signs (stride_insight_get_catalog (insight), flags, entries->pdata[i]);
  }
  if (n_below_knee > 0)
    g_strv_builder_take (
      flags,
      g_strdup_printf (ngettext ("Pain, tingling or numbness below a knee: %u run",
                                 "Pain, tingling or numbness below a knee: %u runs", n_below_knee),
                       n_below_knee));
  report->flags = g_strv_builder_end (flags);
}

/* --- routines -------------------------------------------------------------------------------------- */

typedef struct {
  const char *id;
  guint n;
  gint64 seconds;
} Routine;

static int
compare_routines (gconstpointer a, gconstpointer b)
{
  const Routine *first = a;
  const Routine *second = b;

  return (first->n < second->n) - (first->n > second->n);
}

static Routine *
get_routine (GArray *routines, const char *id)
{
  Routine added = { .id = id };

  for (guint i = 0; i < routines->len; i++) {
    Routine *routine = &g_array_index (routines, Routine, i);

    if (g_str_equal (routine->id, id))
      return routine;
  }
  g_array_append_val (routines, added);

  return &g_array_index (routines, Routine, routines->len - 1);
}

static void
gather_routines (StrideReport *report, StrideCatalog *catalog, GPtrArray *entries)
{
  g_autoptr (GArray) routines = g_array_new (FALSE, FALSE, sizeof (Routine));
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  for (guint i = 0; i < entries->len; i++) {
    const StrideSession *session = stride_entry_get_session (entries->pdata[i]);

    if (session && session->routine) {
      Routine *routine = get_routine (routines, session->routine);

      routine->n++;
      routine->seconds += session->active_s;
    }
  }
  g_array_sort (routines, compare_routines);
  for (guint i = 0; i < MIN (routines->len, MOST_ROUTINES); i++) {
    const Routine *each = &g_array_index (routines, Routine, i);
    StrideRoutine *routine = stride_catalog_find_routine (catalog, each->id);
    g_autofree char *length = stride_format_duration (each->seconds);

    /* Translators: a routine's name, how often it was done, and the time of all together. */
    g_strv_builder_take (
      lines,
      g_strdup_printf (ngettext ("%s (%u time, %s)", "%s (%u times, %s)", each->n),
                       routine ? stride_routine_get_name (routine) : each->id, each->n, length));
  }
  report->routines = g_strv_builder_end (lines);
}

/* --- self-tests ------------------------------------------------------------------------------------ */

static void
gather_tests (StrideReport *report, StrideCatalog *catalog, GPtrArray *entries)
{
  GListModel *tests = stride_catalog_get_tests (catalog);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (tests); i++) {
    g_autoptr (StrideExercise) test = g_list_model_get_item (tests, i);
    g_autoptr (GArray) results = stride_test_results_list (entries, stride_exercise_get_id (test));

    if (results->len > 0)
      g_strv_builder_take (lines, stride_test_text_summary (test, results));
  }
  report->tests = g_strv_builder_end (lines);
}

/* --- the report ------------------------------------------------------------------------------------ */

static void
gather_zones (StrideReport *report, GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++) {
    const StrideRun *run = stride_entry_get_run (entries->pdata[i]);
    gboolean any = FALSE;

    for (StrideZone zone = 0; run && zone < STRIDE_N_ZONES; zone++) {
      report->zone[zone] = MAX (report->zone[zone], run->zone[zone]);
      any |= run->zone[zone] > 0;
    }
    report->n_zone_runs += any;
  }
}

/* (transfer container): those of @entries from @from on */
static GPtrArray *
list_since (GPtrArray *entries, StrideDay from)
{
  GPtrArray *result = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++) {
    if (stride_entry_get_day (entries->pdata[i]) >= from)
      g_ptr_array_add (result, entries->pdata[i]);
  }

  return result;
}

StrideReport *
stride_report_new (StrideInsight *insight, GPtrArray *entries, int first_weekday, gboolean miles)
{
  g_autoptr (GPtrArray) recent = NULL;
  StrideCatalog *catalog;
  StrideReport *report;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (entries != NULL, NULL);
  g_return_val_if_fail (first_weekday >= 1 && first_weekday <= 7, NULL);

  catalog = stride_insight_get_catalog (insight);
  report = g_new0 (StrideReport, 1);
  report->today = stride_insight_get_today (insight);
  report->from =
    stride_week_start (report->today, first_weekday) - WEEK_DAYS * (STRIDE_REPORT_WEEKS - 1);
  report->miles = miles;
  report->target = stride_profile_get_weekly_target (stride_insight_get_profile (insight));
  report->words = g_strdup ("");
  recent = list_since (entries, report->from);
  report->weeks = stride_weeks_compute (recent, report->from, report->today, first_weekday);
  stride_trend_compute (report->weeks, &report->trend);
  gather_zones (report, recent);
  gather_flags (report, insight, recent);
  gather_routines (report, catalog, recent);
  /* One is done every few weeks: the one before may be older than the page. */
  gather_tests (report, catalog, entries);

  return report;
}

StrideReport *
stride_report_new_charts (GArray *weeks, StrideDay today, int target, gboolean miles)
{
  StrideReport *report;

  g_return_val_if_fail (weeks != NULL && weeks->len > 0, NULL);

  report = g_new0 (StrideReport, 1);
  report->charts_only = TRUE;
  report->from = g_array_index (weeks, StrideWeek, 0).start;
  report->today = today;
  report->target = target;
  report->miles = miles;
  report->weeks = g_array_ref (weeks);
  stride_trend_compute (weeks, &report->trend);
  report->words = g_strdup ("");

  return report;
}

void
stride_report_free (StrideReport *report)
{
  if (!report)
    return;

  g_clear_pointer (&report->weeks, g_array_unref);
  g_clear_pointer (&report->flags, g_strfreev);
  g_clear_pointer (&report->routines, g_strfreev);
  g_clear_pointer (&report->tests, g_strfreev);
  g_clear_pointer (&report->words, g_free);
  g_free (report);
}

void
stride_report_set_words (StrideReport *report, const char *words)
{
  g_autofree char *stripped = NULL;
  g_autofree char *part = NULL;

  g_return_if_fail (report != NULL);
  g_return_if_fail (words != NULL);

  stripped = g_strstrip (g_strdup (words));
  g_clear_pointer (&report->words, g_free);
  if (g_utf8_strlen (stripped, -1) <= STRIDE_REPORT_WORDS) {
    report->words = g_steal_pointer (&stripped);
    return;
  }

  part = g_utf8_substring (stripped, 0, STRIDE_REPORT_WORDS - 1);
  report->words = g_strconcat (part, "…", NULL);
}

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

GBytes *
stride_report_to_pdf (const StrideReport *report, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  g_return_val_if_fail (report != NULL, NULL);

  surface =
    cairo_pdf_surface_create_for_stream (append, bytes, STRIDE_PAPER_WIDTH, STRIDE_PAPER_HEIGHT);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, _ ("Twelve Weeks"));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Backstride");
  cr = cairo_create (surface);
  stride_report_draw (report, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The page could not be drawn: %s."),
                 cairo_status_to_string (status));
    return NULL;
  }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
