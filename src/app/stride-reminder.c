/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-reminder.h"

#include "stride-today-step.h"

/* A question is open for 60 hours at the most. */
#define RECENT_DAYS 4
#define MORNING_HOUR 8
#define EVENING_HOUR 21
/* Timers stand still while the computer sleeps: one never runs for longer. */
#define LONGEST_WAIT_S 3600

struct _StrideReminder {
  GObject parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideClock *clock;     /* (owned) */
  char *told;             /* (owned) (nullable): which question was */
  guint source;
};

G_DEFINE_FINAL_TYPE (StrideReminder, stride_reminder, G_TYPE_OBJECT)

enum {
  DUE,
  OVER,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
wake (gpointer user_data)
{
  StrideReminder *self = user_data;

  self->source = 0;
  stride_reminder_check (self);
}

static gboolean
is_quiet (GDateTime *now)
{
  int hour = g_date_time_get_hour (now);

  return hour < MORNING_HOUR || hour >= EVENING_HOUR;
}

/* Seconds until the quiet hours are over, as far as clocks do not change in them. */
static gint64
until_morning (GDateTime *now)
{
  int seconds = (MORNING_HOUR - g_date_time_get_hour (now)) * 3600 -
                g_date_time_get_minute (now) * 60 - g_date_time_get_second (now);

  return seconds > 0 ? seconds : seconds + 24 * 3600;
}

/* @seconds: on the clock; 0: there is nothing to wait for */
static void
schedule (StrideReminder *self, gint64 seconds)
{
  double wait;

  g_clear_handle_id (&self->source, g_source_remove);
  if (seconds <= 0)
    return;

  wait = (double) MIN (seconds, LONGEST_WAIT_S) / stride_clock_get_rate (self->clock);
  self->source = g_timeout_add_seconds_once ((guint) MAX (wait, 1), wake, self);
}

static void
tell (StrideReminder *self, const StrideTodayQuestion *question)
{
  g_autofree char *key =
    g_strdup_printf ("%s/%d", stride_entry_get_id (question->run), question->second);

  if (g_set_str (&self->told, key))
    g_signal_emit (self, signals[DUE], 0, question->text);
}

static void
forget (StrideReminder *self)
{
  if (g_set_str (&self->told, NULL))
    g_signal_emit (self, signals[OVER], 0);
}

void
stride_reminder_check (StrideReminder *self)
{
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  StrideTodayQuestion question;
  gint64 next;

  g_return_if_fail (STRIDE_IS_REMINDER (self));

  now = stride_clock_dup_now (self->clock);
  entries = stride_journal_list (self->journal, stride_day_from_date_time (now) - RECENT_DAYS,
                                 STRIDE_DAY_NONE);
  next = stride_today_question_next (entries, now);
  next = next < 0 ? 0 : next - g_date_time_to_unix (now);

  stride_today_question_find (&question, entries, now);
  if (question.run && is_quiet (now))
    next = next > 0 ? MIN (next, until_morning (now)) : until_morning (now);
  else if (question.run)
    tell (self, &question);
  else
    forget (self);
  stride_today_question_clear (&question);
  schedule (self, next);
}

static void
stride_reminder_dispose (GObject *object)
{
  StrideReminder *self = STRIDE_REMINDER (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->journal);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->told, g_free);

  G_OBJECT_CLASS (stride_reminder_parent_class)->dispose (object);
}

static void
stride_reminder_class_init (StrideReminderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stride_reminder_dispose;

  signals[DUE] = g_signal_new ("due", STRIDE_TYPE_REMINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OVER] = g_signal_new ("over", STRIDE_TYPE_REMINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
stride_reminder_init (StrideReminder *self)
{
}

StrideReminder *
stride_reminder_new (StrideJournal *journal, StrideClock *clock)
{
  StrideReminder *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_REMINDER, NULL);
  self->journal = g_object_ref (journal);
  self->clock = g_object_ref (clock);
  g_signal_connect_object (journal, "changed", G_CALLBACK (stride_reminder_check), self,
                           G_CONNECT_SWAPPED);

  return self;
}
