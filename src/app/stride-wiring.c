/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-wiring.h"

#include "stride-sample.h"
#include "stride-system-clock.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* The first page reads at most this far back: eight weeks for trends, one more for their start. */
#define FIRST_PAGE_DAYS 63

void
stride_wiring_options_clear (StrideWiringOptions *options)
{
  g_clear_pointer (&options->data_dir, g_free);
  g_clear_pointer (&options->now, g_date_time_unref);
}

static char *
default_data_dir (void)
{
  return g_build_filename (g_get_user_data_dir (), "backstride", NULL);
}

static void
load (StrideWiring *self)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GError) profile_error = NULL;
  g_autoptr (GError) shoes_error = NULL;
  g_autoptr (GError) journal_error = NULL;

  if (!stride_profile_load (self->profile, &profile_error))
    g_strv_builder_add (problems, profile_error->message);
  if (!stride_shoes_load (self->shoes, &shoes_error))
    g_strv_builder_add (problems, shoes_error->message);
  if (!stride_journal_load_since (self->journal, stride_wiring_get_today (self) - FIRST_PAGE_DAYS,
                                  &journal_error))
    g_strv_builder_add (problems, journal_error->message);

  self->problems = g_strv_builder_end (problems);
}

StrideWiring *
stride_wiring_new (const StrideWiringOptions *options, GError **error)
{
  g_autoptr (StrideWiring) self = g_new0 (StrideWiring, 1);

  g_return_val_if_fail (options != NULL, NULL);

  self->clock = STRIDE_CLOCK (
    stride_system_clock_new_full (options->now, options->clock_rate > 0 ? options->clock_rate : 1));
  self->sample = options->sample;

  if (options->data_dir)
    self->data_dir = g_canonicalize_filename (options->data_dir, NULL);
  else if (options->sample)
    self->data_dir = g_dir_make_tmp ("backstride-sample-XXXXXX", error);
  else
    self->data_dir = default_data_dir ();

  if (!self->data_dir)
    return NULL;

  self->catalog = stride_catalog_new (error);
  if (!self->catalog)
    return NULL;

  self->profile = stride_profile_new (self->data_dir);
  self->shoes = stride_shoes_new (self->data_dir);
  stride_shoes_set_clock (self->shoes, self->clock);
  self->journal = stride_journal_new (self->data_dir, self->clock);
  self->insight =
    stride_insight_new (self->catalog, self->profile, self->shoes, self->journal, self->clock);
  load (self);

  if (self->sample && !stride_sample_fill (self->catalog, self->profile, self->shoes, self->journal,
                                           stride_wiring_get_today (self), error))
    return NULL;

  return g_steal_pointer (&self);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *child = g_build_filename (path, name, NULL);

    if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
      remove_folder (child);
    else
      g_unlink (child);
  }

  g_rmdir (path);
}

void
stride_wiring_free (StrideWiring *self)
{
  if (!self)
    return;

  g_clear_object (&self->insight);
  g_clear_object (&self->journal);
  g_clear_object (&self->shoes);
  g_clear_object (&self->profile);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->problems, g_strfreev);

  /* The sample is for throwing away, and lies in a folder that this program made. */
  if (self->sample && self->data_dir && g_str_has_prefix (self->data_dir, g_get_tmp_dir ()))
    remove_folder (self->data_dir);

  g_free (self->data_dir);
  g_free (self);
}

StrideDay
stride_wiring_get_today (StrideWiring *self)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (self != NULL, STRIDE_DAY_NONE);

  now = stride_clock_dup_now (self->clock);

  return stride_day_from_date_time (now);
}
