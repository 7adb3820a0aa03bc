/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-quick-parser.h"

#include "stride-format.h"
#include "stride-quantity.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* "m" after a smaller number means minutes, after a larger one metres. */
#define MIN_METRES 200

static gboolean
take_distance (StrideQuickParser *self, const char *phrase, int metres, gboolean miles)
{
  if (metres < 100 || metres > 250000) {
    stride_quick_refuse (self, phrase, g_strdup (_ ("from 0.1 to 250 km")));
    return TRUE;
  }

  if (stride_quick_take (self, STRIDE_QUICK_DISTANCE,
                         stride_format_distance_exact (metres, miles))) {
    self->entry->run.distance_m = metres;
    self->entry->run.miles = miles;
  }

  return TRUE;
}

gboolean
stride_quick_take_duration (StrideQuickParser *self, const char *phrase, int seconds)
{
  if (seconds < 60 || seconds > 172800) {
    stride_quick_refuse (self, phrase, g_strdup (_ ("from 1 minute to 48 hours")));
    return TRUE;
  }

  if (stride_quick_take (self, STRIDE_QUICK_DURATION,
                         seconds % 60 ? stride_format_clock (seconds)
                                      : stride_format_duration (seconds)))
    self->entry->run.duration_s = seconds;

  return TRUE;
}

gboolean
stride_quick_recognise_distance (StrideQuickParser *self, const char *phrase)
{
  gboolean miles = self->miles;
  double number;
  int metres;

  if (stride_parse_number (phrase, &number))
    return FALSE;

  metres = stride_parse_distance (phrase, &miles);
  if (metres < 0)
    return FALSE;
  /* "45m" */
  if (metres < MIN_METRES && stride_parse_duration (phrase, 0) > 0)
    return FALSE;

  return take_distance (self, phrase, metres, miles);
}

gboolean
stride_quick_recognise_pace (StrideQuickParser *self, const char *phrase)
{
  static const struct {
    const char *ending;
    double metres;
  } endings[] = {
    { "/km", 1000 },
    { "/mi", STRIDE_METRES_PER_MILE },
    { "/mile", STRIDE_METRES_PER_MILE },
  };
  g_autofree char *clock = NULL;
  double metres = 0;
  int seconds;

  for (guint i = 0; i < G_N_ELEMENTS (endings) && metres < 1; i++) {
    if (g_str_has_suffix (phrase, endings[i].ending)) {
      clock = g_strndup (phrase, strlen (phrase) - strlen (endings[i].ending));
      metres = endings[i].metres;
    }
  }
  if (*phrase == '@' && metres < 1) {
    clock = g_strdup (phrase + 1);
    metres = self->miles ? STRIDE_METRES_PER_MILE : 1000;
  }
  if (!clock)
    return FALSE;

  g_strstrip (clock);
  if (g_str_has_suffix (clock, "min"))
    clock[strlen (clock) - 3] = '\0';
  /* One metre of distance: the first part is minutes, whatever it is. */
  seconds = stride_parse_duration (clock + (*clock == '@'), 1);
  if (seconds < 0)
    return FALSE;
  if (seconds < 120 || seconds > 1800) {
    stride_quick_refuse (self, phrase, g_strdup (_ ("a pace from 2 to 30 minutes")));
    return TRUE;
  }

  if (stride_quick_take (self, STRIDE_QUICK_PACE,
                         stride_format_pace (seconds, (int) lround (metres), metres > 1001)))
    self->pace_s = seconds * 1000 / metres;

  return TRUE;
}

void
stride_quick_take_time (StrideQuickParser *self, int minute)
{
  g_autofree char *time = stride_format_time_of_day (minute);

  /* Translators: a time of day: "at 7:30". */
  if (stride_quick_take (self, STRIDE_QUICK_TIME, g_strdup_printf (_ ("at %s"), time)))
    self->entry->minute = minute;
}

gboolean
stride_quick_recognise_time (StrideQuickParser *self, const char *phrase)
{
  gboolean said = g_ascii_strncasecmp (phrase, "at ", 3) == 0;
  gboolean leading_zero = *phrase == '0' && strlen (phrase) == 5;
  const char *last = phrase + strlen (phrase) - 1;
  gboolean halves = g_ascii_tolower (*last) == 'm' && !strchr (phrase, 'i');
  int minute;

  if (!said && !leading_zero && !halves)
    return FALSE;

  minute = stride_parse_time_of_day (phrase + (said ? 3 : 0));
  if (minute < 0)
    return FALSE;
  stride_quick_take_time (self, minute);

  return TRUE;
}

gboolean
stride_quick_recognise_duration (StrideQuickParser *self, const char *phrase)
{
  const char *colon = strchr (phrase, ':');
  double number;
  int seconds;

  if (stride_parse_number (phrase, &number))
    return FALSE;

  seconds = stride_parse_duration (phrase, 0);
  if (seconds < 0)
    return FALSE;

  /* "18:30" may be a time of day: wait for the distance. */
  if (colon && !strchr (colon + 1, ':') && !self->open_time) {
    self->open_time = g_strdup (phrase);
    self->open_chip = self->entry->chips->len;
    return TRUE;
  }

  return stride_quick_take_duration (self, phrase, seconds);
}

/* A bare number is the distance, the next one the minutes. */
gboolean
stride_quick_recognise_number (StrideQuickParser *self, const char *phrase)
{
  gboolean miles = self->miles;
  double number;

  if (!stride_parse_number (phrase, &number))
    return FALSE;
  if (!stride_quick_entry_has (self->entry, STRIDE_QUICK_DISTANCE))
    return take_distance (self, phrase, stride_parse_distance (phrase, &miles), miles);
  if (!stride_quick_entry_has (self->entry, STRIDE_QUICK_DURATION))
    return stride_quick_take_duration (self, phrase, (int) lround (number * 60));

  return FALSE;
}
