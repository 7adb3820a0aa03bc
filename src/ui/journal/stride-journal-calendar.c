/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-journal-page-private.h"

#include "stride-format.h"
#include "stride-toast.h"

/* By date through the log: the strip of a week, and a calendar for what lies further away. */

StrideDay
stride_journal_page_week_of (StrideJournalPage *self, StrideDay day)
{
  int first = self->first_weekday ? self->first_weekday : stride_week_first_weekday_of_locale ();

  return stride_week_start (day, first);
}

static gboolean
load_since (StrideJournalPage *self, StrideDay day)
{
  g_autoptr (GError) error = NULL;

  if (stride_journal_is_complete (self->journal) ||
      stride_journal_load_since (self->journal, day, &error))
    return TRUE;

  stride_toast_error (GTK_WIDGET (self), error);

  return FALSE;
}

static void
show_week (StrideJournalPage *self, StrideDay day)
{
  StrideDay today = stride_journal_page_get_today (self);
  StrideDay first = stride_journal_page_week_of (self, day);
  g_autofree char *week = stride_format_week (first, today);

  gtk_label_set_text (self->strip_label, week);
  stride_week_strip_show (self->strip, self->journal, first, today);
}

static void
week_wanted (StrideJournalPage *self, int first)
{
  load_since (self, first);
  show_week (self, first);
}

/* The newest entry of that day, or the one before it, or where there is none the oldest. */
static guint
find_position (StrideJournalPage *self, StrideDay day)
{
  guint n = g_list_model_get_n_items (self->model);
  guint low = 0, high = n;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    g_autoptr (StrideEntry) entry = g_list_model_get_item (self->model, middle);

    if (stride_entry_get_day (entry) > day)
      low = middle + 1;
    else
      high = middle;
  }

  return MIN (low, n - 1);
}

void
stride_journal_page_go_to_day (StrideJournalPage *self, StrideDay day)
{
  guint position;

  load_since (self, day);
  show_week (self, day);
  stride_journal_page_show_whole (self);
  if (g_list_model_get_n_items (self->model) == 0)
    return;

  position = find_position (self, day);
  stride_journal_page_grow_to (self, position);
  self->at_top = position == 0;
  gtk_list_view_scroll_to (self->list_view, position, GTK_LIST_SCROLL_NONE, NULL);
  self->focus_position = position;
  stride_journal_page_follow (self);
}

/* --- the calendar -------------------------------------------------------------------------------- */

static void
mark_days (StrideJournalPage *self, GtkCalendar *calendar)
{
  StrideDay first = stride_day_from_ymd (gtk_calendar_get_year (calendar),
                                         gtk_calendar_get_month (calendar) + 1, 1);
  g_autoptr (GPtrArray) entries = NULL;

  gtk_calendar_clear_marks (calendar);
  load_since (self, first);
  entries = stride_journal_list (self->journal, first, stride_day_next_month (first) - 1);
  for (guint i = 0; i < entries->len; i++) {
    int day;

    stride_day_to_ymd (stride_entry_get_day (entries->pdata[i]), NULL, NULL, &day);
    gtk_calendar_mark_day (calendar, (guint) day);
  }
}

static void
day_selected (StrideJournalPage *self, GtkCalendar *calendar)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (calendar);

  stride_journal_page_go_to_day (self, stride_day_from_date_time (date));
}

/* Made when it is opened. */
static void
create_calendar (GtkMenuButton *button, gpointer page)
{
  StrideJournalPage *self = page;
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *calendar = gtk_calendar_new ();
  int year, month, day;
  g_autoptr (GDateTime) date = NULL;

  stride_day_to_ymd (stride_week_strip_get_first (self->strip), &year, &month, &day);
  date = g_date_time_new_utc (year, month, day, 12, 0, 0);
  gtk_calendar_select_day (GTK_CALENDAR (calendar), date);
  mark_days (self, GTK_CALENDAR (calendar));
  g_signal_connect_object (calendar, "notify::month", G_CALLBACK (mark_days), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (calendar, "notify::year", G_CALLBACK (mark_days), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (calendar, "day-selected", G_CALLBACK (day_selected), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_popover (button, popover);
}

/* --- the strip follows the list ------------------------------------------------------------------ */

static StrideDay
day_in_sight (StrideJournalPage *self)
{
  StrideEntry *focused = stride_journal_page_get_focused (self);
  StrideDay day = STRIDE_DAY_NONE;
  float best = G_MAXFLOAT;

  if (focused)
    return stride_entry_get_day (focused);

  for (guint i = 0; i < self->items->len; i++) {
    GtkWidget *row = gtk_list_item_get_child (self->items->pdata[i]);
    graphene_point_t corner;

    if (!row || !gtk_widget_get_mapped (row) ||
        !gtk_widget_compute_point (row, GTK_WIDGET (self->scroller), graphene_point_zero (),
                                   &corner))
      continue;
    if (corner.y > -gtk_widget_get_height (row) / 2.f && corner.y < best) {
      best = corner.y;
      day = stride_entry_get_day (gtk_list_item_get_item (self->items->pdata[i]));
    }
  }

  return day;
}

/* The first call makes it the list's row for the focus, the second gives the focus to the list. */
static void
focus_row (StrideJournalPage *self)
{
  if (self->focus_position < g_list_model_get_n_items (G_LIST_MODEL (self->slice))) {
    gtk_list_view_scroll_to (self->list_view, self->focus_position, GTK_LIST_SCROLL_FOCUS, NULL);
    gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  }
  self->focus_position = GTK_INVALID_LIST_POSITION;
}

static gboolean
after_layout (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  StrideJournalPage *self = user_data;
  StrideDay day;

  if (--self->frames_to_follow > 0)
    return G_SOURCE_CONTINUE;

  focus_row (self);
  /* Not under the fingers of somebody who is choosing a day. */
  if (gtk_widget_get_state_flags (GTK_WIDGET (self->strip)) & GTK_STATE_FLAG_FOCUS_WITHIN)
    return G_SOURCE_REMOVE;

  day = day_in_sight (self);
  if (day != STRIDE_DAY_NONE &&
      stride_journal_page_week_of (self, day) != stride_week_strip_get_first (self->strip))
    show_week (self, day);

  return G_SOURCE_REMOVE;
}

/* Rows have their places, and take the focus, only after the frame that scrolls to them. */
void
stride_journal_page_follow (StrideJournalPage *self)
{
  if (self->frames_to_follow == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self->list_view), after_layout, self, NULL);
  self->frames_to_follow = 2;
}

void
stride_journal_page_show_strip (StrideJournalPage *self)
{
  StrideDay first = stride_week_strip_get_first (self->strip);
  StrideDay today = stride_journal_page_get_today (self);

  /* Its last day, so that the present week stays so when weeks begin on another day. */
  show_week (self, first == 0 ? today : MIN (first + 6, today));
}

void
stride_journal_page_init_calendar (StrideJournalPage *self)
{
  gtk_menu_button_set_create_popup_func (self->calendar_button, create_calendar, self, NULL);
  g_signal_connect_object (self->strip, "day-chosen", G_CALLBACK (stride_journal_page_go_to_day),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->strip, "week-wanted", G_CALLBACK (week_wanted), self,
                           G_CONNECT_SWAPPED);
  self->focus_position = GTK_INVALID_LIST_POSITION;
  stride_journal_page_show_strip (self);
}
