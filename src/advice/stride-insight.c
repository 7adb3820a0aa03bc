/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-insight.h"

#include "stride-situation-private.h"
#include "stride-poison.h"

struct _StrideInsight {
  GObject parent_instance;

  StrideCatalog *catalog; /* (owned) */
  StrideProfile *profile; /* (owned) */
  StrideShoes *shoes;     /* (owned) */
  StrideJournal *journal; /* (owned) */
  StrideClock *clock;     /* (owned) */

  /* What was computed, (owned) (nullable) until asked for. */
  StrideFacts *facts;
  StrideFacts *log_facts;
  GPtrArray *scores;
  GListStore *advice;
};

G_DEFINE_FINAL_TYPE (StrideInsight, stride_insight, G_TYPE_OBJECT)

enum {
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
forget (StrideInsight *self)
{
  g_clear_object (&self->facts);
  g_clear_object (&self->log_facts);
  g_clear_pointer (&self->scores, g_ptr_array_unref);
  g_clear_object (&self->advice);
}

static void
stride_insight_finalize (GObject *object)
{
  StrideInsight *self = STRIDE_INSIGHT (object);

  forget (self);
  g_clear_object (&self->catalog);
  g_clear_object (&self->profile);
  g_clear_object (&self->shoes);
  g_clear_object (&self->journal);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (stride_insight_parent_class)->finalize (object);
}

static void
stride_insight_class_init (StrideInsightClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_insight_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stride_insight_init (StrideInsight *self)
{
}

StrideInsight *
stride_insight_new (StrideCatalog *catalog,
                    StrideProfile *profile,
                    StrideShoes *shoes,
                    StrideJournal *journal,
                    StrideClock *clock)
{
  StrideInsight *self;

  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), NULL);
  g_return_val_if_fail (STRIDE_IS_SHOES (shoes), NULL);
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_INSIGHT, NULL);
  self->catalog = g_object_ref (catalog);
  self->profile = g_object_ref (profile);
  self->shoes = g_object_ref (shoes);
  self->journal = g_object_ref (journal);
  self->clock = g_object_ref (clock);
  g_signal_connect_object (profile, "changed", G_CALLBACK (stride_insight_invalidate), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (shoes, "changed", G_CALLBACK (stride_insight_invalidate), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "changed", G_CALLBACK (stride_insight_invalidate), self,
                           G_CONNECT_SWAPPED);

  return self;
}

void
stride_insight_invalidate (StrideInsight *self)
{
  g_return_if_fail (STRIDE_IS_INSIGHT (self));

  forget (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* @entries: (out) (transfer container): keeps the entries that @situation points to */
static void
look (StrideInsight *self, StrideSituation *situation, GPtrArray **entries)
{
  g_autoptr (GDateTime) now = stride_clock_dup_now (self->clock);

  *entries = stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  *situation = (StrideSituation) {
    .catalog = self->catalog,
    .profile = self->profile,
    .shoes = self->shoes,
    .entries = *entries,
    .now = g_date_time_to_unix (now),
    .tz = (int) (g_date_time_get_utc_offset (now) / G_TIME_SPAN_MINUTE),
  };
}

StrideCatalog *
stride_insight_get_catalog (StrideInsight *self)
{
  g_return_val_if_fail (STRIDE_IS_INSIGHT (self), NULL);

  return self->catalog;
}

StrideProfile *
stride_insight_get_profile (StrideInsight *self)
{
  g_return_val_if_fail (STRIDE_IS_INSIGHT (self), NULL);

  return self->profile;
}

StrideFacts *
stride_insight_get_facts (StrideInsight *self)
{
  g_return_val_if_fail (STRIDE_IS_INSIGHT (self), NULL);

  if (!self->facts) {
    g_autoptr (GPtrArray) entries = NULL;
    StrideSituation situation;

    look (self, &situation, &entries);
    self->facts = stride_situation_get_facts_and_scores (&situation, &self->scores);
  }

  return self->facts;
}

StrideFacts *
stride_insight_get_log_facts (StrideInsight *self)
{
  g_return_val_if_fail (STRIDE_IS_INSIGHT (self), NULL);

  if (!self->log_facts) {
    g_autoptr (GPtrArray) entries = NULL;
    StrideSituation situation;

    look (self, &situation, &entries);
    self->log_facts = stride_situation_get_log_facts (&situation);
  }

  return self->log_facts;
}

StrideSafetyLevel
stride_insight_get_safety (StrideInsight *self)
{
  g_return_val_if_fail (STRIDE_IS_INSIGHT (self), STRIDE_SAFETY_UNKNOWN);

  return stride_safety_get_level (stride_insight_get_facts (self));
}

GListModel *
stride_insight_get_advice (StrideInsight *self)
{
  g_return_val_if_fail (STRIDE_IS_INSIGHT (self), NULL);

  if (!self->advice)
    self->advice = stride_adviser_select (self->catalog, stride_insight_get_facts (self),
                                          self->profile, stride_insight_get_today (self));

  return G_LIST_MODEL (self->advice);
}

void
stride_insight_describe_advice (StrideInsight *self, GString *text)
{
  GListModel *all = stride_insight_get_advice (self);

  g_return_if_fail (text != NULL);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (StrideAdvice) advice = g_list_model_get_item (all, i);

    g_string_append_printf (text, "\n%s|%u|%s|%s",
                            stride_rule_get_id (stride_advice_get_rule (advice)),
                            stride_advice_get_place (advice), stride_advice_get_reason (advice),
                            stride_advice_get_body (advice));
  }
}

GPtrArray *
stride_insight_get_scores (StrideInsight *self)
{
  g_return_val_if_fail (STRIDE_IS_INSIGHT (self), NULL);

  stride_insight_get_facts (self);

  return self->scores;
}

StrideDay
stride_insight_get_today (StrideInsight *self)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (self), STRIDE_DAY_NONE);

  now = stride_clock_dup_now (self->clock);

  return stride_day_from_date_time (now);
}
