/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-fake-clock.h"

struct _StrideFakeClock {
  GObject parent_instance;

  gint64 real, monotonic, boot;
  GTimeZone *zone; /* (owned) */
};

static void stride_fake_clock_iface_init (StrideClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StrideFakeClock,
                               stride_fake_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (STRIDE_TYPE_CLOCK,
                                                      stride_fake_clock_iface_init))

static gint64
stride_fake_clock_get_real (StrideClock *clock)
{
  return STRIDE_FAKE_CLOCK (clock)->real;
}

static gint64
stride_fake_clock_get_monotonic (StrideClock *clock)
{
  return STRIDE_FAKE_CLOCK (clock)->monotonic;
}

static gint64
stride_fake_clock_get_boot (StrideClock *clock)
{
  return STRIDE_FAKE_CLOCK (clock)->boot;
}

static GTimeZone *
stride_fake_clock_ref_timezone (StrideClock *clock)
{
  return g_time_zone_ref (STRIDE_FAKE_CLOCK (clock)->zone);
}

static void
stride_fake_clock_finalize (GObject *object)
{
  StrideFakeClock *self = STRIDE_FAKE_CLOCK (object);

  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (stride_fake_clock_parent_class)->finalize (object);
}

static void
stride_fake_clock_class_init (StrideFakeClockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_fake_clock_finalize;
}

static void
stride_fake_clock_iface_init (StrideClockInterface *iface)
{
  iface->get_real = stride_fake_clock_get_real;
  iface->get_monotonic = stride_fake_clock_get_monotonic;
  iface->get_boot = stride_fake_clock_get_boot;
  iface->ref_timezone = stride_fake_clock_ref_timezone;
}

static void
stride_fake_clock_init (StrideFakeClock *self)
{
  self->monotonic = (gint64) 1000 * G_USEC_PER_SEC;
  self->boot = (gint64) 5000 * G_USEC_PER_SEC;
}

StrideFakeClock *
stride_fake_clock_new (const char *iso8601, const char *zone)
{
  g_autoptr (GDateTime) start = g_date_time_new_from_iso8601 (iso8601, NULL);
  StrideFakeClock *self;

  g_assert_nonnull (start);

  self = g_object_new (STRIDE_TYPE_FAKE_CLOCK, NULL);
  self->real = g_date_time_to_unix_usec (start);
  if (zone)
    stride_fake_clock_set_zone (self, zone);
  else
    self->zone = g_time_zone_ref (g_date_time_get_timezone (start));

  return self;
}

void
stride_fake_clock_advance (StrideFakeClock *self, gint64 usec)
{
  self->real += usec;
  self->monotonic += usec;
  self->boot += usec;
}

void
stride_fake_clock_suspend (StrideFakeClock *self, gint64 usec)
{
  self->real += usec;
  self->boot += usec;
}

void
stride_fake_clock_set_real (StrideFakeClock *self, gint64 usec)
{
  self->real = usec;
}

void
stride_fake_clock_set_zone (StrideFakeClock *self, const char *zone)
{
  GTimeZone *time_zone = g_time_zone_new_identifier (zone);

  g_assert_nonnull (time_zone);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  self->zone = time_zone;
}
