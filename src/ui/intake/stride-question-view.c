/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-question-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-answer-row.h"
#include "stride-quantity.h"
#include "stride-scale-picker.h"

/* Below every range. */
#define NO_NUMBER (-1e6)
#define NONE "none"

struct _StrideQuestionView {
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *help;
  AdwBin *slot;
  GtkLabel *error;

  StrideQuestion *question; /* (owned) (nullable) */
  GPtrArray *rows;          /* (owned) (element-type StrideAnswerRow), one an option */
  GtkWidget *list;          /* (unowned) (nullable): the list box of the options */
  GtkWidget *picker;        /* (unowned) (nullable) */
  GtkWidget *entry;         /* (unowned) (nullable) */
  gboolean has_answer;
};

G_DEFINE_FINAL_TYPE (StrideQuestionView, stride_question_view, ADW_TYPE_BIN)

typedef enum {
  PROP_HAS_ANSWER = 1,
} StrideQuestionViewProperty;

static GParamSpec *properties[PROP_HAS_ANSWER + 1];

enum {
  SIGNAL_PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
find_has_answer (StrideQuestionView *self)
{
  if (self->picker)
    return stride_scale_picker_get_value (STRIDE_SCALE_PICKER (self->picker)) >= 0;
  if (self->entry)
    return *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0';

  for (guint i = 0; i < self->rows->len; i++)
    if (stride_answer_row_get_active (self->rows->pdata[i]))
      return TRUE;

  return FALSE;
}

static void
answer_changed (StrideQuestionView *self)
{
  gboolean has_answer = find_has_answer (self);

  stride_question_view_set_error (self, NULL);
  if (self->has_answer == has_answer)
    return;

  self->has_answer = has_answer;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_ANSWER]);
}

/* --- options ------------------------------------------------------------------------------------- */

static const StrideOption *
get_option (StrideQuestionView *self, guint index)
{
  guint n;
  const StrideOption *options = stride_question_get_options (self->question, &n);

  g_assert (index < n);

  return &options[index];
}

static gboolean
is_single (StrideQuestionView *self)
{
  return stride_question_get_kind (self->question) == STRIDE_QUESTION_SINGLE;
}

/* "None of these" goes with no other answer. */
static gboolean
excludes (StrideQuestionView *self, guint index, guint other)
{
  if (index == other)
    return FALSE;

  return is_single (self) || g_str_equal (get_option (self, index)->id, NONE) ||
         g_str_equal (get_option (self, other)->id, NONE);
}

static void
toggle (StrideQuestionView *self, guint index)
{
  gboolean active = is_single (self) || !stride_answer_row_get_active (self->rows->pdata[index]);

  for (guint i = 0; active && i < self->rows->len; i++)
    if (excludes (self, index, i))
      stride_answer_row_set_active (self->rows->pdata[i], FALSE);
  stride_answer_row_set_active (self->rows->pdata[index], active);
  answer_changed (self);

  if (is_single (self))
    g_signal_emit (self, signals[SIGNAL_PICKED], 0);
}

static void
row_activated (StrideQuestionView *self, GtkListBoxRow *row)
{
  toggle (self, (guint) gtk_list_box_row_get_index (row));
}

/* "1" … "9", then "a" … */
static char
key_of (guint index)
{
  return index < 9 ? (char) ('1' + index) : (char) ('a' + index - 9);
}

static gboolean
was_chosen (StrideAnswers *answers, StrideQuestion *question, const char *option)
{
  const char *id = stride_question_get_id (question);
  const char *const *many = stride_answers_get_choices (answers, id);

  if (many)
    return g_strv_contains (many, option);

  return g_strcmp0 (stride_answers_get_choice (answers, id), option) == 0;
}

