/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-offer.h"

#include <glib/gi18n-lib.h>

#include "stride-format.h"
#include "stride-player-session.h"

static char *
dup_continue (StridePlayer *player, const char *routine)
{
  const StridePhase *phase = stride_player_get_phase (player);
  g_autofree char *left =
    stride_format_clock (stride_player_get_remaining (player) / G_USEC_PER_SEC);

  if (phase->side == STRIDE_SIDE_BOTH) {
    /* Translators: routine, exercise, time left in it. */
    return g_strdup_printf (_ ("Continue “%s”: %s, %s left?"), routine,
                            stride_exercise_get_name (phase->exercise), left);
  }

  /* Translators: routine, exercise, side of the body, time left in it. */
  return g_strdup_printf (_ ("Continue “%s”: %s, %s, %s left?"), routine,
                          stride_exercise_get_name (phase->exercise),
                          phase->side == STRIDE_SIDE_LEFT ? _ ("left side") : _ ("right side"),
                          left);
}

char *
stride_player_offer_dup_question (const char *data_dir,
                                  StrideClock *clock,
                                  StrideCatalog *catalog,
                                  StrideJournal *journal,
                                  const char **answer)
{
  g_autoptr (StridePlayer) player = NULL;
  gboolean is_told;
  const char *routine;
  StridePlayerRecord record;

  g_return_val_if_fail (data_dir != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (answer != NULL, NULL);

  if (!stride_player_store_load (data_dir, stride_clock_get_real (clock) / G_USEC_PER_SEC, &record,
                                 NULL))
    return NULL;

  player = stride_player_store_restore (&record, clock, catalog);
  is_told = stride_player_session_is_told (&record, clock, journal);
  stride_player_record_clear (&record);
  if (!player || is_told)
    return NULL;

  routine =
    stride_routine_get_name (stride_timeline_get_routine (stride_player_get_timeline (player)));
  if (stride_player_get_phase (player)) {
    *answer = _ ("Continue");
    return dup_continue (player, routine);
  }

  *answer = _ ("Save…");
  /* Translators: %s: a routine that is over. Then follows how it was. */
  return g_strdup_printf (_ ("Save “%s” to the log?"), routine);
}
