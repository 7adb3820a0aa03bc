/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trends-page.h"

#include "stride-chart.h"
#include "stride-format.h"
#include "stride-link-text.h"
#include "stride-toast.h"
#include "stride-trend-text.h"
#include "stride-trends-table.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define METRES_PER_MILE 1609.344
#define SECONDS_PER_MINUTE 60.0

struct _StrideTrendsPage {
  AdwBin parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideClock *clock;     /* (owned) */
  gboolean miles;
  int first_weekday;
  gboolean dirty; /* something changed while the page was not on the screen */

  GtkStack *stack;
  GtkStack *view_stack;
  AdwToggleGroup *range_group;
  AdwToggleGroup *view_group;
  GtkLabel *direction_label;
  GtkLabel *because_label;
  StrideChart *soreness_chart;
  StrideChart *distance_chart;
  StrideChart *routine_chart;
  AdwPreferencesGroup *links_group;
  AdwActionRow *link_rows[STRIDE_N_LINKS];
  StrideTrendsTable *table;
};

enum {
  PROP_MILES = 1,
  PROP_FIRST_WEEKDAY,
};

static GParamSpec *properties[PROP_FIRST_WEEKDAY + 1];

G_DEFINE_FINAL_TYPE (StrideTrendsPage, stride_trends_page, ADW_TYPE_BIN)

/* --- the numbers --------------------------------------------------------------------------------- */

static StrideDay
get_today (StrideTrendsPage *self)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);

  return stride_day_from_date_time (now);
}

static int
get_first_weekday (StrideTrendsPage *self)
{
  return self->first_weekday ? self->first_weekday : stride_week_first_weekday_of_locale ();
}

/* The first day that the range covers, %STRIDE_DAY_NONE for all of them. */
static StrideDay
get_from (StrideTrendsPage *self, StrideDay today)
{
  const char *name = adw_toggle_group_get_active_name (self->range_group);
  guint64 n_weeks;

  if (!name || !g_ascii_string_to_unsigned (name, 10, 1, 1000, &n_weeks, NULL))
    return STRIDE_DAY_NONE;

  return stride_week_start (today, get_first_weekday (self)) - 7 * ((StrideDay) n_weeks - 1);
}

/* The weeks of the range; all of them begin with the first entry. (transfer full) */
static GArray *
compute_weeks (StrideTrendsPage *self, StrideDay today)
{
  StrideDay from = get_from (self, today);
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GError) error = NULL;

  if (!stride_journal_is_complete (self->journal) &&
      !stride_journal_load_since (self->journal, from, &error))
    stride_toast_error (GTK_WIDGET (self), error);

  entries = stride_journal_list (self->journal, from, STRIDE_DAY_NONE);
  if (from == STRIDE_DAY_NONE)
    from = entries->len > 0 ? stride_entry_get_day (entries->pdata[0]) : today;

  return stride_weeks_compute (entries, MIN (from, today), today, get_first_weekday (self));
}

/* --- showing them -------------------------------------------------------------------------------- */

typedef double (*Number) (StrideTrendsPage *self, const StrideWeek *week);

static double
distance_of (StrideTrendsPage *self, const StrideWeek *week)
{
  return week->n_runs > 0 ? (double) week->distance_m / (self->miles ? METRES_PER_MILE : 1000)
                          : (double) NAN;
}

static double
longest_of (StrideTrendsPage *self, const StrideWeek *week)
{
  return week->n_runs > 0 ? week->longest_m / (self->miles ? METRES_PER_MILE : 1000) : (double) NAN;
}

static double
minutes_of (StrideTrendsPage *self, const StrideWeek *week)
{
  return week->n_sessions > 0 ? (double) week->routine_s / SECONDS_PER_MINUTE : (double) NAN;
}

static double
mean_of (StrideTrendsPage *self, const StrideWeek *week)
{
  return week->soreness_mean;
}

static double
worst_of (StrideTrendsPage *self, const StrideWeek *week)
{
  return week->n_soreness > 0 ? week->soreness_worst : (double) NAN;
}

static double
least_of (StrideTrendsPage *self, const StrideWeek *week)
{
  return week->n_soreness > 0 ? week->soreness_least : (double) NAN;
}

static double *
collect (StrideTrendsPage *self, GArray *weeks, Number number)
{
  double *values = g_new (double, weeks->len);

  for (guint i = 0; i < weeks->len; i++)
    values[i] = number (self, &g_array_index (weeks, StrideWeek, i));

  return values;
}

