/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-picture.h"

#include <glib/gi18n-lib.h>

#include "stride-palette.h"
#include "stride-picture-shapes.h"

#define SIZE 52
/* Wider where contrast is asked for. */
#define STRONG 1.15

struct _StridePicture {
  GtkWidget parent_instance;

  StridePictureKind kind;
};

G_DEFINE_FINAL_TYPE (StridePicture, stride_picture, GTK_TYPE_WIDGET)

static const char *const words[STRIDE_N_PICTURES] = {
  [STRIDE_PICTURE_HAMSTRINGS] = N_ ("A person from the side, the back of the thigh marked"),
  [STRIDE_PICTURE_HIP_FLEXORS] = N_ ("A person from the side, the front of the hip marked"),
  [STRIDE_PICTURE_LOW_BACK] = N_ ("A person from the side, the lower back marked"),
  [STRIDE_PICTURE_SIDE] = N_ ("A person bending sideways, the stretched side marked"),
  [STRIDE_PICTURE_OVERSTRIDE] = N_ ("A runner whose foot lands far ahead of the hip"),
  [STRIDE_PICTURE_LOUD] = N_ ("A foot that hits the ground hard"),
  [STRIDE_PICTURE_WAIST] = N_ ("A runner bent forward at the waist"),
  [STRIDE_PICTURE_SLUMP] = N_ ("A runner with a rounded back"),
  [STRIDE_PICTURE_CONCRETE] = N_ ("Paving slabs"),
  [STRIDE_PICTURE_ASPHALT] = N_ ("A road with a dashed line"),
  [STRIDE_PICTURE_TRACK] = N_ ("The lanes of a running track"),
  [STRIDE_PICTURE_GRASS] = N_ ("Blades of grass"),
  [STRIDE_PICTURE_TRAIL] = N_ ("A winding path between trees, with stones"),
  [STRIDE_PICTURE_TREADMILL] = N_ ("A treadmill with its belt moving"),
  [STRIDE_PICTURE_MIXED] = N_ ("Paving, grass and a path side by side"),
  [STRIDE_PICTURE_SOLE_UNEVEN] = N_ ("A shoe from behind, one edge of its sole worn away"),
  [STRIDE_PICTURE_SOLE_FLAT] = N_ ("A shoe with a thin, creased midsole"),
  [STRIDE_PICTURE_SHOE_TIGHT] = N_ ("A shoe that presses at toes and heel"),
  [STRIDE_PICTURE_SHOE_NEW] = N_ ("A new, shining shoe"),
  [STRIDE_PICTURE_FOOT_IN] = N_ ("A foot from behind that rolls inwards"),
  [STRIDE_PICTURE_FOOT_OUT] = N_ ("A foot from behind that rolls outwards"),
  [STRIDE_PICTURE_FOOT_ARCH] = N_ ("A foot from the side with a support under its arch"),
};

/* Opaque, because limbs overlap: the text's colour, on its way to that of the ground. */
static GdkRGBA
colour_of (const StridePalette *palette, StrideInk ink)
{
  const GdkRGBA white = { 1, 1, 1, 1 }, black = { 0, 0, 0, 1 };
  GdkRGBA text = palette->text;

  text.alpha = 1;
  switch (ink) {
  case STRIDE_INK_ACCENT:
    return palette->accent;
  case STRIDE_INK_FAINT:
    return stride_rgba_mix (&text, palette->dark ? &black : &white, 0.75);
  case STRIDE_INK_TEXT:
  default:
    return stride_rgba_mix (&text, palette->dark ? &black : &white,
                            palette->high_contrast ? 0 : 0.3);
  }
}

static void
draw_layer (GtkSnapshot *snapshot, const StridePictureLayer *layer, const StridePalette *palette)
{
  g_autoptr (GskPath) path = gsk_path_parse (layer->path);
  g_autoptr (GskStroke) stroke = NULL;
  const GdkRGBA colour = colour_of (palette, layer->ink);

  g_return_if_fail (path != NULL);

  if (layer->width <= 0) {
    gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &colour);
    return;
  }

  stroke = gsk_stroke_new ((float) (layer->width * (palette->high_contrast ? STRONG : 1)));
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &colour);
}

static void
stride_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StridePicture *self = STRIDE_PICTURE (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double scale = MIN (width, height) / STRIDE_PICTURE_UNITS;
  StridePalette palette;
  guint n_layers;
  const StridePictureLayer *layers = stride_picture_get_layers (self->kind, &n_layers);

  stride_palette_init (&palette, widget);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) (width - scale * STRIDE_PICTURE_UNITS) / 2,
                                                (float) (height - scale * STRIDE_PICTURE_UNITS) /
                                                  2));
  gtk_snapshot_scale (snapshot, (float) scale, (float) scale);
  for (guint i = 0; i < n_layers; i++)
    draw_layer (snapshot, &layers[i], &palette);
  gtk_snapshot_restore (snapshot);
}

static void
stride_picture_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  *minimum = *natural = SIZE;
  *minimum_baseline = *natural_baseline = -1;
}

static void
stride_picture_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (stride_picture_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
stride_picture_class_init (StridePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = stride_picture_snapshot;
  widget_class->measure = stride_picture_measure;
  widget_class->css_changed = stride_picture_css_changed;

  gtk_widget_class_set_css_name (widget_class, "picture-drawing");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
stride_picture_init (StridePicture *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
stride_picture_new (StridePictureKind kind)
{
  StridePicture *self;

  g_return_val_if_fail (kind < STRIDE_N_PICTURES, NULL);

  self = g_object_new (STRIDE_TYPE_PICTURE, NULL);
  self->kind = kind;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  stride_picture_get_words (kind), -1);

  return GTK_WIDGET (self);
}

const char *
stride_picture_get_words (StridePictureKind kind)
{
  g_return_val_if_fail (kind < STRIDE_N_PICTURES, NULL);

  return _ (words[kind]);
}
