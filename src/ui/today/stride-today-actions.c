/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the person does with a card. */

#include <glib/gi18n-lib.h>

#include "stride-today-page-private.h"
#include "stride-toast.h"
#include "stride-why-dialog.h"

static StrideRule *
find_rule (StrideTodayPage *self, const char *id)
{
  return stride_catalog_find_rule (stride_insight_get_catalog (self->insight), id);
}

static void
save (StrideTodayPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!stride_profile_save (self->profile, &error))
    stride_toast_error (GTK_WIDGET (self), error);
}

static void
keep_for_undo (StrideTodayPage *self, const char *id)
{
  g_set_str (&self->undo_rule, id);
  stride_profile_get_advice (self->profile, id, &self->undo_record);
}

static void
undo (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  StrideTodayPage *self = user_data;

  if (!self->undo_rule)
    return;
  stride_profile_set_advice (self->profile, self->undo_rule, &self->undo_record);
  g_clear_pointer (&self->undo_rule, g_free);
  save (self);
}

typedef gboolean (*PutAway) (StrideProfile *profile, StrideRule *rule, StrideDay today);

static void
put_away (StrideTodayPage *self, GVariant *parameter, PutAway func, const char *done)
{
  StrideRule *rule = find_rule (self, g_variant_get_string (parameter, NULL));
  StrideAdviceRecord record;
  const char *text = done;

  if (!rule)
    return;
  keep_for_undo (self, stride_rule_get_id (rule));
  if (!func (self->profile, rule, stride_insight_get_today (self->insight)))
    return;
  stride_profile_get_advice (self->profile, stride_rule_get_id (rule), &record);
  if (record.off)
    text = _ ("Turned off. You find it under “All advice”.");
  stride_toast (GTK_WIDGET (self), text, _ ("_Undo"), "advice.undo");
  save (self);
}

static void
snooze (GtkWidget *widget, const char *name, GVariant *parameter)
{
  put_away (STRIDE_TODAY_PAGE (widget), parameter, stride_adviser_snooze, _ ("Shown again later"));
}

static void
dismiss (GtkWidget *widget, const char *name, GVariant *parameter)
{
  put_away (STRIDE_TODAY_PAGE (widget), parameter, stride_adviser_dismiss, _ ("Put away"));
}

static void
restore (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideTodayPage *self = STRIDE_TODAY_PAGE (widget);
  StrideRule *rule = find_rule (self, g_variant_get_string (parameter, NULL));

  if (!rule)
    return;
  stride_adviser_restore (self->profile, rule);
  save (self);
}

static void
start (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideTodayPage *self = STRIDE_TODAY_PAGE (widget);
  const char *rule_id, *routine;
  StrideRule *rule;

  g_variant_get (parameter, "(&s&s)", &rule_id, &routine);
  rule = find_rule (self, rule_id);
  if (rule) {
    stride_adviser_mark_done (self->profile, rule, stride_insight_get_today (self->insight));
    save (self);
  }
  gtk_widget_activate_action (widget, "win.start-routine", "s", routine);
}

static void
why (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideTodayPage *self = STRIDE_TODAY_PAGE (widget);
  GListModel *all = stride_insight_get_advice (self->insight);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (StrideAdvice) advice = g_list_model_get_item (all, i);

    if (g_strcmp0 (stride_rule_get_id (stride_advice_get_rule (advice)),
                   g_variant_get_string (parameter, NULL)) == 0) {
      adw_dialog_present (stride_why_dialog_new (self->insight, advice), widget);
      return;
    }
  }
}

void
stride_today_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "today.snooze", "s", snooze);
  gtk_widget_class_install_action (widget_class, "today.dismiss", "s", dismiss);
  gtk_widget_class_install_action (widget_class, "today.restore", "s", restore);
  gtk_widget_class_install_action (widget_class, "today.start", "(ss)", start);
  gtk_widget_class_install_action (widget_class, "today.why", "s", why);
}

void
stride_today_page_add_undo_group (StrideTodayPage *self)
{
  static const GActionEntry entries[] = { { "undo", undo } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "advice",
                                  G_ACTION_GROUP (group));
}

void
stride_today_page_remove_undo_group (StrideTodayPage *self)
{
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "advice",
                                  NULL);
}
