/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-figure-cache.h"

#include <string.h>

#include "stride-figure-cache-private.h"

typedef struct {
  StrideFigureFilm *film; /* (owned) */
  GskRenderNode *picture; /* (owned) (nullable) */
  StrideFigureShot shot;  /* of the picture */
  StrideFigureStyle style;
} Entry;

struct _StrideFigureCache {
  GObject parent_instance;

  GHashTable *entries; /* (owned): keyframes (unowned) → Entry (owned) */
  GHashTable *by_film; /* (owned): film (unowned) → the same Entry (unowned) */
  guint n_drawn;
};

G_DEFINE_FINAL_TYPE (StrideFigureCache, stride_figure_cache, G_TYPE_OBJECT)

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_clear_pointer (&entry->film, stride_figure_film_unref);
  g_clear_pointer (&entry->picture, gsk_render_node_unref);
  g_free (entry);
}

static gboolean
same_shot (const StrideFigureShot *a, const StrideFigureShot *b)
{
  return ABS (a->time - b->time) < 1e-9 && a->loop == b->loop && a->mirrored == b->mirrored &&
         a->still == b->still && a->width == b->width && a->height == b->height;
}

static void
stride_figure_cache_finalize (GObject *object)
{
  StrideFigureCache *self = STRIDE_FIGURE_CACHE (object);

  g_clear_pointer (&self->by_film, g_hash_table_unref);
  g_clear_pointer (&self->entries, g_hash_table_unref);

  G_OBJECT_CLASS (stride_figure_cache_parent_class)->finalize (object);
}

static void
stride_figure_cache_class_init (StrideFigureCacheClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_figure_cache_finalize;
}

static void
stride_figure_cache_init (StrideFigureCache *self)
{
  self->entries = g_hash_table_new_full (NULL, NULL, NULL, free_entry);
  self->by_film = g_hash_table_new (NULL, NULL);
}

StrideFigureCache *
stride_figure_cache_new (void)
{
  return g_object_new (STRIDE_TYPE_FIGURE_CACHE, NULL);
}

guint
stride_figure_cache_get_n_drawn (StrideFigureCache *self)
{
  g_return_val_if_fail (STRIDE_IS_FIGURE_CACHE (self), 0);

  return self->n_drawn;
}

StrideFigureFilm *
stride_figure_cache_dup_film (StrideFigureCache *self,
                              const StrideKeyframe *frames,
                              guint n,
                              const StrideProp *props,
                              guint n_props)
{
  Entry *entry;

  g_return_val_if_fail (STRIDE_IS_FIGURE_CACHE (self), NULL);
  g_return_val_if_fail (frames != NULL, NULL);

  entry = g_hash_table_lookup (self->entries, frames);
  if (!entry) {
    entry = g_new0 (Entry, 1);
    entry->film = stride_figure_film_new (frames, n, props, n_props);
    g_hash_table_insert (self->entries, (gpointer) frames, entry);
    g_hash_table_insert (self->by_film, entry->film, entry);
  }

  return stride_figure_film_ref (entry->film);
}

GskRenderNode *
stride_figure_cache_dup_picture (StrideFigureCache *self,
                                 StrideFigureFilm *film,
                                 const StrideFigureShot *shot,
                                 const StrideFigureStyle *style)
{
  Entry *entry;

  g_return_val_if_fail (STRIDE_IS_FIGURE_CACHE (self), NULL);
  g_return_val_if_fail (film != NULL, NULL);

  entry = g_hash_table_lookup (self->by_film, film);
  g_return_val_if_fail (entry != NULL, NULL);

  if (!entry->picture || !same_shot (&entry->shot, shot) ||
      memcmp (&entry->style, style, sizeof *style) != 0) {
    GtkSnapshot *snapshot = gtk_snapshot_new ();

    stride_figure_film_draw (film, shot, style, snapshot);
    g_clear_pointer (&entry->picture, gsk_render_node_unref);
    entry->picture = gtk_snapshot_free_to_node (snapshot);
    entry->shot = *shot;
    entry->style = *style;
    self->n_drawn++;
  }

  return entry->picture ? gsk_render_node_ref (entry->picture) : NULL;
}
