/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-reading-page.h"

#include <glib/gi18n-lib.h>

#include "stride-action.h"
#include "stride-format.h"
#include "stride-readings.h"
#include "stride-toast.h"

struct _StrideReadingPage {
  AdwNavigationPage parent_instance;

  StrideInsight *insight; /* (owned) */
  char *uri;              /* (owned) (nullable): of the source's DOI */
  char *reference;        /* (owned) (nullable): the source, to copy */
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (StrideReadingPage, stride_reading_page, ADW_TYPE_NAVIGATION_PAGE)

static void
stride_reading_page_dispose (GObject *object)
{
  StrideReadingPage *self = STRIDE_READING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_READING_PAGE);
  g_clear_object (&self->insight);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->reference, g_free);

  G_OBJECT_CLASS (stride_reading_page_parent_class)->dispose (object);
}

static void
stride_reading_page_class_init (StrideReadingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_reading_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/learn/stride-reading-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideReadingPage, box);
}

static void
stride_reading_page_init (StrideReadingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static StrideReadingPage *
page_new (StrideInsight *insight, const char *title)
{
  StrideReadingPage *self = g_object_new (STRIDE_TYPE_READING_PAGE, "title", title, NULL);

  self->insight = g_object_ref (insight);

  return self;
}

/* --- pieces --------------------------------------------------------------------------------------- */

static GtkWidget *
add_label (StrideReadingPage *self, GtkAccessibleRole role, const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "wrap",
                                   TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "xalign", 0.0, NULL);

  if (style)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (self->box, label);

  return label;
}

static void
add_title (StrideReadingPage *self, const char *text)
{
  add_label (self, GTK_ACCESSIBLE_ROLE_HEADING, text, "title-2");
}

static void
add_heading (StrideReadingPage *self, const char *text)
{
  gtk_widget_set_margin_top (add_label (self, GTK_ACCESSIBLE_ROLE_HEADING, text, "heading"), 12);
}

static void
add_paragraph (StrideReadingPage *self, const char *text)
{
  add_label (self, GTK_ACCESSIBLE_ROLE_LABEL, text, NULL);
}

static void
add_grade (StrideReadingPage *self, StrideGrade grade)
{
  g_autofree char *text = NULL;

  if (grade == STRIDE_GRADE_S)
    text = g_strdup (_ ("Safety rule"));
  else
    /* Translators: how well studied it is: "Evidence: moderate". */
    text = g_strdup_printf (_ ("Evidence: %s"), stride_grade_get_word (grade));
  add_label (self, GTK_ACCESSIBLE_ROLE_LABEL, text, "caption-heading");
}

/* @row: (transfer floating) */
static void
add_link (AdwPreferencesGroup *group,
          const char *title,
          const char *subtitle,
          const char *action,
          const char *target)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  stride_set_action (row, action, target);
  adw_preferences_group_add (group, row);
}

static AdwPreferencesGroup *
add_group (StrideReadingPage *self, const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  gtk_widget_set_margin_top (group, 12);
  gtk_box_append (self->box, group);

  return ADW_PREFERENCES_GROUP (group);
}

static void
add_sources (StrideReadingPage *self, const char *const *ids)
{
  AdwPreferencesGroup *group = add_group (self, _ ("Sources"));

  for (guint i = 0; ids[i]; i++) {
    const StrideCitation *citation =
      stride_catalog_find_citation (stride_insight_get_catalog (self->insight), ids[i]);

    if (citation)
      add_link (group, citation->text, "", "win.show-citation", ids[i]);
  }
}

static void
add_routines (StrideReadingPage *self, const char *const *ids)
{
  AdwPreferencesGroup *group;

  if (!ids[0])
    return;
  group = add_group (self, _ ("To Try"));
  for (guint i = 0; ids[i]; i++) {
    StrideRoutine *routine =
      stride_catalog_find_routine (stride_insight_get_catalog (self->insight), ids[i]);
    g_autofree char *length = NULL;

    if (!routine)
      continue;
    length = stride_format_duration (stride_routine_get_total (routine));
    add_link (group, stride_routine_get_name (routine), length, "win.start-routine", ids[i]);
  }
}

/* --- the three kinds of page ---------------------------------------------------------------------- */

static AdwNavigationPage *
question_page_new (StrideInsight *insight, StrideRule *rule)
{
  StrideReadingPage *self = page_new (insight, stride_rule_get_title (rule));

  add_title (self, stride_rule_get_title (rule));
  add_grade (self, stride_rule_get_grade (rule));
  add_paragraph (self, stride_rule_get_body (rule));
  add_routines (self, stride_rule_get_routines (rule));
  add_sources (self, stride_rule_get_citations (rule));

  return ADW_NAVIGATION_PAGE (self);
}

static void
add_bullets (StrideReadingPage *self, char **texts)
{
  for (guint i = 0; texts[i]; i++) {
    /* Translators: an item of a list */
    g_autofree char *text = g_strdup_printf (_ ("• %s"), texts[i]);

    add_paragraph (self, text);
  }
}

