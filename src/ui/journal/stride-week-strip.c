/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-week-strip.h"

#include <glib/gi18n-lib.h>

#define N_DAYS 7

struct _StrideWeekStrip {
  GtkWidget parent_instance;

  StrideDay first, today;
  guint current; /* the day that Tab leads to */

  GtkWidget *previous, *next;
  GtkWidget *days[N_DAYS];
  GtkLabel *weekdays[N_DAYS];
  GtkLabel *numbers[N_DAYS];
  GtkLabel *marks[N_DAYS];
};

G_DEFINE_FINAL_TYPE (StrideWeekStrip, stride_week_strip, GTK_TYPE_WIDGET)

enum {
  DAY_CHOSEN,
  WEEK_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- moving -------------------------------------------------------------------------------------- */

static void
want_week (StrideWeekStrip *self, StrideDay first)
{
  if (first <= self->today)
    g_signal_emit (self, signals[WEEK_WANTED], 0, first);
}

static gboolean
holds_focus (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static int
focused_day (StrideWeekStrip *self)
{
  for (int i = 0; i < N_DAYS; i++) {
    if (holds_focus (self->days[i]))
      return i;
  }

  return -1;
}

/* @offset: from the first day shown; beyond it, another week is asked for. */
static void
go_to (StrideWeekStrip *self, int offset)
{
  StrideDay day = MIN (self->first + offset, self->today);

  if (day < self->first)
    want_week (self, self->first - N_DAYS);
  else if (day >= self->first + N_DAYS)
    want_week (self, self->first + N_DAYS);
  if (day >= self->first && day < self->first + N_DAYS) {
    self->current = (guint) (day - self->first);
    gtk_widget_grab_focus (self->days[self->current]);
  }
}

static gboolean
key_pressed (StrideWeekStrip *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int offset = focused_day (self);

  if (offset < 0 || (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;

  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    go_to (self, offset + (rtl ? 1 : -1));
    return TRUE;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    go_to (self, offset + (rtl ? -1 : 1));
    return TRUE;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
    go_to (self, offset - N_DAYS);
    return TRUE;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
    go_to (self, offset + N_DAYS);
    return TRUE;
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home:
    go_to (self, 0);
    return TRUE;
  case GDK_KEY_End:
  case GDK_KEY_KP_End:
    go_to (self, N_DAYS - 1);
    return TRUE;
  default:
    return FALSE;
  }
}

/* One stop for Tab; the arrows do the rest. */
static gboolean
stride_week_strip_focus (GtkWidget *widget, GtkDirectionType direction)
{
  StrideWeekStrip *self = STRIDE_WEEK_STRIP (widget);

  if (holds_focus (widget))
    return FALSE;

  return gtk_widget_grab_focus (self->days[self->current]);
}

/* --- the object ---------------------------------------------------------------------------------- */

static void
previous_clicked (StrideWeekStrip *self)
{
  want_week (self, self->first - N_DAYS);
}

static void
next_clicked (StrideWeekStrip *self)
{
  want_week (self, self->first + N_DAYS);
}

static void
day_clicked (StrideWeekStrip *self, GtkWidget *button)
{
  for (guint i = 0; i < N_DAYS; i++) {
    if (self->days[i] != button)
      continue;
    self->current = i;
    g_signal_emit (self, signals[DAY_CHOSEN], 0, self->first + (int) i);
  }
}

static GtkWidget *
add_button (StrideWeekStrip *self, GCallback clicked)
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);

  return button;
}

static GtkLabel *
add_label (GtkWidget *box, const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
add_day (StrideWeekStrip *self, guint i)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->days[i] = add_button (self, G_CALLBACK (day_clicked));
  gtk_widget_set_hexpand (self->days[i], TRUE);
  self->weekdays[i] = add_label (box, "caption");
  self->numbers[i] = add_label (box, "numeric");
  self->marks[i] = add_label (box, "stride-mark");
  gtk_button_set_child (GTK_BUTTON (self->days[i]), box);
}

static void
name_arrow (GtkWidget *button, const char *icon, const char *name)
{
  gtk_button_set_icon_name (GTK_BUTTON (button), icon);
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_set_focusable (button, FALSE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
stride_week_strip_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (stride_week_strip_parent_class)->dispose (object);
}

static void
stride_week_strip_class_init (StrideWeekStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_week_strip_dispose;
  widget_class->focus = stride_week_strip_focus;

  signals[DAY_CHOSEN] = g_signal_new ("day-chosen", STRIDE_TYPE_WEEK_STRIP, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[WEEK_WANTED] = g_signal_new ("week-wanted", STRIDE_TYPE_WEEK_STRIP, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "stride-week-strip");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
stride_week_strip_init (StrideWeekStrip *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->previous = add_button (self, G_CALLBACK (previous_clicked));
  for (guint i = 0; i < N_DAYS; i++)
    add_day (self, i);
  self->next = add_button (self, G_CALLBACK (next_clicked));
  name_arrow (self->previous, "go-previous-symbolic", _ ("Week before"));
  name_arrow (self->next, "go-next-symbolic", _ ("Week after"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Go to a day"), -1);

  /* Before the buttons: their own keys are Return and Space. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* --- showing ------------------------------------------------------------------------------------- */

static char *
format_day (StrideDay day, const char *format)
{
  int year, month, day_of_month;
  g_autoptr (GDateTime) date = NULL;

  stride_day_to_ymd (day, &year, &month, &day_of_month);
  date = g_date_time_new_utc (year, month, day_of_month, 12, 0, 0);

  return g_date_time_format (date, format);
}

static void
show_day (StrideWeekStrip *self, StrideJournal *journal, guint i)
{
  StrideDay day = self->first + (int) i;
  g_autoptr (GPtrArray) entries = stride_journal_list (journal, day, day);
  g_autofree char *weekday = format_day (day, "%a");
  g_autofree char *short_weekday =
    g_utf8_substring (weekday, 0, MIN (2, g_utf8_strlen (weekday, -1)));
  g_autofree char *number = format_day (day, "%-d");
  /* Translators: a day in full, see strftime(3): "Saturday 21 November 2026". */
  g_autofree char *date = format_day (day, _ ("%A %-d %B %Y"));
  g_autofree char *count =
    entries->len > 0
      ? g_strdup_printf (ngettext ("%u entry", "%u entries", entries->len), entries->len)
      : g_strdup (_ ("nothing logged"));
  /* Translators: a day, and how many entries it has */
  g_autofree char *spoken = g_strdup_printf (_ ("%s, %s"), date, count);
  gboolean run = FALSE;

  for (guint k = 0; k < entries->len; k++)
    run |= stride_entry_get_kind (entries->pdata[k]) == STRIDE_ENTRY_RUN;

  gtk_label_set_text (self->weekdays[i], short_weekday);
  gtk_label_set_text (self->numbers[i], number);
  /* Filled where there was a run; shape, not colour, tells them apart. */
  gtk_label_set_text (self->marks[i], run ? "●" : entries->len > 0 ? "○" : " ");
  gtk_widget_set_tooltip_text (self->days[i], spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->days[i]), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_widget_set_sensitive (self->days[i], day <= self->today);
  if (day == self->today)
    gtk_widget_add_css_class (self->days[i], "today");
  else
    gtk_widget_remove_css_class (self->days[i], "today");
}

void
stride_week_strip_show (StrideWeekStrip *self,
                        StrideJournal *journal,
                        StrideDay first,
                        StrideDay today)
{
  gboolean focused;

  g_return_if_fail (STRIDE_IS_WEEK_STRIP (self));
  g_return_if_fail (STRIDE_IS_JOURNAL (journal));

  focused = focused_day (self) >= 0;
  self->first = first;
  self->today = today;
  for (guint i = 0; i < N_DAYS; i++)
    show_day (self, journal, i);
  gtk_widget_set_sensitive (self->next, first + N_DAYS <= today);
  self->current = MIN (self->current, (guint) MAX (today - first, 0));
  /* Where the day under the focus cannot be chosen, another one takes it. */
  if (focused)
    gtk_widget_grab_focus (self->days[self->current]);
}

StrideDay
stride_week_strip_get_first (StrideWeekStrip *self)
{
  g_return_val_if_fail (STRIDE_IS_WEEK_STRIP (self), STRIDE_DAY_NONE);

  return self->first;
}
