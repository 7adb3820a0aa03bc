/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-factor-log.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-poison.h"

#define LINK_POINTS 25

static const struct {
  const char *fact;
  const char *factor;
  const char *text;
} links[] = {
  { "assoc.stress_passed", "mind", N_ ("sorer after runs on stressful days") },
  { "assoc.hard_passed", "surface", N_ ("sorer after runs on hard ground") },
  { "assoc.incline_passed", "surface", N_ ("sorer after runs on a steep treadmill") },
  { "assoc.long_passed", "load", N_ ("sorer after long runs") },
  { "assoc.sleep_passed", "recovery", N_ ("sorer after short nights") },
  { "assoc.shoe_passed", "footwear", N_ ("sorer after runs in this pair of shoes") },
};

/* Endurance in seconds, below which a self-test is low and from which it is good. */
static const struct {
  const char *fact;
  double low;
  double good;
} endurance[] = {
  { "test.plank_s", 30, 60 },
  { "test.side_l_s", 45, 75 },
  { "test.side_r_s", 45, 75 },
  { "test.bridge_s", 75, 150 },
};

/* Missing degrees of the active knee extension. [yildirim2018] */
#define SHORT_WOMEN 23
#define SHORT_MEN 33

#define CORE_SESSIONS 8

static void
add_core (StrideFacts *facts, StrideFactorLogFunc func, gpointer user_data)
{
  guint n_known = 0;
  guint n_low = 0;
  guint n_good = 0;

  for (guint i = 0; i < G_N_ELEMENTS (endurance); i++) {
    double seconds = stride_facts_get_number (facts, endurance[i].fact, NAN);

    if (isnan (seconds))
      continue;
    n_known++;
    n_low += seconds < endurance[i].low;
    n_good += seconds >= endurance[i].good;
  }

  if (n_low > 0)
    func ("core", "test", 20, g_strdup (_ ("a self-test of endurance is in the low band")),
          user_data);
  else if (n_known > 0 && n_good == n_known)
    func ("core", "test", -15, g_strdup (_ ("your self-tests of endurance are good")), user_data);

  if (stride_facts_get_number (facts, "adh.core28", 0) >= CORE_SESSIONS)
    func ("core", "adh.core28", -20,
          g_strdup (_ ("you trained your trunk regularly for four weeks")), user_data);
}

static void
add_mobility (StrideFacts *facts, StrideFactorLogFunc func, gpointer user_data)
{
  static const char *const angles[] = { "test.ake_l_deg", "test.ake_r_deg" };
  static const char *const hips[] = { "test.thomas_l_tight", "test.thomas_r_tight" };
  const char *sex = stride_facts_get_text (facts, "profile.sex");
  double above_is_short = g_strcmp0 (sex, "f") == 0 ? SHORT_WOMEN : SHORT_MEN;
  /* Without the sex, what lies between the two is neither. */
  double up_to_is_normal = g_strcmp0 (sex, "m") == 0 ? SHORT_MEN : SHORT_WOMEN;
  guint n_known = 0;
  guint n_short = 0;
  guint n_normal = 0;

  for (guint i = 0; i < G_N_ELEMENTS (angles); i++) {
    double degrees = stride_facts_get_number (facts, angles[i], NAN);

    if (isnan (degrees))
      continue;
    n_known++;
    n_short += degrees > above_is_short;
    n_normal += degrees <= up_to_is_normal;
  }

  for (guint i = 0; i < G_N_ELEMENTS (hips); i++) {
    if (!stride_facts_is_known (facts, hips[i]))
      continue;
    n_known++;
    if (stride_facts_get_boolean (facts, hips[i], FALSE))
      n_short++;
    else
      n_normal++;
  }

  if (n_short > 0)
    func ("mobility", "test", 15, g_strdup (_ ("a self-test measured a short muscle")), user_data);
  else if (n_known > 0 && n_normal == n_known)
    func ("mobility", "test", -15, g_strdup (_ ("your self-tests measured normal flexibility")),
          user_data);
}

void
stride_factor_log_foreach (StrideFacts *facts, StrideFactorLogFunc func, gpointer user_data)
{
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    if (stride_facts_get_boolean (facts, links[i].fact, FALSE))
      func (links[i].factor, links[i].fact, LINK_POINTS, g_strdup (_ (links[i].text)), user_data);

  add_core (facts, func, user_data);
  add_mobility (facts, func, user_data);
}

static const char *
band_of_spike (double percent)
{
  static const struct {
    double above;
    const char *option;
  } bands[] = { { 100, "gt100" }, { 30, "30_100" }, { 10, "10_30" } };

  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    if (percent > bands[i].above)
      return bands[i].option;

  return "no";
}

gboolean
stride_factor_log_replace (StrideFacts *facts,
                           const char *question,
                           StrideFacts *answered,
                           const char **fact,
                           char **text)
{
  double value;

  if (g_str_equal (question, "load_jump")) {
    *fact = "load.spike_max30";
    value = stride_facts_get_number (facts, *fact, NAN);
    if (isnan (value))
      return FALSE;
    stride_facts_set_text (answered, "q.load_jump", band_of_spike (value));
    /* Translators: %.0f is a percentage */
    *text = g_strdup_printf (_ ("one run was %.0f %% longer than the longest of the month before"),
                             value);
    return TRUE;
  }

  if (g_str_equal (question, "shoe_km")) {
    *fact = "shoe.km";
    value = stride_facts_get_number (facts, *fact, NAN);
    if (isnan (value))
      return FALSE;
    stride_facts_set_number (answered, "q.shoe_km", value);
    *text = g_strdup_printf (_ ("%.0f km on the pair of your latest run"), value);
    return TRUE;
  }

  return FALSE;
}
