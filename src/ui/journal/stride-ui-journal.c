/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-ui-journal.h"

#include "stride-entry-row.h"
#include "stride-error-row.h"
#include "stride-exchange-dialog.h"
#include "stride-import-page.h"
#include "stride-journal-page.h"
#include "stride-rest-day-dialog.h"
#include "stride-run-dialog.h"
#include "stride-shoe-page.h"
#include "stride-shoes-dialog.h"
#include "stride-style.h"
#include "stride-ui-journal-resources.h"
#include "stride-week-strip.h"

#define RESOURCES "/io/github/backstride/Backstride"

void
stride_ui_journal_init (void)
{
  stride_ui_journal_register_resource ();
  g_type_ensure (STRIDE_TYPE_ENTRY_ROW);
  g_type_ensure (STRIDE_TYPE_ERROR_ROW);
  g_type_ensure (STRIDE_TYPE_EXCHANGE_DIALOG);
  g_type_ensure (STRIDE_TYPE_IMPORT_PAGE);
  g_type_ensure (STRIDE_TYPE_JOURNAL_PAGE);
  g_type_ensure (STRIDE_TYPE_REST_DAY_DIALOG);
  g_type_ensure (STRIDE_TYPE_RUN_DIALOG);
  g_type_ensure (STRIDE_TYPE_SHOE_PAGE);
  g_type_ensure (STRIDE_TYPE_SHOES_DIALOG);
  g_type_ensure (STRIDE_TYPE_WEEK_STRIP);

  stride_style_load_icons (RESOURCES "/icons");
  stride_style_load (RESOURCES "/ui/stride-journal.css");
}
