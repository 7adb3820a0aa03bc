/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The statistics for another program to compare itself with: a line of JSON in, {"entries": […],
 * "from": "2026-01-01", "to": "…", "first_weekday": 1}, a line of JSON out; null is "not known". */

#include <gio/gunixinputstream.h>
#include <math.h>
#include <stdio.h>
#include <unistd.h>

#include "stride-association.h"
#include "stride-load.h"
#include "stride-trend.h"

static void
add_number (JsonBuilder *builder, double value)
{
  if (isfinite (value))
    json_builder_add_double_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
begin (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

static void
add_weeks (JsonBuilder *builder, GArray *weeks)
{
  begin (builder, "weeks");
  for (guint i = 0; i < weeks->len; i++) {
    const StrideWeek *week = &g_array_index (weeks, StrideWeek, i);
    const double numbers[] = { week->start,
                               week->n_soreness,
                               week->soreness_mean,
                               week->soreness_worst,
                               week->soreness_least,
                               week->n_runs,
                               (double) week->distance_m,
                               week->longest_m,
                               week->n_sessions,
                               (double) week->routine_s,
                               week->stress_mean,
                               week->sleep_min_mean };

    json_builder_begin_array (builder);
    for (guint k = 0; k < G_N_ELEMENTS (numbers); k++)
      add_number (builder, numbers[k]);
    json_builder_end_array (builder);
  }
  json_builder_end_array (builder);
}

static void
add_figures (JsonBuilder *builder, GPtrArray *entries, GArray *weeks, StrideDay today)
{
  StrideTrendFigures figures;
  StrideTrend trend;

  stride_trend_figures_compute (entries, today, &figures);
  stride_trend_compute (weeks, &trend);

  begin (builder, "figures");
  add_number (builder, figures.weeks_up);
  add_number (builder, figures.weeks_sore);
  add_number (builder, figures.change_4w);
  add_number (builder, figures.pct_4w);
  add_number (builder, figures.n_weeks);
  add_number (builder, trend.direction);
  add_number (builder, trend.slope);
  add_number (builder, trend.low);
  add_number (builder, trend.high);
  add_number (builder, trend.level);
  add_number (builder, stride_load_get_largest_spike (entries, today, 30));
  json_builder_end_array (builder);
}

static void
add_load (JsonBuilder *builder, GPtrArray *entries)
{
  begin (builder, "load");
  for (guint i = 0; i < entries->len; i++) {
    StrideEntry *entry = entries->pdata[i];

    if (!stride_entry_get_run (entry))
      continue;
    json_builder_begin_array (builder);
    add_number (builder, stride_load_get_spike (entries, entry));
    add_number (builder, stride_load_get_long_limit (entries, stride_entry_get_day (entry)));
    add_number (builder, stride_load_is_long (entries, entry));
    json_builder_end_array (builder);
  }
  json_builder_end_array (builder);
}

static void
add_links (JsonBuilder *builder, GPtrArray *entries)
{
  StrideAssociation links[STRIDE_N_LINKS];

  stride_associations_compute (entries, links);
  begin (builder, "links");
  for (int i = 0; i < STRIDE_N_LINKS; i++) {
    const double numbers[] = { links[i].n_runs,
                               links[i].n_exposed,
                               links[i].n_other,
                               links[i].difference,
                               links[i].p,
                               links[i].p_adjusted,
                               links[i].passed,
                               links[i].missing_runs,
                               links[i].n_sore_exposed,
                               links[i].n_sore_other };

    json_builder_begin_array (builder);
    for (guint k = 0; k < G_N_ELEMENTS (numbers); k++)
      add_number (builder, numbers[k]);
    json_builder_end_array (builder);
  }
  json_builder_end_array (builder);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return stride_entry_compare (a, b);
}

static GPtrArray *
read_entries (JsonArray *array)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < json_array_get_length (array); i++) {
    g_autoptr (GError) error = NULL;
    StrideEntry *entry = stride_entry_from_json (json_array_get_element (array, i), &error);

    g_assert_no_error (error);
    g_ptr_array_add (entries, entry);
  }
  g_ptr_array_sort_values (entries, compare);

  return entries;
}

static void
answer (const char *line)
{
  g_autoptr (JsonNode) node = json_from_string (line, NULL);
  JsonObject *request = json_node_get_object (node);
  g_autoptr (GPtrArray) entries = read_entries (json_object_get_array_member (request, "entries"));
  StrideDay from = stride_day_parse (json_object_get_string_member (request, "from"));
  StrideDay to = stride_day_parse (json_object_get_string_member (request, "to"));
  int first = (int) json_object_get_int_member (request, "first_weekday");
  g_autoptr (GArray) weeks = stride_weeks_compute (entries, from, to, first);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  add_weeks (builder, weeks);
  add_figures (builder, entries, weeks, to);
  add_load (builder, entries);
  add_links (builder, entries);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, FALSE);
  puts (text);
  fflush (stdout);
}

int
main (void)
{
  g_autoptr (GInputStream) input = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (input);
  char *line;

  while ((line = g_data_input_stream_read_line (lines, NULL, NULL, NULL))) {
    answer (line);
    g_free (line);
  }

  return 0;
}
