/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-error.h"
#include "stride-player-state.h"

/* The machine once more, as a picture: a row a state, a column a request; '.' is no edge, else the first
 * letter of the state it leads to (Running, Paused, Waiting, Finished, Stopped).
 * Columns: start restore pause resume move wait restart swap finish stop. */
static const char *const picture[STRIDE_N_PLAYER_STATES] = {
  [STRIDE_PLAYER_IDLE] = "RP........",     [STRIDE_PLAYER_RUNNING] = "..P.RWRRFS",
  [STRIDE_PLAYER_PAUSED] = "...RP.RPFS",   [STRIDE_PLAYER_WAITING] = "..P.R.RRFS",
  [STRIDE_PLAYER_FINISHED] = "..........", [STRIDE_PLAYER_STOPPED] = "..........",
};

static const char letters[STRIDE_N_PLAYER_STATES] = {
  [STRIDE_PLAYER_IDLE] = 'I',    [STRIDE_PLAYER_RUNNING] = 'R',  [STRIDE_PLAYER_PAUSED] = 'P',
  [STRIDE_PLAYER_WAITING] = 'W', [STRIDE_PLAYER_FINISHED] = 'F', [STRIDE_PLAYER_STOPPED] = 'S',
};

static void
test_pair (gconstpointer data)
{
  int pair = GPOINTER_TO_INT (data);
  StridePlayerState from = (StridePlayerState) (pair / STRIDE_N_REQUESTS);
  StridePlayerRequest request = (StridePlayerRequest) (pair % STRIDE_N_REQUESTS);
  StridePlayerState state = from;
  g_autoptr (GError) error = NULL;
  char expected = picture[from][request];

  if (expected == '.') {
    g_assert_false (stride_player_state_request (&state, request, &error));
    g_assert_error (error, STRIDE_ERROR, STRIDE_ERROR_STATE);
    g_assert_cmpint (state, ==, from);
  } else {
    g_assert_true (stride_player_state_request (&state, request, &error));
    g_assert_no_error (error);
    g_assert_cmpint (letters[state], ==, expected);
  }
}

static void
test_refusal_names_the_state (void)
{
  StridePlayerState state = STRIDE_PLAYER_FINISHED;
  g_autoptr (GError) error = NULL;

  g_assert_false (stride_player_state_request (&state, STRIDE_REQUEST_RESUME, &error));
  g_assert_nonnull (strstr (error->message, "resume"));
  g_assert_nonnull (strstr (error->message, "FINISHED"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (int pair = 0; pair < (int) STRIDE_N_PLAYER_STATES * STRIDE_N_REQUESTS; pair++) {
    g_autofree char *path =
      g_strdup_printf ("/player-state/%c-%d", letters[pair / STRIDE_N_REQUESTS],
                       pair % STRIDE_N_REQUESTS);

    g_test_add_data_func (path, GINT_TO_POINTER (pair), test_pair);
  }
  g_test_add_func ("/player-state/refusal-names-the-state", test_refusal_names_the_state);

  return g_test_run ();
}