static void
add_row (StrideQuestionView *self, const StrideOption *option, guint index)
{
  StrideAnswerRow *first = index > 0 ? self->rows->pdata[0] : NULL;
  StrideAnswerRow *row = stride_answer_row_new (stride_question_get_id (self->question), option,
                                                key_of (index), is_single (self), first);

  gtk_list_box_append (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  g_ptr_array_add (self->rows, g_object_ref (row));
}

static GtkWidget *
make_options (StrideQuestionView *self, StrideAnswers *answers)
{
  GtkAccessibleRole role =
    is_single (self) ? GTK_ACCESSIBLE_ROLE_RADIO_GROUP : GTK_ACCESSIBLE_ROLE_GROUP;
  guint n;
  const StrideOption *options = stride_question_get_options (self->question, &n);

  self->list = g_object_new (GTK_TYPE_LIST_BOX, "accessible-role", role, "selection-mode",
                             GTK_SELECTION_NONE, NULL);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_widget_add_css_class (self->list, "answers");
  for (guint i = 0; i < n; i++)
    add_row (self, &options[i], i);
  for (guint i = 0; i < n; i++)
    stride_answer_row_set_active (self->rows->pdata[i],
                                  was_chosen (answers, self->question, options[i].id));

  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated), self,
                           G_CONNECT_SWAPPED);

  return self->list;
}

/* --- numbers ------------------------------------------------------------------------------------- */

static GtkWidget *
make_scale (StrideQuestionView *self, StrideAnswers *answers)
{
  const char *id = stride_question_get_id (self->question);
  const char *unit;
  double min, max;

  stride_question_get_range (self->question, &min, &max, &unit);
  self->picker = stride_scale_picker_new ();
  stride_scale_picker_set_range (STRIDE_SCALE_PICKER (self->picker), (int) min, (int) max);
  stride_scale_picker_set_label (STRIDE_SCALE_PICKER (self->picker),
                                 stride_question_get_text (self->question));
  stride_scale_picker_set_value (STRIDE_SCALE_PICKER (self->picker),
                                 (int) stride_answers_get_number (answers, id, -1));
  g_signal_connect_object (self->picker, "notify::value", G_CALLBACK (answer_changed), self,
                           G_CONNECT_SWAPPED);

  return self->picker;
}

static GtkWidget *
make_entry (StrideQuestionView *self, StrideAnswers *answers)
{
  const char *id = stride_question_get_id (self->question);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *range = NULL;
  g_autofree char *text = NULL;
  const char *unit;
  double min, max;
  double value = stride_answers_get_number (answers, id, NAN);
  GtkWidget *label;

  stride_question_get_range (self->question, &min, &max, &unit);
  text = isnan (value) ? g_strdup ("") : stride_format_number (value, 1);
  self->entry =
    g_object_new (GTK_TYPE_ENTRY, "input-purpose", GTK_INPUT_PURPOSE_NUMBER, "text", text,
                  "activates-default", TRUE, "max-length", 8, "xalign", 1.0, NULL);
  gtk_widget_add_css_class (self->entry, "answer");
  gtk_widget_add_css_class (self->entry, "numeric");
  label = gtk_label_new (unit);
  gtk_widget_add_css_class (label, "title-4");

  /* Translators: the smallest and the largest number that can be entered, and their unit */
  range = g_strdup_printf (_ ("From %g to %g %s"), min, max, unit ? unit : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  stride_question_get_text (self->question),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, range, -1);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (answer_changed), self,
                           G_CONNECT_SWAPPED);

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

/* --- the view ------------------------------------------------------------------------------------ */

static void
stride_question_view_dispose (GObject *object)
{
  StrideQuestionView *self = STRIDE_QUESTION_VIEW (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->question);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_QUESTION_VIEW);

  G_OBJECT_CLASS (stride_question_view_parent_class)->dispose (object);
}

