/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-body-map.h"

#include <glib/gi18n-lib.h>

#include "stride-body-drawing.h"
#include "stride-scale-picker.h"

#define MAX_LEVEL 10

typedef struct {
  char *name; /* (owned) */
  int level;
  GtkLabel *value; /* in the list's row */
} Zone;

struct _StrideBodyMap {
  GtkWidget parent_instance;

  StrideBodyDrawing *drawing;
  GtkListBox *list;
  StrideScalePicker *picker;
  GArray *zones; /* (owned) (element-type Zone) */
  int selected;
  gboolean updating;
};

typedef enum {
  PROP_SELECTED = 1,
} StrideBodyMapProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

enum {
  SIGNAL_LEVEL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StrideBodyMap, stride_body_map, GTK_TYPE_WIDGET)

static Zone *
get_zone (StrideBodyMap *self, guint i)
{
  return &g_array_index (self->zones, Zone, i);
}

static void
clear_zone (gpointer data)
{
  Zone *zone = data;

  g_clear_pointer (&zone->name, g_free);
}

/* The drawing in words: "Lower back, left: 6. Left buttock: 3." */
static void
update_description (StrideBodyMap *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->zones->len; i++) {
    const Zone *zone = get_zone (self, i);

    if (zone->level > 0)
      /* Translators: a part of the body and its level from 1 to 10 */
      g_string_append_printf (text, _ ("%s: %d. "), zone->name, zone->level);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drawing),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text->len > 0 ? g_strchomp (text->str) : _ ("Nothing marked"),
                                  -1);
}

static void
show_level (StrideBodyMap *self, guint i)
{
  Zone *zone = get_zone (self, i);
  g_autofree char *number = g_strdup_printf ("%d", zone->level);

  gtk_label_set_text (zone->value, zone->level > 0 ? number : "–");
  stride_body_drawing_set_level (self->drawing, i, zone->level);
  update_description (self);
}

static void
show_selected (StrideBodyMap *self)
{
  gboolean any = self->selected >= 0;

  self->updating = TRUE;
  stride_body_drawing_set_selected (self->drawing, self->selected);
  gtk_list_box_select_row (self->list,
                           any ? gtk_list_box_get_row_at_index (self->list, self->selected) : NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->picker), any);
  stride_scale_picker_set_label (self->picker,
                                 any ? get_zone (self, (guint) self->selected)->name : "");
  stride_scale_picker_set_value (self->picker,
                                 any ? get_zone (self, (guint) self->selected)->level : -1);
  self->updating = FALSE;
}

static void
on_picked (StrideBodyDrawing *drawing, guint zone, StrideBodyMap *self)
{
  stride_body_map_set_selected (self, (int) zone);
}

static void
on_row_selected (GtkListBox *list, GtkListBoxRow *row, StrideBodyMap *self)
{
  if (!self->updating)
    stride_body_map_set_selected (self, row ? gtk_list_box_row_get_index (row) : -1);
}

static void
on_value (StrideScalePicker *picker, GParamSpec *pspec, StrideBodyMap *self)
{
  int level = stride_scale_picker_get_value (picker);

  if (self->updating || self->selected < 0 || level < 0)
    return;

  stride_body_map_set_level (self, (guint) self->selected, level);
  g_signal_emit (self, signals[SIGNAL_LEVEL_CHANGED], 0, (guint) self->selected, level);
}

static GtkWidget *
make_row (Zone *zone)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *name = gtk_label_new (zone->name);
  GtkWidget *value = gtk_label_new ("–");

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (value, "numeric");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), value);
  gtk_widget_set_margin_start (box, 9);
  gtk_widget_set_margin_end (box, 9);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY, name,
                                  value, NULL, -1);
  zone->value = GTK_LABEL (value);

  return row;
}

void
stride_body_map_set_zones (StrideBodyMap *self,
                           double width,
                           double height,
                           const char *outline,
                           const StrideBodyZone *zones,
                           guint n_zones)
{
  g_return_if_fail (STRIDE_IS_BODY_MAP (self));
  g_return_if_fail (zones != NULL || n_zones == 0);

  stride_body_map_set_selected (self, -1);
  gtk_list_box_remove_all (self->list);
  g_array_set_size (self->zones, 0);
  stride_body_drawing_set_zones (self->drawing, width, height, outline, zones, n_zones);
  for (guint i = 0; i < n_zones; i++) {
    Zone zone = { .name = g_strdup (zones[i].name) };

    gtk_list_box_append (self->list, make_row (&zone));
    g_array_append_val (self->zones, zone);
  }
  update_description (self);
}

void
stride_body_map_print (StrideBodyMap *self,
                       cairo_t *cr,
                       PangoContext *pango,
                       double width,
                       double height)
{
  g_return_if_fail (STRIDE_IS_BODY_MAP (self));

  stride_body_drawing_print (self->drawing, cr, pango, width, height);
}

