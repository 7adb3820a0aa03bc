/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-run-form.h"

#include "stride-entry-when.h"
#include "stride-quantity.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-poison.h"

#define USUAL_EFFORT 4
#define NOTE_MAX 500

static StrideRunForm *
form_new (void)
{
  StrideRunForm *self = g_new0 (StrideRunForm, 1);

  stride_run_init (&self->run);
  for (guint i = 0; i < STRIDE_N_TEXTS; i++)
    self->text[i] = g_strdup ("");

  return self;
}

static void
take_text (StrideRunForm *self, StrideRunInput input, char *text)
{
  g_free (self->text[input]);
  self->text[input] = text;
}

StrideRunForm *
stride_run_form_new (GDateTime *now, StrideEntry *last, const char *shoe, gboolean miles)
{
  StrideRunForm *self;
  const StrideRun *run;

  g_return_val_if_fail (now != NULL, NULL);
  g_return_val_if_fail (!last || STRIDE_IS_ENTRY (last), NULL);

  self = form_new ();
  run = last ? stride_entry_get_run (last) : NULL;

  take_text (self, STRIDE_INPUT_DAY, stride_day_format (stride_day_from_date_time (now)));
  take_text (self, STRIDE_INPUT_TIME,
             stride_format_time_of_day (g_date_time_get_hour (now) * 60 +
                                        g_date_time_get_minute (now)));
  self->run.rpe = USUAL_EFFORT;
  self->run.before = self->run.during = self->run.after = 0;
  self->run.surface = run ? run->surface : STRIDE_SURFACE_ASPHALT;
  self->run.miles = run ? run->miles : miles;
  self->run.stress = run ? run->stress : STRIDE_UNSET;
  self->run.shoe = g_strdup (shoe ? shoe : run ? run->shoe : NULL);
  if (run) {
    take_text (self, STRIDE_INPUT_DISTANCE,
               stride_format_distance_field (run->distance_m, run->miles));
    memcpy (self->run.share, run->share, sizeof run->share);
  }

  return self;
}

static char *
format_optional (int value, double scale)
{
  return value == STRIDE_UNSET ? g_strdup ("") : stride_format_number (value / scale, 2);
}

StrideRunForm *
stride_run_form_new_for_entry (StrideEntry *entry)
{
  StrideRunForm *self;
  const StrideRun *run;
  const StrideEntryHead *head;

  g_return_val_if_fail (STRIDE_IS_ENTRY (entry), NULL);

  run = stride_entry_get_run (entry);
  head = stride_entry_get_head (entry);
  g_return_val_if_fail (run != NULL, NULL);

  self = form_new ();
  self->base = g_object_ref (entry);
  self->run = *run;
  self->run.shoe = g_strdup (run->shoe);
  self->run.signs = NULL; /* the base's */

  take_text (self, STRIDE_INPUT_DAY, stride_entry_when_dup_day (head));
  take_text (self, STRIDE_INPUT_TIME, stride_entry_when_dup_time (head));
  take_text (self, STRIDE_INPUT_DISTANCE,
             stride_format_distance_field (run->distance_m, run->miles));
  if (run->duration_s != STRIDE_UNSET)
    take_text (self, STRIDE_INPUT_DURATION, stride_format_duration_field (run->duration_s));
  take_text (self, STRIDE_INPUT_SLEEP, format_optional (run->sleep_min, 60));
  take_text (self, STRIDE_INPUT_CADENCE, format_optional (run->cadence, 1));
  take_text (self, STRIDE_INPUT_CLIMB, format_optional (run->climb_m, 1));
  if (run->incline_permille > 0)
    take_text (self, STRIDE_INPUT_INCLINE, format_optional (run->incline_permille, 10));
  stride_run_form_set_text (self, STRIDE_INPUT_NOTE, head->note);

  return self;
}

void
stride_run_form_free (StrideRunForm *self)
{
  if (!self)
    return;

  for (guint i = 0; i < STRIDE_N_TEXTS; i++)
    g_free (self->text[i]);
  g_free (self->run.shoe);
  g_clear_object (&self->base);
  g_free (self);
}

