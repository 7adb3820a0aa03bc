/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* shoe.…: the pair of the latest run. */

#include "stride-situation-private.h"
#include "stride-poison.h"

#define DEFAULT_LIMIT_KM 700

static void
add_pairs (const StrideLogView *view)
{
  g_autoptr (GHashTable) pairs = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = stride_log_view_first_run (view, view->today - 27); i < view->runs->len; i++) {
    const StrideRun *run = stride_entry_get_run (view->runs->pdata[i]);

    if (run->shoe)
      g_hash_table_add (pairs, run->shoe);
  }
  if (g_hash_table_size (pairs) > 0)
    stride_facts_set_number (view->facts, "shoe.pairs", g_hash_table_size (pairs));
}

void
stride_log_view_add_shoes (const StrideLogView *view)
{
  const StrideRun *run = view->latest ? stride_entry_get_run (view->latest) : NULL;
  const StrideShoe *shoe = NULL;

  add_pairs (view);
  stride_facts_set_number (view->facts, "shoe.limit_km", DEFAULT_LIMIT_KM);
  if (run && run->shoe)
    shoe = stride_shoes_find (view->situation->shoes, run->shoe);
  if (!shoe)
    return;

  stride_facts_set_number (view->facts, "shoe.km", (double) (shoe->start_m + view->shoe_m) / 1000);
  stride_facts_set_number (view->facts, "shoe.limit_km", shoe->limit_m / 1000.0);
  stride_log_view_set (view, "shoe.comfort", shoe->comfort);
}
