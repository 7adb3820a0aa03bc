/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-why-dialog.h"

#include <glib/gi18n-lib.h>

#include "stride-action.h"
#include "stride-advice-card.h"
#include "stride-condition-words.h"

struct _StrideWhyDialog {
  AdwDialog parent_instance;

  AdwPreferencesGroup *reason_group;
  AdwPreferencesGroup *rule_group;
  AdwPreferencesGroup *others_group;
  AdwPreferencesGroup *sources_group;
};

G_DEFINE_FINAL_TYPE (StrideWhyDialog, stride_why_dialog, ADW_TYPE_DIALOG)

static void
stride_why_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_WHY_DIALOG);

  G_OBJECT_CLASS (stride_why_dialog_parent_class)->dispose (object);
}

static void
stride_why_dialog_class_init (StrideWhyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_why_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/today/stride-why-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideWhyDialog, reason_group);
  gtk_widget_class_bind_template_child (widget_class, StrideWhyDialog, rule_group);
  gtk_widget_class_bind_template_child (widget_class, StrideWhyDialog, others_group);
  gtk_widget_class_bind_template_child (widget_class, StrideWhyDialog, sources_group);
}

static void
stride_why_dialog_init (StrideWhyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static AdwActionRow *
add_row (AdwPreferencesGroup *group, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_preferences_group_add (group, row);

  return ADW_ACTION_ROW (row);
}

/* --- the rule ------------------------------------------------------------------------------------- */

static void
indent (GtkWidget *row, guint depth)
{
  for (guint i = 0; i < depth; i++)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               g_object_new (GTK_TYPE_SEPARATOR, "orientation",
                                             GTK_ORIENTATION_VERTICAL, "margin-start", 3, NULL));
}

/* "holds" or "does not", for the eye as well as for the ear: what is read out with the row ends with it. */
static void
add_verdict (AdwActionRow *row, gboolean holds)
{
  const char *verdict =
    holds ? C_ ("a part of a condition", "holds") : C_ ("a part of a condition", "does not hold");
  const char *text = adw_action_row_get_subtitle (row);
  g_autofree char *spoken = *text ? g_strconcat (text, "\n", verdict, NULL) : g_strdup (verdict);
  GtkWidget *label = gtk_label_new (verdict);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken,
                                  -1);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, holds ? "success" : "dimmed");
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (row, label);
}

static void
add_test (StrideWhyDialog *self, const StrideConditionLine *line, guint depth)
{
  /* Translators: what a fact has to be for the advice, and what it is: "Looks for 3 or more; now 5" */
  g_autofree char *text = g_strdup_printf (_ ("Looks for: %s\nNow: %s"), line->wanted, line->value);
  AdwActionRow *row = add_row (self->rule_group, line->label, text);

  indent (GTK_WIDGET (row), depth);
  add_verdict (row, line->holds);
}

static const char *
heading_of (StrideConditionLineKind kind)
{
  return kind == STRIDE_LINE_ALL ? _ ("All of these") : _ ("One of these is enough");
}

/* The first heading stands above the group, the others are rows of their own. */
static void
add_rule (StrideWhyDialog *self, StrideInsight *insight, StrideRule *rule)
{
  g_autoptr (GPtrArray) lines =
    stride_condition_describe (stride_rule_get_when (rule), stride_insight_get_catalog (insight),
                               stride_insight_get_facts (insight));
  const StrideConditionLine *first = lines->pdata[0];
  guint top = first->kind == STRIDE_LINE_TEST ? 0 : 1;

  adw_preferences_group_set_description (self->rule_group, top == 0 ? _ ("When this holds")
                                                           : first->kind == STRIDE_LINE_ALL
                                                             ? _ ("When all of these hold")
                                                             : _ ("When one of these holds"));
  for (guint i = top; i < lines->len; i++) {
    const StrideConditionLine *line = lines->pdata[i];
    AdwActionRow *row;

    if (line->kind == STRIDE_LINE_TEST) {
      add_test (self, line, line->depth - top);
      continue;
    }
    row = add_row (self->rule_group, heading_of (line->kind), "");
    gtk_widget_add_css_class (GTK_WIDGET (row), "heading");
    indent (GTK_WIDGET (row), line->depth - top);
    add_verdict (row, line->holds);
  }
}