static void
stride_question_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideQuestionView *self = STRIDE_QUESTION_VIEW (object);

  switch ((StrideQuestionViewProperty) id) {
  case PROP_HAS_ANSWER:
    g_value_set_boolean (value, self->has_answer);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_question_view_class_init (StrideQuestionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = stride_question_view_dispose;
  object_class->get_property = stride_question_view_get_property;

  properties[PROP_HAS_ANSWER] =
    g_param_spec_boolean ("has-answer", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-question-view.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideQuestionView, title);
  gtk_widget_class_bind_template_child (widget_class, StrideQuestionView, help);
  gtk_widget_class_bind_template_child (widget_class, StrideQuestionView, slot);
  gtk_widget_class_bind_template_child (widget_class, StrideQuestionView, error);
}

static void
stride_question_view_init (StrideQuestionView *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
stride_question_view_new (void)
{
  return g_object_new (STRIDE_TYPE_QUESTION_VIEW, NULL);
}

/* Else the window holds on to an answer of the question before, and what is focused next is lost when
 * it lets go of that. */
static void
release_focus (StrideQuestionView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_root_set_focus (root, NULL);
}

void
stride_question_view_set_question (StrideQuestionView *self,
                                   StrideQuestion *question,
                                   StrideAnswers *answers)
{
  GtkWidget *child = NULL;
  const char *help;

  g_return_if_fail (STRIDE_IS_QUESTION_VIEW (self));
  g_return_if_fail (STRIDE_IS_QUESTION (question));
  g_return_if_fail (answers);

  release_focus (self);
  g_set_object (&self->question, question);
  g_ptr_array_set_size (self->rows, 0);
  self->list = self->picker = self->entry = NULL;

  switch (stride_question_get_kind (question)) {
  case STRIDE_QUESTION_SINGLE:
  case STRIDE_QUESTION_MULTI:
    child = make_options (self, answers);
    break;
  case STRIDE_QUESTION_SCALE:
    child = make_scale (self, answers);
    break;
  case STRIDE_QUESTION_NUMBER:
    child = make_entry (self, answers);
    break;
  default:
    g_return_if_reached ();
  }

  help = stride_question_get_help (question);
  gtk_label_set_text (self->title, stride_question_get_text (question));
  gtk_label_set_text (self->help, help);
  gtk_widget_set_visible (GTK_WIDGET (self->help), *help != '\0');
  adw_bin_set_child (self->slot, child);
  if (self->list)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    stride_question_get_text (question),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, help, -1);
  answer_changed (self);
}

gboolean
stride_question_view_get_has_answer (StrideQuestionView *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION_VIEW (self), FALSE);

  return self->has_answer;
}

void
stride_question_view_focus (StrideQuestionView *self)
{
  guint index = 0;

  g_return_if_fail (STRIDE_IS_QUESTION_VIEW (self));

  for (guint i = self->rows->len; i-- > 0;)
    if (stride_answer_row_get_active (self->rows->pdata[i]))
      index = i;

  if (self->list)
    gtk_widget_grab_focus (self->rows->pdata[index]);
  else if (self->picker)
    gtk_widget_grab_focus (self->picker);
  else if (self->entry)
    gtk_widget_grab_focus (self->entry);
}

gboolean
stride_question_view_press (StrideQuestionView *self, guint keyval)
{
  guint character = gdk_keyval_to_unicode (gdk_keyval_to_lower (keyval));

  g_return_val_if_fail (STRIDE_IS_QUESTION_VIEW (self), FALSE);

  for (guint i = 0; i < self->rows->len; i++) {
    if (character != (guint) key_of (i))
      continue;
    gtk_widget_grab_focus (self->rows->pdata[i]);
    toggle (self, i);
    return TRUE;
  }

  return self->picker && g_unichar_isdigit (character) &&
         stride_scale_picker_press (STRIDE_SCALE_PICKER (self->picker), keyval);
}

StrideAnswers *
stride_question_view_dup_answer (StrideQuestionView *self)
{
  g_autoptr (StrideAnswers) answers = stride_answers_new ();
  g_autoptr (GPtrArray) ticked = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  const char *id;

  g_return_val_if_fail (STRIDE_IS_QUESTION_VIEW (self), NULL);

  if (!self->question || !self->has_answer)
    return g_steal_pointer (&answers);

  id = stride_question_get_id (self->question);
  for (guint i = 0; i < self->rows->len; i++)
    if (stride_answer_row_get_active (self->rows->pdata[i]))
      g_ptr_array_add (ticked, get_option (self, i)->id);

  if (self->picker) {
    stride_answers_set_number (answers, id,
                               stride_scale_picker_get_value (STRIDE_SCALE_PICKER (self->picker)));
  } else if (self->entry) {
    double value = NO_NUMBER;

    stride_parse_number (gtk_editable_get_text (GTK_EDITABLE (self->entry)), &value);
    stride_answers_set_number (answers, id, value);
  } else if (is_single (self)) {
    stride_answers_set_choice (answers, id, ticked->pdata[0]);
  } else {
    stride_answers_set_choices (answers, id, (const char *const *) ticked->pdata);
  }

  return g_steal_pointer (&answers);
}

void
stride_question_view_set_error (StrideQuestionView *self, const char *message)
{
  g_return_if_fail (STRIDE_IS_QUESTION_VIEW (self));

  gtk_label_set_text (self->error, message ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->error), message != NULL);
  if (!self->entry)
    return;

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               message ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  if (message)
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");
}
