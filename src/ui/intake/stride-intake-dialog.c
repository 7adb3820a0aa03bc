/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-intake-dialog.h"

#include <glib/gi18n-lib.h>

#include "stride-intake-record.h"
#include "stride-question-keys.h"
#include "stride-safety-view.h"

struct _StrideIntakeDialog {
  AdwDialog parent_instance;

  StrideInsight *insight; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideClock *clock;     /* (owned) */
  StrideIntakeMode mode;

  StrideIntake *intake; /* (owned) (nullable): NULL before the first question */
  gint64 begun_at;      /* Unix seconds */
  gboolean finished;

  AdwToolbarView *toolbar_view;
  AdwWindowTitle *title_widget;
  AdwBanner *banner;
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkProgressBar *progress;
  GtkLabel *lead;
  StrideQuestionView *question_view;
  StrideSafetyView *safety_view;
  GtkWidget *back_button;
  GtkWidget *start_button;
  GtkWidget *actions;
  GtkWidget *skip_button;
  GtkWidget *continue_button;
};

G_DEFINE_FINAL_TYPE (StrideIntakeDialog, stride_intake_dialog, ADW_TYPE_DIALOG)

enum {
  SIGNAL_FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const struct {
  const char *block;
  const char *name;
} blocks[] = {
  { "safety", N_ ("Safety") }, { "soreness", N_ ("Soreness") }, { "running", N_ ("Running") },
  { "body", N_ ("Body") },     { "mind", N_ ("Mind") },
};

static gint64
now_s (StrideIntakeDialog *self)
{
  return stride_clock_get_real (self->clock) / G_USEC_PER_SEC;
}

static int
tz_minutes (StrideIntakeDialog *self)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);

  return (int) (g_date_time_get_utc_offset (now) / G_TIME_SPAN_MINUTE);
}

static gboolean
is_safety_only (StrideIntakeDialog *self)
{
  return self->mode == STRIDE_INTAKE_MODE_SAFETY_ONLY ||
         self->mode == STRIDE_INTAKE_MODE_AFTER_ENTRY;
}

/* --- saving -------------------------------------------------------------------------------------- */

static void
save_profile (StrideIntakeDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;

  if (stride_profile_save (self->profile, &error)) {
    adw_banner_set_revealed (self->banner, FALSE);
    return;
  }

  title = g_strdup_printf (_ ("Not saved: %s"), error->message);
  adw_banner_set_use_markup (self->banner, FALSE);
  adw_banner_set_title (self->banner, title);
  adw_banner_set_revealed (self->banner, TRUE);
}

static void
save (StrideIntakeDialog *self, gboolean complete)
{
  stride_intake_record_put (self->profile, self->intake, is_safety_only (self), self->begun_at,
                            tz_minutes (self), complete);
  save_profile (self);
}

/* --- what is shown ------------------------------------------------------------------------------- */

static const char *
name_of_block (const char *block)
{
  for (guint i = 0; i < G_N_ELEMENTS (blocks); i++)
    if (g_str_equal (blocks[i].block, block))
      return _ (blocks[i].name);

  return "";
}

static void
update_continue (StrideIntakeDialog *self)
{
  gtk_widget_set_sensitive (self->continue_button,
                            stride_question_view_get_has_answer (self->question_view));
}

static void
show_page (StrideIntakeDialog *self, const char *name)
{
  gboolean asking = g_str_equal (name, "question");

  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (self->actions, asking);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), asking);
  gtk_widget_set_visible (self->back_button,
                          self->intake && stride_intake_can_go_back (self->intake));
  gtk_widget_remove_css_class (GTK_WIDGET (self->toolbar_view), "emergency");
  if (!asking)
    adw_window_title_set_subtitle (self->title_widget, "");
}

static void
show_question (StrideIntakeDialog *self)
{
  StrideQuestion *question = stride_intake_get_question (self->intake);
  const char *block = name_of_block (stride_question_get_block (question));
  g_autofree char *subtitle = NULL;
  guint done, total;

  stride_intake_get_progress (self->intake, &done, &total);
  /* Translators: name of a part of the questionnaire, number of the question, questions in total */
  subtitle = g_strdup_printf (_ ("%s · %u of %u"), block, done + 1, total);
  adw_window_title_set_subtitle (self->title_widget, subtitle);
  gtk_progress_bar_set_fraction (self->progress, total ? (double) done / total : 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, subtitle, -1);

  stride_question_view_set_question (self->question_view, question,
                                     stride_intake_get_answers (self->intake));
  gtk_widget_set_visible (self->skip_button, stride_question_is_skippable (question) ||
                                               self->mode == STRIDE_INTAKE_MODE_AFTER_ENTRY);
  gtk_widget_set_visible (GTK_WIDGET (self->lead),
                          self->mode == STRIDE_INTAKE_MODE_AFTER_ENTRY && done == 0);
  show_page (self, "question");
  update_continue (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  stride_question_view_focus (self->question_view);
}

static void
show_safety (StrideIntakeDialog *self, StrideSafetyLevel level)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);

  /* Without a question behind it the page was opened for its own sake. */
  stride_safety_view_set (self->safety_view, level, stride_insight_get_facts (self->insight),
                          stride_insight_get_today (self->insight), self->intake == NULL);
  if (level == STRIDE_SAFETY_EMERGENCY)
    stride_safety_view_show_number (self->safety_view, now);
  show_page (self, "safety");
  if (level == STRIDE_SAFETY_EMERGENCY)
    gtk_widget_add_css_class (GTK_WIDGET (self->toolbar_view), "emergency");
  stride_safety_view_focus (self->safety_view);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), stride_safety_get_text (level),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
