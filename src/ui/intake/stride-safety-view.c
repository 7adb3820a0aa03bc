/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-safety-view.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "stride-emergency.h"
#include "stride-format.h"
#include "stride-paper.h"
#include "stride-phone-words.h"

struct _StrideSafetyView {
  AdwBin parent_instance;

  StrideDay today;

  GtkLabel *title;
  GtkLabel *text;
  GtkLabel *number;
  GtkLabel *items;
  GtkLabel *words;
  GtkButton *copy_button;
  GtkButton *page_button;
  GtkWidget *checked_box;
  GtkCheckButton *first_check;
  GtkCheckButton *second_check;
  GtkWidget *unlock_button;
  GtkWidget *again_button;
  GtkWidget *done_button;
};

G_DEFINE_FINAL_TYPE (StrideSafetyView, stride_safety_view, ADW_TYPE_BIN)

enum {
  SIGNAL_CHECKED,
  SIGNAL_AGAIN,
  SIGNAL_DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
copy (StrideSafetyView *self, const char *text, GtkButton *button)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  gtk_button_set_label (button, _ ("Copied"));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _ ("Copied"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
copy_clicked (StrideSafetyView *self)
{
  copy (self, gtk_label_get_text (self->words), self->copy_button);
}

/* What stands on the page, for the phone at hand or for somebody who helps; and whose word it is. */
static StridePaper *
make_paper (StrideSafetyView *self)
{
  StridePaper *paper = stride_paper_new (gtk_label_get_text (self->title));
  g_autofree char *date = stride_format_date (self->today);
  /* Translators: the date on which it was written, at the foot of a page for a doctor */
  g_autofree char *foot = g_strdup_printf (
    _ ("%s. Written by Backstride from what was ticked and logged. It does not replace "
       "an examination."),
    date);

  stride_paper_add (paper, NULL, gtk_label_get_text (self->text));
  if (gtk_widget_get_visible (GTK_WIDGET (self->number)))
    stride_paper_add (paper, NULL, gtk_label_get_text (self->number));
  if (gtk_widget_get_visible (GTK_WIDGET (self->items)))
    stride_paper_add (paper, NULL, gtk_label_get_text (self->items));
  stride_paper_add (paper, _ ("Words for the Phone"), gtk_label_get_text (self->words));
  stride_paper_add (paper, NULL, foot);

  return paper;
}

static void
copy_page_clicked (StrideSafetyView *self)
{
  g_autoptr (StridePaper) paper = make_paper (self);
  g_autofree char *text = stride_paper_dup_text (paper);

  copy (self, text, self->page_button);
}

static void
print_clicked (StrideSafetyView *self)
{
  g_autoptr (StridePaper) paper = make_paper (self);

  stride_paper_print (paper, GTK_WIDGET (self));
}

static void
check_toggled (StrideSafetyView *self)
{
  gtk_widget_set_sensitive (self->unlock_button,
                            gtk_check_button_get_active (self->first_check) &&
                              gtk_check_button_get_active (self->second_check));
}

static void
unlock_clicked (StrideSafetyView *self)
{
  g_signal_emit (self, signals[SIGNAL_CHECKED], 0);
}

static void
again_clicked (StrideSafetyView *self)
{
  g_signal_emit (self, signals[SIGNAL_AGAIN], 0);
}

static void
done_clicked (StrideSafetyView *self)
{
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

static void
stride_safety_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_SAFETY_VIEW);

  G_OBJECT_CLASS (stride_safety_view_parent_class)->dispose (object);
}

static void
stride_safety_view_class_init (StrideSafetyViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_safety_view_dispose;

  signals[SIGNAL_CHECKED] = g_signal_new ("checked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_AGAIN] = g_signal_new ("again", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-safety-view.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, title);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, text);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, number);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, items);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, words);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, copy_button);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, page_button);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, checked_box);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, first_check);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, second_check);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, unlock_button);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, again_button);
  gtk_widget_class_bind_template_child (widget_class, StrideSafetyView, done_button);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked);
  gtk_widget_class_bind_template_callback (widget_class, copy_page_clicked);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked);
  gtk_widget_class_bind_template_callback (widget_class, check_toggled);
  gtk_widget_class_bind_template_callback (widget_class, unlock_clicked);
  gtk_widget_class_bind_template_callback (widget_class, again_clicked);
  gtk_widget_class_bind_template_callback (widget_class, done_clicked);
}

