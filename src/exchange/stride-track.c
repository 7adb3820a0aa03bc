/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-entry.h"
#include "stride-error.h"
#include "stride-exchange-private.h"
#include "stride-poison.h"

/*
 * Two formats in one walk over the elements.
 * GPX 1.1 (topografix.com/GPX/1/1): trk, with its type; trkseg; trkpt with lat and lon; time.
 * TCX 2 (TrainingCenterDatabasev2.xsd): Activity with its Sport; Id, the time of its start; Lap with
 * TotalTimeSeconds and DistanceMeters.
 */

/* Mean radius of the earth in metres (IUGG). */
#define EARTH_M 6371008.8

#define MIN_M 100
#define MAX_M 250000
#define MIN_S 60
#define MAX_S 172800

/* One activity of the file. */
typedef struct {
  gboolean is_other; /* it says that it is no run */
  gint64 start;      /* Unix seconds; -1: it does not say */
  double metres, seconds;
} Track;

typedef struct {
  GArray *tracks; /* (element-type Track) */
  gboolean known; /* the root is one that we know */
  /* GPX */
  double lat, lon; /* of the point that is being read, in degrees */
  gint64 time;     /* of that point in microseconds; -1: it does not say */
  double last_lat, last_lon;
  gint64 last_time; /* -1: the segment has just begun */
} Walk;

static Track *
current (Walk *walk)
{
  return walk->tracks->len > 0 ? &g_array_index (walk->tracks, Track, walk->tracks->len - 1) : NULL;
}

/* Microseconds, or -1. */
static gint64
parse_time (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (stripped, utc);

  if (!time || g_date_time_to_unix (time) < 0)
    return -1;

  return g_date_time_to_unix (time) * G_USEC_PER_SEC + g_date_time_get_microsecond (time);
}

/* Seconds, or -1. */
static gint64
parse_start (const char *text)
{
  gint64 time = parse_time (text);

  return time < 0 ? -1 : time / G_USEC_PER_SEC;
}

/* -1 if it is none, or below zero. */
static double
parse_amount (const char *text)
{
  char *end;
  double value = g_ascii_strtod (text, &end);

  while (g_ascii_isspace (*end))
    end++;

  return end != text && *end == '\0' && isfinite (value) && value >= 0 ? value : -1;
}

/* GPX has no list of sports: what people's programs write. "9" is a run of Strava's. */
static gboolean
is_other_sport (const char *type)
{
  g_autofree char *folded = g_utf8_casefold (type, -1);

  g_strstrip (folded);

  return *folded && !strstr (folded, "run") && !strstr (folded, "jog") &&
         !g_str_equal (folded, "9") && !g_str_equal (folded, "other");
}

/* Haversine formula. */
static double
distance (double lat_a, double lon_a, double lat_b, double lon_b)
{
  double to_radians = G_PI / 180;
  double lat = sin ((lat_b - lat_a) * to_radians / 2);
  double lon = sin ((lon_b - lon_a) * to_radians / 2);
  double h = lat * lat + cos (lat_a * to_radians) * cos (lat_b * to_radians) * lon * lon;

  return 2 * EARTH_M * asin (MIN (1, sqrt (h)));
}

static void
add_track (Walk *walk)
{
  Track track = { .start = -1 };

  g_array_append_val (walk->tracks, track);
}

static double
get_degrees (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i]; i++) {
    char *end;
    double value;

    if (!g_str_equal (names[i], name))
      continue;
    value = g_ascii_strtod (values[i], &end);
    return end != values[i] && fabs (value) <= 180 ? value : (double) NAN;
  }

  return (double) NAN;
}

static const char *
get_sport (const char **names, const char **values)
{
  for (guint i = 0; names[i]; i++) {
    if (g_str_equal (names[i], "Sport"))
      return values[i];
  }

  return "";
}

static void
start_element (GMarkupParseContext *context,
               const char *element,
               const char **names,
               const char **values,
               gpointer user_data,
               GError **error)
{
  Walk *walk = user_data;

  if (g_str_equal (element, "gpx") || g_str_equal (element, "TrainingCenterDatabase"))
    walk->known = TRUE;
  else if (g_str_equal (element, "trk"))
    add_track (walk);
  else if (g_str_equal (element, "trkseg"))
    walk->last_time = -1;
  else if (g_str_equal (element, "trkpt")) {
    walk->lat = get_degrees (names, values, "lat");
    walk->lon = get_degrees (names, values, "lon");
    walk->time = -1;
  } else if (g_str_equal (element, "Activity")) {
    add_track (walk);
    current (walk)->is_other = is_other_sport (get_sport (names, values));
  }
}

/* The time between two segments was a pause. */
static void
end_point (Walk *walk)
{
  Track *track = current (walk);

  if (!track || walk->time < 0 || isnan (walk->lat) || isnan (walk->lon))
    return;
  if (walk->last_time >= walk->time)
    return;

  if (track->start < 0)
    track->start = walk->time / G_USEC_PER_SEC;
  if (walk->last_time >= 0) {
    track->metres += distance (walk->last_lat, walk->last_lon, walk->lat, walk->lon);
    track->seconds += (double) (walk->time - walk->last_time) / G_USEC_PER_SEC;
  }
  walk->last_lat = walk->lat;
  walk->last_lon = walk->lon;
  walk->last_time = walk->time;
}

