/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-question.h"

#include "stride-content-text.h"
#include "stride-error.h"
#include "stride-question-private.h"

#include "stride-poison.h"

struct _StrideQuestion {
  GObject parent_instance;

  char *id;       /* (owned) */
  char *text;     /* (owned) */
  char *help;     /* (owned) */
  char *block;    /* (owned) */
  char *factor;   /* (owned) */
  char *variable; /* (owned) */
  StrideQuestionKind kind;
  GArray *options; /* (owned) (element-type StrideOption) */
  GArray *feeds;   /* (owned) (element-type StrideFeed) */
  GArray *flags;   /* (owned) (element-type StrideFlag) */
  double min, max;
  char *unit; /* (owned) */
  int max_choices;
  gboolean skippable;
  StrideCondition *show_if; /* (owned) */
};

G_DEFINE_FINAL_TYPE (StrideQuestion, stride_question, G_TYPE_OBJECT)

/* In the order of StrideQuestionKind. */
static const char *const kinds[] = { "single", "multi", "scale", "number", NULL };
static const char *const blocks[] = { "safety", "soreness", "running", "body", "mind", NULL };

static void
option_clear (gpointer data)
{
  StrideOption *option = data;

  g_free (option->id);
  g_free (option->text);
}

static void
feed_clear (gpointer data)
{
  StrideFeed *feed = data;

  g_free (feed->factor);
  g_clear_pointer (&feed->when, stride_condition_unref);
}

static void
flag_clear (gpointer data)
{
  StrideFlag *flag = data;

  g_free (flag->flag);
  stride_condition_unref (flag->when);
}

static void
stride_question_finalize (GObject *object)
{
  StrideQuestion *self = STRIDE_QUESTION (object);

  g_free (self->id);
  g_free (self->text);
  g_free (self->help);
  g_free (self->block);
  g_free (self->factor);
  g_free (self->variable);
  g_array_unref (self->options);
  g_array_unref (self->feeds);
  g_array_unref (self->flags);
  g_free (self->unit);
  g_clear_pointer (&self->show_if, stride_condition_unref);

  G_OBJECT_CLASS (stride_question_parent_class)->finalize (object);
}

static void
stride_question_class_init (StrideQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stride_question_finalize;
}

static GArray *
array_new (guint element_size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, TRUE, element_size);

  g_array_set_clear_func (array, clear);

  return array;
}

static void
stride_question_init (StrideQuestion *self)
{
  self->options = array_new (sizeof (StrideOption), option_clear);
  self->feeds = array_new (sizeof (StrideFeed), feed_clear);
  self->flags = array_new (sizeof (StrideFlag), flag_clear);
}

static void
read_option (StrideJsonReader *reader, gpointer user_data)
{
  StrideOption option = {
    .id = g_strdup (stride_json_reader_string (reader, "id")),
    .text = stride_content_dup_text (reader, "text"),
  };

  g_array_append_val (((StrideQuestion *) user_data)->options, option);
}

static void
read_feed (StrideJsonReader *reader, gpointer user_data)
{
  StrideFeed feed = { .factor = g_strdup (stride_json_reader_string (reader, "factor")) };

  if (stride_json_reader_has (reader, "per_answer")) {
    feed.per_answer = stride_json_reader_double (reader, "per_answer", 0, 100);
  } else {
    feed.points = stride_json_reader_double (reader, "points", 0, 100);
    feed.when = stride_content_dup_condition (reader, "when");
  }

  g_array_append_val (((StrideQuestion *) user_data)->feeds, feed);
}

static void
read_flag (StrideJsonReader *reader, gpointer user_data)
{
  StrideFlag flag = {
    .flag = g_strdup (stride_json_reader_string (reader, "flag")),
    .when = stride_content_dup_condition (reader, "when"),
  };

  g_array_append_val (((StrideQuestion *) user_data)->flags, flag);
}

static void
read_range (StrideQuestion *self, StrideJsonReader *reader)
{
  double ends[2] = { 0, 0 };

  if (!stride_json_reader_enter_member (reader, "range")) {
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "range", "expected [least, most]");
    return;
  }

  if (stride_json_reader_count (reader) != 2)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL, "expected [least, most]");

  for (guint i = 0; i < MIN (stride_json_reader_count (reader), 2); i++) {
    stride_json_reader_enter_element (reader, i);
    ends[i] = stride_json_reader_here_double (reader, -10000, 10000);
    stride_json_reader_leave (reader);
  }

  if (ends[0] >= ends[1])
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, NULL,
                                 "expected a range that holds an answer, found %g to %g", ends[0],
                                 ends[1]);
  stride_json_reader_leave (reader);

  self->min = ends[0];
  self->max = ends[1];
  self->unit = stride_content_dup_text_or_empty (reader, "unit");
}