static void
stride_safety_view_init (StrideSafetyView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
stride_safety_view_new (void)
{
  return g_object_new (STRIDE_TYPE_SAFETY_VIEW, NULL);
}

void
stride_safety_view_set (StrideSafetyView *self,
                        StrideSafetyLevel level,
                        StrideFacts *facts,
                        StrideDay today,
                        gboolean again)
{
  gboolean emergency = level == STRIDE_SAFETY_EMERGENCY;
  g_autofree char *words = NULL;
  g_autofree char *ticked = NULL;
  const char *items;

  g_return_if_fail (STRIDE_IS_SAFETY_VIEW (self));
  g_return_if_fail (STRIDE_IS_FACTS (facts));

  self->today = today;
  words = stride_phone_words_new (level, facts);
  items = stride_facts_get_text (facts, "flag_items");
  /* Translators: a list of signs, separated by commas */
  ticked = items ? g_strdup_printf (_ ("You ticked: %s"), items) : NULL;

  gtk_label_set_text (self->title, stride_safety_get_title (level));
  gtk_label_set_text (self->text, stride_safety_get_text (level));
  gtk_label_set_text (self->items, ticked ? ticked : "");
  gtk_widget_set_visible (GTK_WIDGET (self->items), ticked != NULL);
  gtk_label_set_text (self->words, words);
  gtk_widget_set_visible (GTK_WIDGET (self->number), FALSE);
  gtk_button_set_label (self->copy_button, _ ("_Copy Words"));
  gtk_button_set_label (self->page_button, _ ("Copy _All"));

  gtk_widget_set_visible (self->checked_box, emergency);
  gtk_widget_set_visible (self->again_button, again && !emergency);
  gtk_widget_set_visible (self->done_button, !emergency);
  gtk_check_button_set_active (self->first_check, FALSE);
  gtk_check_button_set_active (self->second_check, FALSE);
  if (emergency)
    gtk_widget_add_css_class (GTK_WIDGET (self), "emergency");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "emergency");
}

/* (transfer full): "144 or 112" */
static char *
join_numbers (const StrideEmergencyNumber *number)
{
  /* Translators: two emergency numbers of a country: "999 or 112" */
  return number->numbers[1]
           ? g_strdup_printf (_ ("%s or %s"), number->numbers[0], number->numbers[1])
           : g_strdup (number->numbers[0]);
}

static void
set_number (StrideSafetyView *self, const StrideEmergencyNumber *number)
{
  g_autofree char *numbers = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->number), number != NULL);
  if (!number)
    return;

  numbers = join_numbers (number);
  /* Translators: the name of a country, the emergency number there */
  text = g_strdup_printf (_ ("Emergency number in %s: %s"), number->name, numbers);
  gtk_label_set_text (self->number, text);
}

void
stride_safety_view_show_number (StrideSafetyView *self, GDateTime *now)
{
  g_autoptr (StrideEmergencyNumbers) numbers = NULL;
  g_autoptr (GError) error = NULL;
  const char *zone;

  g_return_if_fail (STRIDE_IS_SAFETY_VIEW (self));
  g_return_if_fail (now != NULL);

  numbers = stride_emergency_numbers_new (NULL, &error);
  if (!numbers) {
    g_warning ("No emergency numbers: %s", error->message);
    return;
  }

  zone = g_time_zone_get_identifier (g_date_time_get_timezone (now));
  set_number (self, stride_emergency_numbers_find (numbers, zone, setlocale (LC_TELEPHONE, NULL)));
}

/* Not to the words for the phone, which would all be selected. */
void
stride_safety_view_focus (StrideSafetyView *self)
{
  g_return_if_fail (STRIDE_IS_SAFETY_VIEW (self));

  gtk_widget_grab_focus (gtk_widget_get_visible (self->done_button)
                           ? self->done_button
                           : GTK_WIDGET (self->copy_button));
  gtk_label_select_region (self->words, 0, 0);
}
