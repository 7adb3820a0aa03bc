/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "journal-page-fixture.h"

void
journal_fixture_fill (JournalFixture *self)
{
  journal_fixture_add_run (self, 0, 8200, 3);
  journal_fixture_add_rest_day (self, 1, 1);
  journal_fixture_add_run (self, 3, 5000, 6);
  journal_fixture_add_run (self, 8, 12000, 0);
}

StrideJournalPage *
journal_fixture_open_page (JournalFixture *self, int width, int height)
{
  StrideJournalPage *page =
    stride_journal_page_new (self->journal, self->shoes, NULL, STRIDE_CLOCK (self->clock));

  stride_journal_page_set_miles (page, FALSE);
  stride_journal_page_set_first_weekday (page, 1);
  journal_fixture_open (self, GTK_WIDGET (page), width, height);
  stride_test_ui_settle ();

  return page;
}

guint
journal_fixture_count_rows (JournalFixture *self)
{
  GtkWidget *view = stride_test_ui_find (self->window, GTK_TYPE_LIST_VIEW, NULL);

  if (!view)
    return 0;

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view))));
}
