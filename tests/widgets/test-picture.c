/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-picture-shapes.h"
#include "stride-picture.h"
#include "stride-test-ui.h"

static void
test_new (void)
{
  GtkWidget *picture = g_object_ref_sink (stride_picture_new (STRIDE_PICTURE_GRASS));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Blades of grass");
  g_assert_finalize_object (picture);
}

/* Nothing is cut off, and each says in the accent colour what it is about. */
static void
test_shapes (void)
{
  for (StridePictureKind kind = 0; kind < STRIDE_N_PICTURES; kind++) {
    guint n, n_accents = 0;
    const StridePictureLayer *layers = stride_picture_get_layers (kind, &n);

    g_assert_cmpuint (n, >=, 2);
    for (guint i = 0; i < n; i++) {
      g_autoptr (GskPath) path = gsk_path_parse (layers[i].path);
      g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) MAX (layers[i].width, 0.1));
      graphene_rect_t bounds;

      g_assert_nonnull (path);
      g_assert_true (gsk_path_get_bounds (path, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.y, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, STRIDE_PICTURE_UNITS);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, STRIDE_PICTURE_UNITS);
      n_accents += layers[i].ink == STRIDE_INK_ACCENT;
    }
    g_assert_cmpuint (n_accents, ==, 1);
  }
}

static void
test_words (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (StridePictureKind kind = 0; kind < STRIDE_N_PICTURES; kind++) {
    const char *words = stride_picture_get_words (kind);

    g_assert_nonnull (words);
    g_assert_true (g_hash_table_add (seen, (gpointer) words));
  }
}

/* What the widget draws over the ground, in any colour. */
static guint
count_nodes (GtkWidget *widget)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  guint n;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert_nonnull (node);
  while (gsk_render_node_get_node_type (node) == GSK_TRANSFORM_NODE) {
    GskRenderNode *child = gsk_render_node_ref (gsk_transform_node_get_child (node));

    gsk_render_node_unref (node);
    node = child;
  }
  n = gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE
        ? gsk_container_node_get_n_children (node)
        : 1;

  return n;
}

static void
test_drawn (void)
{
  GtkWidget *box = gtk_flow_box_new ();
  GtkWindow *window;

  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (box), 6);
  for (StridePictureKind kind = 0; kind < STRIDE_N_PICTURES; kind++)
    gtk_flow_box_append (GTK_FLOW_BOX (box), stride_picture_new (kind));
  window = stride_test_ui_window (box, 500, 400);

  for (StridePictureKind kind = 0; kind < STRIDE_N_PICTURES; kind++) {
    GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (box), (int) kind);
    guint n;

    stride_picture_get_layers (kind, &n);
    g_assert_cmpuint (count_nodes (gtk_flow_box_child_get_child (child)), >=, n);
  }
  stride_test_ui_picture (box, "pictures");
  stride_test_ui_close (window);
}

int
main (int argc, char **argv)
{
  stride_test_ui_init (&argc, &argv);

  g_test_add_func ("/picture/new", test_new);
  g_test_add_func ("/picture/shapes", test_shapes);
  g_test_add_func ("/picture/words", test_words);
  g_test_add_func ("/picture/drawn", test_drawn);

  return g_test_run ();
}
