/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-tests-group.h"

#include "stride-chart-row.h"
#include "stride-test-text.h"
#include "stride-trend-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

typedef struct {
  StrideExercise *test; /* (owned) */
  AdwExpanderRow *row;  /* in the group */
  StrideChart *chart;   /* (nullable): made when first opened */
  GArray *results;      /* (owned) (nullable) (element-type StrideTestResult) */
} Row;

struct _StrideTestsGroup {
  AdwPreferencesGroup parent_instance;

  StrideDay today;
  GArray *rows; /* (owned) (element-type Row) */
};

G_DEFINE_FINAL_TYPE (StrideTestsGroup, stride_tests_group, ADW_TYPE_PREFERENCES_GROUP)

static void
row_clear (gpointer data)
{
  Row *row = data;

  g_clear_object (&row->test);
  g_clear_pointer (&row->results, g_array_unref);
}

static void
add_side (const Row *row, guint side, const char *name)
{
  g_autofree double *values = g_new (double, row->results->len);
  gboolean any = FALSE;

  for (guint i = 0; i < row->results->len; i++) {
    int value = g_array_index (row->results, StrideTestResult, i).value[side];

    values[i] = value == STRIDE_NO_RESULT ? (double) NAN : value;
    any |= value != STRIDE_NO_RESULT;
  }
  if (any)
    stride_chart_add_series (row->chart, STRIDE_CHART_LINE, values, row->results->len, name);
}

static void
fill_chart (StrideTestsGroup *self, const Row *row)
{
  const guint n = row->results->len;
  const gboolean each = stride_exercise_get_sides (row->test) == STRIDE_SIDES_EACH;
  g_autofree double *low = g_new (double, n);
  g_autofree double *high = g_new (double, n);
  g_autoptr (GStrvBuilder) label_builder = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) text_builder = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;
  g_auto (GStrv) texts = NULL;
  int span = n > 0 ? g_array_index (row->results, StrideTestResult, n - 1).day -
                       g_array_index (row->results, StrideTestResult, 0).day
                   : 0;
  double min, max;
  const char *unit;

  for (guint i = 0; i < n; i++) {
    StrideDay day = g_array_index (row->results, StrideTestResult, i).day;

    stride_test_results_get_band (row->results, i, stride_test_text_get_noise, row->test, &low[i],
                                  &high[i]);
    g_strv_builder_take (label_builder, stride_trend_text_short_day (day, span));
    g_strv_builder_take (text_builder,
                         stride_test_text_point (row->test, row->results, i, self->today));
  }
  labels = g_strv_builder_end (label_builder);
  texts = g_strv_builder_end (text_builder);

  stride_exercise_get_range (row->test, &min, &max, &unit);
  stride_chart_clear (row->chart);
  if (max > 1)
    stride_chart_set_band (row->chart, low, high, n, _ ("may be chance"));
  add_side (row, 0, each ? _ ("left") : _ ("result"));
  add_side (row, 1, _ ("right"));
  stride_chart_set_y_title (row->chart, unit);
  stride_chart_set_x_labels (row->chart, (const char *const *) labels);
  stride_chart_set_value_texts (row->chart, (const char *const *) texts);
}

static void
expanded_changed (AdwExpanderRow *expander, GParamSpec *pspec, StrideTestsGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    Row *row = &g_array_index (self->rows, Row, i);

    if (row->row != expander || !adw_expander_row_get_expanded (expander) || !row->results)
      continue;
    if (!row->chart)
      row->chart = stride_chart_row_add (expander, stride_exercise_get_name (row->test));
    fill_chart (self, row);
  }
}

static void
stride_tests_group_finalize (GObject *object)
{
  StrideTestsGroup *self = STRIDE_TESTS_GROUP (object);

  g_clear_pointer (&self->rows, g_array_unref);

  G_OBJECT_CLASS (stride_tests_group_parent_class)->finalize (object);
}

static void
stride_tests_group_class_init (StrideTestsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_tests_group_finalize;
}

static void
stride_tests_group_init (StrideTestsGroup *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, row_clear);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _ ("Self-tests"));
  adw_preferences_group_set_description (
    ADW_PREFERENCES_GROUP (self),
    _ ("A result inside the band around the one before it may differ by chance alone."));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
stride_tests_group_new (StrideCatalog *catalog)
{
  StrideTestsGroup *self = g_object_new (STRIDE_TYPE_TESTS_GROUP, NULL);
  GListModel *tests;

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), GTK_WIDGET (self));

  tests = stride_catalog_get_tests (catalog);
  for (guint i = 0; i < g_list_model_get_n_items (tests); i++) {
    Row row = { .test = g_list_model_get_item (tests, i) };

    row.row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title",
                            stride_exercise_get_name (row.test), "subtitle-lines", 0, NULL);
    g_signal_connect (row.row, "notify::expanded", G_CALLBACK (expanded_changed), self);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (row.row));
    g_array_append_val (self->rows, row);
  }

  return GTK_WIDGET (self);
}

void
stride_tests_group_set (StrideTestsGroup *self, GPtrArray *entries, StrideDay today)
{
  gboolean any = FALSE;

  g_return_if_fail (STRIDE_IS_TESTS_GROUP (self));
  g_return_if_fail (entries != NULL);

  self->today = today;
  for (guint i = 0; i < self->rows->len; i++) {
    Row *row = &g_array_index (self->rows, Row, i);
    g_autofree char *text = NULL;

    g_clear_pointer (&row->results, g_array_unref);
    row->results = stride_test_results_list (entries, stride_exercise_get_id (row->test));
    gtk_widget_set_visible (GTK_WIDGET (row->row), row->results->len > 0);
    if (row->results->len == 0)
      continue;

    any = TRUE;
    text = stride_test_text_point (row->test, row->results, row->results->len - 1, today);
    adw_expander_row_set_subtitle (row->row, text);
    if (row->chart && adw_expander_row_get_expanded (row->row))
      fill_chart (self, row);
  }
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}
