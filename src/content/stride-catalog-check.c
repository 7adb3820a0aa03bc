/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-catalog-check.h"

#include "stride-check-private.h"

#include "stride-poison.h"

void
stride_check_add (StrideCheck *check, const char *file, const char *path, const char *message)
{
  g_ptr_array_add (check->findings, g_strdup_printf ("%s: %s: %s", file, path, message));
}

char *
stride_check_text (const char *format, ...)
{
  va_list args;
  char *text;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  return text;
}

void
stride_check_each (StrideCheck *check, GListModel *model, const char *name, StrideCheckFunc func)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (GObject) object = g_list_model_get_item (model, i);
    g_autofree char *path = stride_check_text ("$.%s[%u]", name, i);

    func (check, object, path);
  }
}

GPtrArray *
stride_catalog_check (const char *path)
{
  static void (*const checks[]) (StrideCheck *) = {
    stride_check_ids,       stride_check_references, stride_check_ladders, stride_check_conditions,
    stride_check_questions, stride_check_texts,      stride_check_poses,
  };
  g_autoptr (GPtrArray) errors = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (StrideCatalog) catalog = stride_catalog_load (path, FALSE, errors);
  g_autoptr (GHashTable) unreachable = g_hash_table_new (g_str_hash, g_str_equal);
  StrideCheck check = { catalog, findings, unreachable, FALSE };

  for (guint i = 0; i < errors->len; i++)
    g_ptr_array_add (findings, g_strdup (((GError *) g_ptr_array_index (errors, i))->message));

  /* Half a catalogue would only bring findings that are none. */
  for (guint i = 0; errors->len == 0 && i < G_N_ELEMENTS (checks); i++)
    checks[i](&check);

  return findings;
}