StrideQuestion *
stride_question_new_from_json (StrideJsonReader *reader)
{
  StrideQuestion *self;
  g_autofree char *own_variable = NULL;

  g_return_val_if_fail (reader != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_QUESTION, NULL);
  self->id = g_strdup (stride_json_reader_string (reader, "id"));
  self->text = stride_content_dup_text (reader, "text");
  self->help = stride_content_dup_text_or_empty (reader, "help");
  self->block = g_strdup (blocks[stride_json_reader_choice (reader, "block", blocks, 0)]);
  self->factor = g_strdup (stride_json_reader_string (reader, "factor"));
  self->kind =
    (StrideQuestionKind) stride_json_reader_choice (reader, "kind", kinds, STRIDE_QUESTION_SINGLE);
  self->skippable = stride_json_reader_boolean_or (reader, "skippable", TRUE);
  self->show_if = stride_content_dup_condition (reader, "show_if");
  self->max_choices = (int) stride_json_reader_int_or (reader, "max_choices", 0, 1, 100);
  own_variable = g_strconcat ("q.", self->id, NULL);
  self->variable = g_strdup (stride_json_reader_string_or (reader, "stored_as", own_variable));
  stride_content_each (reader, "options", read_option, self);
  stride_content_each (reader, "feeds", read_feed, self);
  stride_content_each (reader, "flags", read_flag, self);

  if (self->kind == STRIDE_QUESTION_SCALE || self->kind == STRIDE_QUESTION_NUMBER)
    read_range (self, reader);
  else if (self->options->len == 0)
    stride_json_reader_complain (reader, STRIDE_ERROR_VALUE, "options",
                                 "expected options to choose from");

  return self;
}

const char *
stride_question_get_id (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);

  return self->id;
}

const char *
stride_question_get_text (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);

  return self->text;
}

const char *
stride_question_get_help (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);

  return self->help;
}

StrideQuestionKind
stride_question_get_kind (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), STRIDE_QUESTION_SINGLE);

  return self->kind;
}

const char *
stride_question_get_block (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);

  return self->block;
}

const char *
stride_question_get_factor (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);

  return self->factor;
}

const char *
stride_question_get_variable (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);

  return self->variable;
}

const StrideOption *
stride_question_get_options (StrideQuestion *self, guint *n_options)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);
  g_return_val_if_fail (n_options != NULL, NULL);

  *n_options = self->options->len;

  return (const StrideOption *) self->options->data;
}

void
stride_question_get_range (StrideQuestion *self, double *min, double *max, const char **unit)
{
  g_return_if_fail (STRIDE_IS_QUESTION (self));

  if (min)
    *min = self->min;
  if (max)
    *max = self->max;
  if (unit)
    *unit = self->unit;
}

int
stride_question_get_max_choices (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), 0);

  return self->max_choices;
}

gboolean
stride_question_is_skippable (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), FALSE);

  return self->skippable;
}

StrideCondition *
stride_question_get_show_if (StrideQuestion *self)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);

  return self->show_if;
}

const StrideFeed *
stride_question_get_feeds (StrideQuestion *self, guint *n_feeds)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);
  g_return_val_if_fail (n_feeds != NULL, NULL);

  *n_feeds = self->feeds->len;

  return (const StrideFeed *) self->feeds->data;
}

const StrideFlag *
stride_question_get_flags (StrideQuestion *self, guint *n_flags)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);
  g_return_val_if_fail (n_flags != NULL, NULL);

  *n_flags = self->flags->len;

  return (const StrideFlag *) self->flags->data;
}

const StrideOption *
stride_question_find_option (StrideQuestion *self, const char *id)
{
  g_return_val_if_fail (STRIDE_IS_QUESTION (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->options->len; i++) {
    const StrideOption *option = &g_array_index (self->options, StrideOption, i);

    if (g_str_equal (option->id, id))
      return option;
  }

  return NULL;
}

void
stride_question_raise_flags (StrideQuestion *self, StrideFacts *facts)
{
  g_return_if_fail (STRIDE_IS_QUESTION (self));
  g_return_if_fail (STRIDE_IS_FACTS (facts));

  for (guint i = 0; i < self->flags->len; i++) {
    const StrideFlag *flag = &g_array_index (self->flags, StrideFlag, i);

    if (stride_condition_evaluate (flag->when, facts))
      stride_facts_set_boolean (facts, flag->flag, TRUE);
  }
}