static AdwNavigationPage *
factor_page_new (StrideInsight *insight, const StrideFactor *factor)
{
  StrideReadingPage *self = page_new (insight, factor->name);

  add_title (self, factor->name);
  add_grade (self, factor->grade);
  if (factor->evidence[0])
    add_heading (self, _ ("What Is Known"));
  for (guint i = 0; factor->evidence[i]; i++)
    add_paragraph (self, factor->evidence[i]);
  if (factor->advice[0])
    add_heading (self, _ ("What to Try"));
  add_bullets (self, factor->advice);
  if (*factor->care) {
    add_heading (self, _ ("When Not"));
    add_paragraph (self, factor->care);
  }
  if (factor->beliefs->len > 0)
    add_heading (self, _ ("What People Say, and What Studies Say"));
  for (guint i = 0; i < factor->beliefs->len; i++) {
    const StrideBelief *belief = &g_array_index (factor->beliefs, StrideBelief, i);
    /* Translators: something that people say, in quotation marks */
    g_autofree char *said = g_strdup_printf (_ ("“%s”"), belief->said);

    add_label (self, GTK_ACCESSIBLE_ROLE_LABEL, said, "caption-heading");
    add_paragraph (self, belief->studies);
  }
  add_sources (self, (const char *const *) factor->citations);

  return ADW_NAVIGATION_PAGE (self);
}

AdwNavigationPage *
stride_reading_page_new (StrideInsight *insight, const char *topic)
{
  StrideCatalog *catalog;
  StrideRule *rule;
  const StrideFactor *factor;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (topic != NULL, NULL);

  catalog = stride_insight_get_catalog (insight);
  rule = stride_readings_find_question (catalog, topic);
  if (rule)
    return question_page_new (insight, rule);
  factor = stride_catalog_find_factor (catalog, topic);

  return factor ? factor_page_new (insight, factor) : NULL;
}

/* --- a source ------------------------------------------------------------------------------------- */

static void
launched (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (StrideReadingPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
      gtk_widget_get_root (GTK_WIDGET (self)))
    stride_toast_error (GTK_WIDGET (self), error);
}

static void
open_clicked (StrideReadingPage *self)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (self->uri);

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                           launched, g_object_ref (self));
}

static void
copy_clicked (StrideReadingPage *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->reference);
  stride_toast (GTK_WIDGET (self), _ ("Copied"), NULL, NULL);
}

static void
add_button (StrideReadingPage *self, GtkWidget *row, const char *label, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  g_signal_connect_swapped (button, "clicked", clicked, self);
  adw_wrap_box_append (ADW_WRAP_BOX (row), button);
}

static void
add_doi (StrideReadingPage *self, const StrideCitation *citation)
{
  GtkWidget *row = adw_wrap_box_new ();
  g_autofree char *escaped = NULL;

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (row), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (row), 6);
  if (citation->doi) {
    escaped = g_uri_escape_string (citation->doi, "/", FALSE);
    self->uri = g_strconcat ("https://doi.org/", escaped, NULL);
    add_label (self, GTK_ACCESSIBLE_ROLE_LABEL, self->uri, "caption");
    add_button (self, row, _ ("_Open in Browser"), G_CALLBACK (open_clicked));
  }
  self->reference = g_strjoin (" ", citation->text, self->uri, NULL);
  add_button (self, row, _ ("_Copy Reference"), G_CALLBACK (copy_clicked));
  gtk_box_append (self->box, row);
}

static gboolean
cites (const char *const *ids, const char *id)
{
  return ids && g_strv_contains (ids, id);
}

/* Where Backstride leans on it. */
static void
add_uses (StrideReadingPage *self, const char *id)
{
  StrideCatalog *catalog = stride_insight_get_catalog (self->insight);
  GListModel *rules = stride_catalog_get_rules (catalog);
  AdwPreferencesGroup *group = add_group (self, _ ("Used For"));
  const StrideFactor *factors;
  guint n_factors, n_uses = 0;

  factors = stride_catalog_get_factors (catalog, &n_factors);
  for (guint i = 0; i < n_factors; i++) {
    if (!cites ((const char *const *) factors[i].citations, id))
      continue;
    add_link (group, factors[i].name, "", "win.show-reading", factors[i].id);
    n_uses++;
  }
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++) {
    g_autoptr (StrideRule) rule = g_list_model_get_item (rules, i);
    GtkWidget *row;

    if (!cites (stride_rule_get_citations (rule), id))
      continue;
    row = adw_action_row_new ();
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), stride_rule_get_title (rule));
    adw_preferences_group_add (group, row);
    n_uses++;
  }
  gtk_widget_set_visible (GTK_WIDGET (group), n_uses > 0);
}

AdwNavigationPage *
stride_reading_page_new_for_citation (StrideInsight *insight, const char *id)
{
  const StrideCitation *citation;
  StrideReadingPage *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  citation = stride_catalog_find_citation (stride_insight_get_catalog (insight), id);
  if (!citation)
    return NULL;

  self = page_new (insight, _ ("Source"));
  add_paragraph (self, citation->text);
  if (*citation->note) {
    add_heading (self, _ ("What We Read in It"));
    add_paragraph (self, citation->note);
  }
  add_label (self, GTK_ACCESSIBLE_ROLE_LABEL,
             citation->verified
               ? _ ("Its abstract or page was read for Backstride.")
               : _ ("Taken from a second-hand page or from memory: treat with care."),
             "caption");
  add_doi (self, citation);
  add_uses (self, id);

  return ADW_NAVIGATION_PAGE (self);
}
