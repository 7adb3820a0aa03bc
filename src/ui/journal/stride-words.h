/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-entry.h"

G_BEGIN_DECLS

/* The names that people read for what a run may hold; translated, not owned by the caller. */

/* "Asphalt" */
const char *stride_surface_get_title (StrideSurface surface);
/* "Landing far in front"; @tag: exactly one */
const char *stride_tag_get_title (StrideFormTags tag);
/* "none", "mild", "moderate", "strong", "worst": @soreness 0–10 */
const char *stride_soreness_get_word (int soreness);

/* Whether @text is one of @words ("road|tarmac"), which are compared in English and translated, without
 * regard to case. @words: (nullable) a string marked for translation */
gboolean stride_words_match (const char *words, const char *text);

/* The surface that @text names ("road", "forest"), or STRIDE_N_SURFACES. */
StrideSurface stride_surface_find (const char *text);

/* "today", "Yesterday", "Mon", "friday", "2026-11-21": the latest such day that is not after @today, or
 * STRIDE_DAY_NONE. */
StrideDay stride_day_find (const char *text, StrideDay today);

G_END_DECLS
