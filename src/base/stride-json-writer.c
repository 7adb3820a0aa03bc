/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-json-writer.h"

#include "stride-poison.h"

static void
break_line (StrideJsonWriter *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append_len (self->text, "  ", 2);
}

static void
append_quoted (GString *text, const char *value)
{
  static const char letters[] = "\b\f\n\r\t\\\"", names[] = "bfnrt\\\"";

  g_string_append_c (text, '"');

  for (const char *at = value; *at;) {
    const char *start = at;
    const char *found;

    while ((unsigned char) *at >= ' ' && *at != '"' && *at != '\\' && *at != '\x7f')
      at++;
    g_string_append_len (text, start, at - start);
    if (*at == '\0')
      break;

    found = strchr (letters, *at);
    if (found)
      g_string_append_printf (text, "\\%c", names[found - letters]);
    else
      g_string_append_printf (text, "\\u%04x", (guint) *at);
    at++;
  }

  g_string_append_c (text, '"');
}

/* Half of what an entry holds are numbers, and printf is long about them. */
static void
append_int (GString *text, gint64 value)
{
  char digits[20];
  char *at = digits + sizeof digits;
  guint64 left = value < 0 ? -(guint64) value : (guint64) value;

  do {
    *--at = (char) ('0' + left % 10);
    left /= 10;
  } while (left > 0);

  if (value < 0)
    g_string_append_c (text, '-');
  g_string_append_len (text, at, digits + sizeof digits - at);
}

static void
begin_item (StrideJsonWriter *self, const char *name)
{
  if (!self->open)
    g_string_append_c (self->text, ',');
  self->open = FALSE;

  break_line (self);
  if (name) {
    append_quoted (self->text, name);
    g_string_append_len (self->text, " : ", 3);
  }
}

void
stride_json_writer_init (StrideJsonWriter *self, guint depth)
{
  g_return_if_fail (self != NULL);

  self->text = g_string_sized_new (512);
  self->depth = depth + 1;
  self->open = TRUE;
  g_string_append_c (self->text, '{');
}

char *
stride_json_writer_finish (StrideJsonWriter *self)
{
  g_return_val_if_fail (self != NULL && self->text != NULL, NULL);

  stride_json_writer_end (self, '}');

  return g_string_free_and_steal (g_steal_pointer (&self->text));
}

void
stride_json_writer_string (StrideJsonWriter *self, const char *name, const char *value)
{
  g_return_if_fail (self != NULL && value != NULL);

  begin_item (self, name);
  append_quoted (self->text, value);
}

void
stride_json_writer_int (StrideJsonWriter *self, const char *name, gint64 value)
{
  g_return_if_fail (self != NULL);

  begin_item (self, name);
  append_int (self->text, value);
}

void
stride_json_writer_true (StrideJsonWriter *self, const char *name)
{
  stride_json_writer_raw (self, name, "true");
}

void
stride_json_writer_raw (StrideJsonWriter *self, const char *name, const char *json)
{
  g_return_if_fail (self != NULL && json != NULL);

  begin_item (self, name);
  g_string_append (self->text, json);
}

void
stride_json_writer_begin (StrideJsonWriter *self, const char *name, char bracket)
{
  g_return_if_fail (self != NULL);

  begin_item (self, name);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->open = TRUE;
}

void
stride_json_writer_end (StrideJsonWriter *self, char bracket)
{
  g_return_if_fail (self != NULL && self->depth > 0);

  self->depth--;
  if (!self->open)
    break_line (self);
  self->open = FALSE;
  g_string_append_c (self->text, bracket);
}
