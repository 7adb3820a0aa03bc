/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * contact-sheet DIR [--content FOLDER]: pictures of every keyframe of every exercise, light and dark,
 * drawn by the widget that the program uses. With --strip ID: twelve moments of one exercise; with
 * --columns N: larger or smaller pictures.
 */

#include <adwaita.h>

#include "stride-catalog.h"
#include "stride-figure-view.h"
#include "stride-widgets.h"

#define COLUMNS 6 /* and as many rows */
#define PAGE_WIDTH 1272
#define PAGE_HEIGHT 1008
#define N_STRIP 12

typedef struct {
  const char *folder;
  GtkWindow *window;
  GtkGrid *grid; /* (nullable): the page that is being filled */
  guint n_cells, n_pages;
  const char *suffix;
  char *strip;
  gboolean mirrored, reduced;
  guint columns;
} Sheet;

static void
wait_for_frame (GtkWidget *widget)
{
  for (guint i = 0; i < 3; i++) {
    gtk_widget_queue_draw (widget);
    while (g_main_context_pending (NULL))
      g_main_context_iteration (NULL, FALSE);
    gtk_test_widget_wait_for_draw (widget);
  }
}

static void
save_page (Sheet *sheet)
{
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *path = NULL;
  GtkWidget *window = GTK_WIDGET (sheet->window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width, height;

  if (!sheet->grid)
    return;

  gtk_window_present (sheet->window);
  wait_for_frame (window);
  width = gtk_widget_get_width (window);
  height = gtk_widget_get_height (window);
  paintable = gtk_widget_paintable_new (window);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  path = g_strdup_printf ("%s/%s-%02u.png", sheet->folder, sheet->suffix, ++sheet->n_pages);
  if (!gdk_texture_save_to_png (texture, path))
    g_error ("cannot write %s", path);
  gtk_window_set_child (sheet->window, NULL);
  sheet->grid = NULL;
  sheet->n_cells = 0;
}

static GtkWidget *
add_cell (Sheet *sheet, const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *view = stride_figure_view_new ();

  if (!sheet->grid) {
    sheet->grid = GTK_GRID (gtk_grid_new ());
    gtk_window_set_child (sheet->window, GTK_WIDGET (sheet->grid));
  }
  gtk_widget_add_css_class (label, "caption");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_size_request (view, (int) (PAGE_WIDTH / sheet->columns),
                               (int) (PAGE_HEIGHT / sheet->columns) - 20);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), view);
  gtk_grid_attach (sheet->grid, box, (int) (sheet->n_cells % sheet->columns),
                   (int) (sheet->n_cells / sheet->columns), 1, 1);
  sheet->n_cells++;

  return view;
}

static void
add_exercise (Sheet *sheet, StrideExercise *exercise)
{
  const StrideKeyframe *frames;
  const StrideProp *props;
  guint n, n_props, n_cells;

  frames = stride_exercise_get_keyframes (exercise, &n);
  props = stride_exercise_get_props (exercise, &n_props);
  n_cells = sheet->strip ? N_STRIP : n;

  for (guint i = 0; i < n_cells; i++) {
    g_autofree char *title = NULL;
    StrideFigureView *view;
    double period;

    if (sheet->n_cells == sheet->columns * sheet->columns)
      save_page (sheet);
    title = g_strdup_printf ("%s %u", stride_exercise_get_id (exercise), i);
    view = STRIDE_FIGURE_VIEW (add_cell (sheet, title));
    stride_figure_view_set_keyframes (view, frames, n, props, n_props);
    stride_figure_view_set_mirrored (view, sheet->mirrored);
    period = stride_figure_view_get_period (view);
    if (sheet->strip)
      stride_figure_view_set_time (view, period * i / N_STRIP);
    else if (sheet->reduced)
      stride_figure_view_set_time (view, frames[i].t - frames[0].t);
    else
      stride_figure_view_set_still (view, (int) i);
  }
}

static void
add_list (Sheet *sheet, GListModel *exercises)
{
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, i);

    if (!sheet->strip || g_str_equal (sheet->strip, stride_exercise_get_id (exercise)))
      add_exercise (sheet, exercise);
  }
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *suffix;
    AdwColorScheme scheme;
  } themes[] = { { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
                 { "dark", ADW_COLOR_SCHEME_FORCE_DARK } };
  g_autofree char *content = NULL, *strip = NULL;
  gboolean mirrored = FALSE, reduced = FALSE;
  int columns = COLUMNS;
  const GOptionEntry entries[] = {
    { "content", 0, 0, G_OPTION_ARG_FILENAME, &content, "Read content from FOLDER", "FOLDER" },
    { "strip", 0, 0, G_OPTION_ARG_STRING, &strip, "Twelve moments of one exercise", "ID" },
    { "columns", 0, 0, G_OPTION_ARG_INT, &columns, "Pictures in a row, and rows on a page", "N" },
    { "mirrored", 0, 0, G_OPTION_ARG_NONE, &mirrored, "For the other side of the body", NULL },
    { "reduced", 0, 0, G_OPTION_ARG_NONE, &reduced, "As with reduced motion", NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("DIR");
  g_autoptr (StrideCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  Sheet sheet = { 0 };

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 2 || columns < 1) {
    g_printerr ("contact-sheet: %s\n", error ? error->message : "name one folder for the pictures");
    return 2;
  }
  catalog =
    content ? stride_catalog_new_for_directory (content, &error) : stride_catalog_new (&error);
  if (!catalog) {
    g_printerr ("contact-sheet: %s\n", error->message);
    return 1;
  }

  adw_init ();
  stride_widgets_init ();
  sheet.folder = argv[1];
  sheet.strip = strip;
  sheet.mirrored = mirrored;
  sheet.reduced = reduced;
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", !reduced, NULL);
  sheet.columns = (guint) columns;
  sheet.window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_decorated (sheet.window, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++) {
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (), themes[i].scheme);
    sheet.suffix = themes[i].suffix;
    sheet.n_pages = 0;
    add_list (&sheet, stride_catalog_get_exercises (catalog));
    add_list (&sheet, stride_catalog_get_tests (catalog));
    save_page (&sheet);
  }
  gtk_window_destroy (sheet.window);
  g_print ("%u pages in %s, light and dark\n", sheet.n_pages, sheet.folder);

  return 0;
}
