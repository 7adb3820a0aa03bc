/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-intake-check.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-error.h"

#include "stride-poison.h"

/* Ticking this one unticks all others. */
#define NONE "none"

static gboolean
refuse_kind (StrideQuestion *question, GError **error)
{
  g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE, _ ("“%s” takes another kind of answer."),
               stride_question_get_text (question));

  return FALSE;
}

gboolean
stride_intake_check_number (StrideQuestion *question, double value, GError **error)
{
  StrideQuestionKind kind = stride_question_get_kind (question);
  const char *unit;
  double min, max;

  if (kind != STRIDE_QUESTION_SCALE && kind != STRIDE_QUESTION_NUMBER)
    return refuse_kind (question, error);

  stride_question_get_range (question, &min, &max, &unit);
  if (!isfinite (value) || value < min || value > max) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE,
                 /* Translators: the smallest and the largest number that can be entered */
                 _ ("Enter a number from %g to %g."), min, max);
    return FALSE;
  }

  if (kind == STRIDE_QUESTION_SCALE && fabs (value - rint (value)) > 0) {
    g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_VALUE, _ ("Pick a whole number."));
    return FALSE;
  }

  return TRUE;
}

static gboolean
check_option (StrideQuestion *question, const char *option, GError **error)
{
  if (stride_question_find_option (question, option))
    return TRUE;

  g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE, _ ("“%s” is not one of the answers."),
               option);

  return FALSE;
}

gboolean
stride_intake_check_choice (StrideQuestion *question, const char *option, GError **error)
{
  if (stride_question_get_kind (question) != STRIDE_QUESTION_SINGLE)
    return refuse_kind (question, error);

  return check_option (question, option, error);
}

char **
stride_intake_check_choices (StrideQuestion *question, const char *const *options, GError **error)
{
  g_autoptr (GStrvBuilder) sorted = g_strv_builder_new ();
  const StrideOption *known;
  guint n_known;
  guint n = 0;
  guint max;

  if (stride_question_get_kind (question) != STRIDE_QUESTION_MULTI) {
    refuse_kind (question, error);
    return NULL;
  }

  for (guint i = 0; options[i]; i++)
    if (!check_option (question, options[i], error))
      return NULL;

  known = stride_question_get_options (question, &n_known);
  for (guint i = 0; i < n_known; i++) {
    if (!g_strv_contains (options, known[i].id))
      continue;
    g_strv_builder_add (sorted, known[i].id);
    n++;
  }

  if (n == 0) {
    g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_VALUE, _ ("Pick at least one answer."));
    return NULL;
  }

  max = (guint) stride_question_get_max_choices (question);
  if (max > 0 && n > max) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE,
                 g_dngettext (GETTEXT_PACKAGE, "Pick %u answer at the most.",
                              "Pick %u answers at the most.", max),
                 max);
    return NULL;
  }

  if (n > 1 && g_strv_contains (options, NONE)) {
    g_set_error_literal (error, STRIDE_ERROR, STRIDE_ERROR_VALUE,
                         _ ("“None” goes with no other answer."));
    return NULL;
  }

  return g_strv_builder_end (sorted);
}
