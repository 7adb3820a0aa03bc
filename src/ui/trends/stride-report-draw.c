/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-report.h"

#include "stride-body-zones.h"
#include "stride-format.h"
#include "stride-trend-text.h"
#include "stride-week-charts.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

/* Points. */
#define MARGIN 40.0
#define GAP 10.0
#define COLUMN 345.0 /* of the charts; the rest is the body map's and the words' */
#define TEXT 9.0
#define LINE (1.3 * TEXT)
#define HANG 6.0
#define SMALL 7.5
#define TITLE 17.0
#define HEADING 10.5
#define BODY_HEIGHT 190.0
#define FOOTER 24.0
#define WORDS_ROOM 110.0
#define SIGNS_ROOM 130.0
#define ROUTINES_ROOM 120.0

typedef struct {
  const StrideReport *report;
  cairo_t *cr;
  PangoContext *pango; /* (owned by stride_report_draw()) */
} Page;

/* (transfer full): for @text from the left edge, at most @room high; lines after the first begin @hang to the
 * right. */
static PangoLayout *
make_layout (const Page *page,
             const char *text,
             double width,
             double room,
             double hang,
             double size,
             gboolean bold)
{
  PangoLayout *layout = pango_layout_new (page->pango);
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();

  pango_font_description_set_family (font, "Sans");
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_height (layout, (int) (room * PANGO_SCALE));
  pango_layout_set_indent (layout, (int) (-hang * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);

  return layout;
}

/* Draws it from (@x, @y) down; answers how high it is. */
static double
draw_layout (const Page *page, PangoLayout *layout, double x, double y)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  cairo_set_source_rgb (page->cr, 0, 0, 0);
  cairo_move_to (page->cr, x, y);
  pango_cairo_show_layout (page->cr, layout);

  return (double) height / PANGO_SCALE;
}

/* Draws @text, a paragraph, from (@x, @y) down, at most @room high; answers how high it is. */
static double
draw_text (const Page *page,
           const char *text,
           double x,
           double y,
           double width,
           double room,
           double size,
           gboolean bold)
{
  g_autoptr (PangoLayout) layout = make_layout (page, text, width, room, 0, size, bold);

  return draw_layout (page, layout, x, y);
}

/* "10 min" stays on one line. (transfer full) */
static char *
keep_numbers (const char *text)
{
  GString *kept = g_string_new (NULL);

  for (const char *at = text; *at; at++) {
    if (*at == ' ' && at > text && g_ascii_isdigit (at[-1]) && g_ascii_isalpha (at[1]))
      g_string_append (kept, "\u00a0");
    else
      g_string_append_c (kept, *at);
  }

  return g_string_free_and_steal (kept);
}

/* A heading and lines below it; answers how high that is, with a gap. What has no room is counted, so that
 * nobody thinks they have seen it all. @empty: where there are none; @hang: as of make_layout() */
static double
draw_list (const Page *page,
           const char *heading,
           char **lines,
           const char *empty,
           double x,
           double y,
           double width,
           double room,
           double hang)
{
  const guint n = g_strv_length (lines);
  double height = draw_text (page, heading, x, y, width, room, HEADING, TRUE) + 2;

  if (n == 0)
    height += draw_text (page, empty, x, y + height, width, room - height, TEXT, FALSE);
  for (guint i = 0; i < n; i++) {
    double left = room - height - (i + 1 < n ? LINE : 0);
    g_autofree char *line = keep_numbers (lines[i]);
    g_autoptr (PangoLayout) layout = NULL;

    if (left < LINE) {
      g_autofree char *rest =
        /* Translators: below a list, what has no room in it. */
        g_strdup_printf (ngettext ("and %u more", "and %u more", n - i), n - i);

      height += draw_text (page, rest, x, y + height, width, LINE, TEXT, FALSE);
      break;
    }
    layout = make_layout (page, line, width, left, hang, TEXT, FALSE);
    height += draw_layout (page, layout, x, y + height) + 1;
  }

  return height + GAP;
}

static void
draw_chart (const Page *page,
            StrideWeekChart which,
            double x,
            double y,
            double width,
            double height)
{
  const StrideReport *report = page->report;
  StrideWeekChartData data = { report->weeks, &report->trend, report->today, report->miles,
                               report->target };
  g_autoptr (StrideChart) chart = STRIDE_CHART (g_object_ref_sink (stride_chart_new ()));
  double head =
    draw_text (page, stride_week_chart_get_title (which), x, y, width, HEADING, HEADING, TRUE) + 2;

  stride_week_chart_fill (which, chart, &data);
  cairo_save (page->cr);
  cairo_translate (page->cr, x, y + head);
  stride_chart_print (chart, page->cr, page->pango, width, height - head);
  cairo_restore (page->cr);
}

static void
draw_charts (const Page *page, double x, double y, double width, double height)
{
  /* Soreness and distance across, the others in pairs. */
  const double row = (height - 3 * GAP) / 10;
  const double half = (width - GAP) / 2;

  draw_chart (page, STRIDE_WEEK_CHART_SORENESS, x, y, width, 3.4 * row);
  y += 3.4 * row + GAP;
  draw_chart (page, STRIDE_WEEK_CHART_DISTANCE, x, y, width, 2.6 * row);
  y += 2.6 * row + GAP;
  draw_chart (page, STRIDE_WEEK_CHART_SESSIONS, x, y, half, 2 * row);
  draw_chart (page, STRIDE_WEEK_CHART_MINUTES, x + half + GAP, y, half, 2 * row);
  y += 2 * row + GAP;
  draw_chart (page, STRIDE_WEEK_CHART_STRESS, x, y, half, 2 * row);
  draw_chart (page, STRIDE_WEEK_CHART_SLEEP, x + half + GAP, y, half, 2 * row);
}

