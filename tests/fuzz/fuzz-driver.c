/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* fuzz-driver SECONDS [--seed N] FILE…: a small coverage-guided fuzzer for a target with libFuzzer's
 * interface, so that any compiler with -fsanitize-coverage=trace-pc will do. An input that reaches an
 * edge more often than any before joins the corpus. A crash leaves the input in crash-input. */

#include <fcntl.h>
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MAP_SIZE (1 << 16)
#define LARGEST_INPUT 65536
#define LARGEST_CORPUS 20000

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);
void __sanitizer_cov_trace_pc (void);

static guint8 map[MAP_SIZE];
static guint8 seen[MAP_SIZE]; /* classes of counts that were reached, a bit each */
static guintptr previous;

/* Called by the compiler on every edge of the code under test. */
void
__sanitizer_cov_trace_pc (void)
{
  guintptr here = (guintptr) __builtin_return_address (0);
  guintptr slot = ((here >> 2) ^ (here >> 18) ^ previous) % MAP_SIZE;

  if (map[slot] < 255)
    map[slot]++;
  previous = (here >> 3) % MAP_SIZE;
}

/* What stands in the files that the readers look for. */
static const char *const words[] = {
  "\"format\"",
  "\"version\"",
  "\"backstride/log\"",
  "\"backstride/profile\"",
  "\"backstride/shoes\"",
  "\"entries\"",
  "\"tombstones\"",
  "\"id\"",
  "\"kind\"",
  "\"day\"",
  "\"at\"",
  "\"tz\"",
  "\"modified\"",
  "\"removed\"",
  "\"run\"",
  "\"rest-day\"",
  "\"session\"",
  "\"check-in\"",
  "\"self-test\"",
  "\"surface\"",
  "<trk>",
  "<trkseg>",
  "</trkseg>",
  "<trkpt lat=\"1\" lon=\"2\">",
  "</trkpt>",
  "<time>",
  "</time>",
  "<Lap>",
  "</Lap>",
  "<![CDATA[",
  "\"share\"",
  "\"zones\"",
  "\"tags\"",
  "\"signs\"",
  "\"note\"",
  "\"intakes\"",
  "\"answers\"",
  "\"advice\"",
  "\"shoes\"",
  "\"mixed\"",
  "\"2026-10-25\"",
  "\"+0100\"",
  "null",
  "true",
  "false",
  "1e400",
  "-0.0",
  "9223372036854775807",
  "9223372036854775808",
  "\\u0000",
  "\\ud83c\\udfc3",
  "\\ud800",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\"",
  "\xff",
};

static GByteArray *
copy_of (GPtrArray *corpus, GRand *rand)
{
  GByteArray *from = corpus->pdata[g_rand_int_range (rand, 0, (gint32) corpus->len)];
  GByteArray *copy = g_byte_array_new ();

  return g_byte_array_append (copy, from->data, from->len);
}

static void
replace_range (GByteArray *input, guint at, guint cut, const guint8 *data, guint size)
{
  g_autoptr (GByteArray) tail = g_byte_array_new ();

  if (at + cut < input->len)
    g_byte_array_append (tail, input->data + at + cut, input->len - at - cut);
  g_byte_array_set_size (input, at);
  g_byte_array_append (input, data, size);
  g_byte_array_append (input, tail->data, tail->len);
}