finish (StrideIntakeDialog *self)
{
  self->finished = TRUE;
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0, TRUE);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
show_end (StrideIntakeDialog *self)
{
  StrideSafetyLevel level = stride_insight_get_safety (self->insight);

  if (level >= STRIDE_SAFETY_PROFESSIONAL)
    show_safety (self, level);
  else
    finish (self);
}

/* Each answer is saved before the next question comes. */
static void
intake_changed (StrideIntakeDialog *self)
{
  switch (stride_intake_get_state (self->intake)) {
  case STRIDE_INTAKE_ASKING:
    if (!is_safety_only (self))
      save (self, FALSE);
    show_question (self);
    break;
  case STRIDE_INTAKE_EMERGENCY:
    /* Open as long as this page is shown: going back may correct a slip. */
    save (self, FALSE);
    show_safety (self, STRIDE_SAFETY_EMERGENCY);
    break;
  case STRIDE_INTAKE_FINISHED:
  default:
    save (self, TRUE);
    show_end (self);
    break;
  }
}

static void
begin (StrideIntakeDialog *self)
{
  gboolean safety_only = is_safety_only (self);
  const StrideIntakeRecord *open =
    safety_only ? NULL : stride_intake_record_find_open (self->profile, now_s (self));

  self->begun_at = open ? open->at : stride_intake_record_begin (self->profile, now_s (self));
  g_clear_object (&self->intake);
  self->intake = stride_intake_new (stride_insight_get_catalog (self->insight),
                                    stride_insight_get_log_facts (self->insight),
                                    open ? open->answers : NULL, safety_only);
  g_signal_connect_object (self->intake, "changed", G_CALLBACK (intake_changed), self,
                           G_CONNECT_SWAPPED);

  switch (stride_intake_get_state (self->intake)) {
  case STRIDE_INTAKE_ASKING:
    show_question (self);
    break;
  case STRIDE_INTAKE_EMERGENCY:
    show_safety (self, STRIDE_SAFETY_EMERGENCY);
    break;
  case STRIDE_INTAKE_FINISHED:
  default:
    /* All was answered, and only the last save is missing: back to the last question. */
    stride_intake_go_back (self->intake);
    break;
  }
}

/* --- what the person does ------------------------------------------------------------------------ */

static gboolean
answer (StrideIntakeDialog *self, GError **error)
{
  StrideQuestion *question = stride_intake_get_question (self->intake);
  g_autoptr (StrideAnswers) given = stride_question_view_dup_answer (self->question_view);
  const char *id = stride_question_get_id (question);

  switch (stride_answers_get_kind (given, id)) {
  case STRIDE_ANSWER_NUMBER:
    return stride_intake_answer_number (self->intake, stride_answers_get_number (given, id, -1),
                                        error);
  case STRIDE_ANSWER_CHOICE:
    return stride_intake_answer_choice (self->intake, stride_answers_get_choice (given, id), error);
  case STRIDE_ANSWER_CHOICES:
    return stride_intake_answer_choices (self->intake, stride_answers_get_choices (given, id),
                                         error);
  case STRIDE_ANSWER_SKIPPED:
  case STRIDE_ANSWER_ABSENT:
  default:
    return TRUE;
  }
}

static void
continue_clicked (StrideIntakeDialog *self)
{
  g_autoptr (GError) error = NULL;

  if (!answer (self, &error))
    stride_question_view_set_error (self->question_view, error->message);
}

static void
skip_clicked (StrideIntakeDialog *self)
{
  g_autoptr (GError) error = NULL;

  /* The screens cannot be skipped, only put off: the gate stays closed. */
  if (self->mode == STRIDE_INTAKE_MODE_AFTER_ENTRY)
    adw_dialog_close (ADW_DIALOG (self));
  else if (!stride_intake_skip (self->intake, &error))
    stride_question_view_set_error (self->question_view, error->message);
}

static void
back_clicked (StrideIntakeDialog *self)
{
  stride_intake_go_back (self->intake);
}

