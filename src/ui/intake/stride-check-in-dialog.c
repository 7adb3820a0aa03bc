/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-check-in-dialog.h"

#include <glib/gi18n-lib.h>

#include "stride-dots.h"
#include "stride-question-keys.h"
#include "stride-toast.h"

#define NONE "none"

struct _StrideCheckInDialog {
  AdwDialog parent_instance;

  StrideInsight *insight; /* (owned) */
  StrideJournal *journal; /* (owned) */
  StrideClock *clock;     /* (owned) */
  StrideAnswers *answers; /* (owned) */
  StrideEntry *edit;      /* (owned) (nullable): the check-in that is corrected */
  guint position;

  StrideDots *dots;
  StrideQuestionView *question_view;
  GtkWidget *back_button;
  GtkWidget *skip_button;
  GtkButton *continue_button;
};

G_DEFINE_FINAL_TYPE (StrideCheckInDialog, stride_check_in_dialog, ADW_TYPE_DIALOG)

enum {
  SIGNAL_SAVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GListModel *
get_questions (StrideCheckInDialog *self)
{
  return stride_catalog_get_check_in (stride_insight_get_catalog (self->insight));
}

/* (transfer full) */
static StrideQuestion *
dup_question (StrideCheckInDialog *self)
{
  return g_list_model_get_item (get_questions (self), self->position);
}

static void
update_continue (StrideCheckInDialog *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->continue_button),
                            stride_question_view_get_has_answer (self->question_view));
}

static void
show_question (StrideCheckInDialog *self)
{
  g_autoptr (StrideQuestion) question = dup_question (self);
  guint n = g_list_model_get_n_items (get_questions (self));
  g_autofree char *value = g_strdup_printf (_ ("Question %u of %u"), self->position + 1, n);

  stride_dots_set (self->dots, n, self->position, value);
  stride_question_view_set_question (self->question_view, question, self->answers);
  gtk_widget_set_visible (self->back_button, self->position > 0);
  gtk_widget_set_visible (self->skip_button, stride_question_is_skippable (question));
  gtk_button_set_label (self->continue_button,
                        self->position + 1 < n ? _ ("_Continue") : _ ("_Save"));
  update_continue (self);
  stride_question_view_focus (self->question_view);
}

/* --- saving -------------------------------------------------------------------------------------- */

static int
number_of (StrideCheckInDialog *self, const char *question)
{
  return (int) stride_answers_get_number (self->answers, question, STRIDE_UNSET);
}

/* (transfer full) (nullable): NULL without any */
static char **
dup_signs (StrideCheckInDialog *self)
{
  const char *const *ticked = stride_answers_get_choices (self->answers, "ci_flags");

  if (!ticked || g_strv_contains (ticked, NONE))
    return NULL;

  return g_strdupv ((char **) ticked);
}

/* (nullable): the check-in of @day */
static StrideEntry *
find_same_day (StrideCheckInDialog *self, StrideDay day)
{
  StrideEntry *latest = stride_journal_get_latest (self->journal, STRIDE_ENTRY_CHECK_IN);

  return latest && stride_entry_get_day (latest) == day ? latest : NULL;
}

/* Now, or when the check-in that is corrected was made. */
static void
set_when (StrideCheckInDialog *self, StrideEntryHead *head)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);

  if (self->edit) {
    const StrideEntryHead *old = stride_entry_get_head (self->edit);

    head->day = old->day;
    head->at = old->at;
    head->tz = old->tz;
    head->note = old->note;
  } else {
    head->day = stride_day_from_date_time (now);
    head->at = g_date_time_to_unix (now);
    head->tz = (int) (g_date_time_get_utc_offset (now) / G_TIME_SPAN_MINUTE);
  }
  head->modified = stride_clock_get_real (self->clock) / 1000;
}

static void
save (StrideCheckInDialog *self)
{
  g_auto (GStrv) signs = dup_signs (self);
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  StrideEntryHead head = { 0 };
  StrideCheckIn check_in = { number_of (self, "ci_avg"), number_of (self, "ci_worst"),
                             number_of (self, "ci_stress"), number_of (self, "ci_conf"), signs };
  StrideEntry *same;
  gboolean saved;

  set_when (self, &head);
  same = self->edit ? self->edit : find_same_day (self, head.day);
  if (same)
    head.id = (char *) stride_entry_get_id (same);

  entry = stride_entry_new_check_in (&head, &check_in, same);
  saved = stride_journal_put (self->journal, entry, &error);
  if (saved)
    stride_toast (GTK_WIDGET (self), self->edit ? _ ("Check-in changed") : _ ("Check-in saved"),
                  _ ("_Undo"), "win.undo");
  else
    stride_toast_error (GTK_WIDGET (self), error);

  g_signal_emit (self, signals[SIGNAL_SAVED], 0, entry);
  if (saved)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.entry-saved", "s",
                                stride_entry_get_id (entry));
  else if (signs || stride_entry_flares (entry))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.safety-check", NULL);

  /* What the log refuses is only here. */
  if (saved || !stride_journal_is_refusal (error))
    adw_dialog_close (ADW_DIALOG (self));
}

/* --- what the person does ------------------------------------------------------------------------ */

static void
go_on (StrideCheckInDialog *self)
{
  if (self->position + 1 < g_list_model_get_n_items (get_questions (self))) {
    self->position++;
    show_question (self);
  } else {
    save (self);
  }
}

