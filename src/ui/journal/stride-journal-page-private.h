/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry-query.h"
#include "stride-entry-row.h"
#include "stride-journal-page.h"
#include "stride-week-strip.h"

G_BEGIN_DECLS

#define STRIDE_JOURNAL_N_FILTERS 5

struct _StrideJournalPage {
  AdwBin parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideShoes *shoes;     /* (owned) */
  StrideCatalog *catalog; /* (owned) (nullable) */
  StrideClock *clock;     /* (owned) */

  StrideEntryQuery *query; /* (owned): what is searched for */
  guint kinds;             /* 1 << StrideEntryKind of those to show; 0: all */
  gboolean sore_only;
  GHashTable *selected; /* (owned) (nullable): ids; NULL while nothing is being selected */
  StrideDay loaded_from;
  guint load_source;
  guint top_source;
  gboolean at_top;
  gboolean miles;
  int first_weekday;

  guint focus_position;   /* of the row that gets the focus; or GTK_INVALID_LIST_POSITION */
  guint frames_to_follow; /* until the strip shows what the list shows; 0: it does */

  GtkCustomFilter *filter;  /* (owned) */
  GtkSliceListModel *head;  /* (owned): of the log, what may be in the first frame; then all */
  GListModel *model;        /* (owned): filtered, in sections */
  GtkSliceListModel *slice; /* (owned): the first of it, for which there are rows */
  guint n_rows;             /* at most as many; G_MAXUINT: all */
  guint n_frames;           /* drawn while rows are still made */
  GPtrArray *items;         /* (owned) (element-type GtkListItem): bound rows, unowned */
  GPtrArray *headers;       /* (owned) (element-type GtkListHeader): bound ones, unowned */

  GtkSearchEntry *search_entry;
  GtkToggleButton *select_button;
  GtkMenuButton *calendar_button;
  GtkLabel *strip_label;
  StrideWeekStrip *strip;
  AdwWrapBox *filters;
  GtkToggleButton *filter_buttons[STRIDE_JOURNAL_N_FILTERS];
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkListView *list_view;
  GtkRevealer *selection_bar;
  GtkLabel *selection_label;
};

StrideDay stride_journal_page_get_today (StrideJournalPage *self);
/* (nullable) (transfer none): the entry of the row that has the focus, while it is in sight */
StrideEntry *stride_journal_page_get_focused (StrideJournalPage *self);

/* In stride-journal-search.c */
void stride_journal_page_add_filters (StrideJournalPage *self);
/* A GtkCustomFilterFunc */
gboolean stride_journal_page_filter (gpointer item, gpointer user_data);
void stride_journal_page_search_changed (StrideJournalPage *self);
void stride_journal_page_show_all (StrideJournalPage *self);
/* The list, or why there is none. */
void stride_journal_page_update_stack (StrideJournalPage *self);

/* In stride-journal-calendar.c */
StrideDay stride_journal_page_week_of (StrideJournalPage *self, StrideDay day);
void stride_journal_page_init_calendar (StrideJournalPage *self);
void stride_journal_page_show_strip (StrideJournalPage *self);
void stride_journal_page_go_to_day (StrideJournalPage *self, StrideDay day);
/* The strip shows the week of the row with the focus, or of the uppermost one. */
void stride_journal_page_follow (StrideJournalPage *self);

/* In stride-journal-page.c */
/* Loads earlier months when the end of what is loaded comes near. */
void stride_journal_page_scrolled (StrideJournalPage *self);

/* In stride-journal-list.c */
void stride_journal_page_start_growing (StrideJournalPage *self);
/* The list knows the whole log from now on. */
void stride_journal_page_show_whole (StrideJournalPage *self);
/* There is a row for @position from now on. */
void stride_journal_page_grow_to (StrideJournalPage *self, guint position);
void stride_journal_page_build_list (StrideJournalPage *self);
/* What is on the screen says again what it shows. */
void stride_journal_page_refresh_rows (StrideJournalPage *self);
void stride_journal_page_refresh_headers (StrideJournalPage *self);

G_END_DECLS
