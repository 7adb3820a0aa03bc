/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-findings-page.h"

#include <glib/gi18n-lib.h>

#include "stride-comparison-group.h"
#include "stride-factor-group.h"
#include "stride-format.h"
#include "stride-intake-record.h"
#include "stride-link-row.h"

/* From this score on a factor is worth trying, and so many are shown. */
#define SCORE_SHOWN 25
#define N_SHOWN 3

struct _StrideFindingsPage {
  AdwNavigationPage parent_instance;

  StrideInsight *insight; /* (owned) */
  GPtrArray *groups;      /* (owned) (element-type AdwPreferencesGroup): on the page now */
  char *shown; /* (owned) (nullable): what they say, to leave them alone when nothing changed */

  GtkStack *stack;
  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (StrideFindingsPage, stride_findings_page, ADW_TYPE_NAVIGATION_PAGE)

/* What people often hear, and the rules that say what studies found. */
static const struct {
  const char *saying;
  const char *rule;
} sayings[] = {
  { N_ ("“Flat feet need arch support”"), "fw-arch" },
  { N_ ("“Concrete ruins your back”"), "su-hard" },
  { N_ ("“Tight hamstrings pull on your back”"), "mo-hamstring" },
  { N_ ("“The treadmill is to blame”"), "qa-treadmill" },
};

static void
add_group (StrideFindingsPage *self, GtkWidget *group)
{
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
  g_ptr_array_add (self->groups, group);
}

static void
add_safety (StrideFindingsPage *self)
{
  StrideSafetyLevel level = stride_insight_get_safety (self->insight);
  GtkWidget *group;

  if (level == STRIDE_SAFETY_CLEAR)
    return;

  group = adw_preferences_group_new ();
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                             stride_link_row_new (stride_safety_get_title (level),
                                                  stride_safety_get_text (level), 0,
                                                  "win.safety-check", NULL));
  add_group (self, group);
}

static void
add_intro (StrideFindingsPage *self, guint n_shown)
{
  GtkWidget *group = adw_preferences_group_new ();

  if (n_shown > 0) {
    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Likely Contributors"));
    adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (group),
      _ (
        "What to try first, from your answers and your log. A score says how much there is to try, "
        "not what is wrong with your back; what is better studied comes first. Where your log "
        "knows better than memory, it speaks."));
  } else {
    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("No Clear Contributor"));
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group),
                                           _ ("That is common. Log two weeks and see."));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               stride_link_row_new (_ ("Log a Run"),
                                                    _ ("With the soreness after it"), 0,
                                                    "win.log-run", NULL));
  }
  add_group (self, group);
}

/* What weighs nothing has no score, but its own page to go and look. */
static GtkWidget *
make_playful_row (StrideFindingsPage *self, const StrideFactor *factor)
{
  gboolean asked = stride_profile_get_cosmic (stride_insight_get_profile (self->insight));

  return stride_link_row_new (
    factor->name,
    asked ? _ ("Weighs nothing. Whatever the moon does, it never alters advice.")
          : _ ("Untested on you, and it weighs nothing. Shall we ask the moon, just for fun? ;-)"),
    0, asked ? "win.sky" : "win.ask-sky", NULL);
}

static GtkWidget *
make_score_row (const StrideFactorScore *score)
{
  g_autofree char *summary = stride_factor_group_dup_summary (score);
  g_autofree char *digits = g_strdup_printf ("%d", score->score);
  GtkWidget *label = gtk_label_new (digits);
  GtkWidget *row =
    g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", score->factor->name,
                  "subtitle", summary, "subtitle-lines", 0, NULL);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dimmed");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);

  return row;
}

static void
add_others (StrideFindingsPage *self, GPtrArray *scores, guint n_shown)
{
  GtkWidget *group =
    g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", _ ("What Else Was Looked At"), NULL);

  for (guint i = n_shown; i < scores->len; i++) {
    const StrideFactorScore *score = scores->pdata[i];

    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               score->factor->weight <= 0 ? make_playful_row (self, score->factor)
                                                          : make_score_row (score));
  }
  add_group (self, group);
}

static void
add_sayings (StrideFindingsPage *self)
{
  StrideCatalog *catalog = stride_insight_get_catalog (self->insight);
  StrideFacts *facts = stride_insight_get_facts (self->insight);
  GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title",
                                   _ ("What People Say, What Studies Say"), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sayings); i++) {
    StrideRule *rule = stride_catalog_find_rule (catalog, sayings[i].rule);
    g_autofree char *text = NULL;

    if (!rule)
      continue;
    text = stride_rule_fill (stride_rule_get_body (rule), facts);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               stride_factor_group_make_rule_row (self->insight, rule,
                                                                  _ (sayings[i].saying), NULL,
                                                                  text));
  }
  add_group (self, group);
}

