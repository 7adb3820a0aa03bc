/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trends-page.h"

#include "stride-format.h"
#include "stride-habit-group.h"
#include "stride-links-group.h"
#include "stride-toast.h"
#include "stride-report-print.h"
#include "stride-tests-group.h"
#include "stride-trend-text.h"
#include "stride-trends-table.h"
#include "stride-week-charts.h"

#include <glib/gi18n-lib.h>

#define TWO_WEEKS 14
#define CARD_WIDTH 260
#define CARD_HEIGHT 180

struct _StrideTrendsPage {
  AdwBin parent_instance;

  StrideInsight *insight; /* (owned) */
  StrideJournal *journal; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideClock *clock;     /* (owned) */
  gboolean miles;
  int first_weekday;
  gboolean dirty; /* something changed that is not shown yet */
  guint update_source;
  guint more_source;
  guint more_tick;

  GtkStack *stack;
  GtkStack *view_stack;
  AdwToggleGroup *range_group;
  AdwToggleGroup *view_group;
  GtkLabel *week_label;
  GtkLabel *week_because_label;
  GtkLabel *direction_label;
  GtkLabel *because_label;
  AdwBin *soreness_bin;
  AdwWrapBox *charts_box;
  StrideChart *charts[STRIDE_N_WEEK_CHARTS];
  GtkBox *more_box;
  StrideHabitGroup *habit; /* (nullable): as links, made after the first frame */
  StrideLinksGroup *links;
  StrideTestsGroup *tests;
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
    from = stride_weeks_get_first_day (entries, today);

  return stride_weeks_compute (entries, from, today, get_first_weekday (self));
}

/* --- showing them -------------------------------------------------------------------------------- */

/* What the first frame shows. */
static void
show_weeks (StrideTrendsPage *self, GArray *weeks, StrideDay today)
{
  g_autofree char *text = NULL;
  g_autofree char *because = NULL;
  StrideTrend trend;
  StrideWeekChartData data = {
    .weeks = weeks,
    .trend = &trend,
    .today = today,
    .miles = self->miles,
    .target = stride_profile_get_weekly_target (self->profile),
  };

  stride_trend_compute (weeks, &trend);
  text = stride_trend_text_direction (trend.direction);
  because = stride_trend_text_because (&trend);
  gtk_label_set_text (self->direction_label, text);
  gtk_label_set_text (self->because_label, because);
  for (StrideWeekChart which = 0; which < STRIDE_N_WEEK_CHARTS; which++)
    stride_week_chart_fill (which, self->charts[which], &data);
  stride_trends_table_set (self->table, weeks, today, self->miles);
}

static void
show_this_week (StrideTrendsPage *self, StrideDay today)
{
  g_autoptr (GPtrArray) entries =
    stride_journal_list (self->journal, today - TWO_WEEKS, STRIDE_DAY_NONE);
  g_autofree char *because = NULL;
  g_autofree char *text =
    stride_trend_text_week (entries, today, get_first_weekday (self), self->miles, &because);

  gtk_label_set_text (self->week_label, text);
  gtk_label_set_text (self->week_because_label, because);
  gtk_widget_set_visible (GTK_WIDGET (self->week_because_label), *because);
}

static gboolean
allows_run (StrideTrendsPage *self)
{
  StrideFacts *facts = stride_insight_get_facts (self->insight);

  return stride_safety_allows_run (stride_insight_get_safety (self->insight),
                                   (int) stride_facts_get_number (facts, "today.sore", -1));
}

/* What lies further down: it looks at the whole log, and has the time. */
static gboolean
show_more (gpointer user_data)
{
  StrideTrendsPage *self = user_data;
  StrideDay today = get_today (self);
  g_autoptr (GPtrArray) entries =
    stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);

  self->more_source = 0;
  if (entries->len == 0)
    return G_SOURCE_REMOVE;

  if (!self->habit) {
    self->habit = STRIDE_HABIT_GROUP (stride_habit_group_new ());
    gtk_box_append (self->more_box, GTK_WIDGET (self->habit));
    self->links = STRIDE_LINKS_GROUP (stride_links_group_new ());
    gtk_box_append (self->more_box, GTK_WIDGET (self->links));
    self->tests =
      STRIDE_TESTS_GROUP (stride_tests_group_new (stride_insight_get_catalog (self->insight)));
    gtk_box_append (self->more_box, GTK_WIDGET (self->tests));
  }
  stride_habit_group_set (self->habit, entries, today, get_first_weekday (self),
                          stride_profile_get_weekly_target (self->profile), self->miles,
                          allows_run (self));
  stride_links_group_set (self->links, entries, today);
  stride_tests_group_set (self->tests, entries, today);

  return G_SOURCE_REMOVE;
}