static void
keep (StrideCheckInDialog *self, StrideAnswers *given)
{
  for (guint i = 0; i < stride_answers_get_size (given); i++) {
    const char *id = stride_answers_get_question (given, i);
    const char *const *choices = stride_answers_get_choices (given, id);

    if (choices)
      stride_answers_set_choices (self->answers, id, choices);
    else
      stride_answers_set_number (self->answers, id, stride_answers_get_number (given, id, 0));
  }
}

static void
continue_clicked (StrideCheckInDialog *self)
{
  g_autoptr (StrideAnswers) given = stride_question_view_dup_answer (self->question_view);

  keep (self, given);
  go_on (self);
}

static void
skip_clicked (StrideCheckInDialog *self)
{
  g_autoptr (StrideQuestion) question = dup_question (self);

  stride_answers_remove (self->answers, stride_question_get_id (question));
  go_on (self);
}

static void
back_clicked (StrideCheckInDialog *self)
{
  if (self->position == 0)
    return;

  self->position--;
  show_question (self);
}

static gboolean
key_pressed (StrideCheckInDialog *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  g_autoptr (StrideQuestion) question = dup_question (self);

  switch (stride_question_keys_read (self->question_view, question, keyval, modifiers)) {
  case STRIDE_QUESTION_KEY_BACK:
    back_clicked (self);
    return GDK_EVENT_STOP;
  case STRIDE_QUESTION_KEY_CONTINUE:
    continue_clicked (self);
    return GDK_EVENT_STOP;
  case STRIDE_QUESTION_KEY_ANSWER:
    return GDK_EVENT_STOP;
  case STRIDE_QUESTION_KEY_NONE:
  default:
    return GDK_EVENT_PROPAGATE;
  }
}

/* --- the dialog ---------------------------------------------------------------------------------- */

static void
stride_check_in_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_check_in_dialog_parent_class)->map (widget);

  stride_question_view_focus (STRIDE_CHECK_IN_DIALOG (widget)->question_view);
}

static void
stride_check_in_dialog_dispose (GObject *object)
{
  StrideCheckInDialog *self = STRIDE_CHECK_IN_DIALOG (object);

  g_clear_object (&self->insight);
  g_clear_object (&self->journal);
  g_clear_object (&self->clock);
  g_clear_object (&self->edit);
  g_clear_pointer (&self->answers, stride_answers_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_CHECK_IN_DIALOG);

  G_OBJECT_CLASS (stride_check_in_dialog_parent_class)->dispose (object);
}

static void
stride_check_in_dialog_class_init (StrideCheckInDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_check_in_dialog_dispose;
  widget_class->map = stride_check_in_dialog_map;

  signals[SIGNAL_SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, STRIDE_TYPE_ENTRY);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-check-in-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideCheckInDialog, dots);
  gtk_widget_class_bind_template_child (widget_class, StrideCheckInDialog, question_view);
  gtk_widget_class_bind_template_child (widget_class, StrideCheckInDialog, back_button);
  gtk_widget_class_bind_template_child (widget_class, StrideCheckInDialog, skip_button);
  gtk_widget_class_bind_template_child (widget_class, StrideCheckInDialog, continue_button);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked);
  gtk_widget_class_bind_template_callback (widget_class, skip_clicked);
  gtk_widget_class_bind_template_callback (widget_class, continue_clicked);
  gtk_widget_class_bind_template_callback (widget_class, update_continue);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
}

static void
stride_check_in_dialog_init (StrideCheckInDialog *self)
{
  self->answers = stride_answers_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What is unset was skipped; no sign can only be saved by saying so. */
static void
fill (StrideCheckInDialog *self)
{
  static const char *const none[] = { NONE, NULL };
  const StrideCheckIn *old = stride_entry_get_check_in (self->edit);
  const struct {
    const char *question;
    int value;
  } scales[] = {
    { "ci_avg", old->avg },
    { "ci_worst", old->worst },
    { "ci_stress", old->stress },
    { "ci_conf", old->confidence },
  };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    if (scales[i].value != STRIDE_UNSET)
      stride_answers_set_number (self->answers, scales[i].question, scales[i].value);
  stride_answers_set_choices (self->answers, "ci_flags",
                              old->signs ? (const char *const *) old->signs : none);
}

/* @edit: (nullable) */
static StrideCheckInDialog *
dialog_new (StrideInsight *insight, StrideJournal *journal, StrideClock *clock, StrideEntry *edit)
{
  StrideCheckInDialog *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_CHECK_IN_DIALOG, NULL);
  self->insight = g_object_ref (insight);
  self->journal = g_object_ref (journal);
  self->clock = g_object_ref (clock);
  if (edit) {
    self->edit = g_object_ref (edit);
    adw_dialog_set_title (ADW_DIALOG (self), _ ("Edit Check-In"));
    fill (self);
  }
  show_question (self);

  return self;
}

StrideCheckInDialog *
stride_check_in_dialog_new (StrideInsight *insight, StrideJournal *journal, StrideClock *clock)
{
  return dialog_new (insight, journal, clock, NULL);
}

StrideCheckInDialog *
stride_check_in_dialog_new_for_entry (StrideInsight *insight,
                                      StrideJournal *journal,
                                      StrideClock *clock,
                                      StrideEntry *entry)
{
  g_return_val_if_fail (entry && stride_entry_get_check_in (entry), NULL);

  return dialog_new (insight, journal, clock, entry);
}
