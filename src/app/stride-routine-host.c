/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-routine-host.h"

#include "stride-player-services.h"
#include "stride-ticker.h"

struct _StrideRoutineHost {
  GObject parent_instance;

  StridePlayerPage *page;         /* (unowned): owns this object */
  StrideTicker *ticker;           /* (owned) */
  StridePlayerServices *services; /* (owned) (nullable): NULL without an application */
};

G_DEFINE_FINAL_TYPE (StrideRoutineHost, stride_routine_host, G_TYPE_OBJECT)

static void
player_changed (StrideRoutineHost *self)
{
  stride_ticker_set_player (self->ticker, stride_player_page_get_player (self->page));
}

static void
stride_routine_host_dispose (GObject *object)
{
  StrideRoutineHost *self = STRIDE_ROUTINE_HOST (object);

  if (self->ticker)
    stride_ticker_set_player (self->ticker, NULL);
  g_clear_object (&self->ticker);
  g_clear_object (&self->services);

  G_OBJECT_CLASS (stride_routine_host_parent_class)->dispose (object);
}

static void
stride_routine_host_class_init (StrideRoutineHostClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_routine_host_dispose;
}

static void
stride_routine_host_init (StrideRoutineHost *self)
{
}

StrideRoutineHost *
stride_routine_host_new (StridePlayerPage *page, StrideWiring *wiring)
{
  StrideRoutineHost *self;
  GApplication *application = g_application_get_default ();

  g_return_val_if_fail (STRIDE_IS_PLAYER_PAGE (page), NULL);
  g_return_val_if_fail (wiring != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_ROUTINE_HOST, NULL);
  self->page = page;
  self->ticker = stride_ticker_new (wiring->clock);
  g_signal_connect_object (page, "notify::player", G_CALLBACK (player_changed), self,
                           G_CONNECT_SWAPPED);
  player_changed (self);
  if (GTK_IS_APPLICATION (application)) {
    self->services = stride_player_services_new (GTK_APPLICATION (application));
    stride_player_services_set_page (self->services, page);
  }

  return self;
}
