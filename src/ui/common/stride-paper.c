/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-paper.h"

#include "stride-toast.h"

#define FONT "Sans 12"
#define TITLE_SCALE 1.7
#define HEADING_SCALE 1.1
#define MARGIN_MM 20

struct _StridePaper {
  GObject parent_instance;

  char *title;           /* (owned) */
  GString *text;         /* (owned): all of it */
  PangoAttrList *styles; /* (owned): over @text */

  /* While printing. */
  PangoLayout *layout; /* (owned) (nullable) */
  GArray *pages;       /* (owned) (element-type int): the first line of each page */
};

G_DEFINE_FINAL_TYPE (StridePaper, stride_paper, G_TYPE_OBJECT)

static void
stride_paper_finalize (GObject *object)
{
  StridePaper *self = STRIDE_PAPER (object);

  g_free (self->title);
  g_string_free (self->text, TRUE);
  pango_attr_list_unref (self->styles);
  g_clear_object (&self->layout);
  g_array_unref (self->pages);

  G_OBJECT_CLASS (stride_paper_parent_class)->finalize (object);
}

static void
stride_paper_class_init (StridePaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_paper_finalize;
}

static void
stride_paper_init (StridePaper *self)
{
  self->text = g_string_new (NULL);
  self->styles = pango_attr_list_new ();
  self->pages = g_array_new (FALSE, FALSE, sizeof (int));
}

static void
add_style (StridePaper *self, PangoAttribute *style, gsize start)
{
  style->start_index = (guint) start;
  style->end_index = (guint) self->text->len;
  pango_attr_list_insert (self->styles, style);
}

static void
add_bold (StridePaper *self, const char *text, double scale)
{
  gsize start = self->text->len;

  g_string_append (self->text, text);
  add_style (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start);
  add_style (self, pango_attr_scale_new (scale), start);
}

StridePaper *
stride_paper_new (const char *title)
{
  StridePaper *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_PAPER, NULL);
  self->title = g_strdup (title);
  add_bold (self, title, TITLE_SCALE);

  return self;
}

void
stride_paper_add (StridePaper *self, const char *heading, const char *text)
{
  g_return_if_fail (STRIDE_IS_PAPER (self));
  g_return_if_fail (text != NULL);

  g_string_append (self->text, "\n\n");
  if (heading) {
    add_bold (self, heading, HEADING_SCALE);
    g_string_append_c (self->text, '\n');
  }
  g_string_append (self->text, text);
}

char *
stride_paper_dup_text (StridePaper *self)
{
  g_return_val_if_fail (STRIDE_IS_PAPER (self), NULL);

  return g_strdup (self->text->str);
}

/* --- printing ------------------------------------------------------------------------------------- */

/* In units of Pango. */
static int
height_of_line (PangoLayout *layout, int line)
{
  PangoRectangle logical;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, line), NULL, &logical);

  return logical.height;
}

static void
begin (StridePaper *self, GtkPrintContext *context, GtkPrintOperation *operation)
{
  int room = (int) (gtk_print_context_get_height (context) * PANGO_SCALE);
  int used = room;
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FONT);

  g_set_object (&self->layout, NULL);
  self->layout = gtk_print_context_create_pango_layout (context);
  pango_layout_set_font_description (self->layout, font);
  pango_layout_set_width (self->layout,
                          (int) (gtk_print_context_get_width (context) * PANGO_SCALE));
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (self->layout, self->text->str, -1);
  pango_layout_set_attributes (self->layout, self->styles);

  g_array_set_size (self->pages, 0);
  for (int i = 0; i < pango_layout_get_line_count (self->layout); i++) {
    int height = height_of_line (self->layout, i);

    if (used + height > room) {
      g_array_append_val (self->pages, i);
      used = 0;
    }
    used += height;
  }
  gtk_print_operation_set_n_pages (operation, (int) self->pages->len);
}

static void
draw (StridePaper *self, GtkPrintContext *context, int page)
{
  cairo_t *cairo = gtk_print_context_get_cairo_context (context);
  int line = g_array_index (self->pages, int, (guint) page);
  int end = (guint) page + 1 < self->pages->len ? g_array_index (self->pages, int, (guint) page + 1)
                                                : pango_layout_get_line_count (self->layout);
  double x, y = 0;

  cairo_set_source_rgb (cairo, 0, 0, 0);
  for (; line < end; line++) {
    PangoLayoutLine *shown = pango_layout_get_line_readonly (self->layout, line);
    PangoRectangle logical;

    pango_layout_line_get_extents (shown, NULL, &logical);
    x = pango_layout_line_get_resolved_direction (shown) == PANGO_DIRECTION_RTL
          ? gtk_print_context_get_width (context) - (double) logical.width / PANGO_SCALE
          : 0;
    cairo_move_to (cairo, x, y + (double) -logical.y / PANGO_SCALE);
    pango_cairo_show_layout_line (cairo, shown);
    y += (double) logical.height / PANGO_SCALE;
  }
}

static GtkPrintOperation *
make_operation (StridePaper *self)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) page = gtk_page_setup_new ();

  gtk_page_setup_set_top_margin (page, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (page, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (page, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (page, MARGIN_MM, GTK_UNIT_MM);
  gtk_print_operation_set_default_page_setup (operation, page);
  gtk_print_operation_set_job_name (operation, self->title);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "begin-print", G_CALLBACK (begin), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (draw), self, G_CONNECT_SWAPPED);

  return operation;
}

static void
done (GtkPrintOperation *operation, GtkPrintOperationResult result, GtkWidget *widget)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  if (error)
    stride_toast_error (widget, error);
}

void
stride_paper_print (StridePaper *self, GtkWidget *widget)
{
  g_autoptr (GtkPrintOperation) operation = NULL;
  GtkRoot *root;

  g_return_if_fail (STRIDE_IS_PAPER (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  root = gtk_widget_get_root (widget);
  operation = make_operation (self);
  /* The paper is needed until the last page is drawn. */
  g_object_set_data_full (G_OBJECT (operation), "paper", g_object_ref (self), g_object_unref);
  g_signal_connect_object (operation, "done", G_CALLBACK (done), widget, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL);
}

gboolean
stride_paper_export (StridePaper *self, const char *path, GError **error)
{
  g_autoptr (GtkPrintOperation) operation = NULL;

  g_return_val_if_fail (STRIDE_IS_PAPER (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  operation = make_operation (self);
  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);

  return gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, error) ==
         GTK_PRINT_OPERATION_RESULT_APPLY;
}

guint
stride_paper_get_n_pages (StridePaper *self)
{
  g_return_val_if_fail (STRIDE_IS_PAPER (self), 0);

  return self->pages->len;
}
