/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* q.…, flag.…, flag_items: what the person ticked and answered.
 *
 * Answers come from the newest full questionnaire; the two safety screens from whatever asked them
 * last. Warning signs in the log count like ticks in the screens until the screens are answered anew;
 * emergency signs, wherever they were ticked, count until the person has said that they were checked. */

#include "stride-safety.h"
#include "stride-situation-private.h"
#include "stride-poison.h"

#define EMERGENCY "rf_emergency"
#define URGENT "rf_urgent"
#define NONE "none"

/* Every full questionnaire asks it and nobody can skip it. */
#define MARK_OF_FULL "pain_week"

static const char *const flags[] = {
  "flag.emergency",    "flag.urgent",     "flag.pro", "flag.bone_stress",
  "flag.inflammatory", "flag.persistent", NULL,
};

/* --- ticks ---------------------------------------------------------------------------------------- */

/* Adds those of @ids that are options of @question, each once. */
static void
add_ticks (const StrideLogView *view,
           GPtrArray *ticks,
           const char *question_id,
           const char *const *ids)
{
  StrideQuestion *question = stride_catalog_find_question (view->situation->catalog, question_id);

  for (guint i = 0; ids && ids[i] && question; i++) {
    const StrideOption *option = stride_question_find_option (question, ids[i]);

    if (option && !g_str_equal (option->id, NONE) &&
        !g_ptr_array_find_with_equal_func (ticks, option->id, g_str_equal, NULL))
      g_ptr_array_add (ticks, option->id);
  }
}

/* A run may be entered days later: a sign counts from when it was told. */
static gint64
told_at (StrideEntry *entry)
{
  return MAX (stride_entry_get_at (entry), stride_entry_get_told (entry) / 1000);
}

static void
add_logged_signs (const StrideLogView *view, GPtrArray *ticks, const char *question, gint64 since)
{
  for (guint i = 0; i < view->recent->len; i++) {
    const char *const *signs = stride_entry_get_signs (view->recent->pdata[i]);

    if (signs && told_at (view->recent->pdata[i]) > since)
      add_ticks (view, ticks, question, signs);
  }
}

/* (transfer container) (element-type utf8) */
static GPtrArray *
list_emergency_ticks (const StrideLogView *view, gint64 checked_at)
{
  GPtrArray *records = stride_profile_get_intakes (view->situation->profile);
  GPtrArray *ticks = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  for (guint i = 0; i < records->len; i++) {
    const StrideIntakeRecord *record = records->pdata[i];

    if (record->at > checked_at)
      add_ticks (view, ticks, EMERGENCY, stride_answers_get_choices (record->answers, EMERGENCY));
  }
  add_logged_signs (view, ticks, EMERGENCY, checked_at);

  return ticks;
}

/* @record: (nullable): the newest answers of the second screen */
static GPtrArray *
list_urgent_ticks (const StrideLogView *view, const StrideIntakeRecord *record, gint64 checked_at)
{
  GPtrArray *ticks = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  if (record && record->at > checked_at)
    add_ticks (view, ticks, URGENT, stride_answers_get_choices (record->answers, URGENT));
  add_logged_signs (view, ticks, URGENT, MAX (checked_at, record ? record->at : 0));

  return ticks;
}

/* --- a flare -------------------------------------------------------------------------------------- */

/* Strong soreness, or a sign in a leg, that was told after the screens were answered: since then, or of
 * the last days. What somebody brings along from years ago is none. */
static gboolean
has_flared (const StrideLogView *view, gint64 screened_at)
{
  const gint64 from =
    MIN (screened_at, view->situation->now - STRIDE_SAFETY_FLARE_DAYS * 24 * 3600);

  for (guint i = view->recent->len; i-- > 0;) {
    StrideEntry *entry = view->recent->pdata[i];

    if (stride_entry_get_at (entry) < from)
      break;
    if (stride_entry_flares (entry) && told_at (entry) > screened_at)
      return TRUE;
  }

  return FALSE;
}

/* --- as facts ------------------------------------------------------------------------------------- */

/* The answers with those ticks in place of what the questionnaire had; "none" where the screen was
 * answered and nothing counts any more; nothing where it was never answered. */
static void
put_ticks (StrideAnswers *answers, const char *question, GPtrArray *ticks, gboolean was_asked)
{
  static const char *const none[] = { NONE, NULL };

  if (ticks->len > 0)
    stride_answers_set_choices (answers, question, (const char *const *) ticks->pdata);
  else if (was_asked)
    stride_answers_set_choices (answers, question, none);
  else
    stride_answers_remove (answers, question);
}

static void
append_items (const StrideLogView *view, GString *items, const char *question_id, GPtrArray *ticks)
{
  StrideQuestion *question = stride_catalog_find_question (view->situation->catalog, question_id);

  for (guint i = 0; i < ticks->len; i++)
    g_string_append_printf (items, "%s%s", items->len ? ", " : "",
                            stride_question_find_option (question, ticks->pdata[i])->text);
}

/* What was ticked, in words: the emergency signs alone where there are some. */
static void
add_flag_items (const StrideLogView *view, GPtrArray *emergency, GPtrArray *urgent)
{
  g_autoptr (GString) items = g_string_new (NULL);

  if (emergency->len > 0)
    append_items (view, items, EMERGENCY, emergency);
  else
    append_items (view, items, URGENT, urgent);
  if (items->len > 0)
    stride_facts_set_text (view->facts, "flag_items", items->str);
}

StrideAnswers *
stride_log_view_add_answers (const StrideLogView *view)
{
  StrideProfile *profile = view->situation->profile;
  const gint64 checked_at = stride_profile_get_checked_at (profile);
  const StrideIntakeRecord *full = stride_profile_find_answered (profile, MARK_OF_FULL, TRUE);
  const StrideIntakeRecord *first_screen = stride_profile_find_answered (profile, EMERGENCY, FALSE);
  const StrideIntakeRecord *second_screen = stride_profile_find_answered (profile, URGENT, FALSE);
  g_autoptr (GPtrArray) emergency = list_emergency_ticks (view, checked_at);
  g_autoptr (GPtrArray) urgent = list_urgent_ticks (view, second_screen, checked_at);
  g_autoptr (StrideAnswers) answers =
    full ? stride_answers_copy (full->answers) : stride_answers_new ();

  put_ticks (answers, EMERGENCY, emergency, first_screen != NULL);
  put_ticks (answers, URGENT, urgent, second_screen != NULL);

  /* Before the first screens nothing is known, and that is not the same as no flag. */
  for (guint i = 0; first_screen && flags[i]; i++)
    stride_facts_set_boolean (view->facts, flags[i], FALSE);
  if (second_screen)
    stride_facts_set_boolean (view->facts, "safety.flare", has_flared (view, second_screen->at));
  stride_answers_to_facts (answers, view->situation->catalog, view->facts);
  add_flag_items (view, emergency, urgent);

  return full ? g_steal_pointer (&answers) : NULL;
}
