/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-today-page.h"

#include <glib/gi18n-lib.h>

#include "stride-action.h"
#include "stride-advice-card.h"
#include "stride-format.h"
#include "stride-scale-picker.h"
#include "stride-toast.h"
#include "stride-today-page-private.h"
#include "stride-trend-text.h"

/* What step, question and week look at. */
#define RECENT_DAYS 21

typedef enum {
  PROP_MILES = 1,
  PROP_FIRST_WEEKDAY,
} StrideTodayPageProperty;

static GParamSpec *properties[PROP_FIRST_WEEKDAY + 1];

G_DEFINE_FINAL_TYPE (StrideTodayPage, stride_today_page, ADW_TYPE_BIN)

/* --- cards ---------------------------------------------------------------------------------------- */

static void
remove_children (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)))
    gtk_box_remove (GTK_BOX (box), child);
}

static gboolean
is_grave (StrideAdvice *advice)
{
  return !stride_adviser_can_dismiss (stride_advice_get_rule (advice));
}

/* The cards that are not on the page are made when somebody asks for them. */
static void
fill_more (StrideTodayPage *self)
{
  GListModel *all = stride_insight_get_advice (self->insight);
  StrideFacts *facts = stride_insight_get_facts (self->insight);
  int soreness = (int) stride_facts_get_number (facts, "today.sore", -1);

  remove_children (self->more_box);
  if (!gtk_expander_get_expanded (self->more_expander))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (StrideAdvice) advice = g_list_model_get_item (all, i);
    StridePlace place = stride_advice_get_place (advice);

    if (place != STRIDE_PLACE_HOME && place != STRIDE_PLACE_BLOCKED)
      gtk_box_append (GTK_BOX (self->more_box),
                      stride_advice_card_new (self->insight, advice, soreness));
  }
}

static gboolean
is_warning (StrideTodayPage *self)
{
  return stride_insight_get_safety (self->insight) >= STRIDE_SAFETY_THIS_WEEK;
}

static void
fill_cards (StrideTodayPage *self)
{
  GListModel *all = stride_insight_get_advice (self->insight);
  StrideFacts *facts = stride_insight_get_facts (self->insight);
  int soreness = (int) stride_facts_get_number (facts, "today.sore", -1);
  guint n_home = 0, n_more = 0;
  g_autofree char *more = NULL;

  remove_children (self->grave_box);
  remove_children (self->others_box);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (StrideAdvice) advice = g_list_model_get_item (all, i);
    StridePlace place = stride_advice_get_place (advice);

    if (place == STRIDE_PLACE_BLOCKED)
      continue;
    if (place != STRIDE_PLACE_HOME) {
      n_more++;
    } else if (is_grave (advice)) {
      gtk_box_append (GTK_BOX (self->grave_box),
                      stride_advice_card_new (self->insight, advice, soreness));
    } else {
      n_home++;
      if (self->is_whole)
        gtk_box_append (GTK_BOX (self->others_box),
                        stride_advice_card_new (self->insight, advice, soreness));
    }
  }

  gtk_widget_set_visible (self->grave_box, gtk_widget_get_first_child (self->grave_box) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_label), n_home == 0);
  /* Nothing stands beside a warning sign, not even that there is nothing. */
  gtk_widget_set_visible (self->advice_box, n_home > 0 || !is_warning (self));
  gtk_label_set_text (
    self->empty_label,
    stride_facts_get_number (facts, "log.n_runs", 0) > 0
      ? _ ("Nothing else needs a change. Advice appears here when your log or your answers call "
           "for it, always with its reason.")
      : _ ("Advice appears here once you have answered the questions or logged a run, always with "
           "its reason."));
  gtk_widget_set_visible (GTK_WIDGET (self->more_expander), n_more > 0);
  /* Translators: opens the list of what is not on the page; %u is how many. */
  more = g_strdup_printf (_ ("_All Advice (%u More)"), n_more);
  gtk_expander_set_label (self->more_expander, more);
  fill_more (self);
}

/* --- the other parts ------------------------------------------------------------------------------ */

static void
fill_step (StrideTodayPage *self, const StrideTodayStep *step)
{
  gtk_label_set_text (self->step_title, step->title);
  gtk_label_set_text (self->step_text, step->text);
  gtk_button_set_label (self->step_button, step->button);
  stride_set_detailed_action (self->step_button, step->action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->step_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, step->title, -1);
  gtk_widget_set_visible (self->log_button,
                          !g_str_equal (step->action, "win.log-run") && !is_warning (self));
}

