/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What an entry says of the back, and since when it has been said. */

#include "stride-entry-private.h"
#include "stride-poison.h"

#define N_TIMES 5

/* The soreness at each time that the kind of entry asks about, %STRIDE_UNSET for the rest. */
static void
list_soreness (StrideEntry *self, int soreness[N_TIMES])
{
  const StrideRun *run = stride_entry_get_run (self);
  const StrideRestDay *rest = stride_entry_get_rest_day (self);
  const StrideSession *session = stride_entry_get_session (self);
  const StrideCheckIn *check_in = stride_entry_get_check_in (self);
  const int of_run[N_TIMES] = { run ? run->before : STRIDE_UNSET, run ? run->during : STRIDE_UNSET,
                                run ? run->after : STRIDE_UNSET, run ? run->h24 : STRIDE_UNSET,
                                run ? run->h48 : STRIDE_UNSET };

  for (guint i = 0; i < N_TIMES; i++)
    soreness[i] = of_run[i];
  if (session) {
    soreness[0] = session->soreness_before;
    soreness[1] = session->soreness_after;
  } else if (rest) {
    soreness[0] = rest->soreness;
  } else if (check_in) {
    soreness[0] = check_in->worst;
  }
}

static gboolean
is_below_knee (StrideEntry *self)
{
  const StrideRun *run = stride_entry_get_run (self);

  return run && run->below_knee;
}

gboolean
stride_entry_flares (StrideEntry *self)
{
  int soreness[N_TIMES];
  gboolean flares;

  g_return_val_if_fail (STRIDE_IS_ENTRY (self), FALSE);

  list_soreness (self, soreness);
  flares = is_below_knee (self);
  for (guint i = 0; i < N_TIMES; i++)
    flares |= soreness[i] >= STRIDE_STRONG_SORENESS;

  return flares;
}

const char *const *
stride_entry_get_signs (StrideEntry *self)
{
  const StrideRun *run = stride_entry_get_run (self);
  const StrideCheckIn *check_in = stride_entry_get_check_in (self);

  return (const char *const *) (run ? run->signs : check_in ? check_in->signs : NULL);
}

gint64
stride_entry_get_told (StrideEntry *self)
{
  const StrideEntryHead *head = stride_entry_get_head (self);

  g_return_val_if_fail (head != NULL, 0);

  return head->told > 0 ? head->told : head->modified;
}

static gboolean
tells_anew (StrideEntry *self, StrideEntry *base)
{
  const char *const *signs = stride_entry_get_signs (self);
  const char *const *before = stride_entry_get_signs (base);
  int now[N_TIMES], then[N_TIMES];

  list_soreness (self, now);
  list_soreness (base, then);
  for (guint i = 0; i < N_TIMES; i++)
    if (now[i] >= STRIDE_STRONG_SORENESS && now[i] > then[i])
      return TRUE;

  for (guint i = 0; signs && signs[i]; i++)
    if (!before || !g_strv_contains (before, signs[i]))
      return TRUE;

  return is_below_knee (self) && !is_below_knee (base);
}

gboolean
stride_entry_has_told (StrideEntry *self, StrideEntry *base)
{
  return (stride_entry_flares (self) || stride_entry_get_signs (self)) && !tells_anew (self, base);
}
