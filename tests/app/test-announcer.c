/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-announcer.h"
#include "stride-player-fixture.h"

/* What is heard, as a line: "phase-ready:-8 count:-10 …" and the words said. */
typedef struct {
  Fixture player;
  StrideAnnouncer *announcer; /* (owned) */
  GString *sounds;
  GString *words;
} Heard;

static void
on_sound (Heard *self, const char *name, double decibels)
{
  g_assert_true (g_str_has_prefix (name, "stride-"));
  g_string_append_printf (self->sounds, "%s%s:%g", self->sounds->len > 0 ? " " : "",
                          name + strlen ("stride-"), decibels);
}

static void
on_speech (Heard *self, const char *text)
{
  g_string_append_printf (self->words, "%s%s", self->words->len > 0 ? " | " : "", text);
}

static void
set_up (Heard *self, gconstpointer data)
{
  fixture_set_up (&self->player, "big-three", NULL);
  self->announcer = stride_announcer_new ();
  self->sounds = g_string_new (NULL);
  self->words = g_string_new (NULL);
  g_signal_connect_swapped (self->announcer, "sound", G_CALLBACK (on_sound), self);
  g_signal_connect_swapped (self->announcer, "speech", G_CALLBACK (on_speech), self);
  stride_announcer_set_player (self->announcer, self->player.player);
}

static void
tear_down (Heard *self, gconstpointer data)
{
  g_assert_finalize_object (self->announcer);
  g_string_free (self->sounds, TRUE);
  g_string_free (self->words, TRUE);
  fixture_tear_down (&self->player);
}

static void
test_gentle (Heard *self, gconstpointer data)
{
  fixture_start (&self->player);
  fixture_play_to (&self->player, 1);
  g_assert_cmpstr (self->sounds->str, ==,
                   "phase-ready:-8 count:-10 count:-10 count:-8 phase-work:-6");
  g_assert_cmpstr (self->words->str, ==, "");
}

static void
test_quiet (Heard *self, gconstpointer data)
{
  stride_announcer_set_audio (self->announcer, 0, FALSE, 0);
  fixture_start (&self->player);
  fixture_play_to (&self->player, 2);
  g_assert_cmpstr (self->sounds->str, ==, "phase-ready:-14 phase-work:-12 phase-change-sides:-12");
}

static void
test_clear (Heard *self, gconstpointer data)
{
  stride_announcer_set_audio (self->announcer, 2, FALSE, 0);
  fixture_start (&self->player);
  fixture_play_to (&self->player, 2);
  g_assert_cmpstr (
    self->sounds->str, ==,
    "phase-ready:0 count:-2 count:-2 count:0 phase-work:0 repetition:-6 repetition:-6 "
    "half-way:-2 repetition:-6 count:-2 count:-2 count:0 phase-change-sides:0");
}

static void
test_volume (Heard *self, gconstpointer data)
{
  stride_announcer_set_player (self->announcer, NULL);
  stride_announcer_set_audio (self->announcer, 0, FALSE, -2);
  stride_announcer_set_player (self->announcer, self->player.player);
  fixture_start (&self->player);
  g_assert_cmpstr (self->sounds->str, ==, "phase-ready:-20");
  stride_announcer_set_audio (self->announcer, 0, FALSE, 1);
  stride_announcer_set_audio (self->announcer, 0, TRUE, 1);
  g_assert_cmpstr (self->sounds->str, ==, "phase-ready:-20 phase-work:-9");
}

static void
test_voice (Heard *self, gconstpointer data)
{
  stride_announcer_set_audio (self->announcer, 1, TRUE, 0);
  fixture_start (&self->player);
  fixture_play_to (&self->player, 4);
  g_assert_cmpstr (
    self->words->str, ==,
    "McGill curl-up, left side | Go | Half way | Change sides | Go | Half way | Side "
    "bridge, left side");
}

static void
test_last_words (Heard *self, gconstpointer data)
{
  stride_announcer_set_audio (self->announcer, 1, TRUE, 0);
  fixture_start (&self->player);
  fixture_play_to_end (&self->player);
  g_assert_true (
    g_str_has_suffix (self->words->str, "Go | Last one | Half way | That was all. Well done."));
}

static void
test_pause_is_heard (Heard *self, gconstpointer data)
{
  fixture_start (&self->player);
  g_string_truncate (self->sounds, 0);
  g_assert_true (stride_player_pause (self->player.player, NULL));
  g_assert_true (stride_player_resume (self->player.player, NULL));
  g_assert_cmpstr (self->sounds->str, ==, "paused:-12 resumed:-12");
}

static void
test_another_player (Heard *self, gconstpointer data)
{
  stride_announcer_set_player (self->announcer, NULL);
  fixture_start (&self->player);
  g_assert_cmpstr (self->sounds->str, ==, "");
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *name;
    void (*func) (Heard *, gconstpointer);
  } tests[] = {
    { "gentle", test_gentle },
    { "quiet", test_quiet },
    { "clear", test_clear },
    { "volume", test_volume },
    { "voice", test_voice },
    { "last-words", test_last_words },
    { "pause-is-heard", test_pause_is_heard },
    { "another-player", test_another_player },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++) {
    g_autofree char *path = g_strconcat ("/announcer/", tests[i].name, NULL);

    g_test_add (path, Heard, NULL, set_up, tests[i].func, tear_down);
  }

  return g_test_run ();
}
