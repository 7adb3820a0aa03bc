/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-answer-picture.h"

#include "stride-picture.h"

static const struct {
  const char *question;
  const char *option;
  StridePictureKind picture;
} pictures[] = {
  { "tight", "hamstrings", STRIDE_PICTURE_HAMSTRINGS },
  { "tight", "hipflexors", STRIDE_PICTURE_HIP_FLEXORS },
  { "tight", "lowback", STRIDE_PICTURE_LOW_BACK },
  { "tight", "side", STRIDE_PICTURE_SIDE },
  { "form_signs", "overstride", STRIDE_PICTURE_OVERSTRIDE },
  { "form_signs", "loud", STRIDE_PICTURE_LOUD },
  { "form_signs", "waist", STRIDE_PICTURE_WAIST },
  { "form_signs", "slump", STRIDE_PICTURE_SLUMP },
  { "surface", "concrete", STRIDE_PICTURE_CONCRETE },
  { "surface", "asphalt", STRIDE_PICTURE_ASPHALT },
  { "surface", "track", STRIDE_PICTURE_TRACK },
  { "surface", "grass", STRIDE_PICTURE_GRASS },
  { "surface", "trail", STRIDE_PICTURE_TRAIL },
  { "surface", "treadmill", STRIDE_PICTURE_TREADMILL },
  { "surface", "mixed", STRIDE_PICTURE_MIXED },
  { "shoe_signs", "uneven", STRIDE_PICTURE_SOLE_UNEVEN },
  { "shoe_signs", "flat", STRIDE_PICTURE_SOLE_FLAT },
  { "shoe_signs", "uncomfortable", STRIDE_PICTURE_SHOE_TIGHT },
  { "shoe_signs", "new", STRIDE_PICTURE_SHOE_NEW },
  { "foot_roll", "in", STRIDE_PICTURE_FOOT_IN },
  { "foot_roll", "out", STRIDE_PICTURE_FOOT_OUT },
  { "foot_roll", "told", STRIDE_PICTURE_FOOT_ARCH },
};

void
stride_answer_picture_add (AdwActionRow *row, const char *question, const char *option)
{
  g_return_if_fail (ADW_IS_ACTION_ROW (row));
  g_return_if_fail (question != NULL && option != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++) {
    GtkWidget *picture;

    if (!g_str_equal (pictures[i].question, question) || !g_str_equal (pictures[i].option, option))
      continue;
    picture = stride_picture_new (pictures[i].picture);
    gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
    adw_action_row_add_prefix (row, picture);
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    stride_picture_get_words (pictures[i].picture), -1);
    return;
  }
}
