/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-body-zones.h"

#include "stride-zone-words.h"

#include <glib/gi18n-lib.h>

#define WIDTH 200
#define HEIGHT 320

/* The back from the neck to the knees, seen from behind: left in the drawing is the person's left. */
static const char outline[] =
  "M 86 4 C 86 22 60 24 42 36 C 44 70 54 100 60 140 C 58 165 46 185 42 215 C 40 250 48 290 54 318 "
  "L 92 318 C 94 290 97 262 100 240 C 103 262 106 290 108 318 L 146 318 "
  "C 152 290 160 250 158 215 C 154 185 142 165 140 140 C 146 100 156 70 158 36 "
  "C 140 24 114 22 114 4 Z";

static const char *const paths[STRIDE_N_ZONES] = {
  [STRIDE_ZONE_MID_LEFT] = "M 50 64 L 85 64 L 85 104 L 57 104 Q 52 84 50 64 Z",
  [STRIDE_ZONE_MID_MIDDLE] = "M 88 64 L 112 64 L 112 104 L 88 104 Z",
  [STRIDE_ZONE_MID_RIGHT] = "M 150 64 L 115 64 L 115 104 L 143 104 Q 148 84 150 64 Z",
  [STRIDE_ZONE_LOW_LEFT] = "M 58 108 L 85 108 L 85 150 L 61 150 Q 61 128 58 108 Z",
  [STRIDE_ZONE_LOW_MIDDLE] = "M 88 108 L 112 108 L 112 150 L 88 150 Z",
  [STRIDE_ZONE_LOW_RIGHT] = "M 142 108 L 115 108 L 115 150 L 139 150 Q 139 128 142 108 Z",
  [STRIDE_ZONE_SACRUM] = "M 80 154 L 120 154 L 107 188 Q 100 196 93 188 Z",
  [STRIDE_ZONE_BUTTOCK_LEFT] = "M 65 176 Q 71 165 77 167 L 90 192 Q 97 200 97 214 Q 92 236 74 234 "
                               "Q 59 228 60 200 Q 61 186 65 176 Z",
  [STRIDE_ZONE_BUTTOCK_RIGHT] = "M 135 176 Q 129 165 123 167 L 110 192 Q 103 200 103 214 Q 108 236 "
                                "126 234 Q 141 228 140 200 Q 139 186 135 176 Z",
  [STRIDE_ZONE_HIP_LEFT] =
    "M 58 158 Q 67 162 62 173 Q 56 190 56 214 L 47 222 Q 44 200 50 182 Q 55 170 58 158 Z",
  [STRIDE_ZONE_HIP_RIGHT] =
    "M 142 158 Q 133 162 138 173 Q 144 190 144 214 L 153 222 Q 156 200 150 182 Q 145 170 142 158 Z",
  [STRIDE_ZONE_HAMSTRING_LEFT] =
    "M 51 242 Q 72 246 92 240 Q 92 270 89 306 L 58 306 Q 50 270 51 242 Z",
  [STRIDE_ZONE_HAMSTRING_RIGHT] =
    "M 149 242 Q 128 246 108 240 Q 108 270 111 306 L 142 306 Q 150 270 149 242 Z",
};

void
stride_body_zones_apply (StrideBodyMap *map)
{
  StrideBodyZone zones[STRIDE_N_ZONES];

  g_return_if_fail (STRIDE_IS_BODY_MAP (map));

  for (StrideZone zone = 0; zone < STRIDE_N_ZONES; zone++)
    zones[zone] = (StrideBodyZone) { stride_zone_get_title (zone), paths[zone] };

  stride_body_map_set_zones (map, WIDTH, HEIGHT, outline, zones, STRIDE_N_ZONES);
  stride_body_map_set_texts (map, _ ("none"), _ ("worst imaginable"));
  stride_body_map_set_label (map, _ ("Where it was sore, seen from behind"));
}
