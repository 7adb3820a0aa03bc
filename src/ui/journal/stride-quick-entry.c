/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-quick-entry.h"

#include "stride-quantity.h"
#include "stride-quick-parser.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MAX_PHRASE_WORDS 5

typedef gboolean (*Recogniser) (StrideQuickParser *self, const char *phrase);

static void
chip_free (gpointer data)
{
  StrideQuickChip *chip = data;

  g_free (chip->label);
  g_free (chip->reason);
  g_free (chip);
}

void
stride_quick_add_chip (StrideQuickParser *self, StrideQuickField field, char *label, char *reason)
{
  StrideQuickChip *chip = g_new0 (StrideQuickChip, 1);

  chip->field = field;
  chip->label = label;
  chip->reason = reason;
  g_ptr_array_add (self->entry->chips, chip);
}

/* Takes @field once; a second time is told, not obeyed. @label: (transfer full) */
gboolean
stride_quick_take (StrideQuickParser *self, StrideQuickField field, char *label)
{
  if (stride_quick_entry_has (self->entry, field)) {
    stride_quick_add_chip (self, STRIDE_QUICK_UNKNOWN, label, g_strdup (_ ("said twice")));
    return FALSE;
  }

  self->entry->set |= 1u << field;
  stride_quick_add_chip (self, field, label, NULL);

  return TRUE;
}

void
stride_quick_refuse (StrideQuickParser *self, const char *phrase, char *reason)
{
  stride_quick_add_chip (self, STRIDE_QUICK_UNKNOWN, g_strdup (phrase), reason);
}

static const Recogniser recognisers[] = {
  stride_quick_recognise_shoe,     stride_quick_recognise_keyword, stride_quick_recognise_pace,
  stride_quick_recognise_distance, stride_quick_recognise_time,    stride_quick_recognise_duration,
  stride_quick_recognise_surface,  stride_quick_recognise_switch,  stride_quick_recognise_day,
  stride_quick_recognise_number,   stride_quick_recognise_filler,
};

static void
settle_open_time (StrideQuickParser *self)
{
  GPtrArray *chips = self->entry->chips;
  const StrideRun *run = &self->entry->run;
  gboolean has_distance = stride_quick_entry_has (self->entry, STRIDE_QUICK_DISTANCE);
  guint before = chips->len;
  int minute, seconds;

  if (!self->open_time)
    return;

  minute = stride_parse_time_of_day (self->open_time);
  seconds = stride_parse_duration (self->open_time, has_distance ? run->distance_m : 0);

  /* Two hours and a half a kilometre is no run: then it was the time of day. */
  if (minute >= 0 && (stride_quick_entry_has (self->entry, STRIDE_QUICK_DURATION) ||
                      (has_distance && (gint64) seconds * 1000 > (gint64) 1800 * run->distance_m)))
    stride_quick_take_time (self, minute);
  else
    stride_quick_take_duration (self, self->open_time, seconds);

  /* The chip belongs where the words stand. */
  if (chips->len > before)
    g_ptr_array_insert (chips, (int) self->open_chip, g_ptr_array_steal_index (chips, before));
}

static void
settle_pace (StrideQuickParser *self)
{
  StrideQuickEntry *entry = self->entry;
  gboolean has_distance = stride_quick_entry_has (entry, STRIDE_QUICK_DISTANCE);
  gboolean has_duration = stride_quick_entry_has (entry, STRIDE_QUICK_DURATION);

  if (self->pace_s <= 0 || has_distance == has_duration)
    return;

  if (has_distance) {
    entry->run.duration_s = (int) lround (self->pace_s * entry->run.distance_m / 1000);
    entry->set |= 1u << STRIDE_QUICK_DURATION;
  } else {
    entry->run.distance_m = (int) lround (entry->run.duration_s * 1000 / self->pace_s);
    entry->run.miles = self->miles;
    entry->set |= 1u << STRIDE_QUICK_DISTANCE;
  }
}

