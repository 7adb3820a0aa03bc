/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-pages.h"

#include <adwaita.h>

#include "stride-journal-page.h"
#include "stride-learn-page.h"
#include "stride-ui-learn.h"
#include "stride-routines-page.h"
#include "stride-ui-routines.h"
#include "stride-settings-bind.h"
#include "stride-today-page.h"
#include "stride-trends-page.h"
#include "stride-ui-intake.h"
#include "stride-ui-journal.h"
#include "stride-ui-player.h"
#include "stride-ui-preferences.h"
#include "stride-ui-trends.h"

void
stride_pages_init (void)
{
  static gsize once;

  if (!g_once_init_enter (&once))
    return;

  stride_ui_routines_init ();
  stride_ui_journal_init ();
  stride_ui_intake_init ();
  stride_ui_learn_init ();
  stride_ui_player_init ();
  stride_ui_preferences_init ();
  stride_ui_trends_init ();
  g_once_init_leave (&once, 1);
}

static GtkWidget *
build_today (StrideWiring *wiring)
{
  return GTK_WIDGET (
    stride_today_page_new (wiring->insight, wiring->journal, wiring->profile, wiring->clock));
}

static GtkWidget *
build_routines (StrideWiring *wiring)
{
  return GTK_WIDGET (stride_routines_page_new (wiring->insight));
}

static GtkWidget *
build_log (StrideWiring *wiring)
{
  return GTK_WIDGET (
    stride_journal_page_new (wiring->journal, wiring->shoes, wiring->catalog, wiring->clock));
}

static GtkWidget *
build_trends (StrideWiring *wiring)
{
  return GTK_WIDGET (stride_trends_page_new (wiring->insight, wiring->journal, wiring->clock));
}

GtkWidget *
stride_pages_build (const char *name, StrideWiring *wiring, GSettings *settings)
{
  static const struct {
    const char *name;
    GtkWidget *(*build) (StrideWiring *wiring);
  } pages[] = {
    { "today", build_today },
    { "routines", build_routines },
    { "log", build_log },
    { "trends", build_trends },
  };

  if (!g_str_equal (name, "today"))
    stride_pages_init ();

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    if (g_str_equal (pages[i].name, name)) {
      GtkWidget *page = pages[i].build (wiring);

      stride_settings_bind (settings, G_OBJECT (page));

      return page;
    }
  }

  g_return_val_if_reached (NULL);
}