static double
draw_body (const Page *page, double x, double y, double width)
{
  const StrideReport *report = page->report;
  g_autoptr (StrideBodyMap) map = STRIDE_BODY_MAP (g_object_ref_sink (stride_body_map_new ()));
  /* Translators: under a drawing of the back; %u counts runs. */
  g_autofree char *caption =
    g_strdup_printf (ngettext ("Worst of %u run, 0 to 10, seen from behind: left is left",
                               "Worst of %u runs, 0 to 10, seen from behind: left is left",
                               report->n_zone_runs),
                     report->n_zone_runs);
  double height = draw_text (page, _ ("Where"), x, y, width, HEADING, HEADING, TRUE);

  stride_body_zones_apply (map);
  for (StrideZone zone = 0; zone < STRIDE_N_ZONES; zone++)
    stride_body_map_set_level (map, zone, report->zone[zone]);
  cairo_save (page->cr);
  cairo_translate (page->cr, x, y + height);
  stride_body_map_print (map, page->cr, page->pango, width, BODY_HEIGHT);
  cairo_restore (page->cr);
  height += BODY_HEIGHT + 2;
  height += draw_text (page, report->n_zone_runs > 0 ? caption : _ ("Nothing was marked."), x,
                       y + height, width, 3 * SMALL, SMALL, FALSE);

  return height + GAP;
}

/* The page speaks as the person who hands it over. */
static double
draw_head (const Page *page, double y, double width)
{
  static const char *const directions[] = {
    [STRIDE_DIRECTION_UNKNOWN] = N_ ("Not enough data yet"),
    [STRIDE_DIRECTION_EASING] = N_ ("My soreness is easing"),
    [STRIDE_DIRECTION_SAME] = N_ ("My soreness is about the same"),
    [STRIDE_DIRECTION_RISING] = N_ ("My soreness is rising"),
  };
  const StrideReport *report = page->report;
  g_autofree char *from = stride_format_date (report->from);
  g_autofree char *to = stride_format_date (report->today);
  g_autofree char *span =
    /* Translators: two days, then the day that the page was made on. */
    g_strdup_printf (_ ("%s to %s, from my own log. Soreness of the back from 0, none, to 10, the "
                        "worst imaginable."),
                     from, to);
  g_autofree char *because = stride_trend_text_because (&report->trend);
  g_autofree char *sentence =
    g_strdup_printf ("%s, %s.", _ (directions[report->trend.direction]), because);
  double height = draw_text (page,
                             report->charts_only ? _ ("My Back and My Running")
                                                 : _ ("My Back and My Running: Twelve Weeks"),
                             MARGIN, y, width, TITLE, TITLE, TRUE);

  height += 2 + draw_text (page, span, MARGIN, y + height + 2, width, 3 * TEXT, TEXT, FALSE);
  height += 2 + draw_text (page, sentence, MARGIN, y + height + 2, width, 3 * TEXT, TEXT, FALSE);

  return height + GAP;
}

static void
draw_foot (const Page *page, double width)
{
  draw_text (page, _ ("Made with Backstride on my own computer, from what I entered."), MARGIN,
             STRIDE_PAPER_HEIGHT - MARGIN - SMALL, width, 2 * SMALL, SMALL, FALSE);
}

static void
draw_side (const Page *page, double x, double y, double width, double bottom)
{
  const StrideReport *report = page->report;

  y += draw_body (page, x, y, width);
  y += draw_list (page, _ ("Warning Signs"), report->flags, _ ("None told."), x, y, width,
                  MIN (SIGNS_ROOM, bottom - y), HANG);
  y += draw_list (page, _ ("Routines Done"), report->routines, _ ("None."), x, y, width,
                  MIN (ROUTINES_ROOM, bottom - y), HANG);
  if (report->tests[0])
    draw_list (page, _ ("Self-tests"), report->tests, "", x, y, width, bottom - y, HANG);
}

/* The lines that hold anything. (transfer full) */
static GStrv
split_words (const char *words)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; lines[i]; i++) {
    if (*g_strstrip (lines[i]))
      g_strv_builder_add (builder, lines[i]);
  }

  return g_strv_builder_end (builder);
}

void
stride_report_draw (const StrideReport *report, cairo_t *cr)
{
  const double width = STRIDE_PAPER_WIDTH - 2 * MARGIN;
  const double bottom = STRIDE_PAPER_HEIGHT - MARGIN - FOOTER;
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");
  Page page = { .report = report, .cr = cr };
  double y = MARGIN;

  g_return_if_fail (report != NULL);
  g_return_if_fail (cr != NULL);

  page.pango = pango_cairo_create_context (cr);
  /* Widgets measure in pixels, paper in points: a unit is one of either. */
  pango_cairo_context_set_resolution (page.pango, 72);
  pango_font_description_set_size (font, (int) (TEXT * PANGO_SCALE));
  pango_context_set_font_description (page.pango, font);

  y += draw_head (&page, y, width);
  if (*report->words) {
    g_auto (GStrv) lines = split_words (report->words);

    y += draw_list (&page, _ ("In My Words"), lines, "", MARGIN, y, width, WORDS_ROOM, 0);
  }
  draw_charts (&page, MARGIN, y, report->charts_only ? width : COLUMN, bottom - y);
  if (!report->charts_only)
    draw_side (&page, MARGIN + COLUMN + 2 * GAP, y, width - COLUMN - 2 * GAP, bottom);
  draw_foot (&page, width);
  g_object_unref (page.pango);
}
