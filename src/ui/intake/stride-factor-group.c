/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-factor-group.h"

#include <glib/gi18n-lib.h>

#include "stride-action.h"
#include "stride-format.h"
#include "stride-link-row.h"

/* As many things to try as one can begin with. */
#define N_TRY 2

char *
stride_factor_group_dup_summary (const StrideFactorScore *score)
{
  g_autofree char *answers = NULL;

  g_return_val_if_fail (score, NULL);

  answers = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "based on %u answer",
                                          "based on %u answers", score->answered),
                             score->answered);

  return g_strconcat (stride_band_get_word (score->band), " · ", answers, NULL);
}

/* What the person said, or what the log says, a line each; several as a list. (transfer full) (nullable) */
static char *
join (const StrideFactorScore *score, gboolean from_log)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < score->contributions->len; i++) {
    const StrideContribution *contribution = score->contributions->pdata[i];

    if (!contribution->from_log == !from_log)
      g_strv_builder_add (builder, contribution->text);
  }

  lines = g_strv_builder_end (builder);
  for (guint i = 0; lines[0] && lines[1] && lines[i]; i++) {
    char *text = lines[i];

    /* Translators: an item of a list */
    lines[i] = g_strdup_printf (_ ("• %s"), text);
    g_free (text);
  }

  return lines[0] ? g_strjoinv ("\n", lines) : NULL;
}

static GtkWidget *
make_row (const char *title, const char *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", subtitle, "title-lines", 0, "subtitle-lines", 0, NULL);

  gtk_widget_add_css_class (row, "property");

  return row;
}

/* (transfer full) */
static char *
dup_grade (StrideGrade grade)
{
  /* Translators: how well studied acting on something is: "Evidence: moderate" */
  return grade == STRIDE_GRADE_S
           ? g_strdup (stride_grade_get_word (grade))
           : g_strdup_printf (_ ("Evidence: %s"), stride_grade_get_word (grade));
}

static GtkWidget *
make_score_row (const StrideFactorScore *score)
{
  g_autofree char *summary = stride_factor_group_dup_summary (score);
  /* Translators: a score, as a screen reader says it */
  g_autofree char *value = g_strdup_printf (_ ("%d of 100"), score->score);
  g_autofree char *number = g_strdup_printf ("%d", score->score);
  g_autofree char *grade = dup_grade (score->factor->grade);
  g_autofree char *heard = g_strjoin (", ", summary, value, grade, NULL);
  GtkWidget *badge = gtk_label_new (grade);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *bar = gtk_level_bar_new_for_interval (0, 100);
  GtkWidget *label = gtk_label_new (summary);
  GtkWidget *digits = gtk_label_new (number);
  GtkWidget *row;

  gtk_level_bar_set_value (GTK_LEVEL_BAR (bar), score->score);
  gtk_widget_add_css_class (bar, "factor-bar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  score->factor->name, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, value,
                                  -1);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (digits, "numeric");
  gtk_widget_add_css_class (digits, "heading");
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), digits);
  gtk_widget_add_css_class (badge, "badge");
  gtk_widget_set_halign (badge, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (badge), TRUE);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), badge);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);

  /* It takes the focus: a list whose first row does not cannot be entered by keyboard. */
  row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "activatable", FALSE, "child", box, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, heard, -1);

  return row;
}

static GtkWidget *
make_action_row (const char *title, const char *icon, const char *action, const char *target)
{
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", title, "start-icon-name", icon,
                                 "use-markup", FALSE, NULL);

  stride_set_action (row, action, target);

  return row;
}

static void
add_source (AdwExpanderRow *row, StrideCatalog *catalog, StrideRule *rule)
{
  const char *const *citations = stride_rule_get_citations (rule);
  const StrideCitation *citation =
    citations && citations[0] ? stride_catalog_find_citation (catalog, citations[0]) : NULL;

  if (citation)
    adw_expander_row_add_row (row, stride_link_row_new (_ ("Source"), citation->text, 2,
                                                        "win.show-citation", citation->id));
}

