/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-exercise-library.h"

#include <glib/gi18n-lib.h>

#include "stride-content-words.h"
#include "stride-exercise-card.h"
#include "stride-exercise-page.h"
#include "stride-exercise-query.h"

typedef enum {
  FILTER_POSITION,
  FILTER_REGION,
  FILTER_EQUIPMENT,
  FILTER_FACTOR,
  FILTER_LEVEL,
  N_FILTERS,
} Filter;

struct _StrideExerciseLibrary {
  AdwBin parent_instance;

  StrideInsight *insight;      /* (owned) */
  StrideFigureCache *pictures; /* (owned) */
  GtkFilterListModel *shown;   /* (owned) (nullable) */
  GtkFilter *filter;           /* (owned) (nullable) */
  StrideExerciseQuery query;   /* (owned) */
  GtkDropDown *drop_downs[N_FILTERS];
  char **ids[N_FILTERS]; /* (owned): what the entries of a drop-down after the first stand for */

  GtkSearchEntry *search_entry;
  GtkToggleButton *filter_button;
  AdwWrapBox *filter_box;
  GtkLabel *count_label;
  GtkStack *stack;
  GtkGridView *grid;
};

G_DEFINE_FINAL_TYPE (StrideExerciseLibrary, stride_exercise_library, ADW_TYPE_BIN)

static StrideCatalog *
get_catalog (StrideExerciseLibrary *self)
{
  return stride_insight_get_catalog (self->insight);
}

static gboolean
matches (gpointer exercise, gpointer user_data)
{
  StrideExerciseLibrary *self = user_data;

  return stride_exercise_query_matches (&self->query, get_catalog (self), exercise);
}

static void
update_count (StrideExerciseLibrary *self)
{
  guint n = stride_exercise_library_get_n_shown (self);
  g_autofree char *text = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n), n);

  gtk_label_set_label (self->count_label, text);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "grid" : "empty");
}

static const char *
get_chosen (StrideExerciseLibrary *self, Filter filter)
{
  guint selected = gtk_drop_down_get_selected (self->drop_downs[filter]);

  return selected == 0 || selected == GTK_INVALID_LIST_POSITION ? NULL
                                                                : self->ids[filter][selected - 1];
}

static void
update_filter_button (StrideExerciseLibrary *self)
{
  g_autofree char *label = NULL;
  guint n = 0;

  for (guint i = 0; i < N_FILTERS; i++)
    n += get_chosen (self, i) ? 1 : 0;

  /* Translators: a button; the number of filters in use. */
  label = n > 0 ? g_strdup_printf (_ ("Filters (%u)"), n) : g_strdup (_ ("Filters"));
  gtk_button_set_label (GTK_BUTTON (self->filter_button), label);
}

static void
update_query (StrideExerciseLibrary *self)
{
  const char *level = get_chosen (self, FILTER_LEVEL);

  g_set_str (&self->query.text, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  g_set_str (&self->query.position, get_chosen (self, FILTER_POSITION));
  g_set_str (&self->query.region, get_chosen (self, FILTER_REGION));
  g_set_str (&self->query.equipment, get_chosen (self, FILTER_EQUIPMENT));
  g_set_str (&self->query.factor, get_chosen (self, FILTER_FACTOR));
  self->query.level = level ? *level - '0' : 0;

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_filter_button (self);
  update_count (self);
}

static void
search_changed (StrideExerciseLibrary *self)
{
  if (self->filter)
    update_query (self);
}

static void
show_all (StrideExerciseLibrary *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  for (guint i = 0; i < N_FILTERS; i++)
    gtk_drop_down_set_selected (self->drop_downs[i], 0);

  update_query (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
setup_item (StrideExerciseLibrary *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, stride_exercise_card_new (self->pictures));
}

static void
bind_item (StrideExerciseLibrary *self, GtkListItem *item)
{
  StrideExercise *exercise = gtk_list_item_get_item (item);
  StrideExerciseCard *card = STRIDE_EXERCISE_CARD (gtk_list_item_get_child (item));

  stride_exercise_card_set_exercise (card, exercise);
  gtk_list_item_set_accessible_label (item, stride_exercise_get_name (exercise));
  gtk_list_item_set_accessible_description (item, stride_exercise_card_get_caption (card));
}

static void
activated (StrideExerciseLibrary *self, guint position)
{
  g_autoptr (StrideExercise) exercise =
    g_list_model_get_item (G_LIST_MODEL (self->shown), position);
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view),
                            stride_exercise_page_new (self->insight, exercise));
}

