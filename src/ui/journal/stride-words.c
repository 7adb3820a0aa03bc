/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const struct {
  const char *title;
  const char *words;
} surfaces[STRIDE_N_SURFACES] = {
  /* Translators: the second string of each pair are words that people type for this, separated by |. */
  [STRIDE_SURFACE_CONCRETE] = { N_ ("Concrete"), N_ ("concrete|pavement|sidewalk|promenade") },
  [STRIDE_SURFACE_ASPHALT] = { N_ ("Asphalt"), N_ ("asphalt|road|tarmac|street") },
  [STRIDE_SURFACE_TRACK] = { N_ ("Track"), N_ ("track|tartan") },
  [STRIDE_SURFACE_GRASS] = { N_ ("Grass"), N_ ("grass|park|meadow") },
  [STRIDE_SURFACE_TRAIL] = { N_ ("Trail"), N_ ("trail|forest|woods|gravel|path") },
  [STRIDE_SURFACE_TREADMILL] = { N_ ("Treadmill"), N_ ("treadmill|gym|tm") },
  [STRIDE_SURFACE_MIXED] = { N_ ("Mixed"), N_ ("mixed|mix") },
};

/* Also words: one row to know them by, one to show. */
static const struct {
  StrideFormTags tag;
  const char *title;
} tags[] = {
  { STRIDE_TAG_OVERSTRIDE, N_ ("Landing far in front") },
  { STRIDE_TAG_LOUD, N_ ("Loud steps") },
  { STRIDE_TAG_WAIST, N_ ("Bending at the waist") },
  { STRIDE_TAG_SLUMP, N_ ("Slumping when tired") },
};

const char *
stride_surface_get_title (StrideSurface surface)
{
  g_return_val_if_fail (surface < STRIDE_N_SURFACES, "");

  return _ (surfaces[surface].title);
}

const char *
stride_tag_get_title (StrideFormTags tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++) {
    if (tags[i].tag == tag)
      return _ (tags[i].title);
  }

  g_return_val_if_reached ("");
}

const char *
stride_soreness_get_word (int soreness)
{
  static const struct {
    int up_to;
    const char *word;
  } words[] = {
    /* Translators: how sore, on a scale from 0 to 10. */
    { 0, N_ ("none") },
    { 3, N_ ("mild") },
    { 6, N_ ("moderate") },
    { 9, N_ ("strong") },
    { 10, N_ ("worst imaginable") },
  };
  guint i = 0;

  g_return_val_if_fail (soreness >= 0 && soreness <= 10, "");

  while (soreness > words[i].up_to)
    i++;

  return _ (words[i].word);
}

static gboolean
match_list (const char *list, const char *folded)
{
  g_auto (GStrv) items = g_strsplit (list, "|", -1);

  for (guint i = 0; items[i]; i++) {
    g_autofree char *item = g_utf8_casefold (items[i], -1);

    if (strcmp (item, folded) == 0)
      return TRUE;
  }

  return FALSE;
}

gboolean
stride_words_match (const char *words, const char *text)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (text != NULL, FALSE);

  if (!words)
    return FALSE;

  folded = g_utf8_casefold (text, -1);

  return match_list (words, folded) || match_list (_ (words), folded);
}

StrideSurface
stride_surface_find (const char *text)
{
  StrideSurface surface;

  for (surface = 0; surface < STRIDE_N_SURFACES; surface++) {
    if (stride_words_match (surfaces[surface].words, text) ||
        stride_words_match (surfaces[surface].title, text))
      break;
  }

  return surface;
}

static gboolean
is_weekday (int weekday, const char *text)
{
  static const char *const english[] = {
    "mon|monday", "tue|tues|tuesday", "wed|wednesday", "thu|thur|thurs|thursday",
    "fri|friday", "sat|saturday",     "sun|sunday",
  };
  /* 5 January 1970 was a Monday. */
  g_autoptr (GDateTime) date = g_date_time_new_utc (1970, 1, 4 + weekday, 12, 0, 0);
  g_autofree char *local = g_date_time_format (date, "%A|%a");
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return match_list (english[weekday - 1], folded) || match_list (local, folded);
}

StrideDay
stride_day_find (const char *text, StrideDay today)
{
  g_return_val_if_fail (text != NULL, STRIDE_DAY_NONE);

  if (stride_words_match (N_ ("today"), text))
    return today;
  if (stride_words_match (N_ ("yesterday"), text))
    return today - 1;

  for (StrideDay day = today; day > today - 7; day--) {
    if (is_weekday (stride_day_get_weekday (day), text))
      return day;
  }

  return stride_day_parse (text);
}