guint
stride_body_map_get_n_zones (StrideBodyMap *self)
{
  g_return_val_if_fail (STRIDE_IS_BODY_MAP (self), 0);

  return self->zones->len;
}

void
stride_body_map_set_level (StrideBodyMap *self, guint zone, int level)
{
  g_return_if_fail (STRIDE_IS_BODY_MAP (self));
  g_return_if_fail (zone < self->zones->len);

  level = CLAMP (level, 0, MAX_LEVEL);
  if (level == get_zone (self, zone)->level)
    return;

  get_zone (self, zone)->level = level;
  show_level (self, zone);
  if ((int) zone == self->selected)
    show_selected (self);
}

int
stride_body_map_get_level (StrideBodyMap *self, guint zone)
{
  g_return_val_if_fail (STRIDE_IS_BODY_MAP (self), 0);
  g_return_val_if_fail (zone < self->zones->len, 0);

  return get_zone (self, zone)->level;
}

void
stride_body_map_set_selected (StrideBodyMap *self, int zone)
{
  g_return_if_fail (STRIDE_IS_BODY_MAP (self));
  g_return_if_fail (zone >= -1 && zone < (int) self->zones->len);

  if (zone == self->selected)
    return;

  self->selected = zone;
  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

int
stride_body_map_get_selected (StrideBodyMap *self)
{
  g_return_val_if_fail (STRIDE_IS_BODY_MAP (self), -1);

  return self->selected;
}

void
stride_body_map_set_texts (StrideBodyMap *self, const char *low, const char *high)
{
  g_return_if_fail (STRIDE_IS_BODY_MAP (self));

  stride_scale_picker_set_texts (self->picker, low, high);
}

void
stride_body_map_set_label (StrideBodyMap *self, const char *label)
{
  g_return_if_fail (STRIDE_IS_BODY_MAP (self));
  g_return_if_fail (label != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drawing), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
stride_body_map_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideBodyMap *self = STRIDE_BODY_MAP (object);

  switch ((StrideBodyMapProperty) id) {
  case PROP_SELECTED:
    stride_body_map_set_selected (self, g_value_get_int (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_body_map_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideBodyMap *self = STRIDE_BODY_MAP (object);

  switch ((StrideBodyMapProperty) id) {
  case PROP_SELECTED:
    g_value_set_int (value, self->selected);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_body_map_dispose (GObject *object)
{
  StrideBodyMap *self = STRIDE_BODY_MAP (object);
  GtkWidget *child;

  /* The list lets its rows go, and with them the selection, which is nobody's choice any more. */
  self->updating = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (stride_body_map_parent_class)->dispose (object);
}

static void
stride_body_map_finalize (GObject *object)
{
  StrideBodyMap *self = STRIDE_BODY_MAP (object);

  g_clear_pointer (&self->zones, g_array_unref);

  G_OBJECT_CLASS (stride_body_map_parent_class)->finalize (object);
}

static void
stride_body_map_class_init (StrideBodyMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = stride_body_map_set_property;
  object_class->get_property = stride_body_map_get_property;
  object_class->dispose = stride_body_map_dispose;
  object_class->finalize = stride_body_map_finalize;

  properties[PROP_SELECTED] =
    g_param_spec_int ("selected", NULL, NULL, -1, G_MAXINT, -1,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_LEVEL_CHANGED] =
    g_signal_new ("level-changed", STRIDE_TYPE_BODY_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "bodymap");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
stride_body_map_init (StrideBodyMap *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));
  GtkWidget *both = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->selected = -1;
  self->zones = g_array_new (FALSE, FALSE, sizeof (Zone));
  g_array_set_clear_func (self->zones, clear_zone);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 12);

  self->drawing = STRIDE_BODY_DRAWING (stride_body_drawing_new ());
  g_signal_connect (self->drawing, "picked", G_CALLBACK (on_picked), self);
  gtk_box_append (GTK_BOX (both), GTK_WIDGET (self->drawing));

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_widget_set_valign (GTK_WIDGET (self->list), GTK_ALIGN_START);
  g_signal_connect (self->list, "row-selected", G_CALLBACK (on_row_selected), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_widget_set_hexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (both), scroller);
  gtk_widget_set_vexpand (both, TRUE);
  gtk_widget_set_parent (both, GTK_WIDGET (self));

  self->picker = STRIDE_SCALE_PICKER (stride_scale_picker_new ());
  g_signal_connect (self->picker, "notify::value", G_CALLBACK (on_value), self);
  gtk_widget_set_parent (GTK_WIDGET (self->picker), GTK_WIDGET (self));
  show_selected (self);
}

GtkWidget *
stride_body_map_new (void)
{
  return g_object_new (STRIDE_TYPE_BODY_MAP, NULL);
}
