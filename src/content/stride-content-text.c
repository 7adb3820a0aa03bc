/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-content-text.h"

#include <glib/gi18n-lib.h>

#include "stride-error.h"
#include "stride-poison.h"

const char *
stride_content_translate (const char *text)
{
  g_return_val_if_fail (text != NULL, "");

  /* gettext answers its header for the empty text. */
  return *text ? _ (text) : text;
}

char *
stride_content_dup_text (StrideJsonReader *reader, const char *name)
{
  return g_strdup (stride_content_translate (stride_json_reader_string (reader, name)));
}

char *
stride_content_dup_text_or_empty (StrideJsonReader *reader, const char *name)
{
  return g_strdup (stride_content_translate (stride_json_reader_string_or (reader, name, "")));
}

char **
stride_content_dup_texts (StrideJsonReader *reader, const char *name)
{
  char **texts = stride_json_reader_dup_strv (reader, name);

  for (guint i = 0; texts[i]; i++) {
    char *source = texts[i];

    texts[i] = g_strdup (stride_content_translate (source));
    g_free (source);
  }

  return texts;
}

StrideCondition *
stride_content_dup_condition (StrideJsonReader *reader, const char *name)
{
  const char *expression = stride_json_reader_string (reader, name);
  g_autoptr (GError) error = NULL;
  StrideCondition *condition = stride_condition_parse (expression, &error);

  if (condition)
    return condition;

  stride_json_reader_complain (reader, STRIDE_ERROR_EXPRESSION, name, "%s in \"%s\"",
                               error->message, expression);

  return stride_condition_parse ("false", NULL);
}

void
stride_content_each (StrideJsonReader *reader,
                     const char *name,
                     StrideContentFunc func,
                     gpointer user_data)
{
  if (!stride_json_reader_enter_member (reader, name))
    return;

  if (!JSON_NODE_HOLDS_ARRAY (stride_json_reader_get_node (reader))) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL, "expected an array");
  } else {
    for (guint i = 0; i < stride_json_reader_count (reader); i++) {
      stride_json_reader_enter_element (reader, i);
      func (reader, user_data);
      stride_json_reader_leave (reader);
    }
  }

  stride_json_reader_leave (reader);
}