void
stride_run_form_set_text (StrideRunForm *self, StrideRunInput input, const char *text)
{
  g_return_if_fail (self != NULL && input < STRIDE_N_TEXTS);

  take_text (self, input, g_strdup (text ? text : ""));
}

void
stride_run_form_set_shoe (StrideRunForm *self, const char *shoe)
{
  g_return_if_fail (self != NULL);

  g_set_str (&self->run.shoe, shoe);
}

/* --- reading the texts ----------------------------------------------------------------------------- */

int
stride_run_form_get_distance (const StrideRunForm *self)
{
  gboolean miles;

  g_return_val_if_fail (self != NULL, STRIDE_UNSET);

  miles = self->run.miles;

  return stride_parse_distance (self->text[STRIDE_INPUT_DISTANCE], &miles);
}

int
stride_run_form_get_duration (const StrideRunForm *self)
{
  int metres;

  g_return_val_if_fail (self != NULL, STRIDE_UNSET);

  /* A length that nobody touched is never read differently. */
  if (self->base && stride_entry_get_run (self->base)->duration_s != STRIDE_UNSET) {
    int seconds = stride_entry_get_run (self->base)->duration_s;
    g_autofree char *text = stride_format_duration_field (seconds);

    if (g_str_equal (text, self->text[STRIDE_INPUT_DURATION]))
      return seconds;
  }

  metres = stride_run_form_get_distance (self);

  return stride_parse_duration (self->text[STRIDE_INPUT_DURATION], MAX (metres, 0));
}

static gboolean
is_blank (const char *text)
{
  for (; *text; text++) {
    if (!g_ascii_isspace (*text))
      return FALSE;
  }

  return TRUE;
}

/* The stored number of an optional text, STRIDE_UNSET when blank; FALSE when it is none or outside. */
static gboolean
read_optional (const char *text, double scale, int min, int max, int *value)
{
  double number;

  *value = STRIDE_UNSET;
  if (is_blank (text))
    return TRUE;
  if (!stride_parse_number (text, &number) || number * scale > max + 0.5)
    return FALSE;

  *value = (int) lround (number * scale);

  return *value >= min && *value <= max;
}

static gboolean
read_sleep (const char *text, int *minutes)
{
  *minutes = is_blank (text) ? STRIDE_UNSET : stride_parse_hours (text);

  return is_blank (text) || (*minutes >= 0 && *minutes <= 14 * 60);
}

static char *
check_distance (const StrideRunForm *self)
{
  int metres = stride_run_form_get_distance (self);

  if (metres >= 100 && metres <= 250000)
    return NULL;
  if (is_blank (self->text[STRIDE_INPUT_DISTANCE]))
    return g_strdup (_ ("How far did you run?"));

  return g_strdup (self->run.miles ? _ ("A distance from 0.1 to 155 miles")
                                   : _ ("A distance from 0.1 to 250 km"));
}

static char *
check_duration (const StrideRunForm *self)
{
  int seconds = stride_run_form_get_duration (self);

  if (is_blank (self->text[STRIDE_INPUT_DURATION]) || (seconds >= 60 && seconds <= 172800))
    return NULL;

  return g_strdup (_ ("Minutes, or a time like 45:30 or 1:05:00, up to 48 hours"));
}

static char *
check_shares (const StrideRunForm *self)
{
  int sum = 0;

  if (self->run.surface != STRIDE_SURFACE_MIXED)
    return NULL;

  for (guint i = 0; i < STRIDE_N_SURFACES; i++)
    sum += self->run.share[i];

  /* Translators: the shares of the surfaces of one run. */
  return sum == 100 ? NULL : g_strdup_printf (_ ("The shares add up to %d %%, not to 100"), sum);
}

/* (nullable): of the entry that is edited */
static const StrideEntryHead *
head_of_base (const StrideRunForm *self)
{
  return self->base ? stride_entry_get_head (self->base) : NULL;
}

