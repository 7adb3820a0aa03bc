/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-routines-page.h"

#include <glib/gi18n-lib.h>

#include "stride-content-words.h"
#include "stride-exercise-library.h"
#include "stride-format.h"
#include "stride-routine-groups.h"
#include "stride-routine-page.h"

struct _StrideRoutinesPage {
  AdwBin parent_instance;

  StrideInsight *insight; /* (owned) */

  AdwViewStack *stack;
  GtkBox *groups_box;
  StrideExerciseLibrary *library;
};

G_DEFINE_FINAL_TYPE (StrideRoutinesPage, stride_routines_page, ADW_TYPE_BIN)

static void
row_activated (AdwActionRow *row, StrideRoutine *routine)
{
  StrideRoutinesPage *self =
    STRIDE_ROUTINES_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (row), STRIDE_TYPE_ROUTINES_PAGE));
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view),
                            stride_routine_page_new (self->insight, routine));
}

/* What the gate says against it, or "because you train rarely" as a sentence, or level and goal. */
static char *
dup_subtitle (StrideRoutinesPage *self, const StrideRoutineItem *item)
{
  StrideLevel level = stride_routine_get_level (item->routine);
  const char *goal = stride_routine_get_goal (item->routine);
  const char *why = NULL;
  int soreness =
    (int) stride_facts_get_number (stride_insight_get_facts (self->insight), "today.sore", -1);

  if (!stride_safety_allows_routine (stride_insight_get_safety (self->insight), item->routine,
                                     soreness, &why))
    return g_strdup (why);
  if (item->reason)
    return stride_words_sentence (item->reason);
  if (level == STRIDE_LEVEL_ALL || level == STRIDE_LEVEL_TEST)
    return g_strdup (goal);

  /* Translators: level and goal of a routine: "Level 2 · Longer levers and single-leg work" */
  return g_strdup_printf (_ ("%s · %s"), stride_words_level (level), goal);
}

static GtkWidget *
make_row (StrideRoutinesPage *self, const StrideRoutineItem *item)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *length = stride_format_duration (stride_routine_get_total (item->routine));
  g_autofree char *subtitle = dup_subtitle (self, item);
  GtkWidget *length_label = gtk_label_new (length);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 stride_routine_get_name (item->routine));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);

  gtk_widget_add_css_class (length_label, "numeric");
  gtk_widget_add_css_class (length_label, "dimmed");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), length_label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated), item->routine, 0);

  return row;
}

static void
update_groups (StrideRoutinesPage *self)
{
  StrideFacts *facts = stride_insight_get_facts (self->insight);
  g_autoptr (GPtrArray) groups =
    stride_routine_groups_new (stride_insight_get_catalog (self->insight),
                               stride_insight_get_advice (self->insight),
                               stride_insight_get_safety (self->insight),
                               (int) stride_facts_get_number (facts, "adh.level", 1),
                               (int) stride_facts_get_number (facts, "today.sore", -1));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups_box))))
    gtk_box_remove (self->groups_box, child);

  for (guint i = 0; i < groups->len; i++) {
    StrideRoutineGroup *group = g_ptr_array_index (groups, i);
    GtkWidget *box = adw_preferences_group_new ();

    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (box), group->title);
    for (guint j = 0; j < group->items->len; j++)
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (box),
                                 make_row (self,
                                           &g_array_index (group->items, StrideRoutineItem, j)));
    gtk_box_append (self->groups_box, box);
  }
}

static void
find_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stride_routines_page_find (STRIDE_ROUTINES_PAGE (widget));
}

static void
stride_routines_page_dispose (GObject *object)
{
  StrideRoutinesPage *self = STRIDE_ROUTINES_PAGE (object);

  g_clear_object (&self->insight);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_ROUTINES_PAGE);

  G_OBJECT_CLASS (stride_routines_page_parent_class)->dispose (object);
}

static void
stride_routines_page_class_init (StrideRoutinesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_routines_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/routines/stride-routines-page.ui");
  gtk_widget_class_install_action (widget_class, "page.find", NULL, find_action);
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinesPage, groups_box);
  gtk_widget_class_bind_template_child (widget_class, StrideRoutinesPage, library);
}

static void
stride_routines_page_init (StrideRoutinesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

StrideRoutinesPage *
stride_routines_page_new (StrideInsight *insight)
{
  StrideRoutinesPage *self;

  g_return_val_if_fail (STRIDE_IS_INSIGHT (insight), NULL);

  self = g_object_new (STRIDE_TYPE_ROUTINES_PAGE, NULL);
  self->insight = g_object_ref (insight);
  stride_exercise_library_set_insight (self->library, insight);
  g_signal_connect_object (insight, "changed", G_CALLBACK (update_groups), self, G_CONNECT_SWAPPED);
  update_groups (self);

  return self;
}

void
stride_routines_page_show_exercises (StrideRoutinesPage *self)
{
  g_return_if_fail (STRIDE_IS_ROUTINES_PAGE (self));

  adw_view_stack_set_visible_child_name (self->stack, "exercises");
}

void
stride_routines_page_find (StrideRoutinesPage *self)
{
  stride_routines_page_show_exercises (self);
  stride_exercise_library_find (self->library);
}
