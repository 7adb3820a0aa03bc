/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-zone-words.h"

#include <glib/gi18n-lib.h>

static const char *const titles[STRIDE_N_ZONES] = {
  [STRIDE_ZONE_MID_LEFT] = N_ ("Mid back, left"),
  [STRIDE_ZONE_MID_MIDDLE] = N_ ("Mid back, middle"),
  [STRIDE_ZONE_MID_RIGHT] = N_ ("Mid back, right"),
  [STRIDE_ZONE_LOW_LEFT] = N_ ("Low back, left"),
  [STRIDE_ZONE_LOW_MIDDLE] = N_ ("Low back, middle"),
  [STRIDE_ZONE_LOW_RIGHT] = N_ ("Low back, right"),
  [STRIDE_ZONE_SACRUM] = N_ ("Sacrum"),
  [STRIDE_ZONE_BUTTOCK_LEFT] = N_ ("Buttock, left"),
  [STRIDE_ZONE_BUTTOCK_RIGHT] = N_ ("Buttock, right"),
  [STRIDE_ZONE_HIP_LEFT] = N_ ("Hip, left"),
  [STRIDE_ZONE_HIP_RIGHT] = N_ ("Hip, right"),
  [STRIDE_ZONE_HAMSTRING_LEFT] = N_ ("Back of thigh, left"),
  [STRIDE_ZONE_HAMSTRING_RIGHT] = N_ ("Back of thigh, right"),
};

const char *
stride_zone_get_title (StrideZone zone)
{
  g_return_val_if_fail (zone < STRIDE_N_ZONES, "");

  return _ (titles[zone]);
}
