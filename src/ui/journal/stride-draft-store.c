/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-draft-store.h"

#include "stride-document.h"

#include "stride-poison.h"

#define FILE_NAME "draft.json"

static StrideDocument *
open_document (StrideJournal *journal)
{
  g_autofree char *folder = g_path_get_dirname (stride_journal_get_folder (journal));
  g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);

  return stride_document_new (path, "backstride/draft", 1);
}

static const char *
slot_of (const StrideRunForm *form)
{
  return form->base ? "edited" : "new";
}

gboolean
stride_draft_store_load (StrideJournal *journal, StrideRunForm *form)
{
  g_autoptr (StrideDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  JsonNode *draft, *edits;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal) && form != NULL, FALSE);

  document = open_document (journal);
  if (!stride_document_load (document, &error)) {
    g_debug ("No draft: %s", error->message);
    return FALSE;
  }

  draft = json_object_get_member (stride_document_get_root (document), slot_of (form));
  if (!draft || !JSON_NODE_HOLDS_OBJECT (draft))
    return FALSE;

  edits = json_object_get_member (json_node_get_object (draft), "edits");
  if (form->base &&
      (!edits || json_node_get_value_type (edits) != G_TYPE_STRING ||
       g_strcmp0 (json_node_get_string (edits), stride_entry_get_id (form->base)) != 0))
    return FALSE;

  stride_run_form_read_json (form, draft);

  return TRUE;
}

/* @draft: (transfer full) (nullable) */
static gboolean
put (StrideJournal *journal, const char *slot, JsonNode *draft, GError **error)
{
  g_autoptr (StrideDocument) document = open_document (journal);
  JsonObject *root;

  if (!stride_document_load (document, error)) {
    g_clear_pointer (&draft, json_node_unref);
    return FALSE;
  }

  root = stride_document_get_root (document);
  if (draft) {
    json_object_set_member (root, slot, draft);
  } else {
    if (!json_object_has_member (root, slot))
      return TRUE;
    json_object_remove_member (root, slot);
  }

  return stride_document_save (document, root, error);
}

gboolean
stride_draft_store_save (StrideJournal *journal, const StrideRunForm *form, GError **error)
{
  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal) && form != NULL, FALSE);

  return put (journal, slot_of (form), stride_run_form_to_json (form), error);
}

void
stride_draft_store_clear (StrideJournal *journal, const StrideRunForm *form)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (STRIDE_IS_JOURNAL (journal) && form != NULL);

  if (!put (journal, slot_of (form), NULL, &error))
    g_debug ("The draft stays: %s", error->message);
}
