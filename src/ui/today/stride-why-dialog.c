/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-why-dialog.h"

#include <glib/gi18n-lib.h>

struct _StrideWhyDialog {
  AdwDialog parent_instance;

  AdwPreferencesGroup *reason_group;
  AdwPreferencesGroup *values_group;
  GtkLabel *condition_label;
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
  gtk_widget_class_bind_template_child (widget_class, StrideWhyDialog, values_group);
  gtk_widget_class_bind_template_child (widget_class, StrideWhyDialog, condition_label);
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
  adw_preferences_group_add (group, row);

  return ADW_ACTION_ROW (row);
}

/* One row a value, from the lines "name = value": what it is in words, and as the rule has it. */
static void
add_values (StrideWhyDialog *self, StrideInsight *insight, StrideRule *rule)
{
  g_autofree char *text = stride_adviser_explain (rule, stride_insight_get_facts (insight));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i]; i++) {
    g_auto (GStrv) pair = g_strsplit (lines[i], " = ", 2);

    add_row (self->values_group,
             stride_catalog_get_variable_label (stride_insight_get_catalog (insight), pair[0]),
             lines[i]);
  }
}

static void
add_others (StrideWhyDialog *self, StrideInsight *insight, StrideAdvice *advice)
{
  GListModel *all = stride_insight_get_advice (insight);
  StrideRule *rule = stride_advice_get_rule (advice);
  gboolean any = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (StrideAdvice) other = g_list_model_get_item (all, i);

    if (stride_advice_get_blocked_by (other) != rule)
      continue;
    add_row (self->others_group, stride_advice_get_title (other), stride_advice_get_reason (other));
    any = TRUE;
  }
  gtk_widget_set_visible (GTK_WIDGET (self->others_group), any);
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
    gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-citation");
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", ids[i]);
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
  add_values (self, insight, rule);
  gtk_label_set_text (self->condition_label,
                      stride_condition_get_expression (stride_rule_get_when (rule)));
  add_others (self, insight, advice);
  add_sources (self, insight, rule);

  return ADW_DIALOG (self);
}
