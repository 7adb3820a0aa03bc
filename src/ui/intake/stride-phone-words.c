/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-phone-words.h"

#include <glib/gi18n-lib.h>

static const char *
question_of (StrideSafetyLevel level)
{
  switch (level) {
  case STRIDE_SAFETY_EMERGENCY:
    return _ ("I read that these signs need help now. What should I do?");
  case STRIDE_SAFETY_URGENT:
    return _ ("I read that this should be examined within one to two days. When can I come?");
  case STRIDE_SAFETY_THIS_WEEK:
    return _ ("I read that this should be examined this week. When can I come?");
  case STRIDE_SAFETY_PROFESSIONAL:
  case STRIDE_SAFETY_LASTING:
  case STRIDE_SAFETY_UNKNOWN:
  case STRIDE_SAFETY_CLEAR:
  default:
    return _ ("I would like an appointment in the next days to two weeks. When can I come?");
  }
}

/* Of what was told lately; where nothing is logged, of the questionnaire. -1: nothing is known. */
static int
worst_of (StrideFacts *facts)
{
  static const char *const told[] = { "run.before", "run.during", "run.after",    "run.h24",
                                      "run.h48",    "today.sore", "checkin.worst" };
  double worst = -1;

  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    worst = MAX (worst, stride_facts_get_number (facts, told[i], -1));

  return (int) (worst >= 0 ? worst : stride_facts_get_number (facts, "q.pain_week", -1));
}

char *
stride_phone_words_new (StrideSafetyLevel level, StrideFacts *facts)
{
  g_autoptr (GString) words = g_string_new (_ ("My back is sore after running."));
  const char *items;
  int soreness;

  g_return_val_if_fail (STRIDE_IS_FACTS (facts), NULL);

  items = stride_facts_get_text (facts, "flag_items");
  if (items)
    /* Translators: a list of signs, separated by commas */
    g_string_append_printf (words, _ (" I noticed: %s."), items);

  soreness = worst_of (facts);
  if (soreness >= 0)
    g_string_append_printf (words, _ (" At its worst lately it was %d of 10."), soreness);

  g_string_append_printf (words, " %s", question_of (level));

  return g_string_free_and_steal (g_steal_pointer (&words));
}
