/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-fields.h"

#include "stride-error.h"
#include "stride-poison.h"

#define AT(data, field, Type) (*(Type *) ((char *) (data) + (field)->offset))
#define PEEK(data, field, Type) (*(Type const *) ((const char *) (data) + (field)->offset))

#define INT(Struct, member, min, max, fallback, required) \
  { #member, STRIDE_FIELD_INT, G_STRUCT_OFFSET (Struct, member), min, max, fallback, required }
#define MUST(Struct, member, min, max) INT (Struct, member, min, max, STRIDE_UNSET, TRUE)
#define MAY(Struct, member, min, max) INT (Struct, member, min, max, STRIDE_UNSET, FALSE)
#define OTHER(Struct, type, member, name) \
  { name, type, G_STRUCT_OFFSET (Struct, member), 0, 0, 0, FALSE }
#define FLAG(Struct, member) OTHER (Struct, STRIDE_FIELD_FLAG, member, #member)
#define ID(Struct, member, required) \
  { #member, STRIDE_FIELD_TEXT, G_STRUCT_OFFSET (Struct, member), 1, 64, 0, required }

static const char *const surfaces[] = { "concrete", "asphalt",   "track", "grass",
                                        "trail",    "treadmill", "mixed", NULL };

static const char *const zones[] = {
  "mid-left",        "mid-middle",   "mid-right",     "low-left", "low-middle", "low-right",
  "sacrum",          "buttock-left", "buttock-right", "hip-left", "hip-right",  "hamstring-left",
  "hamstring-right", NULL,
};

static const char *const tags[] = { "overstride", "loud", "waist", "slump", NULL };

static const char *const kinds[] = { "run", "rest-day", "session", "check-in", "self-test", NULL };

static const StrideField run_fields[] = {
  MUST (StrideRun, distance_m, 100, 250000),
  FLAG (StrideRun, miles),
  MAY (StrideRun, duration_s, 60, 172800),
  MAY (StrideRun, rpe, 0, 10),
  { "surface", STRIDE_FIELD_SURFACE, G_STRUCT_OFFSET (StrideRun, surface), 0, 0, 0, FALSE },
  OTHER (StrideRun, STRIDE_FIELD_SHARE, share, "share"),
  INT (StrideRun, incline_permille, 0, 150, 0, FALSE),
  MAY (StrideRun, climb_m, 0, 9000),
  ID (StrideRun, shoe, FALSE),
  MAY (StrideRun, cadence, 120, 220),
  MAY (StrideRun, before, 0, 10),
  MAY (StrideRun, during, 0, 10),
  MAY (StrideRun, after, 0, 10),
  MAY (StrideRun, h24, 0, 10),
  MAY (StrideRun, h48, 0, 10),
  OTHER (StrideRun, STRIDE_FIELD_ZONES, zone, "zones"),
  FLAG (StrideRun, below_knee),
  OTHER (StrideRun, STRIDE_FIELD_TAGS, tags, "tags"),
  MAY (StrideRun, stress, 0, 10),
  MAY (StrideRun, sleep_min, 0, 840),
  FLAG (StrideRun, warmup),
  FLAG (StrideRun, cooldown),
  OTHER (StrideRun, STRIDE_FIELD_SIGNS, signs, "signs"),
};

static const StrideField rest_day_fields[] = {
  MUST (StrideRestDay, soreness, 0, 10),  MAY (StrideRestDay, stress, 0, 10),
  MAY (StrideRestDay, sleep_min, 0, 840), MAY (StrideRestDay, sitting_min, 0, 1080),
  FLAG (StrideRestDay, planned_run),
};

static const StrideField session_fields[] = {
  ID (StrideSession, routine, TRUE),
  MUST (StrideSession, active_s, 0, 86400),
  MUST (StrideSession, phases_done, 0, 10000),
  MUST (StrideSession, phases_total, 0, 10000),
  FLAG (StrideSession, finished),
  MAY (StrideSession, soreness_before, 0, 10),
  MAY (StrideSession, soreness_after, 0, 10),
  MAY (StrideSession, effort, 0, 10),
};

static const StrideField check_in_fields[] = {
  MAY (StrideCheckIn, avg, 0, 10),
  MAY (StrideCheckIn, worst, 0, 10),
  MAY (StrideCheckIn, stress, 0, 10),
  MAY (StrideCheckIn, confidence, 0, 10),
  OTHER (StrideCheckIn, STRIDE_FIELD_SIGNS, signs, "signs"),
};

static const StrideField self_test_fields[] = {
  ID (StrideSelfTest, test, TRUE),
  INT (StrideSelfTest, left, -1000, 10000, STRIDE_NO_RESULT, FALSE),
  INT (StrideSelfTest, right, -1000, 10000, STRIDE_NO_RESULT, FALSE),
  INT (StrideSelfTest, value, -1000, 10000, STRIDE_NO_RESULT, FALSE),
};

#define LAYOUT(nick, Struct, fields) { nick, sizeof (Struct), fields, G_N_ELEMENTS (fields) }

static const StrideEntryLayout layouts[] = {
  LAYOUT ("run", StrideRun, run_fields),
  LAYOUT ("rest-day", StrideRestDay, rest_day_fields),
  LAYOUT ("session", StrideSession, session_fields),
  LAYOUT ("check-in", StrideCheckIn, check_in_fields),
  LAYOUT ("self-test", StrideSelfTest, self_test_fields),
};

const StrideEntryLayout *
stride_entry_layout (StrideEntryKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (layouts), NULL);

  return &layouts[kind];
}

const char *const *
stride_entry_kind_nicks (void)
{
  return kinds;
}

const char *const *
stride_field_words (StrideFieldType type)
{
  g_return_val_if_fail (type >= STRIDE_FIELD_SURFACE && type <= STRIDE_FIELD_TAGS, NULL);

  return type == STRIDE_FIELD_TAGS ? tags : type == STRIDE_FIELD_ZONES ? zones : surfaces;
}

const char *
stride_surface_get_nick (StrideSurface surface)
{
  g_return_val_if_fail (surface < STRIDE_N_SURFACES, NULL);

  return surfaces[surface];
}

const char *
stride_zone_get_nick (StrideZone zone)
{
  g_return_val_if_fail (zone < STRIDE_N_ZONES, NULL);

  return zones[zone];
}

void
stride_layout_init (const StrideEntryLayout *layout, gpointer data)
{
  memset (data, 0, layout->size);

  for (guint i = 0; i < layout->n_fields; i++) {
    const StrideField *field = &layout->fields[i];

    if (field->type == STRIDE_FIELD_INT)
      AT (data, field, int) = field->fallback;
    else if (field->type == STRIDE_FIELD_SURFACE)
      AT (data, field, StrideSurface) = STRIDE_SURFACE_UNKNOWN;
  }
}

gpointer
stride_layout_copy (const StrideEntryLayout *layout, gconstpointer data)
{
  gpointer copy = g_memdup2 (data, layout->size);

  for (guint i = 0; i < layout->n_fields; i++) {
    const StrideField *field = &layout->fields[i];

    if (field->type == STRIDE_FIELD_TEXT)
      AT (copy, field, char *) = g_strdup (PEEK (data, field, char *));
    else if (field->type == STRIDE_FIELD_SIGNS)
      AT (copy, field, char **) = g_strdupv (PEEK (data, field, char **));
  }

  return copy;
}

void
stride_layout_free (const StrideEntryLayout *layout, gpointer data)
{
  if (!data)
    return;

  for (guint i = 0; i < layout->n_fields; i++) {
    const StrideField *field = &layout->fields[i];

    if (field->type == STRIDE_FIELD_TEXT)
      g_free (AT (data, field, char *));
    else if (field->type == STRIDE_FIELD_SIGNS)
      g_strfreev (AT (data, field, char **));
  }

  g_free (data);
}

gboolean
stride_layout_has_member (const StrideEntryLayout *layout, const char *name)
{
  for (guint i = 0; i < layout->n_fields; i++) {
    if (g_str_equal (layout->fields[i].name, name))
      return TRUE;
  }

  return FALSE;
}

static gboolean
share_is_valid (const StrideField *field, gconstpointer data)
{
  const guint8 *share = &PEEK (data, field, guint8);
  int expected = ((const StrideRun *) data)->surface == STRIDE_SURFACE_MIXED ? 100 : 0;
  int sum = 0;

  for (int i = 0; i < STRIDE_N_SURFACES; i++)
    sum += share[i];

  return sum == expected && share[STRIDE_SURFACE_MIXED] == 0;
}

static gboolean
text_is_valid (const char *text, const StrideField *field)
{
  long length;

  if (!text)
    return !field->required;
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;

  length = g_utf8_strlen (text, -1);

  return length >= field->min && length <= field->max;
}

static gboolean
zones_are_valid (const gint8 *zone)
{
  for (int i = 0; i < STRIDE_N_ZONES; i++) {
    if (zone[i] < 0 || zone[i] > 10)
      return FALSE;
  }

  return TRUE;
}

static gboolean
signs_are_valid (char **signs)
{
  for (guint i = 0; signs && signs[i]; i++) {
    if (!*signs[i] || !g_utf8_validate (signs[i], -1, NULL))
      return FALSE;
  }

  return TRUE;
}

static gboolean
field_is_valid (const StrideField *field, gconstpointer data)
{
  switch (field->type) {
  case STRIDE_FIELD_INT: {
    int value = PEEK (data, field, int);

    return (!field->required && value == field->fallback) ||
           (value >= field->min && value <= field->max);
  }
  case STRIDE_FIELD_FLAG:
    return TRUE;
  case STRIDE_FIELD_TEXT:
    return text_is_valid (PEEK (data, field, char *), field);
  case STRIDE_FIELD_SURFACE:
    return PEEK (data, field, StrideSurface) <= STRIDE_SURFACE_UNKNOWN;
  case STRIDE_FIELD_SHARE:
    return share_is_valid (field, data);
  case STRIDE_FIELD_ZONES:
    return zones_are_valid (&PEEK (data, field, gint8));
  case STRIDE_FIELD_TAGS:
    return PEEK (data, field, StrideFormTags) < 1 << (G_N_ELEMENTS (tags) - 1);
  case STRIDE_FIELD_SIGNS:
    return signs_are_valid (PEEK (data, field, char **));
  default:
    g_assert_not_reached ();
  }
}

gboolean
stride_layout_is_valid (const StrideEntryLayout *layout, gconstpointer data)
{
  for (guint i = 0; i < layout->n_fields; i++) {
    if (!field_is_valid (&layout->fields[i], data))
      return FALSE;
  }

  return TRUE;
}