static void
add_series (StrideTrendsPage *self,
            StrideChart *chart,
            StrideChartKind kind,
            GArray *weeks,
            Number number,
            const char *name)
{
  g_autofree double *values = collect (self, weeks, number);

  stride_chart_add_series (chart, kind, values, weeks->len, name);
}

static void
show_soreness (StrideTrendsPage *self, GArray *weeks)
{
  g_autofree double *least = collect (self, weeks, least_of);
  g_autofree double *worst = collect (self, weeks, worst_of);

  stride_chart_clear (self->soreness_chart);
  stride_chart_set_band (self->soreness_chart, least, worst, weeks->len, _ ("least to worst"));
  add_series (self, self->soreness_chart, STRIDE_CHART_LINE, weeks, mean_of, _ ("mean"));
  stride_chart_set_y_range (self->soreness_chart, 0, 10);
}

static void
show_distance (StrideTrendsPage *self, GArray *weeks)
{
  stride_chart_clear (self->distance_chart);
  add_series (self, self->distance_chart, STRIDE_CHART_BARS, weeks, distance_of, _ ("sum"));
  add_series (self, self->distance_chart, STRIDE_CHART_DOTS, weeks, longest_of, _ ("longest run"));
  /* Translators: over an axis. */
  stride_chart_set_y_title (self->distance_chart, self->miles ? _ ("mi") : _ ("km"));
}

static void
show_routines (StrideTrendsPage *self, GArray *weeks)
{
  stride_chart_clear (self->routine_chart);
  add_series (self, self->routine_chart, STRIDE_CHART_BARS, weeks, minutes_of, NULL);
  /* Translators: minutes, over an axis. */
  stride_chart_set_y_title (self->routine_chart, _ ("min"));
}

static void
show_texts (StrideTrendsPage *self, GArray *weeks, StrideDay today)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) soreness = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) distance = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) routines = g_strv_builder_new ();
  const struct {
    StrideChart *chart;
    GStrvBuilder *texts;
  } charts[] = {
    { self->soreness_chart, soreness },
    { self->distance_chart, distance },
    { self->routine_chart, routines },
  };
  int target = stride_profile_get_weekly_target (self->profile);
  g_auto (GStrv) x_labels = NULL;

  for (guint i = 0; i < weeks->len; i++) {
    const StrideWeek *week = &g_array_index (weeks, StrideWeek, i);

    g_strv_builder_take (labels, stride_trend_text_short_week (week));
    g_strv_builder_take (soreness, stride_trend_text_soreness (week, today));
    g_strv_builder_take (distance, stride_trend_text_distance (week, today, self->miles));
    g_strv_builder_take (routines, stride_trend_text_routine (week, today, target));
  }

  x_labels = g_strv_builder_end (labels);
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++) {
    g_auto (GStrv) texts = g_strv_builder_end (charts[i].texts);

    stride_chart_set_x_labels (charts[i].chart, (const char *const *) x_labels);
    stride_chart_set_value_texts (charts[i].chart, (const char *const *) texts);
  }
}

static void
show_direction (StrideTrendsPage *self, GArray *weeks)
{
  g_autofree char *text = NULL;
  g_autofree char *because = NULL;
  StrideTrend trend;

  stride_trend_compute (weeks, &trend);
  text = stride_trend_text_direction (trend.direction);
  because = stride_trend_text_because (&trend);
  gtk_label_set_text (self->direction_label, text);
  gtk_label_set_text (self->because_label, because);
}

static void
show_links (StrideTrendsPage *self)
{
  g_autoptr (GPtrArray) entries =
    stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  StrideAssociation associations[STRIDE_N_LINKS];

  stride_associations_compute (entries, associations);
  for (StrideLink link = 0; link < STRIDE_N_LINKS; link++) {
    g_autofree char *counts = stride_link_text_counts (link, &associations[link]);
    g_autofree char *verdict = stride_link_text_verdict (&associations[link]);
    g_autofree char *text = g_strdup_printf ("%s %s", verdict, counts);

    adw_action_row_set_subtitle (self->link_rows[link], text);
    /* Nothing to compare with: one pair of shoes, never a treadmill. */
    gtk_widget_set_visible (GTK_WIDGET (self->link_rows[link]),
                            associations[link].n_exposed > 0 && associations[link].n_other > 0);
  }
}

