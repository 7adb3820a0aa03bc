/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky-log.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-association.h"
#include "stride-cycle.h"
#include "stride-format.h"
#include "stride-sky-text.h"

/* So many runs are shown, and so many more each time. */
#define N_RUNS 10
/* The newest blocks; older ones are counted with the placebo's. */
#define N_BLOCKS 6
#define DEGREES_PER_DAY (360.0 / STRIDE_MOON_MONTH)

struct _StrideSkyLog {
  StrideSkyLogWidgets widgets;
  GPtrArray *block_rows; /* (owned) (element-type GtkWidget): in the verdict group, unowned */
  GPtrArray *run_rows;   /* (owned) (element-type GtkWidget): in the runs group, unowned */
  GPtrArray *runs;       /* (owned) (nullable) (element-type StrideEntry): newest first */
  StrideDay today;
};

StrideSkyLog *
stride_sky_log_new (const StrideSkyLogWidgets *widgets)
{
  StrideSkyLog *self;

  g_return_val_if_fail (widgets, NULL);

  self = g_new0 (StrideSkyLog, 1);
  self->widgets = *widgets;
  g_object_ref (self->widgets.catalog);
  self->block_rows = g_ptr_array_new ();
  self->run_rows = g_ptr_array_new ();

  return self;
}

void
stride_sky_log_free (StrideSkyLog *self)
{
  g_object_unref (self->widgets.catalog);
  g_ptr_array_unref (self->block_rows);
  g_ptr_array_unref (self->run_rows);
  g_clear_pointer (&self->runs, g_ptr_array_unref);
  g_free (self);
}

static void
clear_rows (AdwPreferencesGroup *group, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (group, rows->pdata[i]);
  g_ptr_array_set_size (rows, 0);
}

static GtkWidget *
add_row (AdwPreferencesGroup *group, GPtrArray *rows, const char *title, const char *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", subtitle, "title-lines", 0, "subtitle-lines", 0, NULL);

  adw_preferences_group_add (group, row);
  g_ptr_array_add (rows, row);

  return row;
}

/* --- the verdict --------------------------------------------------------------------------------- */

/* What the three cards of the test look at, and nothing that advises does. (transfer full) */
static StrideFacts *
make_facts (const StrideCycleTest *test)
{
  StrideSkyTestFacts found = stride_sky_text_get_facts (test);
  StrideFacts *facts = stride_facts_new ();

  stride_facts_set_boolean (facts, "cosmic.enabled", TRUE);
  stride_facts_set_number (facts, "cosmic.n", found.n);
  stride_facts_set_number (facts, "cosmic.lunations", found.lunations);
  stride_facts_set_number (facts, "cosmic.p", found.p);
  stride_facts_set_number (facts, "cosmic.amp", found.amp);

  return facts;
}

static void
show_card (StrideSkyLog *self, const StrideCycleTest *test)
{
  static const char *const cards[] = { "cz-wait", "cz-null", "cz-hit" };
  g_autoptr (StrideFacts) facts = make_facts (test);

  for (guint i = 0; i < G_N_ELEMENTS (cards); i++) {
    StrideRule *rule = stride_catalog_find_rule (self->widgets.catalog, cards[i]);
    g_autofree char *body = NULL;

    if (!rule || !stride_condition_evaluate (stride_rule_get_when (rule), facts))
      continue;

    body = stride_rule_fill (stride_rule_get_body (rule), facts);
    adw_preferences_group_set_title (self->widgets.verdict_group, stride_rule_get_title (rule));
    adw_preferences_group_set_description (self->widgets.verdict_group, body);
  }
}

