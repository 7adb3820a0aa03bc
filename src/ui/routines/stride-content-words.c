/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-content-words.h"

#include <glib/gi18n-lib.h>

#include "stride-format.h"

typedef struct {
  const char *id;
  const char *word;
} Word;

static const Word positions[] = {
  { "supine", N_ ("On the back") }, { "prone", N_ ("Face down") },
  { "side", N_ ("On the side") },   { "quadruped", N_ ("On hands and knees") },
  { "kneeling", N_ ("Kneeling") },  { "seated", N_ ("Sitting") },
  { "standing", N_ ("Standing") },
};

static const Word equipments[] = {
  { "none", N_ ("No equipment") },    { "chair", N_ ("Chair") }, { "wall", N_ ("Wall") },
  { "strap", N_ ("Strap or towel") }, { "bed", N_ ("Bed") },
};

static const char *
find_word (const Word *words, guint n_words, const char *id)
{
  for (guint i = 0; i < n_words; i++) {
    if (g_str_equal (words[i].id, id))
      return _ (words[i].word);
  }

  return id;
}

const char *
stride_words_position (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  return find_word (positions, G_N_ELEMENTS (positions), id);
}

const char *
stride_words_equipment (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  return find_word (equipments, G_N_ELEMENTS (equipments), id);
}

const char *
stride_words_sides (StrideSides sides)
{
  switch (sides) {
  case STRIDE_SIDES_BILATERAL:
    return _ ("Both sides at once");
  case STRIDE_SIDES_EACH:
    return _ ("One side after the other");
  case STRIDE_SIDES_ALTERNATING:
    return _ ("Changing sides");
  default:
    g_return_val_if_reached ("");
  }
}

const char *
stride_words_level (StrideLevel level)
{
  switch (level) {
  case STRIDE_LEVEL_ALL:
    return "";
  case STRIDE_LEVEL_1:
    return _ ("Level 1");
  case STRIDE_LEVEL_2:
    return _ ("Level 2");
  case STRIDE_LEVEL_3:
    return _ ("Level 3");
  case STRIDE_LEVEL_TEST:
    return _ ("Self-test");
  default:
    g_return_val_if_reached ("");
  }
}

/* (transfer full): the parts that are there, in a row. */
static char *
join (char *const *parts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kept = NULL;

  for (guint i = 0; parts[i]; i++) {
    if (*parts[i])
      g_strv_builder_add (builder, parts[i]);
  }
  kept = g_strv_builder_end (builder);

  /* Translators: between the parts of a dose: "3 sets of 5, 12 s each, 20 s rest" */
  return g_strjoinv (_ (", "), kept);
}

char *
stride_words_dose (StrideExercise *exercise)
{
  const StrideDose *dose;
  g_autofree char *work = NULL;
  g_autofree char *each = NULL;
  g_autofree char *rest = NULL;
  const char *sides = "";

  g_return_val_if_fail (STRIDE_IS_EXERCISE (exercise), NULL);

  dose = stride_exercise_get_dose (exercise);
  if (dose->sets == 0)
    return g_strdup ("");

  each = stride_format_duration ((gint64) (dose->reps > 0  ? dose->tempo_s + 0.5
                                           : dose->is_hold ? dose->hold_s
                                                           : dose->work_s));
  if (dose->reps > 0) {
    /* Translators: sets, repetitions, length of a repetition. */
    work = g_strdup_printf (ngettext ("%d set of %d, %s each", "%d sets of %d, %s each",
                                      (gulong) dose->sets),
                            dose->sets, dose->reps, each);
  } else if (dose->is_hold) {
    /* Translators: how often, how long an exercise is held. */
    work = g_strdup_printf (ngettext ("hold %d time for %s", "hold %d times for %s",
                                      (gulong) dose->sets),
                            dose->sets, each);
  } else {
    work = g_strdup (each);
  }

  if (stride_exercise_get_sides (exercise) == STRIDE_SIDES_EACH)
    sides = _ ("on each side");
  else if (stride_exercise_get_sides (exercise) == STRIDE_SIDES_ALTERNATING)
    sides = _ ("changing sides");

  if (dose->rest_s > 0) {
    g_autofree char *length = stride_format_duration (dose->rest_s);

    /* Translators: a length of time. */
    rest = g_strdup_printf (_ ("%s rest"), length);
  }

  return join ((char *[]) { work, (char *) sides, rest ? rest : (char *) "", NULL });
}

char *
stride_words_step (const StrideRoutineStep *step)
{
  g_autofree char *length = NULL;
  g_autofree char *work = NULL;
  g_autofree char *sets = NULL;

  g_return_val_if_fail (step != NULL, NULL);

  length = stride_format_duration (step->reps > 0 ? (gint64) (step->tempo_s + 0.5) : step->work_s);
  if (step->reps > 0) {
    /* Translators: repetitions, length of one. */
    work = g_strdup_printf (ngettext ("%d time, %s each", "%d times, %s each", (gulong) step->reps),
                            step->reps, length);
  } else {
    work = g_strdup (length);
  }
  if (step->sets > 1)
    sets = g_strdup_printf (ngettext ("%d set", "%d sets", (gulong) step->sets), step->sets);

  return join ((char *[]) { work, step->sides == 2 ? (char *) _ ("on each side") : (char *) "",
                            sets ? sets : (char *) "", NULL });
}

char *
stride_words_outline (StrideRoutine *routine)
{
  g_autofree char *exercises = NULL;
  g_autofree char *rounds = NULL;
  int n_rounds;
  guint n_steps;

  g_return_val_if_fail (STRIDE_IS_ROUTINE (routine), NULL);

  stride_routine_get_steps (routine, &n_steps);
  n_rounds = stride_routine_get_rounds (routine);
  exercises = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n_steps), n_steps);

  if (n_rounds > 1) {
    g_autofree char *rest = stride_format_duration (stride_routine_get_round_rest (routine));

    /* Translators: rounds of a routine, length of the rest between them. */
    rounds = g_strdup_printf (ngettext ("%d round with %s rest between",
                                        "%d rounds with %s rest between", (gulong) n_rounds),
                              n_rounds, rest);
  }

  return join ((char *[]) { exercises, rounds ? rounds : (char *) "", NULL });
}

char *
stride_words_sentence (const char *text)
{
  g_autofree char *first = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (!*text)
    return g_strdup ("");

  first = g_utf8_strup (text, g_utf8_next_char (text) - text);

  return g_strconcat (first, g_utf8_next_char (text), NULL);
}
