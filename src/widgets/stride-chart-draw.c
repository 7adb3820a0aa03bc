/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "stride-chart-private.h"

#define GAP STRIDE_CHART_GAP
#define MARK 4.0 /* radius */

/* Told apart also by those who see colours differently, after Okabe and Ito; the first is the accent. */
static const char *const colours[STRIDE_CHART_MAX_SERIES] = { NULL, "#d55e00", "#009e73",
                                                              "#b06a96" };

typedef struct {
  const StrideCanvas *canvas;
  GtkSnapshot *snapshot;
  const StrideChartData *data;
  StrideChartPlot plot;
} Drawing;

/* @align: 0 begins at x, 0.5 is centred on it, 1 ends there; the same for y. */
static void
draw_text (const Drawing *drawing,
           const char *text,
           double x,
           double y,
           double align_x,
           double align_y,
           const GdkRGBA *colour)
{
  g_autoptr (PangoLayout) layout = stride_chart_make_text (drawing->canvas, text, 0.82);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (drawing->snapshot);
  gtk_snapshot_translate (drawing->snapshot,
                          &GRAPHENE_POINT_INIT ((float) floor (x - width * align_x),
                                                (float) floor (y - height * align_y)));
  gtk_snapshot_append_layout (drawing->snapshot, layout, colour);
  gtk_snapshot_restore (drawing->snapshot);
}

static double
get_y (const Drawing *drawing, double value)
{
  return drawing->plot.bottom - stride_chart_scale_map (&drawing->plot.scale, value) *
                                  (drawing->plot.bottom - drawing->plot.top);
}

static GdkRGBA
get_colour (const Drawing *drawing, guint series)
{
  GdkRGBA colour = drawing->canvas->palette.accent;

  if (colours[series])
    gdk_rgba_parse (&colour, colours[series]);
  if (drawing->canvas->palette.dark && colours[series])
    colour = stride_rgba_mix (&colour, &(GdkRGBA) { 1, 1, 1, 1 }, 0.25);

  return colour;
}

static void
fill_path (const Drawing *drawing, GskPathBuilder *builder, const GdkRGBA *colour)
{
  g_autoptr (GskPath) path = gsk_path_builder_to_path (builder);

  gtk_snapshot_append_fill (drawing->snapshot, path, GSK_FILL_RULE_WINDING, colour);
}

static void
stroke_path (const Drawing *drawing, GskPathBuilder *builder, double width, const GdkRGBA *colour)
{
  g_autoptr (GskPath) path = gsk_path_builder_to_path (builder);
  g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) width);

  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (drawing->snapshot, path, stroke, colour);
}

static void
draw_axes (const Drawing *drawing)
{
  const StrideChartPlot *plot = &drawing->plot;

  for (guint i = 0; i < stride_chart_scale_count (&plot->scale); i++) {
    g_autofree char *text = stride_chart_format_tick (&plot->scale, i);
    double y = get_y (drawing, stride_chart_scale_get_tick (&plot->scale, i));

    gtk_snapshot_append_color (drawing->snapshot,
                               i == 0 ? &drawing->canvas->palette.dim
                                      : &drawing->canvas->palette.faint,
                               &GRAPHENE_RECT_INIT ((float) plot->left, (float) floor (y),
                                                    (float) (plot->right - plot->left), 1));
    draw_text (drawing, text, plot->left - GAP, y, 1, 0.5, &drawing->canvas->palette.dim);
  }
  if (drawing->data->y_title)
    draw_text (drawing, drawing->data->y_title, 0, plot->top - GAP, 0, 1,
               &drawing->canvas->palette.dim);
}

static void
draw_labels (const Drawing *drawing)
{
  const StrideChartPlot *plot = &drawing->plot;
  const StrideChartData *data = drawing->data;
  const char *longest = "";
  double widest, room;
  guint n, every;

  if (!data->labels)
    return;

  /* Measuring all of ten years would take longer than drawing them. */
  n = MIN (g_strv_length (data->labels), data->n_places);
  for (guint i = 0; i < n; i++) {
    if (g_utf8_strlen (data->labels[i], -1) > g_utf8_strlen (longest, -1))
      longest = data->labels[i];
  }
  stride_chart_measure_text (drawing->canvas, longest, &widest, NULL);
  every = stride_chart_thin_out (data->n_places, widest + 2 * GAP, plot->right - plot->left);

  /* Counted from the newest, which is always named, and moved in from the edge: then the one before it may
   * have no room. */
  room = plot->right;
  for (guint i = n; i-- > 0;) {
    double x = stride_chart_plot_get_x (plot, data, i);
    double width;

    if ((n - 1 - i) % every != 0)
      continue;
    stride_chart_measure_text (drawing->canvas, data->labels[i], &width, NULL);
    x = CLAMP (x, width / 2, plot->right - width / 2);
    if (x + width / 2 > room)
      continue;
    draw_text (drawing, data->labels[i], x, plot->bottom + GAP, 0.5, 0,
               &drawing->canvas->palette.dim);
    room = x - width / 2 - GAP;
  }
}

