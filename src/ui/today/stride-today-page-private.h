/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-today-page.h"
#include "stride-today-step.h"

G_BEGIN_DECLS

struct _StrideTodayPage {
  AdwBin parent_instance;

  StrideInsight *insight; /* (owned) */
  StrideJournal *journal; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideClock *clock;     /* (owned) */

  gboolean miles;
  int first_weekday; /* 1 (Monday) … 7, 0: as the locale has it */

  char *shown; /* (owned): what stands on the page, to leave it alone when nothing changed */
  guint refresh_source; /* 0: none pending */
  guint mark_source;    /* 0: none pending */
  guint whole_source;   /* 0: none pending */
  gboolean is_whole;    /* with what waits for the first frame */
  gboolean is_asking;   /* the picker is being set up, not used */
  StrideTodayQuestion question;

  /* What the last "later" or "not for me" replaced, for undo. */
  char *undo_rule; /* (owned) (nullable) */
  StrideAdviceRecord undo_record;

  GtkWidget *grave_box;
  GtkLabel *step_title;
  GtkLabel *step_text;
  GtkButton *step_button;
  GtkWidget *log_button;
  GtkWidget *later_box; /* what stands below warnings and the step */
  GtkLabel
    *welcome_label; /* (nullable): as the next two, made when there is first something to say */
  GtkWidget *question_box;
  GtkLabel *question_label;
  GtkWidget *question_picker;
  GtkWidget *advice_box;
  GtkLabel *empty_label;
  GtkWidget *others_box;
  GtkLabel *week_label;
  GtkLabel *week_because_label;
  GtkWidget *week_box;
  GtkLabel *next_run_label;         /* (nullable) */
  GtkLabel *next_run_because_label; /* (nullable) */
  GtkExpander *more_expander;
  GtkWidget *more_box;
};

/* In stride-today-week.c: a welcome after a pause, else how long the next run may be. Reads the whole log,
 * and so does nothing before the first frame. */
void stride_today_page_fill_habit (StrideTodayPage *self);

/* In stride-today-actions.c */
void stride_today_page_install_actions (GtkWidgetClass *widget_class);
/* The group "advice" of the window, so that a toast can undo. */
void stride_today_page_add_undo_group (StrideTodayPage *self);
void stride_today_page_remove_undo_group (StrideTodayPage *self);

G_END_DECLS
