/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-facts.h"

#include <math.h>

#include "stride-poison.h"

typedef struct {
  StrideFactType type;
  double number; /* also the boolean */
  char *text;    /* (owned) (nullable) */
  char **list;   /* (owned) (nullable) */
} Fact;

struct _StrideFacts {
  GObject parent_instance;

  GHashTable *facts; /* (owned) (element-type utf8 Fact) */
};

G_DEFINE_FINAL_TYPE (StrideFacts, stride_facts, G_TYPE_OBJECT)

static void
fact_free (gpointer data)
{
  Fact *fact = data;

  g_free (fact->text);
  g_strfreev (fact->list);
  g_free (fact);
}

static void
stride_facts_finalize (GObject *object)
{
  StrideFacts *self = STRIDE_FACTS (object);

  g_hash_table_unref (self->facts);

  G_OBJECT_CLASS (stride_facts_parent_class)->finalize (object);
}

static void
stride_facts_class_init (StrideFactsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_facts_finalize;
}

static void
stride_facts_init (StrideFacts *self)
{
  self->facts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, fact_free);
}

StrideFacts *
stride_facts_new (void)
{
  return g_object_new (STRIDE_TYPE_FACTS, NULL);
}

static Fact *
add (StrideFacts *self, const char *name, StrideFactType type)
{
  Fact *fact = g_new0 (Fact, 1);

  fact->type = type;
  g_hash_table_replace (self->facts, g_strdup (name), fact);

  return fact;
}

/* NULL unless the fact is known and of that type. */
static const Fact *
find (StrideFacts *self, const char *name, StrideFactType type)
{
  const Fact *fact = g_hash_table_lookup (self->facts, name);

  return fact && fact->type == type ? fact : NULL;
}

StrideFacts *
stride_facts_copy (StrideFacts *self)
{
  StrideFacts *copy;
  GHashTableIter iter;
  gpointer name, value;

  g_return_val_if_fail (STRIDE_IS_FACTS (self), NULL);

  copy = stride_facts_new ();
  g_hash_table_iter_init (&iter, self->facts);
  while (g_hash_table_iter_next (&iter, &name, &value)) {
    const Fact *from = value;
    Fact *to = add (copy, name, from->type);

    to->number = from->number;
    to->text = g_strdup (from->text);
    to->list = g_strdupv (from->list);
  }

  return copy;
}

void
stride_facts_set_boolean (StrideFacts *self, const char *name, gboolean value)
{
  g_return_if_fail (STRIDE_IS_FACTS (self));
  g_return_if_fail (name != NULL);

  add (self, name, STRIDE_FACT_BOOLEAN)->number = value ? 1 : 0;
}

void
stride_facts_set_number (StrideFacts *self, const char *name, double value)
{
  g_return_if_fail (STRIDE_IS_FACTS (self));
  g_return_if_fail (name != NULL);

  if (!isfinite (value))
    stride_facts_unset (self, name);
  else
    add (self, name, STRIDE_FACT_NUMBER)->number = value;
}

void
stride_facts_set_text (StrideFacts *self, const char *name, const char *value)
{
  g_return_if_fail (STRIDE_IS_FACTS (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (value != NULL);

  add (self, name, STRIDE_FACT_TEXT)->text = g_strdup (value);
}

void
stride_facts_set_list (StrideFacts *self, const char *name, const char *const *values)
{
  g_return_if_fail (STRIDE_IS_FACTS (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (values != NULL);

  add (self, name, STRIDE_FACT_LIST)->list = g_strdupv ((char **) values);
}

void
stride_facts_unset (StrideFacts *self, const char *name)
{
  g_return_if_fail (STRIDE_IS_FACTS (self));
  g_return_if_fail (name != NULL);

  g_hash_table_remove (self->facts, name);
}

StrideFactType
stride_facts_get_fact_type (StrideFacts *self, const char *name)
{
  const Fact *fact;

  g_return_val_if_fail (STRIDE_IS_FACTS (self), STRIDE_FACT_UNKNOWN);
  g_return_val_if_fail (name != NULL, STRIDE_FACT_UNKNOWN);

  fact = g_hash_table_lookup (self->facts, name);

  return fact ? fact->type : STRIDE_FACT_UNKNOWN;
}

gboolean
stride_facts_is_known (StrideFacts *self, const char *name)
{
  return stride_facts_get_fact_type (self, name) != STRIDE_FACT_UNKNOWN;
}

gboolean
stride_facts_get_boolean (StrideFacts *self, const char *name, gboolean fallback)
{
  const Fact *fact;

  g_return_val_if_fail (STRIDE_IS_FACTS (self), fallback);
  g_return_val_if_fail (name != NULL, fallback);

  fact = find (self, name, STRIDE_FACT_BOOLEAN);

  return fact ? fact->number > 0 : fallback;
}

double
stride_facts_get_number (StrideFacts *self, const char *name, double fallback)
{
  const Fact *fact;

  g_return_val_if_fail (STRIDE_IS_FACTS (self), fallback);
  g_return_val_if_fail (name != NULL, fallback);

  fact = find (self, name, STRIDE_FACT_NUMBER);

  return fact ? fact->number : fallback;
}

const char *
stride_facts_get_text (StrideFacts *self, const char *name)
{
  const Fact *fact;

  g_return_val_if_fail (STRIDE_IS_FACTS (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  fact = find (self, name, STRIDE_FACT_TEXT);

  return fact ? fact->text : NULL;
}

const char *const *
stride_facts_get_list (StrideFacts *self, const char *name)
{
  const Fact *fact;

  g_return_val_if_fail (STRIDE_IS_FACTS (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  fact = find (self, name, STRIDE_FACT_LIST);

  return fact ? (const char *const *) fact->list : NULL;
}

gboolean
stride_facts_has (StrideFacts *self, const char *name, const char *item)
{
  const char *const *list;

  g_return_val_if_fail (item != NULL, FALSE);

  list = stride_facts_get_list (self, name);

  return list && g_strv_contains (list, item);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
stride_facts_list_names (StrideFacts *self)
{
  GPtrArray *names;

  g_return_val_if_fail (STRIDE_IS_FACTS (self), NULL);

  names = g_hash_table_get_keys_as_ptr_array (self->facts);
  g_ptr_array_sort (names, compare_names);

  return names;
}
