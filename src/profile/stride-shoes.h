/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "stride-clock.h"
#include "stride-day.h"

G_BEGIN_DECLS

/**
 * StrideShoe:
 *
 * A pair on the shelf. Kilometres run in it are computed from the log, never stored.
 */
typedef struct {
  char *id;        /* UUID */
  char *name;      /* 1–60 characters */
  int start_m;     /* metres that it had before it came to the shelf */
  int limit_m;     /* reminder, 300 000–1 200 000; 700 000 at first [arnold2024] */
  StrideDay since; /* STRIDE_DAY_NONE: not known */
  gboolean retired;
  int comfort; /* 0–10, -1: not rated */
} StrideShoe;

/**
 * StrideShoes:
 *
 * shoes.json, and the copies that a sync tool leaves beside it: they are joined by id as months are, and
 * never removed. Signals: `changed` ().
 */
#define STRIDE_TYPE_SHOES (stride_shoes_get_type ())
G_DECLARE_FINAL_TYPE (StrideShoes, stride_shoes, STRIDE, SHOES, GObject)

StrideShoes *stride_shoes_new (const char *data_dir) G_GNUC_WARN_UNUSED_RESULT;
/* Changes are stamped by @clock, so that the later one wins where copies meet. */
void stride_shoes_set_clock (StrideShoes *self, StrideClock *clock);
/* On error the shelf is usable, empty and read-only. Errors: those of stride_document_load(). */
gboolean stride_shoes_load (StrideShoes *self, GError **error);
/* Joins what another program has written meanwhile. Errors: those of stride_document_save(). */
gboolean stride_shoes_save (StrideShoes *self, GError **error);
/* Takes in what another program has written since. Whether there was anything. */
gboolean stride_shoes_check_disk (StrideShoes *self);
gboolean stride_shoes_is_read_only (StrideShoes *self);

/* In the order in which they came. (transfer none), until the next change */
guint stride_shoes_get_size (StrideShoes *self);
const StrideShoe *stride_shoes_get (StrideShoes *self, guint index);
/* (nullable) */
const StrideShoe *stride_shoes_find (StrideShoes *self, const char *id);
/* Adds or replaces by id; @shoe is copied. With @shoe->id NULL a new id is made. Answers the id (borrowed). */
const char *stride_shoes_put (StrideShoes *self, const StrideShoe *shoe);
void stride_shoes_remove (StrideShoes *self, const char *id);
/* (nullable): the pair for a new run */
const char *stride_shoes_get_default (StrideShoes *self);
void stride_shoes_set_default (StrideShoes *self, const char *id);

G_END_DECLS
