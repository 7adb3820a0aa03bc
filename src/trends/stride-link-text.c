/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-link-text.h"

#include "stride-format.h"

#include <glib/gi18n-lib.h>

#include "stride-poison.h"

static const struct {
  const char *title;
  const char *exposed;
  const char *other;
} links[STRIDE_N_LINKS] = {
  /* Translators: a title, then two groups of runs: "Sore: 5 of 8 runs on trail, 2 of 7 runs …" */
  [STRIDE_LINK_STRESS] = { N_ ("Stress"), N_ ("with stress of 7 or more"),
                           N_ ("with stress of 3 or less") },
  [STRIDE_LINK_HARD] = { N_ ("Hard Ground"), N_ ("on concrete or asphalt"),
                         N_ ("on other ground") },
  [STRIDE_LINK_LONG] = { N_ ("Long Runs"), N_ ("beyond the usual length"), N_ ("within it") },
  [STRIDE_LINK_SLEEP] = { N_ ("Short Nights"), N_ ("after less than 6 hours of sleep"),
                          N_ ("after more") },
  [STRIDE_LINK_INCLINE] = { N_ ("Treadmill Incline"), N_ ("at an incline of 4 % or more"),
                            N_ ("on all else") },
  [STRIDE_LINK_SHOE] = { N_ ("Present Shoes"), N_ ("in the pair of the latest run"),
                         N_ ("in other pairs") },
};

const char *
stride_link_text_title (StrideLink link)
{
  g_return_val_if_fail (link < STRIDE_N_LINKS, "");

  return _ (links[link].title);
}

/* "5 of 8 runs on concrete or asphalt" */
static char *
describe_group (guint n_sore, guint n, const char *group)
{
  /* Translators: sore runs, all runs of the group, then the group: "5 of 8 runs on trail" */
  return g_strdup_printf (ngettext ("%u of %u run %s", "%u of %u runs %s", n), n_sore, n,
                          _ (group));
}

char *
stride_link_text_counts (StrideLink link, const StrideAssociation *association)
{
  g_autofree char *exposed = NULL;
  g_autofree char *other = NULL;
  g_autofree char *mean_exposed = NULL;
  g_autofree char *mean_other = NULL;

  g_return_val_if_fail (link < STRIDE_N_LINKS && association != NULL, NULL);

  exposed =
    describe_group (association->n_sore_exposed, association->n_exposed, links[link].exposed);
  other = describe_group (association->n_sore_other, association->n_other, links[link].other);
  mean_exposed = stride_format_score (association->mean_exposed);
  mean_other = stride_format_score (association->mean_other);

  /* Translators: two groups of runs ("5 of 8 runs on trail"), then the mean soreness of each. */
  return g_strdup_printf (_ ("Sore (3 or more): %s, %s. On average %s and %s."), exposed, other,
                          mean_exposed, mean_other);
}

char *
stride_link_text_verdict (const StrideAssociation *association)
{
  guint n;

  g_return_val_if_fail (association != NULL, NULL);

  if (association->passed)
    return g_strdup (_ ("More soreness goes along with it."));
  if (association->missing_runs == 0)
    return g_strdup (association->p_adjusted < STRIDE_LINK_ALPHA &&
                         association->difference <= -STRIDE_LINK_MIN_DIFFERENCE
                       ? _ ("Less soreness goes along with it.")
                       : _ ("No clear difference."));

  n = association->missing_runs;

  /* Translators: %u counts runs. */
  return g_strdup_printf (ngettext ("Cannot tell yet: it takes at least %u more run.",
                                    "Cannot tell yet: it takes at least %u more runs.", n),
                          n);
}

char *
stride_link_text_method (const StrideAssociation *associations)
{
  guint n_enough = 0;

  g_return_val_if_fail (associations != NULL, NULL);

  for (StrideLink link = 0; link < STRIDE_N_LINKS; link++)
    n_enough += associations[link].enough;
  if (n_enough < 2)
    return g_strdup_printf (
      _ (
        "From all your runs. Each comparison takes %d runs, %d of them in the smaller group. Going "
        "along is not the same as being the reason."),
      STRIDE_LINK_MIN_RUNS + 1, STRIDE_LINK_MIN_GROUP);

  /* Translators: %u counts comparisons, then runs. */
  return g_strdup_printf (
    _ ("From all your runs. Of %u comparisons at once one may look clear by chance; to keep that "
       "to one log in twenty takes %u runs. Going along is not the same as being the reason."),
    n_enough, 20 * n_enough + 1);
}

const char *
stride_link_text_group (StrideLink link, gboolean exposed)
{
  g_return_val_if_fail (link < STRIDE_N_LINKS, "");

  return exposed ? _ (links[link].exposed) : _ (links[link].other);
}
