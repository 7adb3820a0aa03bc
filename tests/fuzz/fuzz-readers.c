/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Any bytes as a month, a profile and a shelf. Either they are refused with a reason, or what was read
 * is written and read again as the same. */

#include <glib/gstdio.h>

#include "stride-document.h"
#include "stride-error.h"
#include "stride-exchange-private.h"
#include "stride-json-text.h"
#include "stride-log-content.h"
#include "stride-profile.h"
#include "stride-shoes.h"
#include "stride-test-dir.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

/* The month as it would be written, or NULL if the bytes are none. */
static GBytes *
rewrite_month (GBytes *bytes)
{
  g_autoptr (StrideLogContent) content = stride_log_content_new ();
  g_autoptr (GPtrArray) complaints = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) root = stride_json_text_parse (bytes, "fuzz", &error);
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GPtrArray) tombstones = NULL;
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GBytes) longer = NULL;

  g_assert_true ((root == NULL) == (error != NULL));
  if (!root || !stride_log_content_read (content, root, "fuzz", complaints, &error)) {
    g_assert_true (error->domain == STRIDE_ERROR && *error->message);
    return NULL;
  }

  g_assert_cmpuint (complaints->len, ==, content->unreadable->len);
  json_object_remove_member (root, "entries");
  json_object_remove_member (root, "tombstones");
  json_object_set_string_member (root, "format", "backstride/log");
  text = stride_json_text_print (root, "fuzz", NULL);
  g_assert_nonnull (text);
  entries = stride_log_content_print_entries (content, "log", NULL);
  tombstones = stride_log_content_print_tombstones (content, "log", NULL);
  g_assert_true (entries && tombstones);
  longer = stride_json_text_append_array (text, "entries", entries);

  return stride_json_text_append_array (longer, "tombstones", tombstones);
}

static void
check_month (GBytes *bytes)
{
  g_autoptr (GBytes) once = rewrite_month (bytes);
  g_autoptr (GBytes) twice = once ? rewrite_month (once) : NULL;

  if (once)
    g_assert_true (twice && g_bytes_equal (once, twice));
}

/* @saved: whether it loaded and was saved; then a second round must give the same bytes. */
static void
check_again (const char *dir, const char *name, gboolean saved, gboolean (*save) (const char *dir))
{
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;

  if (!saved)
    return;

  once = stride_test_dir_read (dir, name);
  g_assert_true (save (dir));
  twice = stride_test_dir_read (dir, name);
  g_assert_cmpstr (once, ==, twice);
}

static gboolean
save_profile (const char *dir)
{
  g_autoptr (StrideProfile) profile = stride_profile_new (dir);
  g_autoptr (GError) error = NULL;

  if (!stride_profile_load (profile, &error)) {
    g_assert_nonnull (error);
    return FALSE;
  }

  return stride_profile_save (profile, NULL);
}

static gboolean
save_shoes (const char *dir)
{
  g_autoptr (StrideShoes) shoes = stride_shoes_new (dir);
  g_autoptr (GError) error = NULL;

  if (!stride_shoes_load (shoes, &error)) {
    g_assert_nonnull (error);
    return FALSE;
  }

  return stride_shoes_save (shoes, NULL);
}

static void
check_files (const guint8 *data, size_t size)
{
  static const struct {
    const char *name;
    gboolean (*save) (const char *dir);
  } files[] = { { "profile.json", save_profile }, { "shoes.json", save_shoes } };
  g_autoptr (StrideTestDir) dir = stride_test_dir_new ();

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = g_build_filename (dir, files[i].name, NULL);

    g_assert_true (g_file_set_contents (path, (const char *) data, (gssize) size, NULL));
    check_again (dir, files[i].name, files[i].save (dir), files[i].save);
  }
}

/* Runs of a watch: refused with a reason, or entries that the log can hold, with ids that stay the same. */
static void
check_track (GBytes *bytes)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = stride_track_read (bytes, "fuzz", zone, &error);

  g_assert_true ((entries == NULL) == (error != NULL));
  for (guint i = 0; entries && i < entries->len; i++) {
    g_autoptr (JsonNode) node = stride_entry_to_json (entries->pdata[i]);
    g_autoptr (StrideEntry) again = stride_entry_from_json (node, &error);

    g_assert_no_error (error);
    g_assert_cmpstr (stride_entry_get_id (again), ==, stride_entry_get_id (entries->pdata[i]));
  }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  if (stride_track_is_xml (bytes)) {
    check_track (bytes);
    return 0;
  }

  check_month (bytes);
  /* Files cost more than memory; the format is what tells them apart. */
  if (size > 0 && (g_strstr_len ((const char *) data, (gssize) size, "backstride/profile") ||
                   g_strstr_len ((const char *) data, (gssize) size, "backstride/shoes")))
    check_files (data, size);

  return 0;
}