/* --- filters ------------------------------------------------------------------------------------- */

/* The values of @get that exercises have, in the order of the catalogue. (transfer full) */
static char **
dup_values (StrideExerciseLibrary *self, const char *(*get) (StrideExercise *) )
{
  g_autoptr (GPtrArray) values = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  GListModel *exercises = stride_catalog_get_exercises (get_catalog (self));

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, i);

    if (!g_ptr_array_find_with_equal_func (values, get (exercise), g_str_equal, NULL))
      g_ptr_array_add (values, g_strdup (get (exercise)));
  }

  return (char **) g_ptr_array_steal (values, NULL);
}

/* The factors that some exercise works on. (transfer full) */
static char **
dup_factors (StrideExerciseLibrary *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n_factors;
  const StrideFactor *factors = stride_catalog_get_factors (get_catalog (self), &n_factors);
  GListModel *exercises = stride_catalog_get_exercises (get_catalog (self));

  for (guint i = 0; i < n_factors; i++) {
    StrideExerciseQuery query = { .factor = factors[i].id };

    for (guint j = 0; j < g_list_model_get_n_items (exercises); j++) {
      g_autoptr (StrideExercise) exercise = g_list_model_get_item (exercises, j);

      if (stride_exercise_query_matches (&query, get_catalog (self), exercise)) {
        g_strv_builder_add (builder, factors[i].id);
        break;
      }
    }
  }

  return g_strv_builder_end (builder);
}

static char *
dup_word (StrideExerciseLibrary *self, Filter filter, const char *id)
{
  switch (filter) {
  case FILTER_POSITION:
    return g_strdup (stride_words_position (id));
  case FILTER_EQUIPMENT:
    return g_strdup (stride_words_equipment (id));
  case FILTER_FACTOR:
    return g_strdup (stride_catalog_find_factor (get_catalog (self), id)->name);
  case FILTER_LEVEL:
    return g_strdup (stride_words_level ((StrideLevel) (*id - '0')));
  case FILTER_REGION:
  case N_FILTERS:
  default:
    return stride_words_sentence (id);
  }
}

static void
add_filter (StrideExerciseLibrary *self, Filter filter, const char *label, const char *any)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *drop_down;

  gtk_string_list_append (words, any);
  for (guint i = 0; self->ids[filter][i]; i++)
    gtk_string_list_take (words, dup_word (self, filter, self->ids[filter][i]));

  drop_down = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL);
  self->drop_downs[filter] = GTK_DROP_DOWN (drop_down);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_set_tooltip_text (drop_down, label);
  adw_wrap_box_append (self->filter_box, drop_down);
}

static void
add_filters (StrideExerciseLibrary *self)
{
  static const char *const levels[] = { "1", "2", "3", "4", NULL };

  self->ids[FILTER_POSITION] = dup_values (self, stride_exercise_get_position);
  self->ids[FILTER_REGION] = stride_exercise_query_dup_regions (get_catalog (self));
  self->ids[FILTER_EQUIPMENT] = dup_values (self, stride_exercise_get_equipment);
  self->ids[FILTER_FACTOR] = dup_factors (self);
  self->ids[FILTER_LEVEL] = g_strdupv ((char **) levels);

  add_filter (self, FILTER_POSITION, _ ("Position"), _ ("Any position"));
  add_filter (self, FILTER_REGION, _ ("Part of the body"), _ ("Any part of the body"));
  add_filter (self, FILTER_EQUIPMENT, _ ("Equipment"), _ ("Any equipment"));
  add_filter (self, FILTER_FACTOR, _ ("Works on"), _ ("Any contributor"));
  add_filter (self, FILTER_LEVEL, _ ("Level"), _ ("Any level"));

  for (guint i = 0; i < N_FILTERS; i++)
    g_signal_connect_object (self->drop_downs[i], "notify::selected", G_CALLBACK (update_query),
                             self, G_CONNECT_SWAPPED);
}

