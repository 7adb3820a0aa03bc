/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-pages.h"

#include <adwaita.h>

GtkWidget *
stride_pages_build (const char *name, StrideWiring *wiring, GSettings *settings)
{
  return adw_status_page_new ();
}
