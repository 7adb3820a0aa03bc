/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ticker.h"

struct _StrideTicker {
  GObject parent_instance;

  StrideClock *clock;   /* (owned) */
  StridePlayer *player; /* (owned) (nullable) */
  GSource *source;      /* (owned) */
};

G_DEFINE_FINAL_TYPE (StrideTicker, stride_ticker, G_TYPE_OBJECT)

/* A source that has nothing but its ready time. */
static gboolean
dispatch (GSource *source, GSourceFunc callback, gpointer user_data)
{
  g_source_set_ready_time (source, -1);

  return callback (user_data);
}

static GSourceFuncs source_funcs = { .dispatch = dispatch };

static void
schedule (StrideTicker *self)
{
  gint64 deadline = self->player ? stride_player_get_deadline (self->player) : -1;
  gint64 left;

  if (deadline < 0) {
    g_source_set_ready_time (self->source, -1);
    return;
  }

  left = MAX (deadline - stride_clock_get_monotonic (self->clock), 0);
  /* Sources wait on the machine's clock, which the player's may outrun in tests. */
  g_source_set_ready_time (self->source,
                           g_get_monotonic_time () +
                             (gint64) ((double) left / stride_clock_get_rate (self->clock)));
}

static gboolean
tick (gpointer user_data)
{
  g_autoptr (StrideTicker) self = g_object_ref (user_data);

  if (self->player)
    stride_player_sync (self->player);
  schedule (self);

  return G_SOURCE_CONTINUE;
}

void
stride_ticker_set_player (StrideTicker *self, StridePlayer *player)
{
  g_return_if_fail (STRIDE_IS_TICKER (self));

  if (self->player == player)
    return;

  if (self->player)
    g_signal_handlers_disconnect_by_data (self->player, self);
  g_set_object (&self->player, player);

  /* Every request may move the deadline, and shows in one of these. */
  if (player) {
    g_signal_connect_object (player, "notify::state", G_CALLBACK (schedule), self,
                             G_CONNECT_SWAPPED);
    g_signal_connect_object (player, "phase-changed", G_CALLBACK (schedule), self,
                             G_CONNECT_SWAPPED);
    g_signal_connect_object (player, "timeline-changed", G_CALLBACK (schedule), self,
                             G_CONNECT_SWAPPED);
  }

  schedule (self);
}

static void
stride_ticker_dispose (GObject *object)
{
  StrideTicker *self = STRIDE_TICKER (object);

  if (self->source)
    g_source_destroy (self->source);
  g_clear_pointer (&self->source, g_source_unref);
  g_clear_object (&self->player);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (stride_ticker_parent_class)->dispose (object);
}

static void
stride_ticker_class_init (StrideTickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_ticker_dispose;
}

static void
stride_ticker_init (StrideTicker *self)
{
  self->source = g_source_new (&source_funcs, sizeof (GSource));
  g_source_set_static_name (self->source, "stride-ticker");
  g_source_set_callback (self->source, tick, self, NULL);
  g_source_attach (self->source, NULL);
}

StrideTicker *
stride_ticker_new (StrideClock *clock)
{
  StrideTicker *self;

  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_TICKER, NULL);
  self->clock = g_object_ref (clock);

  return self;
}
