/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-page-private.h"

#include "stride-entry-text.h"
#include "stride-format.h"
#include "stride-rest-day-dialog.h"
#include "stride-run-dialog.h"
#include "stride-toast.h"

#include <glib/gi18n-lib.h>

enum {
  PROP_MILES = 1,
  PROP_FIRST_WEEKDAY,
};

static GParamSpec *properties[PROP_FIRST_WEEKDAY + 1];

G_DEFINE_FINAL_TYPE (StrideJournalPage, stride_journal_page, ADW_TYPE_BIN)

StrideDay
stride_journal_page_get_today (StrideJournalPage *self)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);

  return stride_day_from_date_time (now);
}

/* --- months -------------------------------------------------------------------------------------- */

#define STEP_DAYS 92

/* Loads further back until something new shows, or nothing is left. */
static void
load_more (StrideJournalPage *self)
{
  guint before = g_list_model_get_n_items (G_LIST_MODEL (self->journal));
  StrideDay today = stride_journal_page_get_today (self);

  if (before > 0) {
    g_autoptr (StrideEntry) last = g_list_model_get_item (G_LIST_MODEL (self->journal), before - 1);

    self->loaded_from = MIN (self->loaded_from, stride_entry_get_day (last));
  }

  while (!stride_journal_is_complete (self->journal) &&
         g_list_model_get_n_items (G_LIST_MODEL (self->journal)) == before) {
    gboolean all = self->loaded_from < today - 20 * 366;

    self->loaded_from -= STEP_DAYS;
    if (!stride_journal_load_since (self->journal, all ? STRIDE_DAY_NONE : self->loaded_from, NULL))
      return;
  }
}

static void
near_end (gpointer user_data)
{
  StrideJournalPage *self = user_data;

  self->load_source = 0;
  load_more (self);
}

void
stride_journal_page_scrolled (StrideJournalPage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double page = gtk_adjustment_get_page_size (adjustment);
  double left =
    gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment) - page;

  self->at_top = gtk_adjustment_get_value (adjustment) < 1;
  stride_journal_page_follow (self);
  /* Not while rows are still made for what is loaded; and later: the list may be in its layout. */
  if (page > 0 && left < 2 * page && !self->load_source && self->n_rows == G_MAXUINT &&
      !stride_journal_is_complete (self->journal))
    self->load_source = g_idle_add_once (near_end, self);
}

/* --- editing ------------------------------------------------------------------------------------- */

/* The same routine once more, now: done without the player. How it felt is not copied. */
static void
repeat_session (StrideJournalPage *self, const StrideSession *session)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  StrideSession again = *session;
  StrideEntryHead head = {
    .day = stride_day_from_date_time (now),
    .at = g_date_time_to_unix (now),
    .tz = (int) (g_date_time_get_utc_offset (now) / G_TIME_SPAN_MINUTE),
  };

  again.soreness_before = again.soreness_after = again.effort = STRIDE_UNSET;
  entry = stride_entry_new_session (&head, &again, NULL);
  if (stride_journal_add (self->journal, entry, &error))
    stride_toast (GTK_WIDGET (self), _ ("Logged again for today"), _ ("_Undo"), "win.undo");
  else
    stride_toast_error (GTK_WIDGET (self), error);
}

static void
duplicate_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideJournalPage *self = STRIDE_JOURNAL_PAGE (widget);
  StrideEntry *entry = stride_journal_find (self->journal, g_variant_get_string (parameter, NULL));

  if (entry && stride_entry_get_run (entry))
    adw_dialog_present (stride_run_dialog_new_like (self->journal, self->shoes, self->clock, entry),
                        GTK_WIDGET (self));
  else if (entry && stride_entry_get_rest_day (entry))
    adw_dialog_present (stride_rest_day_dialog_new_like (self->journal, self->clock, entry),
                        GTK_WIDGET (self));
  else if (entry && stride_entry_get_session (entry))
    repeat_session (self, stride_entry_get_session (entry));
}

static void
delete_entries (StrideJournalPage *self, const char *const *ids)
{
  g_autoptr (GError) error = NULL;
  guint n = g_strv_length ((char **) ids);
  g_autofree char *text = NULL;

  if (n == 0)
    return;

  if (!stride_journal_remove_many (self->journal, ids, &error)) {
    stride_toast_error (GTK_WIDGET (self), error);
    return;
  }

  text = g_strdup_printf (ngettext ("Entry deleted", "%u entries deleted", n), n);
  stride_toast (GTK_WIDGET (self), text, _ ("_Undo"), "win.undo");
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *const ids[] = { g_variant_get_string (parameter, NULL), NULL };

  delete_entries (STRIDE_JOURNAL_PAGE (widget), ids);
}

