/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the catalogue holds: filled by the loader, only read after that. */

#pragma once

#include "stride-catalog.h"

G_BEGIN_DECLS

/* The files that wait until somebody asks, where they are compiled in and so known to be good. */
typedef enum {
  STRIDE_CATALOG_EXERCISES,
  STRIDE_CATALOG_CITATIONS,
  STRIDE_CATALOG_N_LATER,
} StrideCatalogLater;

struct _StrideCatalog {
  GObject parent_instance;

  GListStore *exercises; /* (owned) */
  GListStore *tests;     /* (owned) */
  GListStore *routines;  /* (owned) */
  GListStore *questions; /* (owned) */
  GListStore *check_in;  /* (owned) */
  GListStore *rules;     /* (owned) */
  GArray *factors;       /* (owned) (element-type StrideFactor) */
  GArray *citations;     /* (owned) (element-type StrideCitation) */

  GHashTable *exercise_ids;    /* (owned) (element-type utf8 StrideExercise): tests too; borrowed */
  GHashTable *routine_ids;     /* (owned) (element-type utf8 StrideRoutine): borrowed */
  GHashTable *question_ids;    /* (owned) (element-type utf8 StrideQuestion): borrowed */
  GHashTable *rule_ids;        /* (owned) (element-type utf8 StrideRule): borrowed */
  GHashTable *variables;       /* (owned) (element-type utf8 utf8): name → type */
  GHashTable *variable_labels; /* (owned) (element-type utf8 utf8): name → label, may be empty */
  GHashTable *value_words;     /* (owned) (element-type utf8 utf8): "name=value" → words */
  GHashTable *placeholders;    /* (owned) (element-type utf8 utf8): set of names */
  char **variable_names;       /* (owned): sorted */
  gboolean without_bad_rules;  /* while loading */
  gboolean waits[STRIDE_CATALOG_N_LATER];
};

/* Reads what can be read of the files in @directory (NULL: those compiled in) and adds the first complaint
 * about each file to @findings (element-type GError). @without_bad_rules: a rule that cannot be read is
 * left out with a warning instead. */
StrideCatalog *stride_catalog_load (const char *directory,
                                    gboolean without_bad_rules,
                                    GPtrArray *findings) G_GNUC_WARN_UNUSED_RESULT;

/* Reads a file that waited; to be called before its part of the catalogue is looked at. */
void stride_catalog_complete (StrideCatalog *self, StrideCatalogLater which);

/* One of the content files. (transfer full) (nullable) */
GBytes *stride_catalog_load_bytes (const char *directory,
                                   const char *name,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether texts may name {it}: a variable, or one of the few others of advice.json. */
gboolean stride_catalog_is_placeholder (StrideCatalog *self, const char *name);

G_END_DECLS
