/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-quick-parser.h"

#include "stride-quantity.h"
#include "stride-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

typedef struct {
  const char *words; /* (nullable): those of a number that has its own recogniser */
  StrideQuickField field;
  double min, max;
  const char *label; /* with the number as %s */
  gsize offset;      /* of the int in StrideRun */
  double scale;      /* what is stored for 1 */
} Keyword;

static const Keyword keywords[] = {
  /* Translators: words that people type, separated by |; then what is shown for it. */
  { N_ ("rpe|effort"), STRIDE_QUICK_EFFORT, 0, 10, N_ ("Effort %s"),
    G_STRUCT_OFFSET (StrideRun, rpe), 1 },
  { N_ ("before"), STRIDE_QUICK_BEFORE, 0, 10, N_ ("Before %s"),
    G_STRUCT_OFFSET (StrideRun, before), 1 },
  { N_ ("during"), STRIDE_QUICK_DURING, 0, 10, N_ ("During %s"),
    G_STRUCT_OFFSET (StrideRun, during), 1 },
  { N_ ("sore|soreness|after|pain|back"), STRIDE_QUICK_AFTER, 0, 10, N_ ("After %s"),
    G_STRUCT_OFFSET (StrideRun, after), 1 },
  { N_ ("stress"), STRIDE_QUICK_STRESS, 0, 10, N_ ("Stress %s"),
    G_STRUCT_OFFSET (StrideRun, stress), 1 },
  { N_ ("sleep|slept"), STRIDE_QUICK_SLEEP, 0, 14, N_ ("Sleep %s h"),
    G_STRUCT_OFFSET (StrideRun, sleep_min), 60 },
  { N_ ("cadence|spm"), STRIDE_QUICK_CADENCE, 120, 220, N_ ("Cadence %s"),
    G_STRUCT_OFFSET (StrideRun, cadence), 1 },
  { N_ ("climb|up|elevation"), STRIDE_QUICK_CLIMB, 0, 9000, N_ ("Climb %s m"),
    G_STRUCT_OFFSET (StrideRun, climb_m), 1 },
  { N_ ("incline"), STRIDE_QUICK_INCLINE, 0, 15, N_ ("Incline %s %%"),
    G_STRUCT_OFFSET (StrideRun, incline_permille), 10 },
};

static gboolean
take_keyword (StrideQuickParser *self, const Keyword *keyword, const char *phrase, double value)
{
  gboolean whole = keyword->scale < 1.5;
  double shown = whole ? round (value) : value;

  if (value < keyword->min - 1e-9 || value > keyword->max + 1e-9 || fabs (shown - value) > 1e-9) {
    /* Translators: the range that a number must lie in. */
    stride_quick_refuse (self, phrase,
                         g_strdup_printf (whole ? _ ("a whole number from %g to %g")
                                                : _ ("a number from %g to %g"),
                                          keyword->min, keyword->max));
    return TRUE;
  }

  {
    g_autofree char *number = stride_format_number (value, 1);
    char *label = g_strdup (_ (keyword->label));
    char *place = strstr (label, "%s");
    GString *text = g_string_new_len (label, place ? place - label : (gssize) strlen (label));

    if (place) {
      g_string_append (text, number);
      g_string_append (text, place + 2);
    }
    g_string_replace (text, "%%", "%", 0);
    g_free (label);

    if (stride_quick_take (self, keyword->field, g_string_free_and_steal (text)))
      G_STRUCT_MEMBER (int, &self->entry->run, keyword->offset) =
        (int) lround (value * keyword->scale);
  }

  return TRUE;
}

/* "sore 1 2 3": before, during, after */
static gboolean
take_three (StrideQuickParser *self, const char *phrase, char **numbers)
{
  double value[3];

  for (guint i = 0; i < 3; i++) {
    if (!stride_parse_number (numbers[i], &value[i]))
      return FALSE;
  }
  for (guint i = 0; i < 3; i++)
    take_keyword (self, &keywords[1 + i], phrase, value[i]);

  return TRUE;
}

static const Keyword *
find_keyword (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++) {
    if (stride_words_match (keywords[i].words, word))
      return &keywords[i];
  }

  return NULL;
}

gboolean
stride_quick_recognise_keyword (StrideQuickParser *self, const char *phrase)
{
  gsize letters = 0;
  const char *rest;
  g_autofree char *word = NULL;
  g_auto (GStrv) numbers = NULL;
  const Keyword *keyword;
  double value;
  guint n;

  while (phrase[letters] && !g_ascii_isdigit (phrase[letters]) && phrase[letters] != ' ')
    letters++;

  /* "170 spm" */
  if (letters == 0) {
    g_auto (GStrv) parts = g_strsplit (phrase, " ", 2);

    if (g_strv_length (parts) != 2 || !stride_parse_number (parts[0], &value))
      return FALSE;
    keyword = find_keyword (parts[1]);
    if (!keyword || keyword->field != STRIDE_QUICK_CADENCE)
      return FALSE;

    return take_keyword (self, keyword, phrase, value);
  }

  word = g_strndup (phrase, letters);
  keyword = find_keyword (word);
  rest = phrase + letters + (phrase[letters] == ' ');
  if (!keyword || !*rest)
    return FALSE;

  numbers = g_strsplit_set (rest, " /", 4);
  n = g_strv_length (numbers);

  if (n == 3 && keyword->field == STRIDE_QUICK_AFTER)
    return take_three (self, phrase, numbers);
  if (n == 2 && stride_words_match (N_ ("h|m|hours|metres|meters"), numbers[1]))
    n = 1;
  if (n != 1)
    return FALSE;

  if (keyword->field == STRIDE_QUICK_SLEEP && !stride_parse_number (numbers[0], &value)) {
    int minutes = stride_parse_hours (numbers[0]);

    if (minutes < 0)
      return FALSE;
    value = minutes / 60.0;
  } else {
    g_autofree char *bare = g_strdup (numbers[0]);
    gsize length = strlen (bare);

    if (length > 1 && strchr ("%mh", bare[length - 1]))
      bare[length - 1] = '\0';
    if (!stride_parse_number (bare, &value))
      return FALSE;
  }

  return take_keyword (self, keyword, phrase, value);
}
