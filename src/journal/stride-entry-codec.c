/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-fields.h"

#include "stride-error.h"
#include "stride-poison.h"

#define AT(data, field, Type) (*(Type *) ((char *) (data) + (field)->offset))
#define PEEK(data, field, Type) (*(Type const *) ((const char *) (data) + (field)->offset))

static void
write_levels (StrideJsonWriter *writer, const StrideField *field, const gint8 *levels)
{
  const char *const *words = stride_field_words (field->type);
  gboolean begun = FALSE;

  for (int i = 0; words[i]; i++) {
    if (levels[i] == 0)
      continue;
    if (!begun)
      stride_json_writer_begin (writer, field->name, '{');
    begun = TRUE;
    stride_json_writer_int (writer, words[i], levels[i]);
  }

  if (begun)
    stride_json_writer_end (writer, '}');
}

static void
write_texts (StrideJsonWriter *writer, const char *name, const char *const *texts)
{
  if (!texts || !texts[0])
    return;

  stride_json_writer_begin (writer, name, '[');
  for (guint i = 0; texts[i]; i++)
    stride_json_writer_string (writer, NULL, texts[i]);
  stride_json_writer_end (writer, ']');
}

static void
write_tags (StrideJsonWriter *writer, const char *name, guint set)
{
  const char *const *words = stride_field_words (STRIDE_FIELD_TAGS);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_null_terminated (8, NULL, TRUE);

  for (guint i = 0; words[i]; i++) {
    if (set & (1u << i))
      g_ptr_array_add (texts, (char *) words[i]);
  }

  write_texts (writer, name, (const char *const *) texts->pdata);
}

static void
write_field (const StrideField *field, gconstpointer data, StrideJsonWriter *writer)
{
  switch (field->type) {
  case STRIDE_FIELD_INT:
    if (field->required || PEEK (data, field, int) != field->fallback)
      stride_json_writer_int (writer, field->name, PEEK (data, field, int));
    break;
  case STRIDE_FIELD_FLAG:
    if (PEEK (data, field, gboolean))
      stride_json_writer_true (writer, field->name);
    break;
  case STRIDE_FIELD_TEXT:
    if (PEEK (data, field, char *))
      stride_json_writer_string (writer, field->name, PEEK (data, field, char *));
    break;
  case STRIDE_FIELD_SURFACE:
    if (PEEK (data, field, StrideSurface) != STRIDE_SURFACE_UNKNOWN)
      stride_json_writer_string (writer, field->name,
                                 stride_surface_get_nick (PEEK (data, field, StrideSurface)));
    break;
  case STRIDE_FIELD_SHARE:
  case STRIDE_FIELD_ZONES:
    write_levels (writer, field, &PEEK (data, field, gint8));
    break;
  case STRIDE_FIELD_TAGS:
    write_tags (writer, field->name, PEEK (data, field, StrideFormTags));
    break;
  case STRIDE_FIELD_SIGNS:
    write_texts (writer, field->name, (const char *const *) PEEK (data, field, char **));
    break;
  default:
    g_assert_not_reached ();
  }
}

void
stride_layout_write (const StrideEntryLayout *layout, gconstpointer data, StrideJsonWriter *writer)
{
  for (guint i = 0; i < layout->n_fields; i++)
    write_field (&layout->fields[i], data, writer);
}

static int
find_word (const StrideField *field, const char *word)
{
  const char *const *words = stride_field_words (field->type);

  for (int i = 0; words[i]; i++) {
    if (g_str_equal (words[i], word))
      return i;
  }

  return -1;
}

static void
complain_words (const StrideField *field, const char *found, StrideJsonReader *reader)
{
  g_autofree char *all = g_strjoinv (", ", (char **) stride_field_words (field->type));

  stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL,
                               "expected names out of %s, found \"%s\"", all, found);
}

