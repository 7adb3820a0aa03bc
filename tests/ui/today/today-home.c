/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "today-home.h"

Home *
home_new (const char *story)
{
  Home *self = g_new0 (Home, 1);
  g_autoptr (GError) error = NULL;

  self->catalog = stride_catalog_new (&error);
  g_assert_no_error (error);
  self->world = world_new (self->catalog, story);
  self->clock = stride_fake_clock_new (WORLD_NOW, NULL);
  self->journal = stride_journal_new (self->world->dir, STRIDE_CLOCK (self->clock));
  g_assert_true (stride_journal_load_since (self->journal, STRIDE_DAY_NONE, &error));
  g_assert_no_error (error);
  stride_journal_merge (self->journal, self->world->entries, NULL, &error);
  g_assert_no_error (error);
  self->insight = stride_insight_new (self->catalog, self->world->profile, self->world->shoes,
                                      self->journal, STRIDE_CLOCK (self->clock));

  return self;
}

void
home_free (Home *self)
{
  g_clear_object (&self->insight);
  g_clear_object (&self->journal);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->world, world_free);
  g_clear_object (&self->catalog);
  g_free (self);
}