static void
draw_band (const Drawing *drawing)
{
  const StrideChartData *data = drawing->data;
  GdkRGBA colour = stride_rgba_with_alpha (&drawing->canvas->palette.accent,
                                           drawing->canvas->palette.high_contrast ? 0.35 : 0.16);
  guint i = 0;

  while (i < data->n_band) {
    g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
    guint start = i, end;

    while (i < data->n_band && isfinite (data->band_low[i]) && isfinite (data->band_high[i]))
      i++;
    end = i++;
    if (end == start)
      continue;

    for (guint j = start; j < end; j++) {
      float x = (float) stride_chart_plot_get_x (&drawing->plot, data, j);
      float y = (float) get_y (drawing, data->band_high[j]);

      if (j == start)
        gsk_path_builder_move_to (builder, x, y);
      else
        gsk_path_builder_line_to (builder, x, y);
    }
    for (guint j = end; j > start; j--)
      gsk_path_builder_line_to (builder,
                                (float) stride_chart_plot_get_x (&drawing->plot, data, j - 1),
                                (float) get_y (drawing, data->band_low[j - 1]));
    gsk_path_builder_close (builder);
    fill_path (drawing, builder, &colour);
  }
}

/* Each series has a mark of its own: circle, square, triangle, diamond. */
static void
add_mark (GskPathBuilder *builder, guint series, double x, double y, double radius)
{
  float fx = (float) x, fy = (float) y, r = (float) radius;

  switch (series) {
  case 1:
    gsk_path_builder_add_rect (builder, &GRAPHENE_RECT_INIT (fx - r * 0.9f, fy - r * 0.9f, r * 1.8f,
                                                             r * 1.8f));
    break;
  case 2:
    gsk_path_builder_move_to (builder, fx, fy - r * 1.2f);
    gsk_path_builder_line_to (builder, fx + r * 1.1f, fy + r * 0.8f);
    gsk_path_builder_line_to (builder, fx - r * 1.1f, fy + r * 0.8f);
    gsk_path_builder_close (builder);
    break;
  case 3:
    gsk_path_builder_move_to (builder, fx, fy - r * 1.3f);
    gsk_path_builder_line_to (builder, fx + r * 1.1f, fy);
    gsk_path_builder_line_to (builder, fx, fy + r * 1.3f);
    gsk_path_builder_line_to (builder, fx - r * 1.1f, fy);
    gsk_path_builder_close (builder);
    break;
  default:
    gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (fx, fy), r);
  }
}

static void
draw_bars (const Drawing *drawing, guint index, guint bar, guint n_bars)
{
  const StrideChartSeries *series = &drawing->data->series[index];
  double place = (drawing->plot.right - drawing->plot.left) / MAX (drawing->data->n_places, 1);
  double room = MIN (place * 0.72, 44.0 * n_bars);
  double width = MAX (room / n_bars - 1, 1);
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  GdkRGBA colour = get_colour (drawing, index);

  for (guint i = 0; i < series->n; i++) {
    double base = get_y (drawing, MAX (drawing->plot.scale.first, 0));
    double left, y;
    GskRoundedRect box;

    if (!isfinite (series->values[i]))
      continue;
    left =
      stride_chart_plot_get_x (&drawing->plot, drawing->data, i) - room / 2 + bar * room / n_bars;
    y = get_y (drawing, series->values[i]);
    /* A value of nothing is still a value: a sliver, where NAN leaves the place empty. */
    gsk_rounded_rect_init_from_rect (&box,
                                     &GRAPHENE_RECT_INIT ((float) left, (float) MIN (y, base - 1.5),
                                                          (float) width,
                                                          (float) MAX (fabs (base - y), 1.5)),
                                     0);
    box.corner[0].width = box.corner[0].height = (float) MIN (3, width / 3);
    box.corner[1] = box.corner[0];
    gsk_path_builder_add_rounded_rect (builder, &box);
  }
  fill_path (drawing, builder, &colour);
}

