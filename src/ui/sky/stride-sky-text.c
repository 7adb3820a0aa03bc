/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-format.h"

/* Below this the planets count as close together: they are on one day in twenty, 1990 to 2060. */
#define CLOSE_TOGETHER 120

const char *
stride_sky_text_phase (StrideMoonPhase phase)
{
  static const char *const names[STRIDE_N_MOON_PHASES] = {
    [STRIDE_MOON_NEW] = N_ ("New moon"),
    [STRIDE_MOON_WAXING_CRESCENT] = N_ ("Waxing crescent"),
    [STRIDE_MOON_FIRST_QUARTER] = N_ ("First quarter"),
    [STRIDE_MOON_WAXING_GIBBOUS] = N_ ("Waxing gibbous"),
    [STRIDE_MOON_FULL] = N_ ("Full moon"),
    [STRIDE_MOON_WANING_GIBBOUS] = N_ ("Waning gibbous"),
    [STRIDE_MOON_LAST_QUARTER] = N_ ("Last quarter"),
    [STRIDE_MOON_WANING_CRESCENT] = N_ ("Waning crescent"),
  };

  g_return_val_if_fail (phase < STRIDE_N_MOON_PHASES, NULL);

  return _ (names[phase]);
}

const char *
stride_sky_text_phase_short (StrideMoonPhase phase)
{
  /* Only the four that have an instant; between them the axis is clear without. */
  switch (phase) {
  case STRIDE_MOON_NEW:
    /* Translators: the new moon, below the axis of a chart. */
    return _ ("New");
  case STRIDE_MOON_FIRST_QUARTER:
    /* Translators: the first quarter of the moon, below the axis of a chart. */
    return _ ("First");
  case STRIDE_MOON_FULL:
    /* Translators: the full moon, below the axis of a chart. */
    return _ ("Full");
  case STRIDE_MOON_LAST_QUARTER:
    /* Translators: the last quarter of the moon, below the axis of a chart. */
    return _ ("Last");
  case STRIDE_MOON_WAXING_CRESCENT:
  case STRIDE_MOON_WAXING_GIBBOUS:
  case STRIDE_MOON_WANING_GIBBOUS:
  case STRIDE_MOON_WANING_CRESCENT:
  case STRIDE_N_MOON_PHASES:
  default:
    return "";
  }
}

const char *
stride_sky_text_planet (StridePlanet planet)
{
  static const char *const names[STRIDE_N_PLANETS] = {
    N_ ("Mercury"), N_ ("Venus"),  N_ ("Mars"),    N_ ("Jupiter"),
    N_ ("Saturn"),  N_ ("Uranus"), N_ ("Neptune"),
  };

  g_return_val_if_fail (planet < STRIDE_N_PLANETS, NULL);

  return _ (names[planet]);
}

const char *
stride_sky_text_planet_symbol (StridePlanet planet)
{
  static const char *const symbols[STRIDE_N_PLANETS] = { "☿", "♀", "♂", "♃", "♄", "♅", "♆" };

  g_return_val_if_fail (planet < STRIDE_N_PLANETS, NULL);

  return symbols[planet];
}

const char *
stride_sky_text_light_symbol (gboolean moon)
{
  return moon ? "☽" : "☉";
}

