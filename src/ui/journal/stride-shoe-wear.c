/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-shoe-wear.h"

#include "stride-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-poison.h"

/* Percent of the limit from which on a pair is near it. */
#define NEAR_PERCENT 90

void
stride_shoe_wear_compute (StrideShoeWear *wear, GPtrArray *entries, const StrideShoe *shoe)
{
  double soreness = 0;

  g_return_if_fail (wear != NULL && entries != NULL && shoe != NULL);

  *wear = (StrideShoeWear) { .distance_m = shoe->start_m };
  for (guint i = 0; i < entries->len; i++) {
    const StrideRun *run = stride_entry_get_run (entries->pdata[i]);
    int sore = stride_entry_get_soreness (entries->pdata[i]);

    if (!run || g_strcmp0 (run->shoe, shoe->id) != 0)
      continue;
    wear->distance_m += run->distance_m;
    wear->n_runs++;
    if (sore != STRIDE_UNSET) {
      wear->n_soreness++;
      soreness += sore;
    }
  }
  wear->soreness_mean = wear->n_soreness > 0 ? soreness / wear->n_soreness : (double) NAN;
}

char *
stride_shoe_wear_describe (const StrideShoeWear *wear, const StrideShoe *shoe, gboolean miles)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *done = NULL;
  g_autofree char *limit = NULL;

  g_return_val_if_fail (wear != NULL && shoe != NULL, NULL);

  done = stride_format_distance (wear->distance_m, miles);
  limit = stride_format_distance (shoe->limit_m, miles);
  /* Translators: how far a pair of shoes has been run, and when to think of a new one. */
  g_strv_builder_take (builder, g_strdup_printf (_ ("%s of %s"), done, limit));
  if (wear->n_runs > 0)
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u run", "%u runs", wear->n_runs),
                                                   wear->n_runs));
  if (wear->n_soreness > 0) {
    g_autofree char *mean = stride_format_score (wear->soreness_mean);

    g_strv_builder_take (builder, g_strdup_printf (_ ("soreness %s"), mean));
  }
  if (!shoe->retired && wear->distance_m >= shoe->limit_m)
    g_strv_builder_add (builder, _ ("past its limit"));
  else if (!shoe->retired && wear->distance_m * 100 >= (gint64) shoe->limit_m * NEAR_PERCENT)
    g_strv_builder_add (builder, _ ("near its limit"));

  parts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", parts);
}