char *
stride_run_form_check (const StrideRunForm *self, StrideRunInput input, GDateTime *now)
{
  int value;

  g_return_val_if_fail (self != NULL && now != NULL, NULL);

  switch (input) {
  case STRIDE_INPUT_DAY:
    return g_strdup (stride_entry_when_check_day (self->text[input], now));
  case STRIDE_INPUT_TIME:
    return g_strdup (stride_entry_when_check_time (self->text[input], self->text[STRIDE_INPUT_DAY],
                                                   head_of_base (self), now));
  case STRIDE_INPUT_DISTANCE:
    return check_distance (self);
  case STRIDE_INPUT_DURATION:
    return check_duration (self);
  case STRIDE_INPUT_SLEEP:
    return read_sleep (self->text[input], &value) ? NULL : g_strdup (_ ("Hours from 0 to 14"));
  case STRIDE_INPUT_CADENCE:
    return read_optional (self->text[input], 1, 120, 220, &value)
             ? NULL
             : g_strdup (_ ("Steps a minute, from 120 to 220"));
  case STRIDE_INPUT_CLIMB:
    return read_optional (self->text[input], 1, 0, 9000, &value)
             ? NULL
             : g_strdup (_ ("Metres from 0 to 9000"));
  case STRIDE_INPUT_INCLINE:
    return read_optional (self->text[input], 10, 0, 150, &value)
             ? NULL
             : g_strdup (_ ("Percent from 0 to 15"));
  case STRIDE_INPUT_NOTE:
    return g_utf8_strlen (self->text[input], -1) <= NOTE_MAX
             ? NULL
             : g_strdup_printf (_ ("At most %d characters"), NOTE_MAX);
  case STRIDE_INPUT_SHARES:
    return check_shares (self);
  case STRIDE_N_INPUTS:
  default:
    g_return_val_if_reached (NULL);
  }
}

gboolean
stride_run_form_is_valid (const StrideRunForm *self, GDateTime *now)
{
  for (StrideRunInput input = 0; input < STRIDE_N_INPUTS; input++) {
    g_autofree char *message = stride_run_form_check (self, input, now);

    if (message)
      return FALSE;
  }

  return TRUE;
}

/* --- the entry ------------------------------------------------------------------------------------- */

StrideEntry *
stride_run_form_to_entry (const StrideRunForm *self, GDateTime *now)
{
  StrideEntryHead head = { 0 };
  StrideRun run;
  gboolean valid;

  g_return_val_if_fail (self != NULL && now != NULL, NULL);
  g_return_val_if_fail (stride_run_form_is_valid (self, now), NULL);

  run = self->run;
  if (self->base) {
    const StrideRun *old = stride_entry_get_run (self->base);

    run.h24 = old->h24;
    run.h48 = old->h48;
    run.signs = old->signs;
  }
  run.distance_m = stride_parse_distance (self->text[STRIDE_INPUT_DISTANCE], &run.miles);
  run.duration_s = is_blank (self->text[STRIDE_INPUT_DURATION])
                     ? STRIDE_UNSET
                     : stride_run_form_get_duration (self);
  valid = read_sleep (self->text[STRIDE_INPUT_SLEEP], &run.sleep_min) &&
          read_optional (self->text[STRIDE_INPUT_CADENCE], 1, 120, 220, &run.cadence) &&
          read_optional (self->text[STRIDE_INPUT_CLIMB], 1, 0, 9000, &run.climb_m) &&
          read_optional (self->text[STRIDE_INPUT_INCLINE], 10, 0, 150, &run.incline_permille);
  g_assert (valid);
  if (run.incline_permille == STRIDE_UNSET || run.surface != STRIDE_SURFACE_TREADMILL)
    run.incline_permille = 0;
  if (run.surface == STRIDE_SURFACE_TREADMILL)
    run.climb_m = STRIDE_UNSET;
  if (run.surface != STRIDE_SURFACE_MIXED)
    memset (run.share, 0, sizeof run.share);

  stride_entry_when_read (self->text[STRIDE_INPUT_DAY], self->text[STRIDE_INPUT_TIME],
                          head_of_base (self), now, &head);
  head.id = self->base ? (char *) stride_entry_get_id (self->base) : NULL;
  head.modified = g_date_time_to_unix (now) * 1000 + g_date_time_get_microsecond (now) / 1000;
  head.note = is_blank (self->text[STRIDE_INPUT_NOTE]) ? NULL : self->text[STRIDE_INPUT_NOTE];

  return stride_entry_new_run (&head, &run, self->base);
}