/* --- what gave way -------------------------------------------------------------------------------- */

/* (transfer full): which conflict it lost to */
static char *
dup_conflict (StrideRule *winner, StrideRule *loser)
{
  const char *conflict = stride_adviser_find_conflict (winner, loser);
  const char *title = stride_rule_get_title (winner);

  if (g_strcmp0 (conflict, "*") == 0)
    /* Translators: %s is the title of an advice */
    return g_strdup_printf (_ ("Gave way to “%s”: while that holds, nothing else is advised."),
                            title);
  if (conflict && g_str_has_prefix (conflict, "kind:"))
    /* Translators: the title of an advice, and a kind of advice like “Try this” */
    return g_strdup_printf (_ (
                              "Gave way to “%s”: while that holds, nothing under “%s” is advised."),
                            title, stride_advice_card_get_kind_word (stride_rule_get_kind (loser)));

  /* Translators: %s is the title of an advice */
  return g_strdup_printf (_ ("Gave way to “%s”: the two do not go together."), title);
}

/* Those that lost to @winner, or to any other rule. */
static guint
add_losers (StrideWhyDialog *self, GListModel *all, StrideRule *winner, gboolean to_winner)
{
  guint n_added = 0;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (StrideAdvice) other = g_list_model_get_item (all, i);
    StrideRule *blocked_by = stride_advice_get_blocked_by (other);
    const char *reason = stride_advice_get_reason (other);
    g_autofree char *conflict = NULL;
    g_autofree char *text = NULL;

    if (!blocked_by || (blocked_by == winner) != to_winner)
      continue;
    conflict = dup_conflict (blocked_by, stride_advice_get_rule (other));
    text = *reason ? g_strconcat (reason, "\n", conflict, NULL) : g_steal_pointer (&conflict);
    add_row (self->others_group, stride_advice_get_title (other), text);
    n_added++;
  }

  return n_added;
}

static void
add_others (StrideWhyDialog *self, StrideInsight *insight, StrideAdvice *advice)
{
  GListModel *all = stride_insight_get_advice (insight);
  StrideRule *rule = stride_advice_get_rule (advice);
  guint n_added = add_losers (self, all, rule, TRUE);

  n_added += add_losers (self, all, rule, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->others_group), n_added > 0);
}

static void
add_sources (StrideWhyDialog *self, StrideInsight *insight, StrideRule *rule)
{
  const char *const *ids = stride_rule_get_citations (rule);

  for (guint i = 0; ids[i]; i++) {
    const StrideCitation *citation =
      stride_catalog_find_citation (stride_insight_get_catalog (insight), ids[i]);
    AdwActionRow *row;

    if (!citation)
      continue;
    row = add_row (self->sources_group, citation->text, citation->note);
    stride_set_action (row, "win.show-citation", ids[i]);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
    /* The reading page opens under the dialog. */
    g_signal_connect_object (row, "activated", G_CALLBACK (adw_dialog_close), self,
                             G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  }
}

AdwDialog *
stride_why_dialog_new (StrideInsight *insight, StrideAdvice *advice)
{
  StrideWhyDialog *self = g_object_new (STRIDE_TYPE_WHY_DIALOG, NULL);
  StrideRule *rule = stride_advice_get_rule (advice);

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_ADVICE (advice), NULL);

  add_row (self->reason_group, stride_advice_get_title (advice), stride_advice_get_reason (advice));
  add_rule (self, insight, rule);
  add_others (self, insight, advice);
  add_sources (self, insight, rule);

  return ADW_DIALOG (self);
}
