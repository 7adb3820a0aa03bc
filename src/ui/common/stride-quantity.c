/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-quantity.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Faster than any person has run far: below it "18:30" cannot be minutes and seconds. */
#define IMPOSSIBLE_S_PER_KM 120

#define MAX_DIGITS 7

static const char *
skip_space (const char *p)
{
  while (g_ascii_isspace (*p))
    p++;

  return p;
}

/* A number at @p; answers what follows it, or NULL. */
static const char *
read_number (const char *p, double *value)
{
  double result = 0, unit = 1;
  int digits = 0;

  for (; g_ascii_isdigit (*p); p++, digits++)
    result = result * 10 + g_ascii_digit_value (*p);

  if ((*p == '.' || *p == ',') && g_ascii_isdigit (p[1])) {
    for (p++; g_ascii_isdigit (*p); p++, digits++) {
      unit /= 10;
      result += unit * g_ascii_digit_value (*p);
    }
  }

  if (digits == 0 || digits > MAX_DIGITS)
    return NULL;

  *value = result;

  return p;
}

static const char *
read_int (const char *p, int max_digits, int *value)
{
  int digits = 0;

  for (*value = 0; g_ascii_isdigit (*p); p++, digits++) {
    if (digits == max_digits)
      return NULL;
    *value = *value * 10 + g_ascii_digit_value (*p);
  }

  return digits > 0 ? p : NULL;
}

/* The word at @p is one of @words ("km|kms|…"); answers what follows it, or NULL. */
static const char *
read_word (const char *p, const char *words)
{
  g_auto (GStrv) list = g_strsplit (words, "|", -1);
  gsize length = 0;

  while (p[length] && !g_ascii_isspace (p[length]) && !g_ascii_isdigit (p[length]))
    length++;

  for (guint i = 0; list[i]; i++) {
    if (strlen (list[i]) == length && length > 0 && g_ascii_strncasecmp (p, list[i], length) == 0)
      return p + length;
  }

  return NULL;
}

gboolean
stride_parse_number (const char *text, double *value)
{
  double result;
  const char *end;

  g_return_val_if_fail (value != NULL, FALSE);

  end = text ? read_number (skip_space (text), &result) : NULL;
  if (!end || *skip_space (end))
    return FALSE;

  *value = result;

  return TRUE;
}

int
stride_parse_distance (const char *text, gboolean *miles)
{
  static const struct {
    const char *words;
    double metres;
    int miles; /* -1: leaves the choice as it is */
  } units[] = {
    { "km|kms|k|kilometre|kilometres|kilometer|kilometers", 1000, 0 },
    { "mi|mile|miles", STRIDE_METRES_PER_MILE, 1 },
    { "m|metres|meters", 1, -1 },
  };
  double value, metres;
  const char *p;

  g_return_val_if_fail (miles != NULL, -1);

  p = text ? read_number (skip_space (text), &value) : NULL;
  if (!p)
    return -1;

  p = skip_space (p);
  metres = value * (*miles ? STRIDE_METRES_PER_MILE : 1000);

  if (*p) {
    guint i;

    for (i = 0; i < G_N_ELEMENTS (units); i++) {
      const char *end = read_word (p, units[i].words);

      if (end && !*skip_space (end)) {
        metres = value * units[i].metres;
        if (units[i].miles >= 0)
          *miles = units[i].miles;
        break;
      }
    }
    if (i == G_N_ELEMENTS (units))
      return -1;
  }

  return metres < G_MAXINT ? (int) lround (metres) : -1;
}

static int
read_colons (const char *p, int distance_m)
{
  int part[3] = { 0 };
  int n = 0;

  for (;;) {
    p = read_int (p, n == 0 ? 4 : 2, &part[n]);
    if (!p || (n > 0 && part[n] > 59))
      return -1;
    n++;
    if (*p != ':' || n == 3)
      break;
    p++;
  }
  if (*skip_space (p) || n < 2)
    return -1;

  if (n == 3)
    return part[0] * 3600 + part[1] * 60 + part[2];

  if (distance_m > 0) {
    int short_s = part[0] * 60 + part[1];

    return (gint64) short_s * 1000 >= (gint64) IMPOSSIBLE_S_PER_KM * distance_m ? short_s
                                                                                : short_s * 60;
  }

  return part[0] < 10 ? part[0] * 3600 + part[1] * 60 : part[0] * 60 + part[1];
}

