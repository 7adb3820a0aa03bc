/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-page.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-content-words.h"
#include "stride-exercise-picture.h"
#include "stride-exercise-query.h"
#include "stride-format.h"
#include "stride-gate-banner.h"
#include "stride-source-row.h"

#define SLOW 0.75 /* of the true tempo: less than this is slow */

struct _StrideExercisePage {
  AdwNavigationPage parent_instance;

  StrideInsight *insight;   /* (owned) */
  StrideExercise *exercise; /* (owned) */

  AdwBanner *gate_banner;
  StrideFigureView *figure;
  GtkLabel *note_label;
  GtkScale *moment_scale;
  GtkToggleButton *play_button;
  GtkToggleButton *slow_button;
  GtkToggleButton *mirror_button;
  GtkLabel *name_label;
  GtkLabel *summary_label;
  AdwPreferencesGroup *dose_group;
  AdwPreferencesGroup *steps_group;
  AdwPreferencesGroup *mistakes_group;
  AdwPreferencesGroup *stop_group;
  AdwPreferencesGroup *ladder_group;
  AdwPreferencesGroup *evidence_group;
};

G_DEFINE_FINAL_TYPE (StrideExercisePage, stride_exercise_page, ADW_TYPE_NAVIGATION_PAGE)

/* --- figure -------------------------------------------------------------------------------------- */

static void
play_toggled (StrideExercisePage *self)
{
  gboolean play = gtk_toggle_button_get_active (self->play_button);
  const char *label = play ? _ ("Pause") : _ ("Play");

  if (play != stride_figure_view_get_playing (self->figure)) {
    if (play)
      stride_figure_view_play (self->figure);
    else
      stride_figure_view_pause (self->figure);
  }

  gtk_button_set_icon_name (GTK_BUTTON (self->play_button), play ? "media-playback-pause-symbolic"
                                                                 : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play_button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

static gboolean
is_slow (StrideExercisePage *self)
{
  return stride_figure_view_get_speed (self->figure) < SLOW;
}

static void
slow_toggled (StrideExercisePage *self)
{
  gboolean slow = gtk_toggle_button_get_active (self->slow_button);

  if (slow != is_slow (self))
    stride_figure_view_set_speed (self->figure, slow ? 0.5 : 1);
}

/* The keys of the figure change it too. */
static void
speed_changed (StrideExercisePage *self)
{
  gtk_toggle_button_set_active (self->slow_button, is_slow (self));
}

/* By hand: to another moment, and no further by itself. */
static gboolean
moment_chosen (StrideExercisePage *self, GtkScrollType scroll, double value)
{
  stride_figure_view_pause (self->figure);
  stride_figure_view_set_time (self->figure,
                               CLAMP (value, 0, stride_figure_view_get_period (self->figure)));

  return FALSE;
}

static void
mirror_toggled (StrideExercisePage *self)
{
  stride_figure_view_set_mirrored (self->figure,
                                   gtk_toggle_button_get_active (self->mirror_button));
}

static void
playing_changed (StrideExercisePage *self)
{
  gtk_toggle_button_set_active (self->play_button, stride_figure_view_get_playing (self->figure));
}

/* What to do or feel at this moment of the movement, as the last keyframe with words says. */
static void
time_changed (StrideExercisePage *self)
{
  double period = stride_figure_view_get_period (self->figure);
  guint n_frames;
  const StrideKeyframe *frames;
  const char *note = "";
  g_autofree char *sentence = NULL;
  double time;

  if (!self->exercise)
    return;

  frames = stride_exercise_get_keyframes (self->exercise, &n_frames);
  time = stride_figure_view_get_time (self->figure);
  if (!stride_exercise_get_dose (self->exercise)->is_hold)
    time = fmod (time, MAX (period, 0.001) + 1e-9);
  gtk_range_set_value (GTK_RANGE (self->moment_scale), MIN (time, period));
  for (guint i = 0; i < n_frames && frames[i].t <= time + 0.001; i++) {
    if (frames[i].note)
      note = frames[i].note;
  }

  sentence = stride_words_sentence (note);
  if (g_strcmp0 (sentence, gtk_label_get_label (self->note_label)) != 0)
    gtk_label_set_label (self->note_label, sentence);
}

/* --- texts --------------------------------------------------------------------------------------- */

static GtkWidget *
add_row (AdwPreferencesGroup *group, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_group_add (group, row);

  return row;
}

static void
add_property (AdwPreferencesGroup *group, const char *title, const char *text)
{
  g_autofree char *sentence = NULL;

  if (!text || !*text)
    return;

  sentence = stride_words_sentence (text);
  gtk_widget_add_css_class (add_row (group, title, sentence), "property");
}

/* One band a line; content separates them by bars. (transfer full) (nullable) */
static char *
dup_bands (StrideExercise *exercise)
{
  g_auto (GStrv) bands = NULL;

  if (!stride_exercise_get_bands (exercise))
    return NULL;

  bands = g_strsplit (stride_exercise_get_bands (exercise), " | ", -1);

  return g_strjoinv ("\n", bands);
}

static void
fill_dose (StrideExercisePage *self)
{
  g_autofree char *dose = stride_words_dose (self->exercise);
  g_autofree char *bands = dup_bands (self->exercise);
  g_autofree char *length = NULL;

  add_property (self->dose_group, _ ("Measures"), stride_exercise_get_measures (self->exercise));
  add_property (self->dose_group, _ ("How to read it"), bands);
  add_property (self->dose_group, _ ("How exact it is"),
                stride_exercise_get_precision (self->exercise));
  add_property (self->dose_group, _ ("How much"), dose);

  if (stride_exercise_get_total (self->exercise) > 0) {
    length = stride_format_duration (stride_exercise_get_total (self->exercise));
    add_property (self->dose_group, _ ("How long"), length);
  }
  add_property (self->dose_group, _ ("Good to know"),
                stride_exercise_get_dose (self->exercise)->note);
}

static void
fill_steps (StrideExercisePage *self)
{
  const char *const *steps = stride_exercise_get_steps (self->exercise);
  const char *const *mistakes = stride_exercise_get_mistakes (self->exercise);

  for (guint i = 0; steps[i]; i++) {
    g_autofree char *number = g_strdup_printf ("%u", i + 1);
    GtkWidget *label = gtk_label_new (number);

    gtk_widget_add_css_class (label, "numeric");
    gtk_widget_add_css_class (label, "dimmed");
    adw_action_row_add_prefix (ADW_ACTION_ROW (add_row (self->steps_group, steps[i], NULL)), label);
  }

  for (guint i = 0; mistakes[i]; i++)
    add_row (self->mistakes_group, mistakes[i], NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->mistakes_group), mistakes[0] != NULL);

  add_row (self->stop_group, stride_exercise_get_stop (self->exercise), NULL);
  add_row (self->stop_group,
           _ ("Soreness goes above 5 of 10 or 2 points above the start, pain or tingling travels "
              "down a leg, or you feel dizzy."),
           NULL);
}

static void
ladder_activated (AdwActionRow *row, StrideExercise *exercise)
{
  StrideExercisePage *self =
    STRIDE_EXERCISE_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (row), STRIDE_TYPE_EXERCISE_PAGE));
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view),
                            stride_exercise_page_new (self->insight, exercise));
}

