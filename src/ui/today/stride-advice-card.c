/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-advice-card.h"

#include <glib/gi18n-lib.h>

#include "stride-action.h"
#include "stride-format.h"

struct _StrideAdviceCard {
  AdwBin parent_instance;

  GtkLabel *kind_label;
  GtkLabel *title_label;
  GtkLabel *body_label;
  GtkLabel *reason_label;
  GtkLabel *grade_label;
  GtkButton *source_button;
  AdwWrapBox *actions_box;
};

G_DEFINE_FINAL_TYPE (StrideAdviceCard, stride_advice_card, ADW_TYPE_BIN)

/* The word carries the meaning; the colour only helps to find it. */
static const struct {
  const char *word;
  const char *css_class; /* (nullable) */
} kinds[] = {
  [STRIDE_RULE_SAFETY] = { N_ ("Safety first"), "error" },
  [STRIDE_RULE_REFER] = { N_ ("See a professional"), "warning" },
  [STRIDE_RULE_STOP] = { N_ ("Stop and ease off"), "warning" },
  [STRIDE_RULE_MODIFY] = { N_ ("Change for now"), "accent" },
  [STRIDE_RULE_IMPROVE] = { N_ ("Try this"), "accent" },
  [STRIDE_RULE_PROGRESS] = { N_ ("You may add a little"), "success" },
  [STRIDE_RULE_PRAISE] = { N_ ("Well done"), "success" },
  [STRIDE_RULE_INFO] = { N_ ("Good to know"), NULL },
};

const char *
stride_advice_card_get_kind_word (StrideRuleKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);

  return _ (kinds[kind].word);
}

static void
stride_advice_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_ADVICE_CARD);

  G_OBJECT_CLASS (stride_advice_card_parent_class)->dispose (object);
}

static void
stride_advice_card_class_init (StrideAdviceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_advice_card_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/today/stride-advice-card.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, StrideAdviceCard, kind_label);
  gtk_widget_class_bind_template_child (widget_class, StrideAdviceCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, StrideAdviceCard, body_label);
  gtk_widget_class_bind_template_child (widget_class, StrideAdviceCard, reason_label);
  gtk_widget_class_bind_template_child (widget_class, StrideAdviceCard, grade_label);
  gtk_widget_class_bind_template_child (widget_class, StrideAdviceCard, source_button);
  gtk_widget_class_bind_template_child (widget_class, StrideAdviceCard, actions_box);
}

static void
stride_advice_card_init (StrideAdviceCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* --- buttons -------------------------------------------------------------------------------------- */

/* @target: (transfer floating). Says what it is about to those who do not see the card around it. */
static GtkWidget *
add_button (StrideAdviceCard *self,
            const char *label,
            const char *about,
            const char *action,
            GVariant *target)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *text = gtk_label_new_with_mnemonic (label);

  /* Wraps where a long name meets a narrow window. */
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_justify (GTK_LABEL (text), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), text);
  stride_set_action_value (button, action, target);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  about, -1);
  adw_wrap_box_append (self->actions_box, button);

  return button;
}

/* The first routine that may be started is the suggestion; a second one stands beside it. Returns how
 * many there are. */
static guint
add_routines (StrideAdviceCard *self, StrideInsight *insight, StrideRule *rule, int soreness)
{
  const char *const *ids = stride_rule_get_routines (rule);
  StrideSafetyLevel safety = stride_insight_get_safety (insight);
  guint n_added = 0;

  for (guint i = 0; ids[i]; i++) {
    StrideRoutine *routine =
      stride_catalog_find_routine (stride_insight_get_catalog (insight), ids[i]);
    g_autofree char *length = NULL;
    g_autofree char *label = NULL;

    if (!routine || !stride_safety_allows_routine (safety, routine, soreness, NULL))
      continue;
    length = stride_format_duration (stride_routine_get_total (routine));
    /* Translators: starts a routine; its name and how long it takes. */
    label = g_strdup_printf (_ ("%s (%s)"), stride_routine_get_name (routine), length);
    add_button (self, label, _ ("Starts the routine"), "today.start",
                g_variant_new ("(ss)", stride_rule_get_id (rule), ids[i]));
    n_added++;
  }

  return n_added;
}

/* Where there is nothing to start: what opens the gate, what to say on the phone, the shoes, or what became
 * of it on the next run. */
static void
add_next (StrideAdviceCard *self, StrideInsight *insight, StrideRule *rule)
{
  gboolean shoes = g_str_equal (stride_rule_get_factor (rule), "footwear");
  gboolean withheld = stride_rule_get_routines (rule)[0] != NULL;

  if (withheld && stride_insight_get_safety (insight) == STRIDE_SAFETY_UNKNOWN) {
    add_button (self, _ ("_Safety Questions First"), stride_rule_get_title (rule),
                "win.safety-check", NULL);
    return;
  }

  switch (stride_rule_get_kind (rule)) {
  case STRIDE_RULE_SAFETY:
  case STRIDE_RULE_REFER:
    add_button (self, _ ("What to _Do and Say"), stride_rule_get_title (rule), "win.safety-check",
                NULL);
    break;
  case STRIDE_RULE_STOP:
  case STRIDE_RULE_MODIFY:
  case STRIDE_RULE_IMPROVE:
  case STRIDE_RULE_PROGRESS:
    if (withheld)
      break;
    add_button (self, shoes ? _ ("_Shoes") : _ ("_Log a Run"), stride_rule_get_title (rule),
                shoes ? "win.shoes" : "win.log-run", NULL);
    break;
  case STRIDE_RULE_PRAISE:
  case STRIDE_RULE_INFO:
  default:
    break;
  }
}