static void
update (StrideTrendsPage *self)
{
  StrideDay today = get_today (self);
  g_autoptr (GArray) weeks = NULL;
  gboolean empty;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self))) {
    self->dirty = TRUE;
    return;
  }

  self->dirty = FALSE;
  weeks = compute_weeks (self, today);
  empty = g_list_model_get_n_items (G_LIST_MODEL (self->journal)) == 0;
  gtk_stack_set_visible_child_name (self->stack, empty ? "empty" : "weeks");
  if (empty)
    return;

  show_direction (self, weeks);
  show_soreness (self, weeks);
  show_distance (self, weeks);
  show_routines (self, weeks);
  show_texts (self, weeks, today);
  show_links (self);
  stride_trends_table_set (self->table, weeks, today, self->miles);
}

static void
range_changed (StrideTrendsPage *self)
{
  if (self->journal)
    update (self);
}

static void
view_changed (StrideTrendsPage *self)
{
  const char *name = adw_toggle_group_get_active_name (self->view_group);

  if (name)
    gtk_stack_set_visible_child_name (self->view_stack, name);
}

/* --- the object ---------------------------------------------------------------------------------- */

static void
stride_trends_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_trends_page_parent_class)->map (widget);

  if (STRIDE_TRENDS_PAGE (widget)->dirty)
    update (STRIDE_TRENDS_PAGE (widget));
}

void
stride_trends_page_set_miles (StrideTrendsPage *self, gboolean miles)
{
  g_return_if_fail (STRIDE_IS_TRENDS_PAGE (self));

  if (self->miles == !!miles)
    return;

  self->miles = !!miles;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MILES]);
}

void
stride_trends_page_set_first_weekday (StrideTrendsPage *self, int weekday)
{
  g_return_if_fail (STRIDE_IS_TRENDS_PAGE (self));
  g_return_if_fail (weekday >= 0 && weekday <= 7);

  if (self->first_weekday == weekday)
    return;

  self->first_weekday = weekday;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIRST_WEEKDAY]);
}

static void
stride_trends_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideTrendsPage *self = STRIDE_TRENDS_PAGE (object);

  if (id == PROP_MILES)
    g_value_set_boolean (value, self->miles);
  else
    g_value_set_int (value, self->first_weekday);
}

static void
stride_trends_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideTrendsPage *self = STRIDE_TRENDS_PAGE (object);

  if (id == PROP_MILES)
    stride_trends_page_set_miles (self, g_value_get_boolean (value));
  else
    stride_trends_page_set_first_weekday (self, g_value_get_int (value));
}

static void
stride_trends_page_dispose (GObject *object)
{
  StrideTrendsPage *self = STRIDE_TRENDS_PAGE (object);

  /* The stack is both a named child and the bin's, which would unparent it again. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_TRENDS_PAGE);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (stride_trends_page_parent_class)->dispose (object);
}

static void
stride_trends_page_class_init (StrideTrendsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = stride_trends_page_get_property;
  object_class->set_property = stride_trends_page_set_property;
  object_class->dispose = stride_trends_page_dispose;
  widget_class->map = stride_trends_page_map;

  properties[PROP_MILES] = g_param_spec_boolean ("miles", NULL, NULL, FALSE, flags);
  properties[PROP_FIRST_WEEKDAY] = g_param_spec_int ("first-weekday", NULL, NULL, 0, 7, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-trends-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, view_stack);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, range_group);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, view_group);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, direction_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, because_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, soreness_chart);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, distance_chart);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, routine_chart);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, links_group);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, table);
  gtk_widget_class_bind_template_callback (widget_class, range_changed);
  gtk_widget_class_bind_template_callback (widget_class, view_changed);
}

static void
stride_trends_page_init (StrideTrendsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_toggle_group_set_active_name (self->range_group, "12");

  for (StrideLink link = 0; link < STRIDE_N_LINKS; link++) {
    self->link_rows[link] = ADW_ACTION_ROW (adw_action_row_new ());
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->link_rows[link]),
                                   stride_link_text_title (link));
    adw_preferences_group_add (self->links_group, GTK_WIDGET (self->link_rows[link]));
  }
}

StrideTrendsPage *
stride_trends_page_new (StrideJournal *journal, StrideProfile *profile, StrideClock *clock)
{
  StrideTrendsPage *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_TRENDS_PAGE, NULL);
  self->journal = g_object_ref (journal);
  self->profile = g_object_ref (profile);
  self->clock = g_object_ref (clock);
  self->miles = stride_locale_uses_miles ();
  self->dirty = TRUE;

  g_signal_connect_object (journal, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (profile, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return self;
}
