/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "stride-day.h"

G_BEGIN_DECLS

/**
 * StrideEntry:
 *
 * One dated entry of the log. Immutable: an edit makes a new entry with the same id. Numbers are whole
 * and in small units; %STRIDE_UNSET where the person said nothing. Members of the file that this
 * version does not know travel along unseen.
 */
#define STRIDE_TYPE_ENTRY (stride_entry_get_type ())
G_DECLARE_FINAL_TYPE (StrideEntry, stride_entry, STRIDE, ENTRY, GObject)

#define STRIDE_UNSET (-1)
/* Unset for the results of self-tests, which may be below zero. */
#define STRIDE_NO_RESULT G_MININT
/* From here on soreness is strong: above 5 of 10 (data/content/README.md, "Pain rules": red). */
#define STRIDE_STRONG_SORENESS 6

typedef enum {
  STRIDE_ENTRY_RUN,
  STRIDE_ENTRY_REST_DAY,
  STRIDE_ENTRY_SESSION,  /* a routine, done or begun */
  STRIDE_ENTRY_CHECK_IN, /* weekly */
  STRIDE_ENTRY_SELF_TEST,
} StrideEntryKind;

typedef enum {
  STRIDE_SURFACE_CONCRETE,
  STRIDE_SURFACE_ASPHALT,
  STRIDE_SURFACE_TRACK,
  STRIDE_SURFACE_GRASS,
  STRIDE_SURFACE_TRAIL,
  STRIDE_SURFACE_TREADMILL,
  STRIDE_SURFACE_MIXED,
  STRIDE_N_SURFACES,
  STRIDE_SURFACE_UNKNOWN = STRIDE_N_SURFACES, /* nobody said: a watch does not know */
} StrideSurface;

/* The zones of the body map, back view, in the order of the equal list. */
typedef enum {
  STRIDE_ZONE_MID_LEFT,
  STRIDE_ZONE_MID_MIDDLE,
  STRIDE_ZONE_MID_RIGHT,
  STRIDE_ZONE_LOW_LEFT,
  STRIDE_ZONE_LOW_MIDDLE,
  STRIDE_ZONE_LOW_RIGHT,
  STRIDE_ZONE_SACRUM,
  STRIDE_ZONE_BUTTOCK_LEFT,
  STRIDE_ZONE_BUTTOCK_RIGHT,
  STRIDE_ZONE_HIP_LEFT,
  STRIDE_ZONE_HIP_RIGHT,
  STRIDE_ZONE_HAMSTRING_LEFT,
  STRIDE_ZONE_HAMSTRING_RIGHT,
  STRIDE_N_ZONES,
} StrideZone;

typedef enum {
  STRIDE_TAG_OVERSTRIDE = 1 << 0,
  STRIDE_TAG_LOUD = 1 << 1,
  STRIDE_TAG_WAIST = 1 << 2,
  STRIDE_TAG_SLUMP = 1 << 3,
} StrideFormTags;

/* What every entry has. */
typedef struct {
  char *id;        /* UUID; NULL in a draft: made by stride_entry_new_… */
  StrideDay day;   /* the civil day where the person was */
  gint64 at;       /* Unix seconds: when the run, session … began */
  int tz;          /* minutes east of UTC, then and there */
  gint64 modified; /* Unix milliseconds of the last change: newest wins in a merge */
  gint64 told;     /* Unix milliseconds, 0: as modified; see stride_entry_get_told() */
  char *note;      /* (nullable): 0–500 characters */
} StrideEntryHead;

typedef struct {
  int distance_m; /* 100–250 000 */
  gboolean miles; /* entered in miles: shown in miles again */
  int duration_s; /* 60–172 800, or unset */
  int rpe;        /* rating of perceived exertion 0–10, or unset */
  StrideSurface surface;
  guint8 share[STRIDE_N_SURFACES]; /* percent, sum 100, for MIXED; else 0 */
  int incline_permille;            /* treadmill incline, 0–150 (15 %) */
  int climb_m;                     /* 0–9000, or unset */
  char *shoe;                      /* (nullable): id on the shelf */
  int cadence;                     /* steps a minute 120–220, or unset */
  int before, during, after;       /* soreness of the back, 0–10 numeric rating scale, or unset */
  int h24, h48;                    /* 12–36 h and 40–60 h after; unset until answered */
  gint8 zone[STRIDE_N_ZONES];      /* 0–10 a zone of the body map; 0 = nothing there */
  gboolean below_knee;             /* pain, tingling or numbness below a knee */
  StrideFormTags tags;
  int stress;    /* 0–10 before the run, or unset */
  int sleep_min; /* last night, 0–840, or unset */
  gboolean warmup, cooldown;
  char **signs; /* (nullable): ids of new warning signs (rf_emergency, rf_urgent) */
} StrideRun;