StrideEntry *
stride_journal_page_get_focused (StrideJournalPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus ? gtk_widget_get_first_child (focus) : NULL;

  return row && STRIDE_IS_ENTRY_ROW (row) && gtk_widget_get_mapped (row)
           ? stride_entry_row_get_entry (STRIDE_ENTRY_ROW (row))
           : NULL;
}

static void
delete_focused_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideJournalPage *self = STRIDE_JOURNAL_PAGE (widget);
  StrideEntry *entry = stride_journal_page_get_focused (self);

  if (entry && !self->selected) {
    const char *const ids[] = { stride_entry_get_id (entry), NULL };

    delete_entries (self, ids);
  }
}

/* --- several at once ----------------------------------------------------------------------------- */

static void
update_selection (StrideJournalPage *self)
{
  guint n = self->selected ? g_hash_table_size (self->selected) : 0;
  g_autofree char *text = g_strdup_printf (ngettext ("%u selected", "%u selected", n), n);

  gtk_label_set_text (self->selection_label, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "log.delete-selected", n > 0);
  gtk_revealer_set_reveal_child (self->selection_bar, self->selected != NULL);
  stride_journal_page_refresh_rows (self);
}

static void
select_toggled (StrideJournalPage *self)
{
  g_clear_pointer (&self->selected, g_hash_table_unref);
  if (gtk_toggle_button_get_active (self->select_button))
    self->selected = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  update_selection (self);
}

static void
cancel_selection_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_toggle_button_set_active (STRIDE_JOURNAL_PAGE (widget)->select_button, FALSE);
}

static void
select_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideJournalPage *self = STRIDE_JOURNAL_PAGE (widget);

  stride_journal_page_show_whole (self);
  gtk_toggle_button_set_active (self->select_button, TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (self->model); i++) {
    g_autoptr (StrideEntry) entry = g_list_model_get_item (self->model, i);

    g_hash_table_add (self->selected, g_strdup (stride_entry_get_id (entry)));
  }
  update_selection (self);
}

static void
delete_selected_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideJournalPage *self = STRIDE_JOURNAL_PAGE (widget);
  g_autofree char **keys = NULL;
  g_auto (GStrv) ids = NULL;

  if (!self->selected)
    return;

  /* The selection forgets what is deleted, and its strings. */
  keys = (char **) g_hash_table_get_keys_as_array (self->selected, NULL);
  ids = g_strdupv (keys);
  delete_entries (self, (const char *const *) ids);
  gtk_toggle_button_set_active (self->select_button, FALSE);
}

static void
row_activated (StrideJournalPage *self, guint position)
{
  g_autoptr (StrideEntry) entry = g_list_model_get_item (self->model, position);
  const char *id = stride_entry_get_id (entry);

  if (!self->selected) {
    gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-entry", "s", id);
    return;
  }

  if (!g_hash_table_remove (self->selected, id))
    g_hash_table_add (self->selected, g_strdup (id));
  update_selection (self);
}

/* --- the object ---------------------------------------------------------------------------------- */

static void
scroll_to_top (gpointer user_data)
{
  StrideJournalPage *self = user_data;

  self->top_source = 0;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* The list holds on to its first row, so what is new above it would stay out of sight. */
static void
keep_top (StrideJournalPage *self)
{
  if (self->at_top && !self->top_source)
    self->top_source = g_idle_add_once (scroll_to_top, self);
}

/* A GHRFunc */
static gboolean
has_gone (gpointer id, gpointer unused, gpointer journal)
{
  return stride_journal_find (journal, id) == NULL;
}

static void
journal_changed (StrideJournalPage *self)
{
  if (self->selected && g_hash_table_foreach_remove (self->selected, has_gone, self->journal) > 0)
    update_selection (self);
  keep_top (self);
  stride_journal_page_update_stack (self);
  stride_journal_page_refresh_headers (self);
  stride_journal_page_show_strip (self);
}

void
stride_journal_page_set_miles (StrideJournalPage *self, gboolean miles)
{
  g_return_if_fail (STRIDE_IS_JOURNAL_PAGE (self));

  if (self->miles == !!miles)
    return;

  self->miles = !!miles;
  stride_journal_page_refresh_headers (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MILES]);
}

void
stride_journal_page_set_first_weekday (StrideJournalPage *self, int weekday)
{
  g_return_if_fail (STRIDE_IS_JOURNAL_PAGE (self));
  g_return_if_fail (weekday >= 0 && weekday <= 7);

  if (self->first_weekday == weekday)
    return;

  self->first_weekday = weekday;
  /* A list view keeps its sections when only their sorter changes. */
  if (self->model)
    stride_journal_page_build_list (self);
  if (self->journal)
    stride_journal_page_show_strip (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIRST_WEEKDAY]);
}