static gboolean
frame_begins (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  StrideTrendsPage *self = STRIDE_TRENDS_PAGE (widget);

  self->more_tick = 0;
  if (self->more_source == 0)
    self->more_source = g_idle_add_full (G_PRIORITY_LOW, show_more, self, NULL);

  return G_SOURCE_REMOVE;
}

/* Not before the next frame: until the screen is ready for it there would be time enough to begin. */
static void
queue_more (StrideTrendsPage *self)
{
  if (self->more_tick == 0)
    self->more_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_begins, NULL, NULL);
}

static void
update (StrideTrendsPage *self)
{
  StrideDay today = get_today (self);
  g_autoptr (GArray) weeks = NULL;
  gboolean empty;

  g_clear_handle_id (&self->update_source, g_source_remove);
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

  show_this_week (self, today);
  show_weeks (self, weeks, today);
  queue_more (self);
}

static gboolean
update_once (gpointer user_data)
{
  StrideTrendsPage *self = user_data;

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* The log changes month by month while the rest of it is read: once after that is enough. */
static void
queue_update (StrideTrendsPage *self)
{
  self->dirty = TRUE;
  if (self->update_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE + 10, update_once, self, NULL);
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

static void
print_charts (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideTrendsPage *self = STRIDE_TRENDS_PAGE (widget);
  StrideDay today = get_today (self);
  g_autoptr (GArray) weeks = compute_weeks (self, today);
  g_autoptr (StrideReport) report =
    stride_report_new_charts (weeks, today, stride_profile_get_weekly_target (self->profile),
                              self->miles);

  stride_report_print (report, widget);
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

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_handle_id (&self->more_source, g_source_remove);
  /* The stack is both a named child and the bin's, which would unparent it again. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_TRENDS_PAGE);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
  g_clear_object (&self->insight);
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

  gtk_widget_class_install_action (widget_class, "trends.print", NULL, print_charts);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-trends-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, view_stack);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, range_group);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, view_group);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, week_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, week_because_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, direction_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, because_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, soreness_bin);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, charts_box);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, more_box);
  gtk_widget_class_bind_template_child (widget_class, StrideTrendsPage, table);
  gtk_widget_class_bind_template_callback (widget_class, range_changed);
  gtk_widget_class_bind_template_callback (widget_class, view_changed);
}

static void
add_card (StrideTrendsPage *self, StrideWeekChart which)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = gtk_label_new (stride_week_chart_get_title (which));
  GtkWidget *chart = stride_chart_new ();

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "stride-trend-card");
  gtk_widget_add_css_class (title, "heading");
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_set_size_request (chart, CARD_WIDTH, CARD_HEIGHT);
  gtk_widget_set_vexpand (chart, TRUE);
  gtk_widget_set_hexpand (card, TRUE);
  stride_chart_set_label (STRIDE_CHART (chart), stride_week_chart_get_label (which));
  gtk_box_append (GTK_BOX (card), title);
  gtk_box_append (GTK_BOX (card), chart);
  if (which == STRIDE_WEEK_CHART_SORENESS)
    adw_bin_set_child (self->soreness_bin, card);
  else
    adw_wrap_box_append (self->charts_box, card);
  self->charts[which] = STRIDE_CHART (chart);
}

static void
stride_trends_page_init (StrideTrendsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_toggle_group_set_active_name (self->range_group, "12");
  for (StrideWeekChart which = 0; which < STRIDE_N_WEEK_CHARTS; which++)
    add_card (self, which);
}

StrideTrendsPage *
stride_trends_page_new (StrideInsight *insight, StrideJournal *journal, StrideClock *clock)
{
  StrideTrendsPage *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_TRENDS_PAGE, NULL);
  self->journal = g_object_ref (journal);
  self->insight = g_object_ref (insight);
  self->profile = g_object_ref (stride_insight_get_profile (insight));
  self->clock = g_object_ref (clock);
  self->miles = stride_locale_uses_miles ();
  self->dirty = TRUE;

  g_signal_connect_object (journal, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (queue_update), self,
                           G_CONNECT_SWAPPED);

  return self;
}