static void
fill_question (StrideTodayPage *self)
{
  gtk_widget_set_visible (self->question_box, self->question.run != NULL);
  if (!self->question.run)
    return;

  gtk_label_set_text (self->question_label, self->question.text);
  self->is_asking = TRUE;
  stride_scale_picker_set_label (STRIDE_SCALE_PICKER (self->question_picker), self->question.text);
  stride_scale_picker_set_value (STRIDE_SCALE_PICKER (self->question_picker), -1);
  self->is_asking = FALSE;
}

static void
question_answered (StrideTodayPage *self)
{
  int value = stride_scale_picker_get_value (STRIDE_SCALE_PICKER (self->question_picker));
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (GError) error = NULL;

  if (self->is_asking || value < 0 || !self->question.run)
    return;

  entry = stride_today_question_answer (&self->question, value,
                                        stride_clock_get_real (self->clock) / 1000);
  if (!stride_journal_replace (self->journal, entry, &error)) {
    stride_toast_error (GTK_WIDGET (self), error);
    return;
  }

  stride_toast (GTK_WIDGET (self), _ ("Saved"), _ ("_Undo"), "win.undo");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.entry-saved", "s",
                              stride_entry_get_id (entry));
}

/* --- refresh -------------------------------------------------------------------------------------- */

/* All that the cards show, as one text: a page whose text is the same stays as it is, with its focus and
 * its place. */
static char *
describe (StrideTodayPage *self, const StrideTodayStep *step, const char *week, const char *because)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s|%s|%s|%s|%s|%s|%u", step->title, step->text, step->action,
                          self->question.run ? stride_entry_get_id (self->question.run) : "", week,
                          because, stride_insight_get_safety (self->insight));
  if (self->question.text)
    g_string_append (text, self->question.text);
  stride_insight_describe_advice (self->insight, text);

  return g_string_free (text, FALSE);
}

static gboolean
mark (gpointer user_data)
{
  StrideTodayPage *self = user_data;

  self->mark_source = 0;
  /* Half a log does not tell what holds. Loading the rest refreshes the page, and comes back here. */
  if (!stride_journal_is_complete (self->journal))
    return G_SOURCE_REMOVE;

  /* Bookkeeping, not something that the person did: when it cannot be saved, the next save takes it. */
  if (stride_adviser_mark_held (self->profile, stride_insight_get_catalog (self->insight),
                                stride_insight_get_facts (self->insight),
                                stride_insight_get_advice (self->insight),
                                stride_insight_get_today (self->insight)) &&
      !stride_profile_is_read_only (self->profile))
    stride_profile_save (self->profile, NULL);

  return G_SOURCE_REMOVE;
}

static void
queue_mark (StrideTodayPage *self)
{
  if (self->mark_source == 0)
    self->mark_source = g_idle_add_full (G_PRIORITY_LOW + 1, mark, self, NULL);
}

static void
refresh (StrideTodayPage *self)
{
  StrideDay today = stride_insight_get_today (self->insight);
  g_autoptr (GPtrArray) entries =
    stride_journal_list (self->journal, today - RECENT_DAYS, STRIDE_DAY_NONE);
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);
  g_autofree char *because = NULL;
  g_autofree char *week = NULL;
  g_autofree char *shown = NULL;
  StrideTodayStep step;

  stride_today_step_choose (&step, self->insight, self->profile, entries, now);
  stride_today_question_clear (&self->question);
  stride_today_question_find (&self->question, entries, now);
  week = stride_trend_text_week (entries, today,
                                 self->first_weekday ? self->first_weekday
                                                     : stride_week_first_weekday_of_locale (),
                                 self->miles, &because);

  shown = describe (self, &step, week, because);
  if (g_strcmp0 (shown, self->shown) != 0) {
    gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

    g_set_str (&self->shown, shown);
    fill_cards (self);
    fill_step (self, &step);
    fill_question (self);
    gtk_label_set_text (self->week_label, week);
    gtk_label_set_text (self->week_because_label, because);
    gtk_widget_set_visible (GTK_WIDGET (self->week_because_label), *because);
    if (had_focus && !gtk_widget_get_focus_child (GTK_WIDGET (self)))
      gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  }
  stride_today_step_clear (&step);
  stride_today_page_fill_habit (self);
  queue_mark (self);
}

static gboolean
refresh_later (gpointer user_data)
{
  StrideTodayPage *self = user_data;

  self->refresh_source = 0;
  refresh (self);

  return G_SOURCE_REMOVE;
}

/* Changes come in swarms: a log loads month by month at the usual idle priority, and the page looks when
 * that is through. */
static void
queue_refresh (StrideTodayPage *self)
{
  if (self->refresh_source == 0)
    self->refresh_source = g_idle_add_full (G_PRIORITY_LOW, refresh_later, self, NULL);
}

/* --- the widget ----------------------------------------------------------------------------------- */

