/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-quick-parser.h"

#include "stride-format.h"
#include "stride-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

gboolean
stride_quick_recognise_surface (StrideQuickParser *self, const char *phrase)
{
  StrideSurface surface = stride_surface_find (phrase);

  if (surface == STRIDE_N_SURFACES)
    return FALSE;
  if (stride_quick_take (self, STRIDE_QUICK_SURFACE, g_strdup (stride_surface_get_title (surface))))
    self->entry->run.surface = surface;

  return TRUE;
}

gboolean
stride_quick_recognise_day (StrideQuickParser *self, const char *phrase)
{
  StrideDay day = stride_day_find (phrase, self->today);

  if (day == STRIDE_DAY_NONE)
    return FALSE;
  if (day > self->today)
    stride_quick_refuse (self, phrase, g_strdup (_ ("in the future")));
  else if (stride_quick_take (self, STRIDE_QUICK_DAY, stride_format_day (day, self->today)))
    self->entry->day = day;

  return TRUE;
}

gboolean
stride_quick_recognise_switch (StrideQuickParser *self, const char *phrase)
{
  static const struct {
    const char *words;
    StrideQuickField field;
    const char *label;
    StrideFormTags tag;
  } switches[] = {
    { N_ ("warmup|warm-up|warm up"), STRIDE_QUICK_WARMUP, N_ ("Warm-up"), 0 },
    { N_ ("cooldown|cool-down|cool down"), STRIDE_QUICK_COOLDOWN, N_ ("Cool-down"), 0 },
    { N_ ("below knee|below the knee"), STRIDE_QUICK_BELOW_KNEE, N_ ("Below a knee"), 0 },
    { N_ ("overstride|overstriding"), STRIDE_QUICK_TAGS, NULL, STRIDE_TAG_OVERSTRIDE },
    { N_ ("loud"), STRIDE_QUICK_TAGS, NULL, STRIDE_TAG_LOUD },
    { N_ ("waist"), STRIDE_QUICK_TAGS, NULL, STRIDE_TAG_WAIST },
    { N_ ("slump|slumping"), STRIDE_QUICK_TAGS, NULL, STRIDE_TAG_SLUMP },
  };

  for (guint i = 0; i < G_N_ELEMENTS (switches); i++) {
    if (!stride_words_match (switches[i].words, phrase))
      continue;

    self->entry->set |= 1u << switches[i].field;
    self->entry->run.tags |= switches[i].tag;
    self->entry->run.warmup |= switches[i].field == STRIDE_QUICK_WARMUP;
    self->entry->run.cooldown |= switches[i].field == STRIDE_QUICK_COOLDOWN;
    self->entry->run.below_knee |= switches[i].field == STRIDE_QUICK_BELOW_KNEE;
    stride_quick_add_chip (self, switches[i].field,
                           g_strdup (switches[i].tag ? stride_tag_get_title (switches[i].tag)
                                                     : _ (switches[i].label)),
                           NULL);
    return TRUE;
  }

  return FALSE;
}

/* The name of a pair, or a part of it that only one pair in use has. */
gboolean
stride_quick_recognise_shoe (StrideQuickParser *self, const char *phrase)
{
  g_autofree char *folded = g_utf8_casefold (phrase, -1);
  const StrideShoe *found = NULL;
  guint n = self->shoes && strlen (phrase) > 1 ? stride_shoes_get_size (self->shoes) : 0;

  for (guint i = 0; i < n; i++) {
    const StrideShoe *shoe = stride_shoes_get (self->shoes, i);
    g_autofree char *name = g_utf8_casefold (shoe->name, -1);
    g_autofree char *padded = g_strconcat (" ", name, " ", NULL);
    g_autofree char *needle = g_strconcat (" ", folded, " ", NULL);

    if (strcmp (name, folded) == 0) {
      found = shoe;
      break;
    }
    if (shoe->retired || !strstr (padded, needle))
      continue;
    if (found)
      return FALSE;
    found = shoe;
  }

  if (!found || (g_ascii_isdigit (*phrase) && g_utf8_collate (found->name, phrase) != 0))
    return FALSE;
  if (stride_quick_take (self, STRIDE_QUICK_SHOE, g_strdup (found->name)))
    self->entry->run.shoe = g_strdup (found->id);

  return TRUE;
}

gboolean
stride_quick_recognise_filler (StrideQuickParser *self, const char *phrase)
{
  return stride_words_match (N_ ("on|in|with|and|at|for|run|ran|my|a|the"), phrase);
}