static void
read_levels (const StrideField *field, gint8 *levels, StrideJsonReader *reader)
{
  int max = field->type == STRIDE_FIELD_SHARE ? 100 : 10;
  g_autofree const char **names = NULL;

  if (!stride_json_reader_enter_member (reader, field->name))
    return;

  names = stride_json_reader_list_members (reader);
  for (guint i = 0; names[i]; i++) {
    int index = find_word (field, names[i]);

    if (index < 0)
      complain_words (field, names[i], reader);
    else
      levels[index] = (gint8) stride_json_reader_int (reader, names[i], 0, max);
  }

  stride_json_reader_leave (reader);
}

static guint
read_tags (const StrideField *field, StrideJsonReader *reader)
{
  g_auto (GStrv) texts = stride_json_reader_dup_strv (reader, field->name);
  guint set = 0;

  for (guint i = 0; texts[i]; i++) {
    int index = find_word (field, texts[i]);

    if (index < 0)
      complain_words (field, texts[i], reader);
    else
      set |= 1u << index;
  }

  return set;
}

static int
read_int (const StrideField *field, StrideJsonReader *reader)
{
  if (field->required)
    return (int) stride_json_reader_int (reader, field->name, field->min, field->max);

  return (int) stride_json_reader_int_or (reader, field->name, field->fallback, field->min,
                                          field->max);
}

static char *
read_text (const StrideField *field, StrideJsonReader *reader)
{
  const char *text = field->required ? stride_json_reader_string (reader, field->name)
                                     : stride_json_reader_string_or (reader, field->name, NULL);
  long length = text ? g_utf8_strlen (text, -1) : 0;

  if (text && (length < field->min || length > field->max))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, field->name,
                                 "expected a text of %d to %d characters, found %ld", field->min,
                                 field->max, length);

  return g_strdup (text);
}

static char **
read_signs (const StrideField *field, StrideJsonReader *reader)
{
  g_auto (GStrv) signs = stride_json_reader_dup_strv (reader, field->name);

  for (guint i = 0; signs[i]; i++) {
    if (!*signs[i])
      stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, field->name,
                                   "expected ids, found an empty text");
  }

  return *signs ? g_steal_pointer (&signs) : NULL;
}

static void
read_field (const StrideField *field, gpointer data, StrideJsonReader *reader)
{
  switch (field->type) {
  case STRIDE_FIELD_INT:
    AT (data, field, int) = read_int (field, reader);
    break;
  case STRIDE_FIELD_FLAG:
    AT (data, field, gboolean) = stride_json_reader_boolean_or (reader, field->name, FALSE);
    break;
  case STRIDE_FIELD_TEXT:
    AT (data, field, char *) = read_text (field, reader);
    break;
  case STRIDE_FIELD_SURFACE:
    AT (data, field, StrideSurface) =
      (StrideSurface) stride_json_reader_choice (reader, field->name,
                                                 stride_field_words (field->type),
                                                 STRIDE_SURFACE_UNKNOWN);
    break;
  case STRIDE_FIELD_SHARE:
  case STRIDE_FIELD_ZONES:
    read_levels (field, &AT (data, field, gint8), reader);
    break;
  case STRIDE_FIELD_TAGS:
    AT (data, field, StrideFormTags) = (StrideFormTags) read_tags (field, reader);
    break;
  case STRIDE_FIELD_SIGNS:
    AT (data, field, char **) = read_signs (field, reader);
    break;
  default:
    g_assert_not_reached ();
  }
}

guint
stride_layout_read (const StrideEntryLayout *layout, gpointer data, StrideJsonReader *reader)
{
  guint n_found = 0;

  /* Members that are absent leave what stride_layout_init() put there. */
  for (guint i = 0; i < layout->n_fields; i++) {
    const StrideField *field = &layout->fields[i];

    if (stride_json_reader_has (reader, field->name))
      n_found++;
    else if (!field->required)
      continue;
    read_field (field, data, reader);
  }

  return n_found;
}
