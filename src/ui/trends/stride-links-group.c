/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-links-group.h"

#include "stride-chart-row.h"
#include "stride-format.h"
#include "stride-link-text.h"
#include "stride-trend-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define SCALE_TOP 10

struct _StrideLinksGroup {
  AdwPreferencesGroup parent_instance;

  GPtrArray *entries; /* (owned) (nullable) */
  StrideDay today;
  AdwExpanderRow *rows[STRIDE_N_LINKS];
  StrideChart *charts[STRIDE_N_LINKS]; /* (nullable): made when first opened */
};

G_DEFINE_FINAL_TYPE (StrideLinksGroup, stride_links_group, ADW_TYPE_PREFERENCES_GROUP)

/* Both groups' dots over the runs in order of time. */
static void
fill_chart (StrideLinksGroup *self, StrideLink link)
{
  g_autoptr (GArray) runs = stride_association_list (self->entries, link);
  g_autofree double *exposed = g_new (double, runs->len);
  g_autofree double *other = g_new (double, runs->len);
  g_autoptr (GStrvBuilder) label_builder = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) text_builder = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;
  g_auto (GStrv) texts = NULL;
  int span = runs->len > 0
               ? stride_entry_get_day (g_array_index (runs, StrideLinkRun, runs->len - 1).entry) -
                   stride_entry_get_day (g_array_index (runs, StrideLinkRun, 0).entry)
               : 0;

  for (guint i = 0; i < runs->len; i++) {
    const StrideLinkRun *run = &g_array_index (runs, StrideLinkRun, i);
    StrideDay day = stride_entry_get_day (run->entry);
    g_autofree char *name = stride_format_day (day, self->today);

    exposed[i] = run->exposed ? run->soreness : (double) NAN;
    other[i] = run->exposed ? (double) NAN : run->soreness;
    g_strv_builder_take (label_builder, stride_trend_text_short_day (day, span));
    /* Translators: a day, a soreness, and the group that the run is in: "on other ground" */
    g_strv_builder_take (text_builder,
                         g_strdup_printf (_ ("%s: soreness %d %s"), name, run->soreness,
                                          stride_link_text_group (link, run->exposed)));
  }
  labels = g_strv_builder_end (label_builder);
  texts = g_strv_builder_end (text_builder);

  stride_chart_clear (self->charts[link]);
  /* The group in question is the smaller one: it lies on top. */
  stride_chart_add_series (self->charts[link], STRIDE_CHART_DOTS, other, runs->len,
                           stride_link_text_group (link, FALSE));
  stride_chart_add_series (self->charts[link], STRIDE_CHART_DOTS, exposed, runs->len,
                           stride_link_text_group (link, TRUE));
  stride_chart_set_x_labels (self->charts[link], (const char *const *) labels);
  stride_chart_set_value_texts (self->charts[link], (const char *const *) texts);
}

static void
make_chart (StrideLinksGroup *self, StrideLink link)
{
  /* Translators: what a chart shows, then a title: "Stress" */
  g_autofree char *label =
    g_strdup_printf (_ ("Soreness of each run: %s"), stride_link_text_title (link));

  self->charts[link] = stride_chart_row_add (self->rows[link], label);
  stride_chart_set_y_range (self->charts[link], 0, SCALE_TOP);
}

static void
expanded_changed (AdwExpanderRow *row, GParamSpec *pspec, StrideLinksGroup *self)
{
  for (StrideLink link = 0; link < STRIDE_N_LINKS; link++) {
    if (self->rows[link] != row || !adw_expander_row_get_expanded (row) || !self->entries)
      continue;
    if (!self->charts[link])
      make_chart (self, link);
    fill_chart (self, link);
  }
}

static void
stride_links_group_finalize (GObject *object)
{
  StrideLinksGroup *self = STRIDE_LINKS_GROUP (object);

  g_clear_pointer (&self->entries, g_ptr_array_unref);

  G_OBJECT_CLASS (stride_links_group_parent_class)->finalize (object);
}

static void
stride_links_group_class_init (StrideLinksGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_links_group_finalize;
}

static void
stride_links_group_init (StrideLinksGroup *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self),
                                   _ ("What Soreness Goes Along With"));
  for (StrideLink link = 0; link < STRIDE_N_LINKS; link++) {
    GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title",
                                   stride_link_text_title (link), "subtitle-lines", 0, NULL);

    self->rows[link] = ADW_EXPANDER_ROW (row);
    g_signal_connect (row, "notify::expanded", G_CALLBACK (expanded_changed), self);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  }
}

GtkWidget *
stride_links_group_new (void)
{
  return g_object_new (STRIDE_TYPE_LINKS_GROUP, NULL);
}

void
stride_links_group_set (StrideLinksGroup *self, GPtrArray *entries, StrideDay today)
{
  StrideAssociation associations[STRIDE_N_LINKS];
  g_autofree char *method = NULL;
  gboolean any = FALSE;

  g_return_if_fail (STRIDE_IS_LINKS_GROUP (self));
  g_return_if_fail (entries != NULL);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->entries = g_ptr_array_ref (entries);
  self->today = today;

  stride_associations_compute (entries, associations);
  for (StrideLink link = 0; link < STRIDE_N_LINKS; link++) {
    g_autofree char *counts = stride_link_text_counts (link, &associations[link]);
    g_autofree char *verdict = stride_link_text_verdict (&associations[link]);
    g_autofree char *text = g_strdup_printf ("%s %s", verdict, counts);
    /* Nothing to compare with: one pair of shoes, never a treadmill. */
    gboolean shown = associations[link].n_exposed > 0 && associations[link].n_other > 0;

    adw_expander_row_set_subtitle (self->rows[link], text);
    gtk_widget_set_visible (GTK_WIDGET (self->rows[link]), shown);
    any |= shown;
    if (shown && self->charts[link] && adw_expander_row_get_expanded (self->rows[link]))
      fill_chart (self, link);
  }
  method = stride_link_text_method (associations);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), method);
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}