static void
stride_today_page_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_today_page_parent_class)->root (widget);

  stride_today_page_add_undo_group (STRIDE_TODAY_PAGE (widget));
}

static void
stride_today_page_unroot (GtkWidget *widget)
{
  stride_today_page_remove_undo_group (STRIDE_TODAY_PAGE (widget));

  GTK_WIDGET_CLASS (stride_today_page_parent_class)->unroot (widget);
}

static gboolean
complete (gpointer user_data)
{
  StrideTodayPage *self = user_data;

  self->whole_source = 0;
  self->is_whole = TRUE;
  fill_cards (self);
  stride_today_page_fill_habit (self);
  gtk_widget_set_visible (self->later_box, TRUE);

  return G_SOURCE_REMOVE;
}

static void
after_paint (StrideTodayPage *self, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, after_paint, self);
  if (self->whole_source == 0)
    self->whole_source = g_idle_add (complete, self);
}

/* Shown again: hours have passed, perhaps a day. The very first frame has warnings and the step; fonts
 * and cards for the rest would double the time until there is something to see. */
static void
stride_today_page_map (GtkWidget *widget)
{
  StrideTodayPage *self = STRIDE_TODAY_PAGE (widget);

  GTK_WIDGET_CLASS (stride_today_page_parent_class)->map (widget);

  queue_refresh (self);
  if (!self->is_whole)
    g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint",
                             G_CALLBACK (after_paint), self, G_CONNECT_SWAPPED);
}

static void
stride_today_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideTodayPage *self = STRIDE_TODAY_PAGE (object);

  if (id == PROP_MILES)
    g_value_set_boolean (value, self->miles);
  else
    g_value_set_int (value, self->first_weekday);
}

static void
stride_today_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideTodayPage *self = STRIDE_TODAY_PAGE (object);
  int miles = id == PROP_MILES ? g_value_get_boolean (value) : self->miles;
  int first_weekday = id == PROP_FIRST_WEEKDAY ? g_value_get_int (value) : self->first_weekday;

  if (miles == self->miles && first_weekday == self->first_weekday)
    return;

  self->miles = miles;
  self->first_weekday = first_weekday;
  queue_refresh (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
stride_today_page_dispose (GObject *object)
{
  StrideTodayPage *self = STRIDE_TODAY_PAGE (object);

  g_clear_handle_id (&self->refresh_source, g_source_remove);
  g_clear_handle_id (&self->mark_source, g_source_remove);
  g_clear_handle_id (&self->whole_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_TODAY_PAGE);
  stride_today_question_clear (&self->question);
  g_clear_object (&self->insight);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (stride_today_page_parent_class)->dispose (object);
}

static void
stride_today_page_finalize (GObject *object)
{
  StrideTodayPage *self = STRIDE_TODAY_PAGE (object);

  g_free (self->shown);
  g_free (self->undo_rule);

  G_OBJECT_CLASS (stride_today_page_parent_class)->finalize (object);
}

static void
stride_today_page_class_init (StrideTodayPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = stride_today_page_get_property;
  object_class->set_property = stride_today_page_set_property;
  object_class->dispose = stride_today_page_dispose;
  object_class->finalize = stride_today_page_finalize;
  widget_class->root = stride_today_page_root;
  widget_class->unroot = stride_today_page_unroot;
  widget_class->map = stride_today_page_map;

  properties[PROP_MILES] = g_param_spec_boolean ("miles", NULL, NULL, FALSE, flags);
  properties[PROP_FIRST_WEEKDAY] = g_param_spec_int ("first-weekday", NULL, NULL, 0, 7, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/today/stride-today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, grave_box);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, step_title);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, step_text);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, step_button);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, log_button);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, later_box);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, question_box);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, question_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, question_picker);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, advice_box);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, empty_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, others_box);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, week_box);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, week_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, week_because_label);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, more_expander);
  gtk_widget_class_bind_template_child (widget_class, StrideTodayPage, more_box);

  stride_today_page_install_actions (widget_class);
}

static void
stride_today_page_init (StrideTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_swapped (self->more_expander, "notify::expanded", G_CALLBACK (fill_more), self);
  g_signal_connect_swapped (self->question_picker, "notify::value", G_CALLBACK (question_answered),
                            self);
}

StrideTodayPage *
stride_today_page_new (StrideInsight *insight,
                       StrideJournal *journal,
                       StrideProfile *profile,
                       StrideClock *clock)
{
  StrideTodayPage *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_TODAY_PAGE, NULL);
  self->insight = g_object_ref (insight);
  self->journal = g_object_ref (journal);
  self->profile = g_object_ref (profile);
  self->clock = g_object_ref (clock);
  self->miles = stride_locale_uses_miles ();
  g_signal_connect_object (insight, "changed", G_CALLBACK (queue_refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return self;
}