static void
stride_journal_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideJournalPage *self = STRIDE_JOURNAL_PAGE (object);

  if (id == PROP_MILES)
    g_value_set_boolean (value, self->miles);
  else
    g_value_set_int (value, self->first_weekday);
}

static void
stride_journal_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideJournalPage *self = STRIDE_JOURNAL_PAGE (object);

  if (id == PROP_MILES)
    stride_journal_page_set_miles (self, g_value_get_boolean (value));
  else
    stride_journal_page_set_first_weekday (self, g_value_get_int (value));
}

static void
stride_journal_page_dispose (GObject *object)
{
  StrideJournalPage *self = STRIDE_JOURNAL_PAGE (object);

  g_clear_handle_id (&self->load_source, g_source_remove);
  g_clear_handle_id (&self->top_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_JOURNAL_PAGE);
  g_clear_object (&self->slice);
  g_clear_object (&self->head);
  g_clear_object (&self->model);
  g_clear_object (&self->filter);
  g_clear_pointer (&self->query, stride_entry_query_free);
  g_clear_pointer (&self->selected, g_hash_table_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->headers, g_ptr_array_unref);
  g_clear_object (&self->journal);
  g_clear_object (&self->shoes);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (stride_journal_page_parent_class)->dispose (object);
}

static void
stride_journal_page_class_init (StrideJournalPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = stride_journal_page_get_property;
  object_class->set_property = stride_journal_page_set_property;
  object_class->dispose = stride_journal_page_dispose;

  properties[PROP_MILES] = g_param_spec_boolean ("miles", NULL, NULL, FALSE, flags);
  properties[PROP_FIRST_WEEKDAY] = g_param_spec_int ("first-weekday", NULL, NULL, 0, 7, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-journal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, select_button);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, calendar_button);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, strip);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, strip_label);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, filters);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, selection_bar);
  gtk_widget_class_bind_template_child (widget_class, StrideJournalPage, selection_label);
  gtk_widget_class_bind_template_callback_full (widget_class, "search_changed",
                                                G_CALLBACK (stride_journal_page_search_changed));
  gtk_widget_class_bind_template_callback (widget_class, select_toggled);
  gtk_widget_class_bind_template_callback_full (widget_class, "show_all_clicked",
                                                G_CALLBACK (stride_journal_page_show_all));
  gtk_widget_class_bind_template_callback (widget_class, row_activated);

  gtk_widget_class_install_action (widget_class, "log.duplicate", "s", duplicate_action);
  gtk_widget_class_install_action (widget_class, "log.delete", "s", delete_action);
  gtk_widget_class_install_action (widget_class, "log.delete-focused", NULL, delete_focused_action);
  gtk_widget_class_install_action (widget_class, "log.delete-selected", NULL,
                                   delete_selected_action);
  gtk_widget_class_install_action (widget_class, "log.select-all", NULL, select_all_action);
  gtk_widget_class_install_action (widget_class, "log.cancel-selection", NULL,
                                   cancel_selection_action);
}

static void
stride_journal_page_init (StrideJournalPage *self)
{
  self->query = stride_entry_query_new (NULL);
  self->items = g_ptr_array_new ();
  self->headers = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self->list_view));
  stride_journal_page_add_filters (self);
}

StrideJournalPage *
stride_journal_page_new (StrideJournal *journal,
                         StrideShoes *shoes,
                         StrideCatalog *catalog,
                         StrideClock *clock)
{
  StrideJournalPage *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_SHOES (shoes), NULL);
  g_return_val_if_fail (!catalog || STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_JOURNAL_PAGE, NULL);
  self->journal = g_object_ref (journal);
  self->shoes = g_object_ref (shoes);
  self->catalog = catalog ? g_object_ref (catalog) : NULL;
  self->clock = g_object_ref (clock);
  self->miles = stride_locale_uses_miles ();
  self->loaded_from = stride_journal_page_get_today (self);
  self->filter = gtk_custom_filter_new (stride_journal_page_filter, self, NULL);

  if (g_list_model_get_n_items (G_LIST_MODEL (journal)) == 0)
    load_more (self);
  stride_journal_page_start_growing (self);
  stride_journal_page_build_list (self);
  update_selection (self);
  stride_journal_page_update_stack (self);
  stride_journal_page_init_calendar (self);

  g_signal_connect_object (journal, "changed", G_CALLBACK (journal_changed), self,
                           G_CONNECT_SWAPPED);
  /* The list begins at its first row, which would leave the week's header above it out of sight. */
  self->at_top = TRUE;
  g_signal_connect_object (self->scroller, "map", G_CALLBACK (keep_top), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shoes, "changed", G_CALLBACK (stride_journal_page_refresh_rows), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (stride_journal_page_scrolled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (stride_journal_page_scrolled), self, G_CONNECT_SWAPPED);

  return self;
}
