/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gtk/gtk.h>
#include <stdio.h>

#include "stride-sounds.h"

/* Plays the sounds that its standard input names, "stride-count -6" a line, until that ends. */
int
main (void)
{
  g_autoptr (StrideSounds) sounds = NULL;
  char line[256];

  gtk_init ();
  sounds = stride_sounds_new (NULL);
  while (fgets (line, sizeof line, stdin)) {
    g_auto (GStrv) words = g_strsplit (g_strchomp (line), " ", 2);

    if (!words[0] || !words[1] ||
        !stride_sounds_play (sounds, words[0], g_ascii_strtod (words[1], NULL)))
      return 1;
  }

  return 0;
}
