/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-trends-table.h"

#include "stride-format.h"
#include "stride-week-item.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define SECONDS_PER_MINUTE 60

struct _StrideTrendsTable {
  GtkWidget parent_instance;

  GListStore *items; /* (owned) (element-type StrideWeekItem) */
  StrideDay today;
  gboolean miles;

  GtkWidget *scroller;
  GtkColumnView *view;
};

G_DEFINE_FINAL_TYPE (StrideTrendsTable, stride_trends_table, GTK_TYPE_WIDGET)

/* A cell's text; nothing stays an en dash, so that a column reads evenly. (transfer full) */
typedef char *(*CellText) (StrideTrendsTable *self, const StrideWeek *week);

static char *
nothing (void)
{
  return g_strdup ("–");
}

static char *
week_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return stride_format_week (week->start, self->today);
}

static char *
mean_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return stride_format_score (week->soreness_mean);
}

static char *
worst_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return week->n_soreness > 0 ? g_strdup_printf ("%d", week->soreness_worst) : nothing ();
}

static char *
least_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return week->n_soreness > 0 ? g_strdup_printf ("%d", week->soreness_least) : nothing ();
}

static char *
stress_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return stride_format_score (week->stress_mean);
}

static char *
sleep_text (StrideTrendsTable *self, const StrideWeek *week)
{
  if (isnan (week->sleep_min_mean))
    return nothing ();

  return stride_format_duration ((gint64) round (week->sleep_min_mean) * SECONDS_PER_MINUTE);
}

static char *
runs_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return week->n_runs > 0 ? g_strdup_printf ("%u", week->n_runs) : nothing ();
}

static char *
distance_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return week->n_runs > 0 ? stride_format_distance (week->distance_m, self->miles) : nothing ();
}

static char *
longest_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return week->n_runs > 0 ? stride_format_distance (week->longest_m, self->miles) : nothing ();
}

static char *
sessions_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return week->n_sessions > 0 ? g_strdup_printf ("%u", week->n_sessions) : nothing ();
}

static char *
routine_text (StrideTrendsTable *self, const StrideWeek *week)
{
  return week->n_sessions > 0 ? stride_format_duration (week->routine_s) : nothing ();
}

static const struct {
  const char *title;
  CellText text;
} columns[] = {
  { N_ ("Week"), week_text },       { N_ ("Soreness"), mean_text },
  { N_ ("Least"), least_text },     { N_ ("Worst"), worst_text },
  { N_ ("Runs"), runs_text },       { N_ ("Distance"), distance_text },
  { N_ ("Longest"), longest_text }, { N_ ("Routines"), sessions_text },
  { N_ ("Minutes"), routine_text }, { N_ ("Stress"), stress_text },
  { N_ ("Sleep"), sleep_text },
};

static void
setup_cell (StrideTrendsTable *self, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
}

typedef struct {
  StrideTrendsTable *self; /* (unowned): holds the factory */
  guint column;
} Binding;

static void
binding_free (gpointer data, GClosure *closure)
{
  g_free (data);
}

static void
bind_cell (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  const Binding *binding = user_data;
  StrideWeekItem *week = gtk_list_item_get_item (item);
  g_autofree char *text =
    columns[binding->column].text (binding->self, stride_week_item_get (week));

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static void
stride_trends_table_dispose (GObject *object)
{
  StrideTrendsTable *self = STRIDE_TRENDS_TABLE (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (stride_trends_table_parent_class)->dispose (object);
}

static void
stride_trends_table_class_init (StrideTrendsTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_trends_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
stride_trends_table_init (StrideTrendsTable *self)
{
  self->items = g_list_store_new (STRIDE_TYPE_WEEK_ITEM);
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (
    GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->items))))));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Weeks"), -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "data-table");

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++) {
    GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
    g_autoptr (GtkColumnViewColumn) column = NULL;
    Binding *binding = g_new (Binding, 1);

    *binding = (Binding) { self, i };
    g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cell), self, G_CONNECT_SWAPPED);
    g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cell), binding, binding_free,
                           G_CONNECT_DEFAULT);
    column = gtk_column_view_column_new (_ (columns[i].title), factory);
    gtk_column_view_column_set_expand (column, i == 0);
    gtk_column_view_append_column (self->view, column);
  }

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->view));
  gtk_widget_set_vexpand (self->scroller, TRUE);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

void
stride_trends_table_set (StrideTrendsTable *self, GArray *weeks, StrideDay today, gboolean miles)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_if_fail (STRIDE_IS_TRENDS_TABLE (self));
  g_return_if_fail (weeks != NULL);

  self->today = today;
  self->miles = miles;
  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = weeks->len; i > 0; i--)
    g_ptr_array_add (items, stride_week_item_new (&g_array_index (weeks, StrideWeek, i - 1)));
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                       items->pdata, items->len);
}