static void
note_first_start (StrideIntakeDialog *self)
{
  if (stride_profile_get_first_start (self->profile) != 0)
    return;

  stride_profile_set_first_start (self->profile, now_s (self));
  save_profile (self);
}

static void
start_clicked (StrideIntakeDialog *self)
{
  note_first_start (self);
  begin (self);
}

static void
later_clicked (StrideIntakeDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* Said twice: what was ticked before counts no more, and the screens are asked anew. */
static void
checked (StrideIntakeDialog *self)
{
  stride_profile_set_checked_at (self->profile, now_s (self));
  save_profile (self);
  begin (self);
}

static gboolean
key_pressed (StrideIntakeDialog *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  if (!self->intake)
    return GDK_EVENT_PROPAGATE;

  switch (stride_question_keys_read (self->question_view, stride_intake_get_question (self->intake),
                                     keyval, modifiers)) {
  case STRIDE_QUESTION_KEY_BACK:
    if (!stride_intake_can_go_back (self->intake))
      return GDK_EVENT_PROPAGATE;
    stride_intake_go_back (self->intake);
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
stride_intake_dialog_map (GtkWidget *widget)
{
  StrideIntakeDialog *self = STRIDE_INTAKE_DIALOG (widget);

  GTK_WIDGET_CLASS (stride_intake_dialog_parent_class)->map (widget);

  if (gtk_widget_get_visible (GTK_WIDGET (self->lead)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_text (self->lead),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);

  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "safety"))
    stride_safety_view_focus (self->safety_view);
  else if (self->intake && stride_intake_get_question (self->intake))
    stride_question_view_focus (self->question_view);
}

static void
stride_intake_dialog_closed (AdwDialog *dialog)
{
  StrideIntakeDialog *self = STRIDE_INTAKE_DIALOG (dialog);

  note_first_start (self);
  if (self->finished)
    return;

  self->finished = TRUE;
  if (self->intake && stride_intake_get_state (self->intake) == STRIDE_INTAKE_EMERGENCY)
    save (self, TRUE);
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0, FALSE);
}

static void
stride_intake_dialog_dispose (GObject *object)
{
  StrideIntakeDialog *self = STRIDE_INTAKE_DIALOG (object);

  g_clear_object (&self->intake);
  g_clear_object (&self->insight);
  g_clear_object (&self->profile);
  g_clear_object (&self->clock);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_INTAKE_DIALOG);

  G_OBJECT_CLASS (stride_intake_dialog_parent_class)->dispose (object);
}

static void
stride_intake_dialog_class_init (StrideIntakeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_intake_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = stride_intake_dialog_closed;
  widget_class->map = stride_intake_dialog_map;

  signals[SIGNAL_FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-intake-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, toolbar_view);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, title_widget);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, lead);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, question_view);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, safety_view);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, back_button);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, start_button);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, actions);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, skip_button);
  gtk_widget_class_bind_template_child (widget_class, StrideIntakeDialog, continue_button);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked);
  gtk_widget_class_bind_template_callback (widget_class, later_clicked);
  gtk_widget_class_bind_template_callback (widget_class, skip_clicked);
  gtk_widget_class_bind_template_callback (widget_class, continue_clicked);
  gtk_widget_class_bind_template_callback (widget_class, update_continue);
  gtk_widget_class_bind_template_callback (widget_class, checked);
  gtk_widget_class_bind_template_callback (widget_class, begin);
  gtk_widget_class_bind_template_callback (widget_class, finish);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
}

static void
stride_intake_dialog_init (StrideIntakeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

StrideIntakeDialog *
stride_intake_dialog_new (StrideInsight *insight,
                          StrideProfile *profile,
                          StrideClock *clock,
                          StrideIntakeMode mode)
{
  StrideIntakeDialog *self;
  StrideSafetyLevel level;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_INTAKE_DIALOG, NULL);
  self->insight = g_object_ref (insight);
  self->profile = g_object_ref (profile);
  self->clock = g_object_ref (clock);
  self->mode = mode;

  if (is_safety_only (self))
    adw_dialog_set_title (ADW_DIALOG (self), _ ("Safety Questions"));
  if (mode == STRIDE_INTAKE_MODE_AFTER_ENTRY)
    gtk_button_set_label (GTK_BUTTON (self->skip_button), _ ("_Not Now"));

  /* While help is called for, that comes before any question. */
  level = stride_insight_get_safety (insight);
  if (level == STRIDE_SAFETY_EMERGENCY ||
      (mode == STRIDE_INTAKE_MODE_SAFETY_ONLY && level >= STRIDE_SAFETY_PROFESSIONAL)) {
    show_safety (self, level);
  } else if (mode == STRIDE_INTAKE_MODE_WELCOME) {
    show_page (self, "welcome");
    adw_dialog_set_focus (ADW_DIALOG (self), self->start_button);
  } else {
    begin (self);
  }

  return self;
}