typedef struct {
  int soreness;    /* 0–10 */
  int stress;      /* 0–10, or unset */
  int sleep_min;   /* 0–840, or unset */
  int sitting_min; /* 0–1080, or unset */
  gboolean planned_run;
} StrideRestDay;

typedef struct {
  char *routine;       /* id */
  int active_s;        /* time in phases, pauses left out */
  int phases_done;     /* work phases completed */
  int phases_total;    /* work phases of the routine */
  gboolean finished;   /* reached the end */
  int soreness_before; /* 0–10, or unset */
  int soreness_after;
  int effort; /* 0–10, or unset */
} StrideSession;

typedef struct {
  int avg, worst, stress, confidence; /* 0–10, or unset */
  char **signs;                       /* (nullable): as in StrideRun */
} StrideCheckIn;

typedef struct {
  char *test; /* id of the self-test */
  int left;   /* in the test's unit; for two-sided tests; or STRIDE_NO_RESULT */
  int right;
  int value; /* for one-sided tests; or STRIDE_NO_RESULT; 0/1 for yes/no */
} StrideSelfTest;

/* (transfer full); everything is copied. @base: (nullable): the entry that this one replaces, whose
 * unknown members are taken along. Values outside their ranges are a mistake of the caller: forms check
 * them first. */
StrideEntry *stride_entry_new_run (const StrideEntryHead *head,
                                   const StrideRun *run,
                                   StrideEntry *base) G_GNUC_WARN_UNUSED_RESULT;
StrideEntry *stride_entry_new_rest_day (const StrideEntryHead *head,
                                        const StrideRestDay *rest,
                                        StrideEntry *base) G_GNUC_WARN_UNUSED_RESULT;
StrideEntry *stride_entry_new_session (const StrideEntryHead *head,
                                       const StrideSession *session,
                                       StrideEntry *base) G_GNUC_WARN_UNUSED_RESULT;
StrideEntry *stride_entry_new_check_in (const StrideEntryHead *head,
                                        const StrideCheckIn *check_in,
                                        StrideEntry *base) G_GNUC_WARN_UNUSED_RESULT;
StrideEntry *stride_entry_new_self_test (const StrideEntryHead *head,
                                         const StrideSelfTest *test,
                                         StrideEntry *base) G_GNUC_WARN_UNUSED_RESULT;

/* Structs with every field unset, 0 or NULL, as a form begins. */
void stride_run_init (StrideRun *run);
void stride_rest_day_init (StrideRestDay *rest);
void stride_session_init (StrideSession *session);
void stride_check_in_init (StrideCheckIn *check_in);
void stride_self_test_init (StrideSelfTest *test);

StrideEntryKind stride_entry_get_kind (StrideEntry *self);
const StrideEntryHead *stride_entry_get_head (StrideEntry *self);
const char *stride_entry_get_id (StrideEntry *self);
StrideDay stride_entry_get_day (StrideEntry *self);
gint64 stride_entry_get_at (StrideEntry *self);
/* (nullable): NULL when the entry is of another kind */
const StrideRun *stride_entry_get_run (StrideEntry *self);
const StrideRestDay *stride_entry_get_rest_day (StrideEntry *self);
const StrideSession *stride_entry_get_session (StrideEntry *self);
const StrideCheckIn *stride_entry_get_check_in (StrideEntry *self);
const StrideSelfTest *stride_entry_get_self_test (StrideEntry *self);

/* The soreness that an entry stands for in weekly means: a run's max (during, after), a rest day's
 * soreness; %STRIDE_UNSET for other kinds. */
int stride_entry_get_soreness (StrideEntry *self);

/* Whether an entry tells of a flare: strong soreness at any time that it asks about, or something below
 * a knee. */
gboolean stride_entry_flares (StrideEntry *self);
/* (nullable) (transfer none): the warning signs that a run or a check-in names */
const char *const *stride_entry_get_signs (StrideEntry *self);
/* Unix milliseconds when strong soreness or a sign was last told: an edit that adds neither, such as a
 * note or a quiet next morning, does not count. */
gint64 stride_entry_get_told (StrideEntry *self);

/* Order in time: at, then id. A GCompareFunc over StrideEntry pointers. */
int stride_entry_compare (gconstpointer a, gconstpointer b);

/* "asphalt", as in files */
const char *stride_surface_get_nick (StrideSurface surface);
/* "low-left", as in files */
const char *stride_zone_get_nick (StrideZone zone);

/* The member of "entries" in a month file. Errors of from_json name the member. */
JsonNode *stride_entry_to_json (StrideEntry *self) G_GNUC_WARN_UNUSED_RESULT;
StrideEntry *stride_entry_from_json (JsonNode *node, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
