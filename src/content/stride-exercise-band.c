/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise.h"

#include "stride-poison.h"

/* "<30", ">=120" or "30-59" at the start of @text: whether @value is in it; @rest: what follows. */
static gboolean
is_within (const char *text, double value, const char **rest)
{
  char *end;
  double low, high;

  if (g_str_has_prefix (text, ">=")) {
    low = g_ascii_strtod (text + 2, &end);
    *rest = end;
    return end > text + 2 && value >= low;
  }
  if (*text == '<') {
    high = g_ascii_strtod (text + 1, &end);
    *rest = end;
    return end > text + 1 && value < high;
  }

  low = g_ascii_strtod (text, &end);
  if (end == text || *end != '-')
    return FALSE;
  text = end + 1;
  high = g_ascii_strtod (text, &end);
  *rest = end;

  /* "30-59 fair", then "60-119 good": whole numbers. */
  return end > text && value >= low && value < high + 1;
}

static gboolean
is_yes_or_no (StrideExercise *self)
{
  const char *unit;
  double min, max;

  stride_exercise_get_range (self, &min, &max, &unit);

  return min >= 0 && max <= 1;
}

char *
stride_exercise_dup_band (StrideExercise *self, double value)
{
  g_auto (GStrv) bands = NULL;

  g_return_val_if_fail (STRIDE_IS_EXERCISE (self), NULL);

  if (!stride_exercise_get_bands (self))
    return NULL;

  bands = g_strsplit (stride_exercise_get_bands (self), " | ", -1);
  if (is_yes_or_no (self))
    return g_strv_length (bands) == 2 ? g_strdup (bands[value > 0.5]) : NULL;

  for (guint i = 0; bands[i]; i++) {
    const char *rest = NULL;

    if (is_within (bands[i], value, &rest))
      return g_strstrip (g_strndup (rest, strcspn (rest, ";")));
  }

  return NULL;
}