static void
add_actions (AdwExpanderRow *row, StrideCatalog *catalog, StrideRule *rule)
{
  const char *const *routines = stride_rule_get_routines (rule);
  const char *const *exercises = stride_rule_get_exercises (rule);

  for (guint i = 0; routines && routines[i]; i++) {
    StrideRoutine *routine = stride_catalog_find_routine (catalog, routines[i]);
    g_autofree char *title = NULL;

    if (!routine)
      continue;
    /* Translators: %s is the name of a routine */
    title = g_strdup_printf (_ ("Start “%s”"), stride_routine_get_name (routine));
    adw_expander_row_add_row (row, make_action_row (title, "media-playback-start-symbolic",
                                                    "win.start-routine", routines[i]));
  }

  for (guint i = 0; exercises && exercises[i]; i++) {
    StrideExercise *exercise = stride_catalog_find_exercise (catalog, exercises[i]);
    g_autofree char *title = NULL;

    if (!exercise)
      continue;
    /* Translators: %s is the name of an exercise */
    title = g_strdup_printf (_ ("Show “%s”"), stride_exercise_get_name (exercise));
    adw_expander_row_add_row (row, make_action_row (title, "view-reveal-symbolic",
                                                    "win.show-exercise", exercises[i]));
  }
}

GtkWidget *
stride_factor_group_make_rule_row (StrideInsight *insight,
                                   StrideRule *rule,
                                   const char *title,
                                   const char *subtitle,
                                   const char *text)
{
  StrideCatalog *catalog;
  GtkWidget *row;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (STRIDE_IS_RULE (rule), NULL);

  catalog = stride_insight_get_catalog (insight);
  row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title", title, "subtitle",
                      subtitle ? subtitle : "", "title-lines", 0, "subtitle-lines", 0, NULL);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row),
                            g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", text,
                                          "title-lines", 0, NULL));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row),
                            make_row (_ ("Evidence"),
                                      stride_grade_get_word (stride_rule_get_grade (rule))));
  add_source (ADW_EXPANDER_ROW (row), catalog, rule);
  add_actions (ADW_EXPANDER_ROW (row), catalog, rule);

  return row;
}

/* Advice that says what to do; praise and reading are elsewhere. */
static gboolean
is_to_try (StrideAdvice *advice, const char *factor)
{
  StrideRule *rule = stride_advice_get_rule (advice);
  StrideRuleKind kind = stride_rule_get_kind (rule);
  StridePlace place = stride_advice_get_place (advice);

  return g_str_equal (stride_rule_get_factor (rule), factor) &&
         (place == STRIDE_PLACE_HOME || place == STRIDE_PLACE_MORE) &&
         (kind == STRIDE_RULE_STOP || kind == STRIDE_RULE_MODIFY || kind == STRIDE_RULE_IMPROVE ||
          kind == STRIDE_RULE_PROGRESS);
}

static void
add_advice (AdwPreferencesGroup *group, StrideInsight *insight, const char *factor)
{
  GListModel *advice = stride_insight_get_advice (insight);
  guint n = g_list_model_get_n_items (advice);
  guint n_added = 0;

  for (guint i = 0; i < n && n_added < N_TRY; i++) {
    g_autoptr (StrideAdvice) item = g_list_model_get_item (advice, i);
    g_autofree char *title = NULL;

    if (!is_to_try (item, factor))
      continue;
    /* Translators: %s is a piece of advice */
    title = g_strdup_printf (n_added ? _ ("Then: %s") : _ ("Try first: %s"),
                             stride_advice_get_title (item));
    adw_preferences_group_add (
      group, stride_factor_group_make_rule_row (insight, stride_advice_get_rule (item), title,
                                                stride_advice_get_reason (item),
                                                stride_advice_get_body (item)));
    n_added++;
  }
}

GtkWidget *
stride_factor_group_new (StrideInsight *insight, const StrideFactorScore *score)
{
  AdwPreferencesGroup *group;
  g_autofree char *said = NULL;
  g_autofree char *logged = NULL;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (score, NULL);

  said = join (score, FALSE);
  logged = join (score, TRUE);
  group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", score->factor->name, NULL);
  adw_preferences_group_add (group, make_score_row (score));
  if (said)
    adw_preferences_group_add (group, make_row (_ ("You said"), said));
  if (logged)
    adw_preferences_group_add (group, make_row (_ ("Your log says"), logged));
  add_advice (group, insight, score->factor->id);
  adw_preferences_group_add (group, stride_link_row_new (_ ("Read More"), _ ("What studies found"),
                                                         2, "win.show-reading", score->factor->id));

  return GTK_WIDGET (group);
}