/* A thin edge keeps marks apart from bars behind them. */
static void
draw_marks (const Drawing *drawing, GskPathBuilder *builder, const GdkRGBA *colour)
{
  g_autoptr (GskPath) path = gsk_path_builder_to_path (builder);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (2);
  const GdkRGBA edge =
    drawing->canvas->palette.dark ? (GdkRGBA) { 0.1f, 0.1f, 0.1f, 1 } : (GdkRGBA) { 1, 1, 1, 1 };

  gtk_snapshot_append_stroke (drawing->snapshot, path, stroke, &edge);
  gtk_snapshot_append_fill (drawing->snapshot, path, GSK_FILL_RULE_WINDING, colour);
}

static void
draw_line (const Drawing *drawing, guint index)
{
  const StrideChartSeries *series = &drawing->data->series[index];
  g_autoptr (GskPathBuilder) line = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) marks = gsk_path_builder_new ();
  GdkRGBA colour = get_colour (drawing, index);
  double place = (drawing->plot.right - drawing->plot.left) / MAX (drawing->data->n_places, 1);
  double radius = CLAMP (place / 3, 1.5, MARK);
  gboolean going = FALSE;

  for (guint i = 0; i < series->n; i++) {
    double x = stride_chart_plot_get_x (&drawing->plot, drawing->data, i);
    double y;

    if (!isfinite (series->values[i])) {
      going = FALSE;
      continue;
    }
    y = get_y (drawing, series->values[i]);
    add_mark (marks, index, x, y, radius);
    if (going)
      gsk_path_builder_line_to (line, (float) x, (float) y);
    else
      gsk_path_builder_move_to (line, (float) x, (float) y);
    going = TRUE;
  }

  if (series->kind == STRIDE_CHART_LINE)
    stroke_path (drawing, line, drawing->canvas->palette.high_contrast ? 3 : 2, &colour);
  draw_marks (drawing, marks, &colour);
}

/* Broken, and without marks: nobody measured what it says. */
static void
draw_trend (const Drawing *drawing, guint index)
{
  static const float dashes[] = { 7, 5 };
  const StrideChartSeries *series = &drawing->data->series[index];
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (series->name ? 2 : 1);
  GdkRGBA colour = get_colour (drawing, series->name ? index : 1);
  gboolean going = FALSE;

  if (!series->name && !drawing->canvas->palette.high_contrast)
    colour.alpha = 0.6f;
  for (guint i = 0; i < series->n; i++) {
    float x = (float) stride_chart_plot_get_x (&drawing->plot, drawing->data, i);

    if (!isfinite (series->values[i])) {
      going = FALSE;
      continue;
    }
    if (going)
      gsk_path_builder_line_to (builder, x, (float) get_y (drawing, series->values[i]));
    else
      gsk_path_builder_move_to (builder, x, (float) get_y (drawing, series->values[i]));
    going = TRUE;
  }
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_dash (stroke, dashes, G_N_ELEMENTS (dashes));
  gtk_snapshot_append_stroke (drawing->snapshot, path, stroke, &colour);
}

static void
draw_key_mark (const Drawing *drawing, guint i, double x, double y)
{
  const StrideChartSeries *series = &drawing->data->series[i];
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  const float fx = (float) x, fy = (float) y;
  GdkRGBA colour;

  if (i == STRIDE_CHART_MAX_SERIES) {
    colour = stride_rgba_with_alpha (&drawing->canvas->palette.accent, 0.3);
    gsk_path_builder_add_rect (builder, &GRAPHENE_RECT_INIT (fx, fy - 4, 12, 8));
  } else {
    colour = get_colour (drawing, i);
    if (series->kind == STRIDE_CHART_BARS) {
      gsk_path_builder_add_rect (builder, &GRAPHENE_RECT_INIT (fx + 2, fy - 5, 7, 10));
    } else if (series->kind == STRIDE_CHART_TREND) {
      gsk_path_builder_add_rect (builder, &GRAPHENE_RECT_INIT (fx, fy - 1, 5, 2));
      gsk_path_builder_add_rect (builder, &GRAPHENE_RECT_INIT (fx + 8, fy - 1, 5, 2));
    } else {
      add_mark (builder, i, x + 5, y, MARK);
    }
  }
  fill_path (drawing, builder, &colour);
}

static void
draw_key (const Drawing *drawing)
{
  StrideChartKeyPlace places[STRIDE_CHART_MAX_SERIES + 1];
  double line;

  if (stride_chart_place_key (drawing->canvas, drawing->data, places) == 0)
    return;

  stride_chart_measure_text (drawing->canvas, "0", NULL, &line);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    double y = places[i].row * line;

    if (!places[i].name)
      continue;
    draw_key_mark (drawing, i, places[i].x, y + line / 2);
    draw_text (drawing, places[i].name, places[i].x + STRIDE_CHART_KEY_MARK, y, 0, 0,
               &drawing->canvas->palette.text);
  }
}

