/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-page-private.h"

#include "stride-entry-text.h"
#include "stride-format.h"
#include "stride-week-header.h"

#include <glib/gi18n-lib.h>

/* --- sections ------------------------------------------------------------------------------------ */

static StrideDay
week_of (StrideJournalPage *self, StrideEntry *entry)
{
  return stride_journal_page_week_of (self, stride_entry_get_day (entry));
}

/* Newest week first; within a week the log's own order stays. */
static int
compare_weeks (gconstpointer a, gconstpointer b, gpointer user_data)
{
  StrideDay week_a = week_of (user_data, (StrideEntry *) a);
  StrideDay week_b = week_of (user_data, (StrideEntry *) b);

  return (week_a < week_b) - (week_a > week_b);
}

static void
show_header (StrideJournalPage *self, GtkListHeader *header)
{
  StrideEntry *entry = gtk_list_header_get_item (header);
  guint n = g_list_model_get_n_items (self->model);
  guint start = gtk_list_header_get_start (header);
  guint end;
  g_autofree char *week = NULL;
  g_autofree char *sums = NULL;

  if (!entry || start >= n)
    return;

  /* The whole week, also where its end is not among the rows yet. */
  gtk_section_model_get_section (GTK_SECTION_MODEL (self->model), start, &start, &end);
  week = stride_format_week (week_of (self, entry), stride_journal_page_get_today (self));
  sums = stride_entries_dup_summary (self->model, start, end, self->miles);
  stride_week_header_set (STRIDE_WEEK_HEADER (gtk_list_header_get_child (header)), week, sums);
}

static void
setup_header (StrideJournalPage *self, GtkListHeader *header)
{
  gtk_list_header_set_child (header, stride_week_header_new ());
}

static void
bind_header (StrideJournalPage *self, GtkListHeader *header)
{
  g_ptr_array_add (self->headers, header);
  show_header (self, header);
}

static void
unbind_header (StrideJournalPage *self, GtkListHeader *header)
{
  if (self->headers)
    g_ptr_array_remove_fast (self->headers, header);
}

void
stride_journal_page_refresh_headers (StrideJournalPage *self)
{
  for (guint i = 0; i < self->headers->len; i++)
    show_header (self, self->headers->pdata[i]);
}

/* --- rows ---------------------------------------------------------------------------------------- */

static void
show_row (StrideJournalPage *self, GtkListItem *item)
{
  StrideEntry *entry = gtk_list_item_get_item (item);
  StrideEntryRow *row = STRIDE_ENTRY_ROW (gtk_list_item_get_child (item));
  StrideDay today = stride_journal_page_get_today (self);
  gboolean selected =
    self->selected && g_hash_table_contains (self->selected, stride_entry_get_id (entry));
  g_autofree char *said = stride_entry_dup_spoken (entry, self->catalog, self->shoes, today);
  g_autofree char *spoken = NULL;

  if (!self->selected)
    spoken = g_strdup (said);
  else if (selected)
    /* Translators: read out; %s is a whole entry. It is chosen, for example to be deleted. */
    spoken = g_strdup_printf (_ ("%s, selected"), said);
  else
    spoken = g_strdup_printf (_ ("%s, not selected"), said);

  stride_entry_row_set_entry (row, entry, self->catalog, self->shoes, today);
  stride_entry_row_set_selection (row, self->selected != NULL, selected);
  gtk_list_item_set_accessible_label (item, spoken);
}

static void
setup_row (StrideJournalPage *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, stride_entry_row_new ());
}

static void
bind_row (StrideJournalPage *self, GtkListItem *item)
{
  g_ptr_array_add (self->items, item);
  show_row (self, item);
}

static void
unbind_row (StrideJournalPage *self, GtkListItem *item)
{
  if (self->items)
    g_ptr_array_remove_fast (self->items, item);
}

void
stride_journal_page_refresh_rows (StrideJournalPage *self)
{
  for (guint i = 0; i < self->items->len; i++)
    show_row (self, self->items->pdata[i]);
}

/* --- row after row ------------------------------------------------------------------------------- */

/* Filtering and sorting ten years would take longer than all the rest of the first frame. */
#define FIRST_ENTRIES 400
/* More than fit on a screen; GTK would make its 200 rows before the first frame. */
#define FIRST_ROWS 40
#define ROWS_PER_FRAME 8
/* From here on GTK uses rows again, so that all the others come for nothing. */
#define ENOUGH_ROWS 240

static gboolean
grow (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  StrideJournalPage *self = user_data;

  /* The first frame shows what is there. */
  if (self->n_frames++ == 0)
    return G_SOURCE_CONTINUE;

  stride_journal_page_show_whole (self);
  if (self->n_rows < G_MAXUINT)
    self->n_rows += ROWS_PER_FRAME;
  if (self->n_rows > ENOUGH_ROWS || self->n_rows >= g_list_model_get_n_items (self->model))
    self->n_rows = G_MAXUINT;
  gtk_slice_list_model_set_size (self->slice, self->n_rows);
  if (self->n_rows < G_MAXUINT)
    return G_SOURCE_CONTINUE;

  /* Who came to the end before the last rows did cannot scroll on to ask for more. */
  if (!self->at_top)
    stride_journal_page_scrolled (self);

  return G_SOURCE_REMOVE;
}

void
stride_journal_page_show_whole (StrideJournalPage *self)
{
  gtk_slice_list_model_set_size (self->head, G_MAXUINT);
}

void
stride_journal_page_grow_to (StrideJournalPage *self, guint position)
{
  if (position < self->n_rows)
    return;

  self->n_rows = G_MAXUINT;
  gtk_slice_list_model_set_size (self->slice, self->n_rows);
}

void
stride_journal_page_start_growing (StrideJournalPage *self)
{
  self->n_rows = FIRST_ROWS;
  self->head =
    gtk_slice_list_model_new (G_LIST_MODEL (g_object_ref (self->journal)), 0, FIRST_ENTRIES);
  gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), grow, self, NULL);
}

/* --- the list ------------------------------------------------------------------------------------ */

static GtkListItemFactory *
build_factory (StrideJournalPage *self, GCallback setup, GCallback bind, GCallback unbind)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", setup, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", bind, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", unbind, self, G_CONNECT_SWAPPED);

  return factory;
}

void
stride_journal_page_build_list (StrideJournalPage *self)
{
  g_autoptr (GtkListItemFactory) rows =
    build_factory (self, G_CALLBACK (setup_row), G_CALLBACK (bind_row), G_CALLBACK (unbind_row));
  g_autoptr (GtkListItemFactory) headers =
    build_factory (self, G_CALLBACK (setup_header), G_CALLBACK (bind_header),
                   G_CALLBACK (unbind_header));
  g_autoptr (GtkSelectionModel) selection = NULL;
  g_autoptr (GtkSorter) sections = NULL;
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;

  filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->head)),
                                        GTK_FILTER (g_object_ref (self->filter)));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), NULL);
  sections = GTK_SORTER (gtk_custom_sorter_new (compare_weeks, self, NULL));
  gtk_sort_list_model_set_section_sorter (sorted, sections);
  g_clear_object (&self->model);
  self->model = G_LIST_MODEL (sorted);

  g_clear_object (&self->slice);
  self->slice = gtk_slice_list_model_new (g_object_ref (self->model), 0, self->n_rows);
  selection =
    GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->slice))));
  gtk_list_view_set_factory (self->list_view, rows);
  gtk_list_view_set_header_factory (self->list_view, headers);
  gtk_list_view_set_model (self->list_view, selection);
}