static void
end_element (GMarkupParseContext *context, const char *element, gpointer user_data, GError **error)
{
  if (g_str_equal (element, "trkpt"))
    end_point (user_data);
}

static void
text (GMarkupParseContext *context,
      const char *text,
      gsize length,
      gpointer user_data,
      GError **error)
{
  Walk *walk = user_data;
  Track *track = current (walk);
  const GSList *stack = g_markup_parse_context_get_element_stack (context);
  const char *element = stack ? stack->data : "";
  const char *parent = stack && stack->next ? stack->next->data : "";

  if (!track)
    return;

  if (g_str_equal (element, "time") && g_str_equal (parent, "trkpt"))
    walk->time = parse_time (text);
  else if (g_str_equal (element, "type") && g_str_equal (parent, "trk"))
    track->is_other = is_other_sport (text);
  else if (g_str_equal (element, "Id") && g_str_equal (parent, "Activity"))
    track->start = parse_start (text);
  else if (g_str_equal (element, "TotalTimeSeconds") && g_str_equal (parent, "Lap"))
    track->seconds += MAX (parse_amount (text), 0);
  else if (g_str_equal (element, "DistanceMeters") && g_str_equal (parent, "Lap"))
    track->metres += MAX (parse_amount (text), 0);
}

/* A UUID of version 5's shape, made of when the run began: the same in every file about it. */
static char *
dup_id (gint64 start)
{
  g_autofree char *name = g_strdup_printf ("backstride/track/%" G_GINT64_FORMAT, start);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA1, name, -1);

  return g_strdup_printf ("%.8s-%.4s-5%.3s-8%.3s-%.12s", hash, hash + 8, hash + 12, hash + 15,
                          hash + 18);
}

/* (nullable): NULL if it is nothing that the log can hold */
static StrideEntry *
to_entry (const Track *track, GTimeZone *zone)
{
  StrideEntryHead head = { .at = track->start };
  g_autofree char *id = NULL;
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) local = NULL;
  StrideRun run;

  if (track->is_other || track->start < 0 || track->metres < MIN_M || track->metres > MAX_M)
    return NULL;

  utc = g_date_time_new_from_unix_utc (track->start);
  local = utc ? g_date_time_to_timezone (utc, zone) : NULL;
  if (!local)
    return NULL;

  id = dup_id (track->start);
  head.id = id;
  head.day = stride_day_from_date_time (local);
  head.tz = (int) (g_date_time_get_utc_offset (local) / G_TIME_SPAN_MINUTE);
  stride_run_init (&run);
  run.distance_m = (int) lround (track->metres);
  if (track->seconds >= MIN_S && track->seconds <= MAX_S)
    run.duration_s = (int) lround (track->seconds);

  return stride_entry_new_run (&head, &run, NULL);
}

gboolean
stride_track_is_xml (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gsize at = size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  while (at < size && g_ascii_isspace (data[at]))
    at++;

  return at < size && data[at] == '<';
}

/* (transfer full) (nullable) (element-type Track) */
static GArray *
walk_file (GBytes *bytes, const char *name, GError **error)
{
  static const GMarkupParser parser = { start_element, end_element, text, NULL, NULL };
  Walk walk = { .time = -1, .last_time = -1 };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GArray) tracks = g_array_new (FALSE, FALSE, sizeof (Track));
  g_autoptr (GError) local_error = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *start = memchr (data, '<', size);

  walk.tracks = tracks;
  context =
    g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT | G_MARKUP_IGNORE_QUALIFIED,
                                &walk, NULL);
  if (!g_markup_parse_context_parse (context, start, (gssize) (size - (gsize) (start - data)),
                                     &local_error) ||
      !g_markup_parse_context_end_parse (context, &local_error)) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_PARSE,
                 /* Translators: a file's name, and what is wrong in it */
                 _ ("%s is damaged and cannot be imported: %s"), name, local_error->message);
    return NULL;
  }

  if (!walk.known) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_PARSE,
                 _ ("%s is not a file that can be imported: it is neither GPX nor TCX."), name);
    return NULL;
  }

  return g_steal_pointer (&tracks);
}

GPtrArray *
stride_track_read (GBytes *bytes, const char *name, GTimeZone *zone, GError **error)
{
  g_autoptr (GArray) tracks = walk_file (bytes, name, error);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  if (!tracks)
    return NULL;

  for (guint i = 0; i < tracks->len; i++) {
    StrideEntry *entry = to_entry (&g_array_index (tracks, Track, i), zone);

    if (entry)
      g_ptr_array_add (entries, entry);
  }

  if (entries->len == 0) {
    g_set_error (error, STRIDE_ERROR, STRIDE_ERROR_VALUE,
                 _ ("%s holds no run: a run has a time at which it began, and is 100 m to 250 km "
                    "long."),
                 name);
    return NULL;
  }

  return g_steal_pointer (&entries);
}
