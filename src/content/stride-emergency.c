/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-emergency.h"

#include <string.h>

#include "stride-catalog-private.h"
#include "stride-content-text.h"
#include "stride-error.h"
#include "stride-poison.h"

#define FILE_NAME "emergency.json"
#define FORMAT "backstride/emergency"
#define MAX_DIGITS 5

struct _StrideEmergencyNumbers {
  GPtrArray *numbers; /* (owned) (element-type StrideEmergencyNumber) */
  GHashTable *zones;  /* (owned) (element-type utf8 StrideEmergencyNumber): borrowed */
};

typedef struct {
  StrideEmergencyNumbers *self;
  GHashTable *sources; /* (element-type utf8 utf8): a set */
} Loader;

static void
number_free (gpointer data)
{
  StrideEmergencyNumber *number = data;

  g_free (number->territory);
  g_free (number->name);
  g_strfreev (number->numbers);
  g_strfreev (number->zones);
  g_free (number->source);
  g_free (number);
}

void
stride_emergency_numbers_free (StrideEmergencyNumbers *self)
{
  if (!self)
    return;

  g_hash_table_unref (self->zones);
  g_ptr_array_unref (self->numbers);
  g_free (self);
}

static const StrideEmergencyNumber *
find_territory (StrideEmergencyNumbers *self, const char *territory)
{
  for (guint i = 0; i < self->numbers->len; i++) {
    const StrideEmergencyNumber *number = self->numbers->pdata[i];

    if (g_str_equal (number->territory, territory))
      return number;
  }

  return NULL;
}

/* --- reading -------------------------------------------------------------------------------------- */

static gboolean
is_number (const char *text)
{
  gsize length = strlen (text);

  return length >= 2 && length <= MAX_DIGITS && strspn (text, "0123456789") == length;
}

static gboolean
is_territory (const char *text)
{
  return strlen (text) == 2 && g_ascii_isupper (text[0]) && g_ascii_isupper (text[1]);
}

static void
read_source (StrideJsonReader *reader, gpointer user_data)
{
  static const char *const statuses[] = { "V", "S", "U", NULL };
  Loader *loader = user_data;

  stride_json_reader_string (reader, "text");
  stride_json_reader_choice (reader, "status", statuses, 0);
  g_hash_table_add (loader->sources, g_strdup (stride_json_reader_string (reader, "id")));
}

static void
check_territory (const Loader *loader,
                 StrideJsonReader *reader,
                 const StrideEmergencyNumber *number)
{
  if (!is_territory (number->territory) || find_territory (loader->self, number->territory))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "id",
                                 "expected a territory of two letters that is not there yet, found "
                                 "\"%s\"",
                                 number->territory);
  if (!number->numbers[0])
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "numbers", "expected a number");
  for (guint i = 0; number->numbers[i]; i++) {
    if (!is_number (number->numbers[i]))
      stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "numbers",
                                   "expected 2 to 5 digits, found \"%s\"", number->numbers[i]);
  }
  for (guint i = 0; number->zones[i]; i++) {
    if (g_hash_table_contains (loader->self->zones, number->zones[i]))
      stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "zones",
                                   "expected a zone of no other territory, found \"%s\"",
                                   number->zones[i]);
  }
  if (!g_hash_table_contains (loader->sources, number->source))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "source",
                                 "expected the id of a source, found \"%s\"", number->source);
}

static void
read_territory (StrideJsonReader *reader, gpointer user_data)
{
  Loader *loader = user_data;
  StrideEmergencyNumber *number = g_new0 (StrideEmergencyNumber, 1);

  number->territory = g_strdup (stride_json_reader_string (reader, "id"));
  number->name = stride_content_dup_text (reader, "name");
  number->numbers = stride_json_reader_dup_strv (reader, "numbers");
  number->zones = stride_json_reader_dup_strv (reader, "zones");
  number->source = g_strdup (stride_json_reader_string (reader, "source"));
  check_territory (loader, reader, number);

  g_ptr_array_add (loader->self->numbers, number);
  for (guint i = 0; number->zones[i]; i++)
    g_hash_table_insert (loader->self->zones, number->zones[i], number);
}

StrideEmergencyNumbers *
stride_emergency_numbers_new (const char *directory, GError **error)
{
  g_autoptr (GBytes) bytes = stride_catalog_load_bytes (directory, FILE_NAME, error);
  g_autoptr (StrideEmergencyNumbers) self = NULL;
  g_autoptr (GHashTable) sources = NULL;
  g_autoptr (StrideJsonReader) reader = NULL;
  Loader loader;

  if (!bytes)
    return NULL;
  reader = stride_json_reader_new_for_bytes (bytes, FILE_NAME, error);
  if (!reader)
    return NULL;

  self = g_new0 (StrideEmergencyNumbers, 1);
  self->numbers = g_ptr_array_new_with_free_func (number_free);
  self->zones = g_hash_table_new (g_str_hash, g_str_equal);
  sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  loader = (Loader) { self, sources };

  if (!g_str_equal (stride_json_reader_string (reader, "format"), FORMAT))
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "format", "expected \"" FORMAT "\"");
  stride_json_reader_int (reader, "version", 1, 1);
  stride_content_each (reader, "sources", read_source, &loader);
  stride_content_each (reader, "territories", read_territory, &loader);

  return stride_json_reader_finish (reader, error) ? g_steal_pointer (&self) : NULL;
}

/* --- where the person is -------------------------------------------------------------------------- */

/* "CH" of "de_CH.UTF-8" (transfer full) (nullable): NULL where it names none */
static char *
territory_of (const char *locale)
{
  const char *mark = locale ? strchr (locale, '_') : NULL;
  g_autofree char *territory = mark ? g_strndup (mark + 1, strcspn (mark + 1, ".@")) : NULL;

  return territory && is_territory (territory) ? g_steal_pointer (&territory) : NULL;
}

const StrideEmergencyNumber *
stride_emergency_numbers_find (StrideEmergencyNumbers *self, const char *zone, const char *locale)
{
  const StrideEmergencyNumber *here;
  const StrideEmergencyNumber *home;
  g_autofree char *territory = territory_of (locale);

  g_return_val_if_fail (self != NULL, NULL);

  here = zone ? g_hash_table_lookup (self->zones, zone) : NULL;
  if (!here || !territory || g_str_equal (territory, here->territory))
    return here;

  home = find_territory (self, territory);

  return home &&
             g_strv_equal ((const char *const *) home->numbers, (const char *const *) here->numbers)
           ? here
           : NULL;
}

GPtrArray *
stride_emergency_numbers_list (StrideEmergencyNumbers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->numbers;
}
