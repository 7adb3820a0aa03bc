/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads logs from the standard input, a line each: period, then "day value" for every run; answers a line
 * each: swing and p. */

#include <stdio.h>

#include "stride-cycle.h"

int
main (void)
{
  char line[8192];

  while (fgets (line, sizeof line, stdin)) {
    g_auto (GStrv) words = g_strsplit (g_strstrip (line), " ", -1);
    guint n = (g_strv_length (words) - 1) / 2;
    g_autofree double *days = g_new (double, n);
    g_autofree int *values = g_new (int, n);
    double swing, p;

    for (guint i = 0; i < n; i++) {
      days[i] = g_ascii_strtod (words[1 + 2 * i], NULL);
      values[i] = (int) g_ascii_strtoll (words[2 + 2 * i], NULL, 10);
    }
    p = stride_cycle_shift_test (values, days, n, g_ascii_strtod (words[0], NULL), &swing);
    printf ("%.17g %.17g\n", swing, p);
  }

  return 0;
}