static void
show_blocks (StrideSkyLog *self, const StrideCycleTest *test)
{
  AdwPreferencesGroup *group = self->widgets.verdict_group;
  guint n = test->blocks->len;
  g_autofree char *open = stride_sky_text_open (test);

  clear_rows (group, self->block_rows);
  for (guint i = n > N_BLOCKS ? n - N_BLOCKS : 0; i < n; i++) {
    const StrideCycleBlock *block = &g_array_index (test->blocks, StrideCycleBlock, i);
    g_autofree char *title = stride_sky_text_block (block, self->today);
    g_autofree char *outcome = stride_sky_text_outcome (block);

    add_row (group, self->block_rows, title, outcome);
  }
  add_row (group, self->block_rows, n > 0 ? _ ("The Next Block") : _ ("The First Block"), open);
}

static void
show_test (StrideSkyLog *self, const StrideCycleTest *test, double placebo)
{
  const char *verdict = stride_sky_text_verdict (test->cycle);
  g_autofree char *about_placebo = stride_sky_text_placebo (test, placebo);
  StrideDay day = stride_day_parse (STRIDE_CYCLE_REGISTERED);
  g_autofree char *registered_day = stride_format_day (day, 0);
  /* Translators: a date, then a number. */
  g_autofree char *registered = g_strdup_printf (
    _ (
      "One question, fixed on %s and the same for everybody: is it the moon's month? Full moons, "
      "constellations and planets are here to look at, and no number is made of them. The swing is "
      "compared with those of %d made-up logs, in which the runs within each month of the moon are "
      "shifted among themselves."),
    registered_day, STRIDE_CYCLE_N_SHIFTS);

  show_card (self, test);
  gtk_widget_set_visible (GTK_WIDGET (self->widgets.verdict_row), verdict != NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->widgets.verdict_row),
                                 verdict ? verdict : "");
  show_blocks (self, test);
  adw_action_row_set_subtitle (self->widgets.placebo_row, about_placebo);
  adw_action_row_set_subtitle (self->widgets.registered_row, registered);
}

/* --- soreness by phase --------------------------------------------------------------------------- */

/* From the first crescent to the new moon: where labels are thinned out, the four named ones stay. */
static StrideMoonPhase
phase_at (guint place)
{
  return (StrideMoonPhase) ((place + 1) % STRIDE_N_MOON_PHASES);
}

static void
show_by_phase (StrideSkyLog *self)
{
  const char *labels[STRIDE_N_MOON_PHASES + 1] = { NULL };
  double means[STRIDE_N_MOON_PHASES];
  double sums[STRIDE_N_MOON_PHASES] = { 0 };
  guint counts[STRIDE_N_MOON_PHASES] = { 0 };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;
  guint n = 0;

  for (guint i = 0; i < self->runs->len; i++) {
    StrideEntry *entry = self->runs->pdata[i];
    int soreness = stride_association_get_soreness (stride_entry_get_run (entry));
    double age = stride_moon_get_mean_age (stride_entry_get_at (entry));
    StrideMoonPhase phase = stride_moon_get_phase (age * DEGREES_PER_DAY);

    if (soreness == STRIDE_UNSET)
      continue;
    sums[phase] += soreness;
    counts[phase]++;
    n++;
  }

  for (guint place = 0; place < STRIDE_N_MOON_PHASES; place++) {
    StrideMoonPhase phase = phase_at (place);
    const char *name = stride_sky_text_phase (phase);

    labels[place] = stride_sky_text_phase_short (phase);
    means[place] = counts[phase] > 0 ? sums[phase] / counts[phase] : (double) NAN;
    if (counts[phase] == 0)
      /* Translators: %s is a phase of the moon. */
      g_strv_builder_take (builder, g_strdup_printf (_ ("%s: no run"), name));
    else
      /* Translators: a phase of the moon, a mean soreness, a number of runs. */
      g_strv_builder_take (builder, g_strdup_printf (ngettext ("%s: mean soreness %.1f in %u run",
                                                               "%s: mean soreness %.1f in %u runs",
                                                               counts[phase]),
                                                     name, means[place], counts[phase]));
  }
  texts = g_strv_builder_end (builder);

  gtk_widget_set_visible (GTK_WIDGET (self->widgets.phase_group), n > 0);
  stride_chart_set_series (self->widgets.phase_chart, STRIDE_CHART_BARS, means,
                           STRIDE_N_MOON_PHASES);
  stride_chart_set_y_range (self->widgets.phase_chart, 0, 10);
  stride_chart_set_x_labels (self->widgets.phase_chart, labels);
  stride_chart_set_value_texts (self->widgets.phase_chart, (const char *const *) texts);
}

