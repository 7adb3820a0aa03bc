/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sounds.h"
#include "stride-test-ui.h"

/* There is no sound server here, which must be silence and nothing else. */
static void
test_plays_every_sound (void)
{
  static const char *const names[] = {
    "stride-phase-ready", "stride-phase-work",       "stride-phase-change-sides",
    "stride-phase-rest",  "stride-phase-round-rest", "stride-count",
    "stride-half-way",    "stride-repetition",       "stride-last",
    "stride-paused",      "stride-resumed",          "stride-finished",
  };
  StrideSounds *sounds = stride_sounds_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (stride_sounds_play (sounds, names[i], -6));
  g_assert_finalize_object (sounds);
}

static void
test_unknown_sound (void)
{
  StrideSounds *sounds = stride_sounds_new (NULL);

  g_assert_false (stride_sounds_play (sounds, "stride-trumpet", 0));
  g_assert_finalize_object (sounds);
}

static void
test_desktop_wants_none (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  StrideSounds *sounds = stride_sounds_new (NULL);

  g_object_set (settings, "gtk-enable-event-sounds", FALSE, NULL);
  g_assert_false (stride_sounds_play (sounds, "stride-count", 0));
  g_object_set (settings, "gtk-enable-event-sounds", TRUE, NULL);
  g_assert_true (stride_sounds_play (sounds, "stride-count", 0));
  g_assert_finalize_object (sounds);
}

static void
test_without_a_folder (void)
{
  StrideSounds *sounds = stride_sounds_new ("/nowhere");

  g_assert_false (stride_sounds_play (sounds, "stride-count", 0));
  g_assert_finalize_object (sounds);
}

int
main (int argc, char *argv[])
{
  stride_test_ui_init (&argc, &argv);

  g_test_add_func ("/sounds/plays-every-sound", test_plays_every_sound);
  g_test_add_func ("/sounds/unknown-sound", test_unknown_sound);
  g_test_add_func ("/sounds/desktop-wants-none", test_desktop_wants_none);
  g_test_add_func ("/sounds/without-a-folder", test_without_a_folder);

  return g_test_run ();
}