static StrideDay
day_of (const StrideIntakeRecord *record)
{
  return stride_day_from_unix (record->at, record->tz);
}

static void
add_again (StrideFindingsPage *self)
{
  StrideProfile *profile = stride_insight_get_profile (self->insight);
  const StrideIntakeRecord *latest = stride_intake_record_find_full (profile, 0);
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *day =
    latest ? stride_format_day (day_of (latest), stride_insight_get_today (self->insight)) : NULL;
  /* Translators: %s is a day: "Monday", "12 March" */
  g_autofree char *text =
    day ? g_strdup_printf (_ ("Last answered: %s. Every eight weeks is enough."), day) : NULL;

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                             stride_link_row_new (_ ("Answer Again"), text ? text : "", 0,
                                                  "win.questionnaire", NULL));
  add_group (self, group);
}

static void
add_contributors (StrideFindingsPage *self, GPtrArray *scores, guint n_shown)
{
  for (guint i = 0; i < n_shown; i++)
    add_group (self, stride_factor_group_new (self->insight, scores->pdata[i]));
}

static void
add_comparison (StrideFindingsPage *self)
{
  StrideProfile *profile = stride_insight_get_profile (self->insight);
  const StrideIntakeRecord *now = stride_intake_record_find_full (profile, 0);
  const StrideIntakeRecord *then = stride_intake_record_find_full (profile, 1);

  if (now && then)
    add_group (self, stride_comparison_group_new (self->insight, then, now));
}

/* All that the page shows, as one text. */
static char *
describe (StrideFindingsPage *self)
{
  GPtrArray *scores = stride_insight_get_scores (self->insight);
  StrideProfile *profile = stride_insight_get_profile (self->insight);
  const StrideIntakeRecord *record = stride_intake_record_find_full (profile, 0);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%u %d %" G_GINT64_FORMAT,
                          stride_insight_get_safety (self->insight),
                          stride_profile_get_cosmic (profile), record ? record->at : 0);
  for (guint i = 0; scores && i < scores->len; i++) {
    const StrideFactorScore *score = scores->pdata[i];

    g_string_append_printf (text, "\n%s %d %u", score->factor->id, score->score, score->answered);
    for (guint j = 0; j < score->contributions->len; j++)
      g_string_append_printf (text, "|%s",
                              ((StrideContribution *) score->contributions->pdata[j])->text);
  }
  stride_insight_describe_advice (self->insight, text);

  return g_string_free (text, FALSE);
}

/* Nobody who reads is taken elsewhere by a log that is still being loaded. */
static void
update (StrideFindingsPage *self)
{
  GPtrArray *scores = stride_insight_get_scores (self->insight);
  g_autofree char *shown = describe (self);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->page)) != NULL;
  guint n_shown = 0;

  if (g_strcmp0 (shown, self->shown) == 0)
    return;
  g_set_str (&self->shown, shown);

  for (guint i = 0; i < self->groups->len; i++)
    adw_preferences_page_remove (self->page, self->groups->pdata[i]);
  g_ptr_array_set_size (self->groups, 0);

  gtk_stack_set_visible_child_name (self->stack, scores ? "findings" : "unasked");
  if (!scores)
    return;

  while (n_shown < MIN (scores->len, N_SHOWN) &&
         ((StrideFactorScore *) scores->pdata[n_shown])->score >= SCORE_SHOWN)
    n_shown++;

  add_safety (self);
  add_intro (self, n_shown);
  add_contributors (self, scores, n_shown);
  add_comparison (self);
  add_others (self, scores, n_shown);
  add_sayings (self);
  add_again (self);
  if (had_focus) {
    gtk_widget_child_focus (GTK_WIDGET (self->page), GTK_DIR_TAB_FORWARD);
    adw_preferences_page_scroll_to_top (self->page);
  }
}

static void
stride_findings_page_dispose (GObject *object)
{
  StrideFindingsPage *self = STRIDE_FINDINGS_PAGE (object);

  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_free);
  g_clear_object (&self->insight);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_FINDINGS_PAGE);

  G_OBJECT_CLASS (stride_findings_page_parent_class)->dispose (object);
}

static void
stride_findings_page_class_init (StrideFindingsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_findings_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-findings-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideFindingsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideFindingsPage, page);
}

static void
stride_findings_page_init (StrideFindingsPage *self)
{
  self->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

StrideFindingsPage *
stride_findings_page_new (StrideInsight *insight)
{
  StrideFindingsPage *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);

  self = g_object_new (STRIDE_TYPE_FINDINGS_PAGE, NULL);
  self->insight = g_object_ref (insight);
  g_signal_connect_object (insight, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}
