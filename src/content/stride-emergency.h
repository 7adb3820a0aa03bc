/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * StrideEmergencyNumbers:
 *
 * The numbers to call in a medical emergency, of the territories where we know them: data/content/emergency.json,
 * with its sources. It is small on purpose: a number that is missing costs a look around, a wrong one time
 * that nobody has.
 */
typedef struct _StrideEmergencyNumbers StrideEmergencyNumbers;

typedef struct {
  char *territory; /* ISO 3166-1: "CH" */
  char *name;      /* "Switzerland" (translated) */
  char **numbers;  /* at least one, the best first: "144", "112" */
  char **zones;    /* time zones that are nowhere else: "Europe/Zurich" */
  char *source;    /* id of its source */
} StrideEmergencyNumber;

/* @directory: (nullable): as stride_catalog_new_for_directory(). Errors: as there; they name file and path. */
StrideEmergencyNumbers *stride_emergency_numbers_new (const char *directory,
                                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void stride_emergency_numbers_free (StrideEmergencyNumbers *self);

/* (nullable): the territory where the person is, only if that is certain. The time zone @zone (nullable; an IANA
 * name) says where; @locale (nullable; "de_CH.UTF-8", as of LC_TELEPHONE) must not speak of another place with
 * other numbers: many a computer keeps the settings of its language's home, and some travel. */
const StrideEmergencyNumber *
stride_emergency_numbers_find (StrideEmergencyNumbers *self, const char *zone, const char *locale);
/* (element-type StrideEmergencyNumber) (transfer none) */
GPtrArray *stride_emergency_numbers_list (StrideEmergencyNumbers *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StrideEmergencyNumbers, stride_emergency_numbers_free)

G_END_DECLS
