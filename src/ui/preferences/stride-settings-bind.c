/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-settings-bind.h"

#include "stride-format.h"

static gboolean
is_miles (const char *units)
{
  return g_str_equal (units, "mi") || (g_str_equal (units, "auto") && stride_locale_uses_miles ());
}

gboolean
stride_settings_uses_miles (GSettings *settings)
{
  g_autofree char *units = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), FALSE);

  units = g_settings_get_string (settings, "units");

  return is_miles (units);
}

static gboolean
get_miles (GValue *value, GVariant *variant, gpointer user_data)
{
  g_value_set_boolean (value, is_miles (g_variant_get_string (variant, NULL)));

  return TRUE;
}

void
stride_settings_bind (GSettings *settings, GObject *page)
{
  static const struct {
    const char *key;
    GSettingsBindFlags flags;
  } plain_keys[] = {
    { "first-weekday", G_SETTINGS_BIND_GET },
    { "flash-phases", G_SETTINGS_BIND_GET },
    { "cue-volume", G_SETTINGS_BIND_DEFAULT },
  };

  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (G_IS_OBJECT (page));

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (page), "miles"))
    g_settings_bind_with_mapping (settings, "units", page, "miles", G_SETTINGS_BIND_GET, get_miles,
                                  NULL, NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (plain_keys); i++)
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (page), plain_keys[i].key))
      g_settings_bind (settings, plain_keys[i].key, page, plain_keys[i].key, plain_keys[i].flags);
}
