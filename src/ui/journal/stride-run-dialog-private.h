/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-body-map.h"
#include "stride-error-row.h"
#include "stride-run-dialog.h"
#include "stride-run-form.h"
#include "stride-scale-picker.h"

G_BEGIN_DECLS

#define STRIDE_RUN_DIALOG_N_PICKERS 5
#define STRIDE_RUN_DIALOG_N_SWITCHES 7

struct _StrideRunDialog {
  AdwDialog parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideShoes *shoes;     /* (owned) */
  StrideClock *clock;     /* (owned) */
  StrideEntry *edit;      /* (owned) (nullable) */
  gboolean miles;         /* where there is no run before */
  StrideRunForm *form;    /* (owned): what the widgets show */
  StrideRunForm *blank;   /* (owned): as it was before anything was typed */
  JsonNode *before_quick; /* (owned) (nullable): the form without what the line says */
  char **shoe_ids;        /* (owned): of shoe_row, the first is "" for none */
  char *unsaved_id;       /* (owned) (nullable): in the log's memory, but not yet on the disk */
  guint draft_source;
  gboolean loading; /* widgets are being filled: their changes are not the person's */
  gboolean saved;

  AdwBanner *draft_banner;
  AdwBanner *error_banner;
  AdwEntryRow *quick_row;
  GtkWidget *chips_row;
  AdwWrapBox *chips;
  AdwToggleGroup *unit_group;
  GtkLabel *pace_label;
  AdwExpanderRow *when_row;
  AdwExpanderRow *more_row;
  AdwComboRow *surface_row;
  AdwComboRow *shoe_row;
  StrideBodyMap *body_map;
  GtkTextBuffer *note_buffer;
  AdwSpinRow *shares[STRIDE_N_SURFACES]; /* none for mixed */
  GtkWidget
    *text_rows[STRIDE_N_INPUTS]; /* what an error is about; entry rows but for the last two */
  StrideErrorRow *errors[STRIDE_N_INPUTS];
  StrideScalePicker *pickers[STRIDE_RUN_DIALOG_N_PICKERS];
  AdwSwitchRow *switches[STRIDE_RUN_DIALOG_N_SWITCHES];
};

/* In stride-run-dialog.c: the person chose something. */
void stride_run_dialog_choice_changed (StrideRunDialog *self);

/* In stride-run-dialog-fields.c */

void stride_run_dialog_bind_fields (GtkWidgetClass *widget_class);
void stride_run_dialog_init_fields (StrideRunDialog *self);
/* The form into the widgets, and back. */
void stride_run_dialog_show_form (StrideRunDialog *self);
void stride_run_dialog_read_choices (StrideRunDialog *self);
void stride_run_dialog_read_texts (StrideRunDialog *self);
/* Says what is wrong with @input, or takes that away. TRUE if nothing is wrong. */
gboolean stride_run_dialog_check (StrideRunDialog *self, StrideRunInput input);
/* The same for those that are said to be wrong already: an error goes as soon as it is none. */
void stride_run_dialog_recheck (StrideRunDialog *self);

G_END_DECLS