/* Takes "…" out of the line as the note; the rest, with = : as spaces after letters. (transfer full) */
static char *
take_note (StrideQuickParser *self, const char *text)
{
  const char *open = strchr (text, '"');
  const char *close = open ? strrchr (text, '"') : NULL;

  if (!open || close == open)
    return g_strdup (text);

  if (g_utf8_strlen (open + 1, close - open - 1) <= 500) {
    self->entry->note = g_strndup (open + 1, (gsize) (close - open - 1));
    self->entry->set |= 1u << STRIDE_QUICK_NOTE;
    stride_quick_add_chip (self, STRIDE_QUICK_NOTE, g_strdup (self->entry->note), NULL);
  }

  {
    g_autofree char *head = g_strndup (text, (gsize) (open - text));

    return g_strconcat (head, " ", close + 1, NULL);
  }
}

/* (transfer full) */
static GPtrArray *
split_words (char *text)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) raw = NULL;

  for (char *p = text; *p; p++) {
    if (*p == '=' || *p == ';' || (*p == ':' && p > text && g_ascii_isalpha (p[-1])) ||
        (*p == ',' && (p[1] == ' ' || p[1] == '\0')))
      *p = ' ';
  }

  raw = g_strsplit_set (text, " \t\n", -1);
  for (guint i = 0; raw[i]; i++) {
    if (*raw[i])
      g_ptr_array_add (words, g_strdup (raw[i]));
  }

  return words;
}

static char *
join_words (GPtrArray *words, guint start, guint n)
{
  GString *phrase = g_string_new (g_ptr_array_index (words, start));

  for (guint i = 1; i < n; i++)
    g_string_append_printf (phrase, " %s", (char *) g_ptr_array_index (words, start + i));

  return g_string_free_and_steal (phrase);
}

/* The longest phrase at @start that is understood; answers how many words it took, 0 for none. */
static guint
recognise (StrideQuickParser *self, GPtrArray *words, guint start)
{
  for (guint n = MIN (MAX_PHRASE_WORDS, words->len - start); n > 0; n--) {
    g_autofree char *phrase = join_words (words, start, n);

    for (guint i = 0; i < G_N_ELEMENTS (recognisers); i++) {
      if (recognisers[i](self, phrase))
        return n;
    }
  }

  return 0;
}

StrideQuickEntry *
stride_quick_entry_parse (const char *text, StrideShoes *shoes, gboolean miles, StrideDay today)
{
  StrideQuickEntry *entry;
  StrideQuickParser self = { .shoes = shoes, .miles = miles, .today = today };
  g_autofree char *rest = NULL;
  g_autoptr (GPtrArray) words = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  entry = g_new0 (StrideQuickEntry, 1);
  stride_run_init (&entry->run);
  entry->day = STRIDE_DAY_NONE;
  entry->chips = g_ptr_array_new_with_free_func (chip_free);
  self.entry = entry;

  rest = take_note (&self, text);
  words = split_words (rest);

  for (guint i = 0; i < words->len;) {
    guint n = recognise (&self, words, i);

    if (n == 0)
      stride_quick_refuse (&self, g_ptr_array_index (words, i), NULL);
    i += MAX (n, 1);
  }

  settle_open_time (&self);
  settle_pace (&self);
  g_free (self.open_time);

  return entry;
}

void
stride_quick_entry_free (StrideQuickEntry *self)
{
  if (!self)
    return;

  g_free (self->run.shoe);
  g_strfreev (self->run.signs);
  g_free (self->note);
  g_ptr_array_unref (self->chips);
  g_free (self);
}

gboolean
stride_quick_entry_has (const StrideQuickEntry *self, StrideQuickField field)
{
  return (self->set & (1u << field)) != 0;
}

guint
stride_quick_entry_get_n_unknown (const StrideQuickEntry *self)
{
  guint n = 0;

  for (guint i = 0; i < self->chips->len; i++) {
    const StrideQuickChip *chip = g_ptr_array_index (self->chips, i);

    n += chip->field == STRIDE_QUICK_UNKNOWN;
  }

  return n;
}
