/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-page-private.h"

#include "stride-toast.h"

#include <glib/gi18n-lib.h>

static const struct {
  const char *label;
  guint kinds; /* 1 << StrideEntryKind; 0: a condition of its own */
} filters[STRIDE_JOURNAL_N_FILTERS] = {
  { N_ ("Runs"), 1u << STRIDE_ENTRY_RUN },
  { N_ ("Rest days"), 1u << STRIDE_ENTRY_REST_DAY },
  { N_ ("Routines"), 1u << STRIDE_ENTRY_SESSION },
  { N_ ("Checks"), 1u << STRIDE_ENTRY_CHECK_IN | 1u << STRIDE_ENTRY_SELF_TEST },
  { N_ ("Sore 4+"), 0 },
};

#define SORE 4

static gboolean
is_filtering (StrideJournalPage *self)
{
  return self->kinds != 0 || self->sore_only || !stride_entry_query_is_empty (self->query);
}

gboolean
stride_journal_page_filter (gpointer item, gpointer user_data)
{
  StrideJournalPage *self = user_data;
  StrideEntry *entry = item;

  if (self->kinds != 0 && !(self->kinds & 1u << stride_entry_get_kind (entry)))
    return FALSE;
  if (self->sore_only && stride_entry_get_soreness (entry) < SORE)
    return FALSE;

  return stride_entry_query_matches (self->query, entry, self->catalog, self->shoes);
}

void
stride_journal_page_update_stack (StrideJournalPage *self)
{
  const char *name = "list";

  if (g_list_model_get_n_items (self->model) == 0)
    name = is_filtering (self) ? "nothing-found" : "empty";

  gtk_stack_set_visible_child_name (self->stack, name);
}

static void
filter_changed (StrideJournalPage *self)
{
  g_autoptr (GError) error = NULL;

  /* What is looked for may lie further back than what is loaded. */
  if (is_filtering (self) && !stride_journal_is_complete (self->journal) &&
      !stride_journal_load_since (self->journal, STRIDE_DAY_NONE, &error))
    stride_toast_error (GTK_WIDGET (self), error);

  stride_journal_page_show_whole (self);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  stride_journal_page_update_stack (self);
}

void
stride_journal_page_search_changed (StrideJournalPage *self)
{
  g_clear_pointer (&self->query, stride_entry_query_free);
  self->query = stride_entry_query_new (gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  filter_changed (self);
}

static void
filter_toggled (StrideJournalPage *self)
{
  self->kinds = 0;
  self->sore_only = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (filters); i++) {
    gboolean active = gtk_toggle_button_get_active (self->filter_buttons[i]);

    if (active)
      self->kinds |= filters[i].kinds;
    if (active && filters[i].kinds == 0)
      self->sore_only = TRUE;
  }
  filter_changed (self);
}

void
stride_journal_page_show_all (StrideJournalPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    gtk_toggle_button_set_active (self->filter_buttons[i], FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  stride_journal_page_search_changed (self);
}

void
stride_journal_page_add_filters (StrideJournalPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (filters); i++) {
    GtkWidget *button = gtk_toggle_button_new_with_label (_ (filters[i].label));

    gtk_widget_add_css_class (button, "stride-filter");
    adw_wrap_box_append (self->filters, button);
    self->filter_buttons[i] = GTK_TOGGLE_BUTTON (button);
    g_signal_connect_object (button, "toggled", G_CALLBACK (filter_toggled), self,
                             G_CONNECT_SWAPPED);
  }
}