/* "1h05", "1 h 5 min", "90 min", "45'", "5 min 30 s" */
static int
read_units (const char *p)
{
  static const struct {
    const char *words;
    int seconds;
  } units[] = {
    { "h|hr|hrs|hour|hours|std", 3600 },
    { "min|mins|minute|minutes|m|'|′", 60 },
    { "s|sec|secs|second|seconds|\"|″", 1 },
  };
  double total = 0;
  guint next = 0;

  for (p = skip_space (p); *p; p = skip_space (p)) {
    /* The minutes in "1h05" need no unit. */
    gboolean glued = next == 1 && !g_ascii_isspace (p[-1]);
    const char *after = NULL;
    double value;
    guint i;

    p = read_number (p, &value);
    if (!p)
      return -1;
    p = skip_space (p);
    if (!*p && glued) {
      total += value * units[next].seconds;
      break;
    }
    for (i = next; i < G_N_ELEMENTS (units) && !after; i++)
      after = read_word (p, units[i].words);
    if (!after)
      return -1;
    total += value * units[i - 1].seconds;
    next = i;
    p = after;
  }

  return total < G_MAXINT ? (int) lround (total) : -1;
}

int
stride_parse_duration (const char *text, int distance_m)
{
  double minutes;

  if (!text || !*skip_space (text))
    return -1;
  if (stride_parse_number (text, &minutes))
    return (int) lround (minutes * 60);
  if (strchr (text, ':'))
    return read_colons (skip_space (text), distance_m);

  return read_units (text);
}

int
stride_parse_hours (const char *text)
{
  double hours;
  int seconds;

  if (!text || !*skip_space (text))
    return -1;
  if (stride_parse_number (text, &hours))
    return (int) lround (hours * 60);

  if (strchr (text, ':')) {
    const char *p;
    int h, m;

    p = read_int (skip_space (text), 2, &h);
    if (!p || *p != ':')
      return -1;
    p = read_int (p + 1, 2, &m);

    return p && !*skip_space (p) && m < 60 ? h * 60 + m : -1;
  }

  seconds = read_units (text);

  return seconds < 0 ? -1 : seconds / 60;
}

int
stride_parse_time_of_day (const char *text)
{
  const char *p;
  int h, m = 0;
  gboolean marked = FALSE;

  p = text ? read_int (skip_space (text), 2, &h) : NULL;
  if (!p)
    return -1;

  if (strchr (":.hH", *p) && *p) {
    marked = TRUE;
    p++;
    if (g_ascii_isdigit (*p)) {
      const char *digits = p;

      p = read_int (p, 2, &m);
      if (!p || p - digits != 2)
        return -1;
    } else if (g_ascii_tolower (p[-1]) != 'h') {
      return -1;
    }
  }

  p = skip_space (p);
  if (read_word (p, "am|pm|a.m.|p.m.")) {
    if (h < 1 || h > 12)
      return -1;
    h = h % 12 + (g_ascii_tolower (*p) == 'p' ? 12 : 0);
  } else if (*p || !marked) {
    return -1;
  }

  return h < 24 && m < 60 ? h * 60 + m : -1;
}

char *
stride_format_number (double value, int decimals)
{
  double scale = 1;

  for (int d = 0; d < decimals; d++, scale *= 10) {
    if (fabs (round (value * scale) / scale - value) < 1e-9)
      return g_strdup_printf ("%.*f", d, value);
  }

  return g_strdup_printf ("%.*f", decimals, value);
}

char *
stride_format_distance_field (int metres, gboolean miles)
{
  double unit = miles ? STRIDE_METRES_PER_MILE : 1000;
  double scale = 1;

  for (int d = 0; d < 4; d++, scale *= 10) {
    double shown = round (metres / unit * scale) / scale;

    if (lround (shown * unit) == metres)
      return g_strdup_printf ("%.*f", d, shown);
  }

  return g_strdup_printf ("%.4f", metres / unit);
}

char *
stride_format_distance_exact (int metres, gboolean miles)
{
  g_autofree char *number = stride_format_distance_field (metres, miles);

  /* Translators: a distance in miles, then in kilometres; %s is the number. */
  return miles ? g_strdup_printf (_ ("%s mi"), number) : g_strdup_printf (_ ("%s km"), number);
}

char *
stride_format_duration_field (int seconds)
{
  int h = seconds / 3600, m = seconds / 60 % 60, s = seconds % 60;

  if (h == 0 && s == 0)
    return g_strdup_printf ("%d", m);
  if (h == 0 && m >= 10)
    return g_strdup_printf ("%d:%02d", m, s);

  return g_strdup_printf ("%d:%02d:%02d", h, m, s);
}

char *
stride_format_pace (int seconds, int metres, gboolean miles)
{
  double unit = miles ? STRIDE_METRES_PER_MILE : 1000;
  int pace;

  g_return_val_if_fail (metres > 0, NULL);

  pace = (int) lround (seconds * unit / metres);

  /* Translators: running pace, minutes and seconds a mile, then a kilometre. */
  return miles ? g_strdup_printf (_ ("%d:%02d /mi"), pace / 60, pace % 60)
               : g_strdup_printf (_ ("%d:%02d /km"), pace / 60, pace % 60);
}

char *
stride_format_time_of_day (int minutes)
{
  return g_strdup_printf ("%d:%02d", minutes / 60, minutes % 60);
}
