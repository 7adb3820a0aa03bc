/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* stride-check-content [DIR]: the checker for people who edit content, behind build-aux/check-content. */

#include <stdio.h>
#include <stdlib.h>

#include "stride-catalog-check.h"
#include "stride-emergency.h"

int
main (int argc, char **argv)
{
  g_autoptr (StrideEmergencyNumbers) numbers = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;

  if (argc > 2 || (argc == 2 && argv[1][0] == '-')) {
    g_printerr ("Usage: %s [FOLDER]\n"
                "Checks the content files in FOLDER, or those compiled in.\n",
                argv[0]);
    return 2;
  }

  findings = stride_catalog_check (argc == 2 ? argv[1] : NULL);
  numbers = stride_emergency_numbers_new (argc == 2 ? argv[1] : NULL, &error);
  if (!numbers)
    g_ptr_array_add (findings, g_strdup (error->message));
  for (guint i = 0; i < findings->len; i++)
    puts (g_ptr_array_index (findings, i)); /* as it is: the files are UTF-8 in every locale */

  return findings->len == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