/* @id: (nullable) */
static gboolean
add_rung (StrideExercisePage *self, const char *title, const char *id)
{
  StrideCatalog *catalog = stride_insight_get_catalog (self->insight);
  StrideExercise *exercise = id ? stride_catalog_find_exercise (catalog, id) : NULL;
  GtkWidget *row;

  if (!exercise)
    return FALSE;

  row = add_row (self->ladder_group, stride_exercise_get_name (exercise), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), stride_exercise_thumbnail_new (exercise));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (ladder_activated), exercise, 0);

  return TRUE;
}

static void
fill_ladder (StrideExercisePage *self)
{
  gboolean easier = add_rung (self, _ ("Easier"), stride_exercise_get_easier (self->exercise));
  gboolean harder = add_rung (self, _ ("Harder"), stride_exercise_get_harder (self->exercise));

  gtk_widget_set_visible (GTK_WIDGET (self->ladder_group), easier || harder);
}

static void
fill_evidence (StrideExercisePage *self)
{
  StrideCatalog *catalog = stride_insight_get_catalog (self->insight);
  const char *const *ids = stride_exercise_get_evidence (self->exercise);
  StrideGrade grade;

  if (stride_exercise_find_grade (catalog, self->exercise, &grade)) {
    /* Translators: how well advice is studied: strong, moderate, weak, none yet. */
    g_autofree char *text =
      g_strdup_printf (_ ("Evidence for the advice to do it: %s"), stride_grade_get_word (grade));

    adw_preferences_group_set_description (self->evidence_group, text);
  }

  for (guint i = 0; ids[i]; i++) {
    const StrideCitation *citation = stride_catalog_find_citation (catalog, ids[i]);

    if (citation)
      adw_preferences_group_add (self->evidence_group, stride_source_row_new (citation));
  }
}

