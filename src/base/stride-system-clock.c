/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-system-clock.h"

#include <time.h>

struct _StrideSystemClock {
  GObject parent_instance;

  gint64 pinned;   /* µs since the epoch, or -1 */
  GTimeZone *zone; /* (nullable) (owned): the pinned time's */
  double rate;
  gint64 real_start, monotonic_start, boot_start;
};

static void stride_system_clock_iface_init (StrideClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StrideSystemClock,
                               stride_system_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (STRIDE_TYPE_CLOCK,
                                                      stride_system_clock_iface_init))

/* GLib has no name for CLOCK_BOOTTIME, the one clock that goes on in suspend. */
static gint64
read_boot (void)
{
  struct timespec ts;

  clock_gettime (CLOCK_BOOTTIME, &ts);

  return (gint64) ts.tv_sec * G_USEC_PER_SEC + ts.tv_nsec / 1000;
}

static gint64
stretch (gint64 start, gint64 now, double rate)
{
  return start + (gint64) ((double) (now - start) * rate);
}

static gint64
stride_system_clock_get_real (StrideClock *clock)
{
  StrideSystemClock *self = STRIDE_SYSTEM_CLOCK (clock);

  if (self->pinned >= 0)
    return self->pinned;

  return stretch (self->real_start, g_get_real_time (), self->rate);
}

static gint64
stride_system_clock_get_monotonic (StrideClock *clock)
{
  StrideSystemClock *self = STRIDE_SYSTEM_CLOCK (clock);

  return stretch (self->monotonic_start, g_get_monotonic_time (), self->rate);
}

static gint64
stride_system_clock_get_boot (StrideClock *clock)
{
  StrideSystemClock *self = STRIDE_SYSTEM_CLOCK (clock);

  return stretch (self->boot_start, read_boot (), self->rate);
}

static double
stride_system_clock_get_rate (StrideClock *clock)
{
  return STRIDE_SYSTEM_CLOCK (clock)->rate;
}

static GTimeZone *
stride_system_clock_ref_timezone (StrideClock *clock)
{
  StrideSystemClock *self = STRIDE_SYSTEM_CLOCK (clock);

  return self->zone ? g_time_zone_ref (self->zone) : g_time_zone_new_local ();
}

static void
stride_system_clock_finalize (GObject *object)
{
  StrideSystemClock *self = STRIDE_SYSTEM_CLOCK (object);

  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (stride_system_clock_parent_class)->finalize (object);
}

static void
stride_system_clock_class_init (StrideSystemClockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_system_clock_finalize;
}

static void
stride_system_clock_iface_init (StrideClockInterface *iface)
{
  iface->get_real = stride_system_clock_get_real;
  iface->get_monotonic = stride_system_clock_get_monotonic;
  iface->get_boot = stride_system_clock_get_boot;
  iface->get_rate = stride_system_clock_get_rate;
  iface->ref_timezone = stride_system_clock_ref_timezone;
}

static void
stride_system_clock_init (StrideSystemClock *self)
{
  self->pinned = -1;
  self->rate = 1.0;
  self->real_start = g_get_real_time ();
  self->monotonic_start = g_get_monotonic_time ();
  self->boot_start = read_boot ();
}

StrideSystemClock *
stride_system_clock_new (void)
{
  return stride_system_clock_new_full (NULL, 1.0);
}

StrideSystemClock *
stride_system_clock_new_full (GDateTime *pinned, double rate)
{
  StrideSystemClock *self;

  g_return_val_if_fail (rate > 0.0, NULL);

  self = g_object_new (STRIDE_TYPE_SYSTEM_CLOCK, NULL);
  self->rate = rate;

  if (pinned) {
    self->pinned = g_date_time_to_unix_usec (pinned);
    self->zone = g_time_zone_ref (g_date_time_get_timezone (pinned));
  }

  return self;
}
