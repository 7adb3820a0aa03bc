/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-card.h"

#include <adwaita.h>

#include "stride-content-words.h"
#include "stride-exercise-picture.h"

#define PICTURE_WIDTH 120
#define PICTURE_HEIGHT 96

struct _StrideExerciseCard {
  GtkBox parent_instance;

  StrideFigureView *view;
  GtkLabel *name_label;
  GtkLabel *caption_label;
};

G_DEFINE_FINAL_TYPE (StrideExerciseCard, stride_exercise_card, GTK_TYPE_BOX)

static GtkLabel *
add_label (StrideExerciseCard *self, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 14);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static void
stride_exercise_card_class_init (StrideExerciseCardClass *klass)
{
}

static void
stride_exercise_card_init (StrideExerciseCard *self)
{
  GtkWidget *view = stride_figure_view_new ();
  GtkWidget *clamp;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);

  self->view = STRIDE_FIGURE_VIEW (view);
  gtk_widget_set_size_request (view, PICTURE_WIDTH, PICTURE_HEIGHT);
  gtk_widget_set_can_target (view, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  /* All pictures of a row are as high, so that the names below stand in one line. */
  clamp = adw_clamp_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (clamp), GTK_ORIENTATION_VERTICAL);
  adw_clamp_set_unit (ADW_CLAMP (clamp), ADW_LENGTH_UNIT_PX);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), PICTURE_HEIGHT);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), PICTURE_HEIGHT);
  adw_clamp_set_child (ADW_CLAMP (clamp), view);
  gtk_box_append (GTK_BOX (self), clamp);

  self->name_label = add_label (self, "heading");
  self->caption_label = add_label (self, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->caption_label), "dimmed");
  gtk_widget_set_vexpand (GTK_WIDGET (self->caption_label), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->caption_label), GTK_ALIGN_START);
}

GtkWidget *
stride_exercise_card_new (StrideFigureCache *cache)
{
  StrideExerciseCard *self;

  g_return_val_if_fail (STRIDE_IS_FIGURE_CACHE (cache), NULL);

  self = g_object_new (STRIDE_TYPE_EXERCISE_CARD, NULL);
  stride_figure_view_set_cache (self->view, cache);

  return GTK_WIDGET (self);
}

void
stride_exercise_card_set_exercise (StrideExerciseCard *self, StrideExercise *exercise)
{
  const char *equipment;
  g_autofree char *caption = NULL;

  g_return_if_fail (STRIDE_IS_EXERCISE_CARD (self));
  g_return_if_fail (STRIDE_IS_EXERCISE (exercise));

  equipment = stride_exercise_get_equipment (exercise);
  caption =
    g_str_equal (equipment, "none")
      ? g_strdup (stride_words_position (stride_exercise_get_position (exercise)))
      : g_strdup_printf ("%s · %s", stride_words_position (stride_exercise_get_position (exercise)),
                         stride_words_equipment (equipment));

  stride_exercise_picture_show (self->view, exercise);
  stride_figure_view_set_still (self->view, -1);
  gtk_label_set_label (self->name_label, stride_exercise_get_name (exercise));
  gtk_label_set_label (self->caption_label, caption);
}

const char *
stride_exercise_card_get_caption (StrideExerciseCard *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE_CARD (self), NULL);

  return gtk_label_get_label (self->caption_label);
}
