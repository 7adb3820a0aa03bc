/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-digits.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Measured at this size, then scaled. */
#define REFERENCE_SIZE 200
#define SMALLEST 40
/* Read at three metres: this part of the window's height, at least. */
#define PART_OF_WINDOW 5
/* Narrow digits are easier to read from afar than small ones; from here on they would look alike. */
#define NARROWEST 0.6
/* Height to width where digits lie under the figure, which gets the rest: a fifth of a window 1 : 2. */
#define NATURAL_RATIO 0.45

struct _StrideDigits {
  GtkWidget parent_instance;

  char *text; /* (owned) */
};

G_DEFINE_FINAL_TYPE (StrideDigits, stride_digits, GTK_TYPE_WIDGET)

static PangoLayout *
create_layout (StrideDigits *self, const char *text, double size)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute ((int) (size * PANGO_SCALE)));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);

  return layout;
}

/* The text with every digit a zero, and at least two of them: what decides about the size, so that it
 * stays the same from 59 to 0. */
static char *
dup_shape (StrideDigits *self)
{
  char *shape = g_strdup (strlen (self->text) < 2 ? "00" : self->text);

  for (char *c = shape; *c; c++) {
    if (g_ascii_isdigit (*c))
      *c = '0';
  }

  return shape;
}

typedef struct {
  PangoRectangle ink, logical; /* at the reference size */
  double x_scale, y_scale;
} Fit;

/* The largest size that fits; narrower than the font draws it where that would be too low to read. */
static gboolean
fit (StrideDigits *self, Fit *result)
{
  g_autofree char *shape = dup_shape (self);
  g_autoptr (PangoLayout) layout = create_layout (self, shape, REFERENCE_SIZE);
  GtkWidget *widget = GTK_WIDGET (self);
  GtkRoot *root = gtk_widget_get_root (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double wanted =
    root ? ceil ((double) gtk_widget_get_height (GTK_WIDGET (root)) / PART_OF_WINDOW) : 0;
  double widest, highest;

  pango_layout_get_pixel_extents (layout, &result->ink, &result->logical);
  if (result->ink.height <= 0 || result->logical.width <= 0)
    return FALSE;

  widest = width / result->logical.width;
  highest = height / result->ink.height;
  result->y_scale = MIN (highest, CLAMP (wanted / result->ink.height, widest, widest / NARROWEST));
  result->x_scale = MIN (widest, result->y_scale);

  return result->y_scale > 0;
}

int
stride_digits_get_digit_height (StrideDigits *self)
{
  Fit result;

  g_return_val_if_fail (STRIDE_IS_DIGITS (self), 0);

  return fit (self, &result) ? (int) round (result.y_scale * result.ink.height) : 0;
}

static void
stride_digits_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StrideDigits *self = STRIDE_DIGITS (widget);
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle extents;
  GdkRGBA color;
  double squeeze, x, y;
  Fit result;

  if (!fit (self, &result))
    return;

  layout = create_layout (self, self->text, REFERENCE_SIZE * result.y_scale);
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  squeeze = result.x_scale / result.y_scale;
  x = (gtk_widget_get_width (widget) - extents.width * squeeze) / 2;
  y = (gtk_widget_get_height (widget) - result.ink.height * result.y_scale) / 2 -
      result.ink.y * result.y_scale;
  gtk_widget_get_color (widget, &color);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_scale (snapshot, (float) squeeze, 1);
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static GtkSizeRequestMode
stride_digits_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
stride_digits_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  *minimum = SMALLEST;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? 2 * SMALLEST : 4 * SMALLEST;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size > 0)
    *natural = MAX (SMALLEST, (int) (for_size * NATURAL_RATIO));
}

static void
stride_digits_finalize (GObject *object)
{
  g_free (STRIDE_DIGITS (object)->text);

  G_OBJECT_CLASS (stride_digits_parent_class)->finalize (object);
}

static void
stride_digits_class_init (StrideDigitsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stride_digits_finalize;
  widget_class->snapshot = stride_digits_snapshot;
  widget_class->get_request_mode = stride_digits_get_request_mode;
  widget_class->measure = stride_digits_measure;

  gtk_widget_class_set_css_name (widget_class, "digits");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TIMER);
}

static void
stride_digits_init (StrideDigits *self)
{
  self->text = g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Time left"), -1);
}

void
stride_digits_set (StrideDigits *self, const char *text, const char *spoken)
{
  g_return_if_fail (STRIDE_IS_DIGITS (self));
  g_return_if_fail (text != NULL);
  g_return_if_fail (spoken != NULL);

  if (!g_set_str (&self->text, text))
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, spoken,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
stride_digits_get_text (StrideDigits *self)
{
  g_return_val_if_fail (STRIDE_IS_DIGITS (self), NULL);

  return self->text;
}