/* --- object -------------------------------------------------------------------------------------- */

static void
find_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stride_exercise_library_find (STRIDE_EXERCISE_LIBRARY (widget));
}

static void
stride_exercise_library_dispose (GObject *object)
{
  StrideExerciseLibrary *self = STRIDE_EXERCISE_LIBRARY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_EXERCISE_LIBRARY);
  g_clear_object (&self->shown);
  g_clear_object (&self->filter);
  g_clear_object (&self->insight);
  g_clear_object (&self->pictures);

  G_OBJECT_CLASS (stride_exercise_library_parent_class)->dispose (object);
}

static void
stride_exercise_library_finalize (GObject *object)
{
  StrideExerciseLibrary *self = STRIDE_EXERCISE_LIBRARY (object);

  stride_exercise_query_clear (&self->query);
  for (guint i = 0; i < N_FILTERS; i++)
    g_strfreev (self->ids[i]);

  G_OBJECT_CLASS (stride_exercise_library_parent_class)->finalize (object);
}

static void
stride_exercise_library_class_init (StrideExerciseLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = stride_exercise_library_dispose;
  object_class->finalize = stride_exercise_library_finalize;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/routines/stride-exercise-library.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideExerciseLibrary, search_entry);
  gtk_widget_class_bind_template_child (widget_class, StrideExerciseLibrary, filter_button);
  gtk_widget_class_bind_template_child (widget_class, StrideExerciseLibrary, filter_box);
  gtk_widget_class_bind_template_child (widget_class, StrideExerciseLibrary, count_label);
  gtk_widget_class_bind_template_child (widget_class, StrideExerciseLibrary, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideExerciseLibrary, grid);
  gtk_widget_class_bind_template_callback (widget_class, search_changed);
  gtk_widget_class_bind_template_callback (widget_class, show_all);
  gtk_widget_class_bind_template_callback (widget_class, setup_item);
  gtk_widget_class_bind_template_callback (widget_class, bind_item);
  gtk_widget_class_bind_template_callback (widget_class, activated);
  gtk_widget_class_install_action (widget_class, "library.find", NULL, find_action);
}

static void
stride_exercise_library_init (StrideExerciseLibrary *self)
{
  self->pictures = stride_figure_cache_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The pictures stand on the page itself. */
  gtk_widget_remove_css_class (GTK_WIDGET (self->grid), "view");
}

void
stride_exercise_library_set_insight (StrideExerciseLibrary *self, StrideInsight *insight)
{
  GListStore *parts;
  GListModel *all;
  GtkSelectionModel *selection;

  g_return_if_fail (STRIDE_IS_EXERCISE_LIBRARY (self));
  g_return_if_fail (STRIDE_IS_INSIGHT (insight));
  g_return_if_fail (self->insight == NULL);

  self->insight = g_object_ref (insight);
  add_filters (self);

  parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_list_store_append (parts, stride_catalog_get_exercises (get_catalog (self)));
  g_list_store_append (parts, stride_catalog_get_tests (get_catalog (self)));
  all = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (parts)));

  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  self->shown = gtk_filter_list_model_new (all, g_object_ref (self->filter));
  selection =
    GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->shown))));
  gtk_grid_view_set_model (self->grid, selection);
  g_object_unref (selection);
  update_count (self);
}

void
stride_exercise_library_find (StrideExerciseLibrary *self)
{
  g_return_if_fail (STRIDE_IS_EXERCISE_LIBRARY (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

guint
stride_exercise_library_get_n_shown (StrideExerciseLibrary *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE_LIBRARY (self), 0);

  return self->shown ? g_list_model_get_n_items (G_LIST_MODEL (self->shown)) : 0;
}

guint
stride_exercise_library_get_n_drawn (StrideExerciseLibrary *self)
{
  g_return_val_if_fail (STRIDE_IS_EXERCISE_LIBRARY (self), 0);

  return stride_figure_cache_get_n_drawn (self->pictures);
}