/* --- each run ------------------------------------------------------------------------------------ */

static void
run_activated (GtkWidget *row, StrideSkyLog *self)
{
  for (guint i = 0; i < self->run_rows->len && i < self->runs->len; i++) {
    const StrideEntryHead *head = stride_entry_get_head (self->runs->pdata[i]);

    if (self->run_rows->pdata[i] == row)
      self->widgets.chosen (self->widgets.owner, head->at, head->tz);
  }
}

static void add_runs (StrideSkyLog *self, guint n);

static void
more_activated (GtkWidget *row, StrideSkyLog *self)
{
  guint n = self->run_rows->len - 1;

  adw_preferences_group_remove (self->widgets.runs_group, row);
  g_ptr_array_set_size (self->run_rows, (int) n);
  add_runs (self, n + N_RUNS);
  gtk_widget_grab_focus (self->run_rows->pdata[n]);
}

static void
add_run (StrideSkyLog *self, StrideEntry *entry)
{
  const StrideRun *run = stride_entry_get_run (entry);
  g_autofree char *day = stride_format_day (stride_entry_get_day (entry), self->today);
  g_autofree char *distance = stride_format_distance (run->distance_m, run->miles);
  g_autofree char *title = g_strdup_printf ("%s · %s", day, distance);
  g_autofree char *text = NULL;
  StrideSky sky;
  GtkWidget *row;

  stride_sky_compute (stride_entry_get_at (entry), &sky);
  text = stride_sky_text_run (&sky, stride_association_get_soreness (run));
  row = add_row (self->widgets.runs_group, self->run_rows, title, text);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_tooltip_text (row, _ ("Show on the Dial"));
  g_signal_connect (row, "activated", G_CALLBACK (run_activated), self);
}

/* The newest @n of them; those that are there stay. */
static void
add_runs (StrideSkyLog *self, guint n)
{
  GtkWidget *more;

  for (guint i = self->run_rows->len; i < MIN (n, self->runs->len); i++)
    add_run (self, self->runs->pdata[i]);
  if (n >= self->runs->len)
    return;

  more = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _ ("Show _More"), "use-underline", TRUE, NULL);
  g_signal_connect (more, "activated", G_CALLBACK (more_activated), self);
  adw_preferences_group_add (self->widgets.runs_group, more);
  g_ptr_array_add (self->run_rows, more);
}

void
stride_sky_log_show (StrideSkyLog *self,
                     GPtrArray *entries,
                     gint64 now,
                     StrideDay today,
                     gint64 first_start)
{
  double placebo = stride_moon_draw_placebo (first_start);
  g_autoptr (StrideCycleTest) test = NULL;

  g_return_if_fail (self);
  g_return_if_fail (entries);

  test = stride_cycle_test_new (entries, now, STRIDE_MOON_MONTH, placebo);
  self->today = today;
  g_clear_pointer (&self->runs, g_ptr_array_unref);
  self->runs = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = entries->len; i-- > 0;) {
    if (stride_entry_get_run (entries->pdata[i]))
      g_ptr_array_add (self->runs, g_object_ref (entries->pdata[i]));
  }

  show_test (self, test, placebo);
  show_by_phase (self);
  clear_rows (self->widgets.runs_group, self->run_rows);
  adw_preferences_group_set_description (self->widgets.runs_group,
                                         self->runs->len == 0
                                           ? _ ("None yet: log a run, and look up.")
                                           : NULL);
  add_runs (self, N_RUNS);
}
