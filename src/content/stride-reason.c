/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-reason.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "stride-content-text.h"
#include "stride-error.h"

#include "stride-poison.h"

typedef struct {
  StrideCondition *when; /* (owned) (nullable) */
  char *text;            /* (owned) */
} Alternative;

struct _StrideReason {
  GArray *alternatives; /* (owned) (element-type Alternative) */
};

static void
alternative_clear (gpointer data)
{
  Alternative *alternative = data;

  g_clear_pointer (&alternative->when, stride_condition_unref);
  g_free (alternative->text);
}

static gboolean
parse_alternative (StrideReason *self, const char *part, GError **error)
{
  Alternative alternative = { NULL };
  const char *text = part;

  if (*part == '[') {
    const char *close = strchr (part, ']');
    g_autofree char *expression = NULL;

    if (!close) {
      g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_EXPRESSION, "expected \"]\" after \"%s\"",
                   part);
      return FALSE;
    }

    expression = g_strndup (part + 1, (gsize) (close - part) - 1);
    alternative.when = stride_condition_parse (expression, error);
    if (!alternative.when) {
      g_prefix_error (error, "in [%s]: ", expression);
      return FALSE;
    }
    text = close + 1;
  }

  alternative.text = g_strstrip (g_strdup (text));
  g_set_str (&alternative.text, stride_content_translate (alternative.text));
  g_array_append_val (self->alternatives, alternative);

  return TRUE;
}

StrideReason *
stride_reason_parse (const char *line, GError **error)
{
  g_autoptr (StrideReason) self = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  self = g_new0 (StrideReason, 1);
  self->alternatives = g_array_new (FALSE, TRUE, sizeof (Alternative));
  g_array_set_clear_func (self->alternatives, alternative_clear);

  parts = g_strsplit (line, " || ", -1);
  for (guint i = 0; parts[i]; i++) {
    if (!parse_alternative (self, g_strstrip (parts[i]), error))
      return NULL;
  }

  return g_steal_pointer (&self);
}

void
stride_reason_free (StrideReason *self)
{
  if (!self)
    return;

  g_array_unref (self->alternatives);
  g_free (self);
}

guint
stride_reason_get_n_alternatives (const StrideReason *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->alternatives->len;
}

StrideCondition *
stride_reason_get_condition (const StrideReason *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->alternatives->len, NULL);

  return g_array_index (self->alternatives, Alternative, i).when;
}

const char *
stride_reason_get_text (const StrideReason *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->alternatives->len, NULL);

  return g_array_index (self->alternatives, Alternative, i).text;
}

gboolean
stride_placeholder_format_is_valid (const char *format)
{
  static const char *const formats[] = { "", "0", "1", "2", "pct", NULL };

  g_return_val_if_fail (format != NULL, FALSE);

  return g_strv_contains (formats, format);
}

/* The next {name} or {name|format} at or after @text: its start, its end behind the bracket. */
static const char *
find_placeholder (const char *text, const char **end, char **name, char **format)
{
  const char *open = strchr (text, '{');
  const char *close = open ? strchr (open, '}') : NULL;
  const char *bar;

  if (!close)
    return NULL;

  bar = memchr (open, '|', (gsize) (close - open));
  *name = g_strndup (open + 1, (gsize) ((bar ? bar : close) - open) - 1);
  *format = bar ? g_strndup (bar + 1, (gsize) (close - bar) - 1) : g_strdup ("");
  *end = close + 1;

  return open;
}

void
stride_placeholders_visit (const char *text, StridePlaceholderFunc func, gpointer user_data)
{
  g_return_if_fail (text != NULL);
  g_return_if_fail (func != NULL);

  while (TRUE) {
    g_autofree char *name = NULL;
    g_autofree char *format = NULL;

    if (!find_placeholder (text, &text, &name, &format))
      return;
    func (name, format, user_data);
  }
}

/* No "-0" after rounding. */
static char *
format_number (double value, int decimals)
{
  double unit = pow (10, decimals);

  if (fabs (value) * unit < 0.5)
    value = 0;

  return g_strdup_printf ("%.*f", decimals, value);
}

static char *
format_fact (StrideFacts *facts, const char *name, const char *format)
{
  double value;

  switch (stride_facts_get_fact_type (facts, name)) {
  case STRIDE_FACT_TEXT:
    return g_strdup (stride_facts_get_text (facts, name));
  case STRIDE_FACT_LIST:
    return g_strjoinv (", ", (char **) stride_facts_get_list (facts, name));
  case STRIDE_FACT_NUMBER:
    break;
  case STRIDE_FACT_UNKNOWN:
  case STRIDE_FACT_BOOLEAN:
  default:
    return NULL;
  }

  value = stride_facts_get_number (facts, name, 0);
  if (g_str_equal (format, "pct")) {
    g_autofree char *percent = format_number (100 * value, 0);

    /* Translators: a share, as in "95 % of your running" */
    return g_strdup_printf (C_ ("share", "%s %%"), percent);
  }
  if (*format)
    return format_number (value, *format - '0');

  /* A tenth is as fine as anything that people log. */
  return format_number (value, fabs (value - round (value)) < 0.05 ? 0 : 1);
}

static char *
fill (const char *text, StrideFacts *facts, gboolean *all_known)
{
  GString *filled = g_string_new (NULL);

  while (TRUE) {
    g_autofree char *name = NULL;
    g_autofree char *format = NULL;
    g_autofree char *value = NULL;
    const char *end;
    const char *start = find_placeholder (text, &end, &name, &format);

    if (!start)
      break;

    value = stride_placeholder_format_is_valid (format) ? format_fact (facts, name, format) : NULL;
    *all_known = *all_known && value;
    g_string_append_len (filled, text, start - text);
    g_string_append (filled, value ? value : "…");
    text = end;
  }
  g_string_append (filled, text);

  return g_string_free_and_steal (filled);
}

char *
stride_placeholders_fill (const char *text, StrideFacts *facts)
{
  gboolean all_known = TRUE;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), NULL);

  return fill (text, facts, &all_known);
}

char *
stride_reason_dup_text (const StrideReason *self, StrideFacts *facts)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (STRIDE_IS_FACTS (facts), NULL);

  for (guint i = 0; i < self->alternatives->len; i++) {
    const Alternative *alternative = &g_array_index (self->alternatives, Alternative, i);
    g_autofree char *text = NULL;
    gboolean all_known = TRUE;

    if (alternative->when && !stride_condition_evaluate (alternative->when, facts))
      continue;

    text = fill (alternative->text, facts, &all_known);
    if (all_known)
      return g_steal_pointer (&text);
  }

  return NULL;
}
