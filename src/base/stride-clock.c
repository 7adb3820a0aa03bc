/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-clock.h"

G_DEFINE_INTERFACE (StrideClock, stride_clock, G_TYPE_OBJECT)

static double
stride_clock_default_rate (StrideClock *self)
{
  return 1.0;
}

static void
stride_clock_default_init (StrideClockInterface *iface)
{
  iface->get_rate = stride_clock_default_rate;
}

gint64
stride_clock_get_real (StrideClock *self)
{
  g_return_val_if_fail (STRIDE_IS_CLOCK (self), 0);

  return STRIDE_CLOCK_GET_IFACE (self)->get_real (self);
}

gint64
stride_clock_get_monotonic (StrideClock *self)
{
  g_return_val_if_fail (STRIDE_IS_CLOCK (self), 0);

  return STRIDE_CLOCK_GET_IFACE (self)->get_monotonic (self);
}

gint64
stride_clock_get_boot (StrideClock *self)
{
  g_return_val_if_fail (STRIDE_IS_CLOCK (self), 0);

  return STRIDE_CLOCK_GET_IFACE (self)->get_boot (self);
}

double
stride_clock_get_rate (StrideClock *self)
{
  g_return_val_if_fail (STRIDE_IS_CLOCK (self), 1.0);

  return STRIDE_CLOCK_GET_IFACE (self)->get_rate (self);
}

GTimeZone *
stride_clock_ref_timezone (StrideClock *self)
{
  g_return_val_if_fail (STRIDE_IS_CLOCK (self), NULL);

  return STRIDE_CLOCK_GET_IFACE (self)->ref_timezone (self);
}

GDateTime *
stride_clock_dup_now (StrideClock *self)
{
  g_autoptr (GTimeZone) zone = NULL;
  g_autoptr (GDateTime) utc = NULL;

  g_return_val_if_fail (STRIDE_IS_CLOCK (self), NULL);

  zone = stride_clock_ref_timezone (self);
  utc = g_date_time_new_from_unix_utc_usec (stride_clock_get_real (self));

  return g_date_time_to_timezone (utc, zone);
}
