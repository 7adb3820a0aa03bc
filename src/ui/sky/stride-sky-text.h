/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-cycle.h"
#include "stride-sky.h"

G_BEGIN_DECLS

/* What the sky page says; texts are translated. Those that are made are (transfer full). */

/* "waxing gibbous" */
const char *stride_sky_text_phase (StrideMoonPhase phase);
/* "Wax. crescent", for the axis of a chart */
const char *stride_sky_text_phase_short (StrideMoonPhase phase);
/* "Mercury" */
const char *stride_sky_text_planet (StridePlanet planet);
/* "☿"; "☉" and "☽" */
const char *stride_sky_text_planet_symbol (StridePlanet planet);
const char *stride_sky_text_light_symbol (gboolean moon);
/* "Scorpius" for "Sco"; the three letters where they are not known */
const char *stride_sky_text_constellation (const char *letters);

/* "Waxing gibbous, 87 % lit, in Pisces" */
char *stride_sky_text_moon (const StrideSky *sky) G_GNUC_WARN_UNUSED_RESULT;
/* "in Libra, going backwards" */
char *stride_sky_text_body (const StrideSkyBody *body) G_GNUC_WARN_UNUSED_RESULT;
/* "All seven within 214° of the 360°" and how aligned that is */
char *stride_sky_text_spread (double spread) G_GNUC_WARN_UNUSED_RESULT;
/* "16:05" of star time, hours 0–24 */
char *stride_sky_text_star_time (double hours) G_GNUC_WARN_UNUSED_RESULT;
/* All of it in a few sentences, for who does not see the dial. */
char *stride_sky_text_whole (const char *day, const StrideSky *sky) G_GNUC_WARN_UNUSED_RESULT;
/* A line below a run: "Full moon, 99 % lit, in Taurus · planets within 214° · soreness 3". @soreness: -1 for
 * none. */
char *stride_sky_text_run (const StrideSky *sky, int soreness) G_GNUC_WARN_UNUSED_RESULT;

/* --- the test ------------------------------------------------------------------------------------ */

/* The facts cosmic.… that the three cards of the test are chosen and filled with: of the latest full
 * block, of the open one before there is any. */
typedef struct {
  guint n;
  guint lunations;
  double p; /* NAN before the first block */
  double amp;
} StrideSkyTestFacts;
StrideSkyTestFacts stride_sky_text_get_facts (const StrideCycleTest *test);

/* What the verdict adds to the card; NULL when there is nothing to add. */
const char *stride_sky_text_verdict (StrideCycleVerdict verdict);
/* "12 January – 3 June · 62 runs" */
char *stride_sky_text_block (const StrideCycleBlock *block,
                             StrideDay today) G_GNUC_WARN_UNUSED_RESULT;
/* "Moon ±0.4 points, p = 0.41 · placebo ±0.5, p = 0.22" */
char *stride_sky_text_outcome (const StrideCycleBlock *block) G_GNUC_WARN_UNUSED_RESULT;
/* "A planet that is not there, with a month of 19.3 days, got: nothing, in 2 blocks." */
char *stride_sky_text_placebo (const StrideCycleTest *test,
                               double period) G_GNUC_WARN_UNUSED_RESULT;
/* "23 runs since, of 60; 1 moon of 4" */
char *stride_sky_text_open (const StrideCycleTest *test) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