static void
mutate (GByteArray *input, GPtrArray *corpus, GRand *rand)
{
  guint at = input->len > 0 ? (guint) g_rand_int_range (rand, 0, (gint32) input->len) : 0;
  guint length = (guint) g_rand_int_range (rand, 0, 1 << g_rand_int_range (rand, 1, 9));
  guint cut = MIN (length, input->len - at);

  switch (g_rand_int_range (rand, 0, 6)) {
  case 0:
    if (input->len > 0)
      input->data[at] ^= (guint8) (1 << g_rand_int_range (rand, 0, 8));
    break;
  case 1:
    if (input->len > 0)
      input->data[at] = (guint8) g_rand_int_range (rand, 0, 256);
    break;
  case 2:
    replace_range (input, at, cut, NULL, 0);
    break;
  case 3: {
    const char *word = words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))];

    replace_range (input, at, g_rand_boolean (rand) ? cut : 0, (const guint8 *) word,
                   (guint) strlen (word));
    break;
  }
  case 4: {
    /* A piece of itself, somewhere else. */
    g_autofree guint8 *piece = g_memdup2 (input->data + at, cut);

    replace_range (input, (guint) g_rand_int_range (rand, 0, (gint32) input->len + 1), 0, piece,
                   cut);
    break;
  }
  default: {
    GByteArray *other = corpus->pdata[g_rand_int_range (rand, 0, (gint32) corpus->len)];
    guint from = other->len > 0 ? (guint) g_rand_int_range (rand, 0, (gint32) other->len) : 0;

    replace_range (input, at, input->len - at, other->data + from, other->len - from);
  }
  }

  if (input->len > LARGEST_INPUT)
    g_byte_array_set_size (input, LARGEST_INPUT);
}

/* Answers whether the input went where none before it went. */
static gboolean
run (const GByteArray *input)
{
  gboolean new = FALSE;

  memset (map, 0, sizeof map);
  previous = 0;
  LLVMFuzzerTestOneInput (input->data, input->len);

  for (guint i = 0; i < MAP_SIZE; i++) {
    guint8 class = map[i] == 0 ? 0 : (guint8) (1 << MIN (g_bit_storage (map[i]) - 1, 7));

    if (class & ~seen[i]) {
      seen[i] |= class;
      new = TRUE;
    }
  }

  return new;
}

/* So that a crash finds its input on the disk. */
static void
keep (int fd, const GByteArray *input)
{
  if (ftruncate (fd, 0) < 0 || pwrite (fd, input->data, input->len, 0) < 0)
    g_error ("the input could not be kept");
}

static guint
count_edges (void)
{
  guint n = 0;

  for (guint i = 0; i < MAP_SIZE; i++)
    n += seen[i] != 0;

  return n;
}

static void
read_seeds (GPtrArray *corpus, char **paths)
{
  for (guint i = 0; paths[i]; i++) {
    GByteArray *seed = g_byte_array_new ();
    g_autofree char *data = NULL;
    gsize size;

    if (!g_file_get_contents (paths[i], &data, &size, NULL))
      g_error ("%s does not read", paths[i]);
    g_byte_array_append (seed, (const guint8 *) data, (guint) size);
    run (seed);
    g_ptr_array_add (corpus, seed);
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) corpus =
    g_ptr_array_new_with_free_func ((GDestroyNotify) g_byte_array_unref);
  g_autoptr (GRand) rand = NULL;
  guint64 n_runs = 0, n_fed = 0;
  guint32 seed = 1;
  int first = 2, fd;
  gint64 end;

  if (argc > 3 && g_str_equal (argv[2], "--seed")) {
    seed = (guint32) atoi (argv[3]);
    first = 4;
  }
  if (argc <= first)
    return 2;

  rand = g_rand_new_with_seed (seed);
  fd = open ("crash-input", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  read_seeds (corpus, argv + first);
  n_fed = corpus->len;
  end = g_get_monotonic_time () + atoi (argv[1]) * (gint64) G_USEC_PER_SEC;

  while (g_get_monotonic_time () < end) {
    GByteArray *input = copy_of (corpus, rand);
    int n = 1 << g_rand_int_range (rand, 0, 4);

    for (int i = 0; i < n; i++)
      mutate (input, corpus, rand);
    keep (fd, input);
    n_runs++;
    if (run (input) && corpus->len < LARGEST_CORPUS)
      g_ptr_array_add (corpus, input);
    else
      g_byte_array_unref (input);
  }

  close (fd);
  unlink ("crash-input");
  printf ("# %" G_GUINT64_FORMAT " runs, %u edges, %" G_GUINT64_FORMAT
          " seeds and %u found inputs, no crash\n1..1\nok 1 readers survive\n",
          n_runs, count_edges (), n_fed, corpus->len - (guint) n_fed);

  return 0;
}