/* "Lumbar spine, lower abdomen · On the back · Chair · One side after the other" */
static char *
dup_summary (StrideExercise *exercise)
{
  g_autofree char *region = stride_words_sentence (stride_exercise_get_region (exercise));

  return g_strdup_printf ("%s · %s · %s · %s", region,
                          stride_words_position (stride_exercise_get_position (exercise)),
                          stride_words_equipment (stride_exercise_get_equipment (exercise)),
                          stride_words_sides (stride_exercise_get_sides (exercise)));
}

static void
update_gate (StrideExercisePage *self)
{
  StrideSafetyLevel level = stride_insight_get_safety (self->insight);
  int soreness =
    (int) stride_facts_get_number (stride_insight_get_facts (self->insight), "today.sore", -1);
  const char *why = NULL;
  gboolean allowed = stride_safety_allows_exercise (level, self->exercise, soreness, &why);

  stride_gate_banner_update (self->gate_banner, level, allowed ? NULL : why);
}

/* A mark where each keyframe is. */
static void
add_marks (StrideExercisePage *self)
{
  guint n_frames;
  const StrideKeyframe *frames = stride_exercise_get_keyframes (self->exercise, &n_frames);

  for (guint i = 0; i < n_frames; i++)
    gtk_scale_add_mark (self->moment_scale, frames[i].t - frames[0].t, GTK_POS_BOTTOM, NULL);
}

static void
fill (StrideExercisePage *self)
{
  g_autofree char *summary = dup_summary (self->exercise);
  gboolean two_sides = stride_exercise_get_sides (self->exercise) == STRIDE_SIDES_EACH;

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 stride_exercise_get_name (self->exercise));
  gtk_label_set_label (self->name_label, stride_exercise_get_name (self->exercise));
  gtk_label_set_label (self->summary_label, summary);
  stride_exercise_picture_show (self->figure, self->exercise);
  gtk_range_set_range (GTK_RANGE (self->moment_scale), 0,
                       MAX (stride_figure_view_get_period (self->figure), 0.1));
  add_marks (self);
  time_changed (self);
  gtk_widget_set_visible (GTK_WIDGET (self->mirror_button), two_sides);
  fill_dose (self);
  fill_steps (self);
  fill_ladder (self);
  fill_evidence (self);
}

/* --- object -------------------------------------------------------------------------------------- */

static void
shown (StrideExercisePage *self)
{
  if (adw_get_enable_animations (GTK_WIDGET (self)))
    stride_figure_view_play (self->figure);
}

static void
hidden (StrideExercisePage *self)
{
  stride_figure_view_pause (self->figure);
}

static void
stride_exercise_page_dispose (GObject *object)
{
  StrideExercisePage *self = STRIDE_EXERCISE_PAGE (object);

  g_clear_object (&self->insight);
  g_clear_object (&self->exercise);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_EXERCISE_PAGE);

  G_OBJECT_CLASS (stride_exercise_page_parent_class)->dispose (object);
}

static void
stride_exercise_page_class_init (StrideExercisePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_exercise_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/routines/stride-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, gate_banner);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, figure);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, note_label);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, moment_scale);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, play_button);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, slow_button);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, mirror_button);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, name_label);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, dose_group);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, steps_group);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, mistakes_group);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, stop_group);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, ladder_group);
  gtk_widget_class_bind_template_child (widget_class, StrideExercisePage, evidence_group);
  gtk_widget_class_bind_template_callback (widget_class, play_toggled);
  gtk_widget_class_bind_template_callback (widget_class, slow_toggled);
  gtk_widget_class_bind_template_callback (widget_class, mirror_toggled);
  gtk_widget_class_bind_template_callback (widget_class, moment_chosen);
}

static void
stride_exercise_page_init (StrideExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->figure, "notify::playing", G_CALLBACK (playing_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->figure, "notify::speed", G_CALLBACK (speed_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->figure, "notify::time", G_CALLBACK (time_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "shown", G_CALLBACK (shown), NULL);
  g_signal_connect (self, "hidden", G_CALLBACK (hidden), NULL);
}

AdwNavigationPage *
stride_exercise_page_new (StrideInsight *insight, StrideExercise *exercise)
{
  StrideExercisePage *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), NULL);

  self = g_object_new (STRIDE_TYPE_EXERCISE_PAGE, NULL);
  self->insight = g_object_ref (insight);
  self->exercise = g_object_ref (exercise);
  fill (self);
  g_signal_connect_object (insight, "changed", G_CALLBACK (update_gate), self, G_CONNECT_SWAPPED);
  update_gate (self);

  return ADW_NAVIGATION_PAGE (self);
}
