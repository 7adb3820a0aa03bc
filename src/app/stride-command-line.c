/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-command-line.h"

#include <glib/gi18n-lib.h>

#include "stride-exchange.h"
#include "stride-print.h"

static const GOptionEntry entries[] = {
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the version"), NULL },
  { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Keep the data in this folder"),
    N_ ("FOLDER") },
  { "now", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Take this as the time, for the printing options"),
    N_ ("ISO8601") },
  { "facts", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print what the adviser knows, as JSON"), NULL },
  { "advice", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the advice of the home page"), NULL },
  { "trends", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the weeks"), NULL },
  { "routines", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the routines"), NULL },
  { "json", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print advice or weeks as JSON"), NULL },
  { "import", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Take in the entries of a file"),
    N_ ("FILE") },
  { "routine", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Open the player with this routine"),
    N_ ("ID") },
  { "sample", 0, 0, G_OPTION_ARG_NONE, NULL,
    N_ ("Show sample entries from a folder that is thrown away"), NULL },
  { "clock-rate", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_DOUBLE, NULL, NULL, NULL },
  { NULL },
};

void
stride_command_line_add_options (GApplication *application)
{
  g_application_add_main_option_entries (application, entries);
  g_application_set_option_context_parameter_string (application, NULL);
  g_application_set_option_context_summary (
    application, _ ("A companion for runners whose back is sore after running."));
}

static int
fail (const GError *error)
{
  g_printerr ("backstride: %s\n", error->message);

  return 1;
}

static gboolean
import (StrideWiring *wiring, const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GDateTime) now = stride_clock_dup_now (wiring->clock);
  guint n_new = 0, n_updated = 0;

  if (!stride_journal_load_since (wiring->journal, STRIDE_DAY_NONE, error))
    return FALSE;
  if (!stride_exchange_import (wiring->journal, file, g_date_time_get_timezone (now), &n_new,
                               &n_updated, error))
    return FALSE;

  /* Translators: the first number counts entries that are new, the second those that changed. */
  g_print (_ ("%u new, %u updated"), n_new, n_updated);
  g_print ("\n");

  return TRUE;
}

/* What could not be read: the output is right as far as it goes, and the status says that it is short. */
static guint
report_problems (StrideWiring *wiring)
{
  GPtrArray *problems = stride_journal_get_problems (wiring->journal);
  guint n = 0;

  for (; wiring->problems && wiring->problems[n]; n++)
    g_printerr ("backstride: %s\n", wiring->problems[n]);
  for (guint i = 0; i < problems->len; i++)
    g_printerr ("backstride: %s\n", ((StrideProblem *) g_ptr_array_index (problems, i))->message);

  return n + problems->len;
}

/* -1: no printing option was given. */
static int
print (GVariantDict *options, StrideWiringOptions *wiring_options)
{
  g_autoptr (StrideWiring) wiring = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  gboolean facts = g_variant_dict_contains (options, "facts");
  gboolean advice = g_variant_dict_contains (options, "advice");
  gboolean trends = g_variant_dict_contains (options, "trends");
  gboolean routines = g_variant_dict_contains (options, "routines");
  gboolean json = g_variant_dict_contains (options, "json");
  gboolean ok = TRUE;

  g_variant_dict_lookup (options, "import", "^ay", &path);
  if (!facts && !advice && !trends && !routines && !path)
    return -1;

  wiring = stride_wiring_new (wiring_options, &error);
  if (!wiring)
    return fail (error);

  if (path)
    ok = import (wiring, path, &error);
  if (ok && facts)
    ok = stride_print_facts (wiring, &error);
  if (ok && advice)
    ok = stride_print_advice (wiring, json, &error);
  if (ok && trends)
    ok = stride_print_trends (wiring, json, &error);
  if (ok && routines)
    ok = stride_print_routines (wiring, &error);

  if (!ok)
    return fail (error);

  return report_problems (wiring) > 0 ? 1 : 0;
}

static gboolean
check_routine (const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StrideCatalog) catalog = stride_catalog_new (&error);

  if (!catalog) {
    fail (error);
    return FALSE;
  }
  if (stride_catalog_find_routine (catalog, id))
    return TRUE;

  g_printerr (_ ("backstride: there is no routine “%s”; --routines lists them"), id);
  g_printerr ("\n");

  return FALSE;
}

int
stride_command_line_run (GVariantDict *options, StrideWiringOptions *wiring, char **routine)
{
  g_autofree char *now = NULL;
  int status;

  g_return_val_if_fail (wiring != NULL && routine != NULL, 1);

  if (g_variant_dict_contains (options, "version")) {
    g_print ("Backstride %s\n", STRIDE_VERSION);
    return 0;
  }

  g_variant_dict_lookup (options, "data-dir", "^ay", &wiring->data_dir);
  g_variant_dict_lookup (options, "clock-rate", "d", &wiring->clock_rate);
  g_variant_dict_lookup (options, "routine", "s", routine);
  wiring->sample = g_variant_dict_contains (options, "sample");

  if (wiring->sample && wiring->data_dir) {
    g_printerr ("backstride: %s\n", _ ("--sample makes a folder of its own; leave --data-dir out"));
    return 1;
  }

  if (g_variant_dict_lookup (options, "now", "s", &now)) {
    g_autoptr (GTimeZone) local = g_time_zone_new_local ();

    wiring->now = g_date_time_new_from_iso8601 (now, local);
    if (!wiring->now) {
      g_printerr (_ ("backstride: “%s” is no time; write it like 2026-11-22T08:00:00+01:00"), now);
      g_printerr ("\n");
      return 1;
    }
  }

  status = print (options, wiring);
  if (status >= 0)
    return status;

  if (*routine && !check_routine (*routine))
    return 1;

  return -1;
}