const char *
stride_sky_text_constellation (const char *letters)
{
  /* Those that sun, moon and planets come to. */
  static const struct {
    const char *letters;
    const char *name;
  } constellations[] = {
    { "Ari", N_ ("Aries") },       { "Tau", N_ ("Taurus") },      { "Gem", N_ ("Gemini") },
    { "Cnc", N_ ("Cancer") },      { "Leo", N_ ("Leo") },         { "Vir", N_ ("Virgo") },
    { "Lib", N_ ("Libra") },       { "Sco", N_ ("Scorpius") },    { "Oph", N_ ("Ophiuchus") },
    { "Sgr", N_ ("Sagittarius") }, { "Cap", N_ ("Capricornus") }, { "Aqr", N_ ("Aquarius") },
    { "Psc", N_ ("Pisces") },      { "Cet", N_ ("Cetus") },       { "Ori", N_ ("Orion") },
    { "Aur", N_ ("Auriga") },      { "Sex", N_ ("Sextans") },     { "Crv", N_ ("Corvus") },
    { "Crt", N_ ("Crater") },      { "Hya", N_ ("Hydra") },       { "CMi", N_ ("Canis Minor") },
    { "Peg", N_ ("Pegasus") },     { "Ser", N_ ("Serpens") },     { "Sct", N_ ("Scutum") },
  };

  g_return_val_if_fail (letters, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (constellations); i++) {
    if (g_str_equal (constellations[i].letters, letters))
      return _ (constellations[i].name);
  }

  return letters;
}

static int
percent_lit (const StrideSky *sky)
{
  return (int) lround (sky->moon.lit * 100);
}

char *
stride_sky_text_moon (const StrideSky *sky)
{
  g_return_val_if_fail (sky, NULL);

  /* Translators: "Waxing gibbous, 87 % lit, in Pisces". */
  return g_strdup_printf (_ ("%s, %d %% lit, in %s"), stride_sky_text_phase (sky->moon.phase),
                          percent_lit (sky), stride_sky_text_constellation (sky->moon_in));
}

char *
stride_sky_text_body (const StrideSkyBody *body)
{
  g_return_val_if_fail (body, NULL);

  /* Translators: %s is a constellation; backwards is against its usual way among the stars, "retrograde". */
  return g_strdup_printf (body->retrograde ? _ ("In %s, going backwards") : _ ("In %s"),
                          stride_sky_text_constellation (body->constellation));
}

char *
stride_sky_text_spread (double spread)
{
  int degrees = (int) lround (spread);

  if (spread < CLOSE_TOGETHER)
    /* Translators: %d degrees; of the planets. */
    return g_strdup_printf (_ ("All seven within %d° of the 360°: as aligned as they get"),
                            degrees);

  return g_strdup_printf (_ ("All seven within %d° of the 360°"), degrees);
}

char *
stride_sky_text_star_time (double hours)
{
  int minutes = (int) (hours * 60) % (24 * 60);

  return g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);
}

char *
stride_sky_text_whole (const char *day, const StrideSky *sky)
{
  g_autoptr (GString) text = g_string_new (day);
  g_autofree char *moon = NULL;
  g_autofree char *spread = NULL;

  g_return_val_if_fail (day && sky, NULL);

  moon = stride_sky_text_moon (sky);
  spread = stride_sky_text_spread (sky->spread);
  g_string_append_printf (text, ". %s. ", moon);
  /* Translators: %s is a constellation. */
  g_string_append_printf (text, _ ("Sun in %s."),
                          stride_sky_text_constellation (sky->sun.constellation));
  for (guint i = 0; i < STRIDE_N_PLANETS; i++) {
    g_autofree char *where = stride_sky_text_body (&sky->planets[i]);

    g_string_append_printf (text, " %s: %s.", stride_sky_text_planet (i), where);
  }
  g_string_append_printf (text, " %s.", spread);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
stride_sky_text_run (const StrideSky *sky, int soreness)
{
  g_autofree char *moon = NULL;
  int degrees;

  g_return_val_if_fail (sky, NULL);

  moon = stride_sky_text_moon (sky);
  degrees = (int) lround (sky->spread);
  if (soreness < 0)
    /* Translators: below a run: where the moon was, and how far the planets spread. */
    return g_strdup_printf (_ ("%s · planets within %d°"), moon, degrees);

  /* Translators: below a run: where the moon was, how far the planets spread, soreness of 10. */
  return g_strdup_printf (_ ("%s · planets within %d° · soreness %d"), moon, degrees, soreness);
}