static void
add_actions (StrideAdviceCard *self, StrideAdvice *advice)
{
  StrideRule *rule = stride_advice_get_rule (advice);
  StridePlace place = stride_advice_get_place (advice);
  const char *id = stride_rule_get_id (rule);
  const char *title = stride_advice_get_title (advice);

  add_button (self, _ ("_Why This?"), title, "today.why", g_variant_new_string (id));
  if (place == STRIDE_PLACE_SNOOZED || place == STRIDE_PLACE_OFF) {
    add_button (self, _ ("_Show Again"), title, "today.restore", g_variant_new_string (id));
    return;
  }
  if (stride_adviser_can_snooze (rule))
    add_button (self, _ ("_Later"), title, "today.snooze", g_variant_new_string (id));
  if (stride_adviser_can_dismiss (rule))
    add_button (self, _ ("_Not for Me"), title, "today.dismiss", g_variant_new_string (id));
}

/* --- texts ---------------------------------------------------------------------------------------- */

/* "Frandsen 2025" of "Frandsen JSB, Hulme A, et al. How much …. Br J Sports Med 2025;59:1203" */
static char *
short_source (const StrideCitation *citation)
{
  g_autoptr (GRegex) regex =
    g_regex_new ("^([^\\s,.]+).*?\\b((?:19|20)\\d\\d)\\b", G_REGEX_DOTALL, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *name = NULL;
  g_autofree char *year = NULL;

  if (!g_regex_match (regex, citation->text, 0, &match))
    return g_strdup (citation->id);
  name = g_match_info_fetch (match, 1);
  year = g_match_info_fetch (match, 2);

  return g_strdup_printf ("%s %s", name, year);
}

static void
set_source (StrideAdviceCard *self, StrideInsight *insight, StrideRule *rule)
{
  const char *id = stride_rule_get_citations (rule)[0];
  const StrideCitation *citation =
    id ? stride_catalog_find_citation (stride_insight_get_catalog (insight), id) : NULL;
  g_autofree char *source = NULL;
  g_autofree char *label = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->source_button), citation != NULL);
  if (!citation)
    return;

  source = short_source (citation);
  /* Translators: opens the source of an advice; %s is like "Frandsen 2025". */
  label = g_strdup_printf (_ ("Source: %s"), source);
  gtk_button_set_label (self->source_button, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->source_button), citation->text);
  stride_set_action (self->source_button, "win.show-citation", id);
}

GtkWidget *
stride_advice_card_new (StrideInsight *insight, StrideAdvice *advice, int soreness)
{
  StrideAdviceCard *self = g_object_new (STRIDE_TYPE_ADVICE_CARD, NULL);
  StrideRule *rule = stride_advice_get_rule (advice);
  StrideRuleKind kind = stride_rule_get_kind (rule);
  g_autofree char *grade = NULL;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_ADVICE (advice), NULL);

  gtk_widget_set_name (GTK_WIDGET (self), stride_rule_get_id (rule));
  gtk_label_set_text (self->kind_label, stride_advice_card_get_kind_word (kind));
  if (kinds[kind].css_class)
    gtk_widget_add_css_class (GTK_WIDGET (self->kind_label), kinds[kind].css_class);
  gtk_label_set_text (self->title_label, stride_advice_get_title (advice));
  gtk_label_set_text (self->body_label, stride_advice_get_body (advice));
  gtk_label_set_text (self->reason_label, stride_advice_get_reason (advice));
  gtk_widget_set_visible (GTK_WIDGET (self->reason_label), *stride_advice_get_reason (advice));
  /* Translators: how well studied an advice is: "Evidence: moderate". */
  grade =
    stride_rule_get_grade (rule) == STRIDE_GRADE_S
      ? g_strdup (stride_grade_get_word (STRIDE_GRADE_S))
      : g_strdup_printf (_ ("Evidence: %s"), stride_grade_get_word (stride_rule_get_grade (rule)));
  gtk_label_set_text (self->grade_label, grade);
  set_source (self, insight, rule);

  if (stride_advice_get_place (advice) <= STRIDE_PLACE_MORE &&
      add_routines (self, insight, rule, soreness) == 0)
    add_next (self, insight, rule);
  add_actions (self, advice);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->title_label, NULL, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->body_label, self->reason_label, NULL, -1);

  return GTK_WIDGET (self);
}
