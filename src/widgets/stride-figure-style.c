/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-style.h"

#include <string.h>

#include "stride-figure-view.h"
#include "stride-palette.h"

#define USUAL_TONE 2
#define FAR_SHADE 0.22
#define HAIR_IN_THE_DARK 0.32 /* of its shine: dark hair would be lost on a dark ground */

typedef struct {
  const char *skin, *hair;
} Tone;

static const Tone tones[STRIDE_N_SKIN_TONES] = {
  { "#f3d3ba", "#8a5a34" }, { "#e5b48c", "#5b3a26" }, { "#c98f63", "#3a271c" },
  { "#a76c45", "#2b1d17" }, { "#7c4c30", "#231815" }, { "#583626", "#1d1513" },
};

static GdkRGBA
colour (const char *text)
{
  GdkRGBA result;

  gdk_rgba_parse (&result, text);

  return result;
}

static const Tone *
get_tone (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  for (guint i = 0; i < STRIDE_N_SKIN_TONES && root; i++) {
    g_autofree char *name = g_strdup_printf ("skin-tone-%u", i);

    if (gtk_widget_has_css_class (GTK_WIDGET (root), name))
      return &tones[i];
  }

  return &tones[USUAL_TONE];
}

/* The colour as it is near and, in shade, far away. */
static void
set_pair (GdkRGBA *pair, GdkRGBA near_colour, double shade)
{
  const GdkRGBA dark = { 0.06f, 0.06f, 0.1f, 1 };

  pair[0] = near_colour;
  pair[1] = stride_rgba_mix (&near_colour, &dark, shade);
}

void
stride_figure_style_init (StrideFigureStyle *style, GtkWidget *widget)
{
  const GdkRGBA black = { 0, 0, 0, 1 };
  const GdkRGBA white = { 1, 1, 1, 1 };
  const GdkRGBA shine = colour ("#c09468");
  const Tone *tone;
  GdkRGBA accent, navy;
  StridePalette palette;
  const GdkRGBA *ground, *ink;

  g_return_if_fail (style != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  memset (style, 0, sizeof *style); /* styles are compared byte by byte */
  tone = get_tone (widget);
  stride_palette_init (&palette, widget);
  ground = palette.dark ? &black : &white;
  ink = palette.dark ? &white : &black;
  accent = palette.accent;
  navy = stride_rgba_mix (&accent, &black, palette.dark ? 0.62 : 0.66);

  set_pair (style->skin, colour (tone->skin), FAR_SHADE);
  set_pair (style->shirt, accent, FAR_SHADE);
  set_pair (style->shorts, navy, FAR_SHADE);
  set_pair (style->shoe, palette.dark ? colour ("#c8ccd2") : colour ("#4c5560"), FAR_SHADE);
  set_pair (style->sole, palette.dark ? colour ("#8b929c") : colour ("#dfe3e8"), FAR_SHADE);
  style->on_shirt = *ground;
  style->hair = colour (tone->hair);
  if (palette.dark)
    style->hair = stride_rgba_mix (&style->hair, &shine, HAIR_IN_THE_DARK);
  style->face = stride_rgba_mix (&style->skin[0], &black, 0.55);

  /* A thin line lifts the body from the ground it is drawn on; in high contrast a strong one. */
  if (palette.high_contrast) {
    style->outline = palette.text;
    style->outline.alpha = 1;
    style->outline_width = 2.4;
  } else {
    style->outline =
      palette.dark ? stride_rgba_mix (&black, &white, 0.2) : stride_rgba_mix (&white, &black, 0.03);
    style->outline_width = 1.3;
  }

  style->prop = stride_rgba_mix (ground, ink,
                                 palette.high_contrast ? 0.5
                                 : palette.dark        ? 0.34
                                                       : 0.2);
  style->prop_edge = stride_rgba_mix (ground, ink,
                                      palette.high_contrast ? 0.85
                                      : palette.dark        ? 0.5
                                                            : 0.38);
  style->backdrop = stride_rgba_with_alpha (&style->prop, 0.28);
  style->strap = colour (palette.dark ? "#e5a50a" : "#b5790c");
  style->mat = stride_rgba_with_alpha (&accent, palette.high_contrast ? 0.5 : 0.22);
  style->floor = palette.high_contrast ? palette.text : palette.faint;
  style->shadow = stride_rgba_with_alpha (&black, palette.dark ? 0.45 : 0.2);
  style->arrow = stride_rgba_mix (ink, ground, palette.high_contrast ? 0 : 0.3);
  style->glow = colour (palette.dark ? "#ffb648" : "#ff8a1f");
}