static void
draw_empty_text (const Drawing *drawing)
{
  if (drawing->data->empty_text && !stride_chart_has_values (drawing->data))
    draw_text (drawing, drawing->data->empty_text, (drawing->plot.left + drawing->plot.right) / 2,
               drawing->plot.bottom - GAP, 0.5, 1, &drawing->canvas->palette.dim);
}

static void
draw_selection (const Drawing *drawing)
{
  const StrideChartData *data = drawing->data;
  double place = (drawing->plot.right - drawing->plot.left) / MAX (data->n_places, 1);
  GdkRGBA colour = stride_rgba_with_alpha (&drawing->canvas->palette.text,
                                           drawing->canvas->palette.high_contrast ? 0.3 : 0.09);

  if (data->selected < 0)
    return;

  gtk_snapshot_append_color (
    drawing->snapshot, &colour,
    &GRAPHENE_RECT_INIT ((float) (drawing->plot.left + data->selected * place),
                         (float) drawing->plot.top, (float) place,
                         (float) (drawing->plot.bottom - drawing->plot.top)));
}

/* The selected place's text in a box at the top, beside the pointer and not under it. */
static void
draw_value_text (const Drawing *drawing)
{
  const StrideChartData *data = drawing->data;
  g_autoptr (PangoLayout) layout = NULL;
  GskRoundedRect box;
  GdkRGBA background = drawing->canvas->palette.text;
  GdkRGBA ink = drawing->canvas->palette.dark ? (GdkRGBA) { 0, 0, 0, 1 } : (GdkRGBA) { 1, 1, 1, 1 };
  double x, widest = drawing->plot.right - 4 * GAP;
  int width, height;

  if (data->selected < 0 || !data->texts || data->selected >= (int) g_strv_length (data->texts))
    return;

  layout = stride_chart_make_text (drawing->canvas, data->texts[data->selected], 0.86);
  pango_layout_set_width (layout, (int) (MIN (widest, 320) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (layout, &width, &height);
  x = stride_chart_plot_get_x (&drawing->plot, data, (guint) data->selected) - width / 2.0;
  x = CLAMP (x, GAP, MAX (GAP, drawing->plot.right - width - GAP));

  background.alpha = 0.92f;
  gsk_rounded_rect_init_from_rect (&box,
                                   &GRAPHENE_RECT_INIT ((float) floor (x) - GAP, 0,
                                                        (float) width + 2 * GAP,
                                                        (float) height + 6),
                                   6);
  gtk_snapshot_push_rounded_clip (drawing->snapshot, &box);
  gtk_snapshot_append_color (drawing->snapshot, &background, &box.bounds);
  gtk_snapshot_pop (drawing->snapshot);
  gtk_snapshot_save (drawing->snapshot);
  gtk_snapshot_translate (drawing->snapshot, &GRAPHENE_POINT_INIT ((float) floor (x), 3));
  gtk_snapshot_append_layout (drawing->snapshot, layout, &ink);
  gtk_snapshot_restore (drawing->snapshot);
}

void
stride_chart_draw_on_paper (const StrideChartData *data,
                            cairo_t *cr,
                            PangoContext *pango,
                            double width,
                            double height)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  StrideCanvas canvas;

  stride_canvas_init_for_paper (&canvas, pango, width, height);
  stride_chart_draw (&canvas, data, snapshot);
  stride_canvas_print (snapshot, cr);
}

void
stride_chart_draw (const StrideCanvas *canvas, const StrideChartData *data, GtkSnapshot *snapshot)
{
  Drawing drawing = { .canvas = canvas, .snapshot = snapshot, .data = data };
  guint n_bars = 0, bar = 0;

  stride_chart_plot_init (&drawing.plot, canvas, data);

  draw_selection (&drawing);
  draw_axes (&drawing);
  draw_labels (&drawing);
  draw_band (&drawing);
  for (guint i = 0; i < data->n_series; i++)
    n_bars += data->series[i].kind == STRIDE_CHART_BARS;
  for (guint i = 0; i < data->n_series; i++) {
    if (data->series[i].kind == STRIDE_CHART_BARS)
      draw_bars (&drawing, i, bar++, n_bars);
    else if (data->series[i].kind == STRIDE_CHART_TREND)
      draw_trend (&drawing, i);
    else
      draw_line (&drawing, i);
  }
  draw_empty_text (&drawing);
  draw_key (&drawing);
  draw_value_text (&drawing);
}
