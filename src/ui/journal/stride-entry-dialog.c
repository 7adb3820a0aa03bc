/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-entry-dialog.h"

#include "stride-entry-when.h"
#include "stride-first-focus.h"
#include "stride-toast.h"

#include <glib/gi18n-lib.h>

#define NOTE_MAX 500

typedef struct {
  StrideJournal *journal; /* (owned) */
  StrideClock *clock;     /* (owned) */
  StrideEntry *edit;      /* (owned) (nullable): also what a failed save left in the log's memory */
  GtkWidget *wrong;       /* (unowned) (nullable): the first field that is */
  gboolean timed;
  gboolean checking; /* a save was tried: fields answer at once */

  AdwBanner *error_banner;
  AdwBin *fields_bin;
  AdwEntryRow *day_row;
  AdwEntryRow *time_row;
  AdwEntryRow *note_row;
  StrideErrorRow *day_error;
  StrideErrorRow *time_error;
  StrideErrorRow *note_error;
} StrideEntryDialogPrivate;

typedef enum {
  PROP_FIELDS = 1,
  PROP_TIMED,
} StrideEntryDialogProperty;

static GParamSpec *properties[PROP_TIMED + 1];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (StrideEntryDialog, stride_entry_dialog, ADW_TYPE_DIALOG)

static StrideEntryDialogPrivate *
private_of (StrideEntryDialog *self)
{
  return stride_entry_dialog_get_instance_private (self);
}

static const char *
text_of (AdwEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

/* (nullable): of the entry that is changed */
static const StrideEntryHead *
get_old (StrideEntryDialog *self)
{
  StrideEntryDialogPrivate *priv = private_of (self);

  return priv->edit ? stride_entry_get_head (priv->edit) : NULL;
}

/* --- what is wrong ------------------------------------------------------------------------------- */

void
stride_entry_dialog_say (StrideEntryDialog *self,
                         StrideErrorRow *row,
                         GtkWidget *field,
                         const char *message)
{
  g_return_if_fail (STRIDE_IS_ENTRY_DIALOG (self));

  stride_error_row_set_message (row, message, field);
  if (message)
    private_of (self)->wrong = field;
}

/* FALSE if a field is wrong. From the last to the first, so that the first is remembered. */
static gboolean
check (StrideEntryDialog *self)
{
  StrideEntryDialogPrivate *priv = private_of (self);
  StrideEntryDialogClass *klass = STRIDE_ENTRY_DIALOG_GET_CLASS (self);
  g_autoptr (GDateTime) now = stride_clock_dup_now (priv->clock);
  const char *day = text_of (priv->day_row);

  priv->wrong = NULL;
  stride_entry_dialog_say (self, priv->note_error, GTK_WIDGET (priv->note_row),
                           g_utf8_strlen (text_of (priv->note_row), -1) > NOTE_MAX
                             ? _ ("At most 500 characters")
                             : NULL);
  stride_entry_dialog_say (self, priv->time_error, GTK_WIDGET (priv->time_row),
                           priv->timed ? stride_entry_when_check_time (text_of (priv->time_row),
                                                                       day, get_old (self), now)
                                       : NULL);
  stride_entry_dialog_say (self, priv->day_error, GTK_WIDGET (priv->day_row),
                           stride_entry_when_check_day (day, now));
  if (klass->check)
    klass->check (self);

  return priv->wrong == NULL;
}

void
stride_entry_dialog_field_changed (StrideEntryDialog *self)
{
  g_return_if_fail (STRIDE_IS_ENTRY_DIALOG (self));

  if (private_of (self)->checking)
    check (self);
}

/* --- saving -------------------------------------------------------------------------------------- */

/* (nullable): the entry that is changed, as it is by now: the fields that the form does not show may have been
 * changed from outside. One that was deleted comes back as it was. */
static StrideEntry *
find_base (StrideEntryDialogPrivate *priv)
{
  StrideEntry *present =
    priv->edit ? stride_journal_find (priv->journal, stride_entry_get_id (priv->edit)) : NULL;

  return present && stride_entry_get_kind (present) == stride_entry_get_kind (priv->edit)
           ? present
           : priv->edit;
}

/* (transfer full) */
static StrideEntry *
build_entry (StrideEntryDialog *self)
{
  StrideEntryDialogPrivate *priv = private_of (self);
  g_autoptr (GDateTime) now = stride_clock_dup_now (priv->clock);
  g_autofree char *note = g_strstrip (g_strdup (text_of (priv->note_row)));
  StrideEntryHead head = { .modified = stride_clock_get_real (priv->clock) / 1000 };

  stride_entry_when_read (text_of (priv->day_row), priv->timed ? text_of (priv->time_row) : NULL,
                          get_old (self), now, &head);
  head.id = priv->edit ? (char *) stride_entry_get_id (priv->edit) : NULL;
  head.note = *note ? note : NULL;

  return STRIDE_ENTRY_DIALOG_GET_CLASS (self)->build (self, &head, find_base (priv));
}

static void
save_clicked (StrideEntryDialog *self)
{
  StrideEntryDialogPrivate *priv = private_of (self);
  StrideEntryDialogClass *klass = STRIDE_ENTRY_DIALOG_GET_CLASS (self);
  gboolean changes = priv->edit != NULL;
  g_autoptr (StrideEntry) entry = NULL;
  g_autoptr (GError) error = NULL;

  priv->checking = TRUE;
  if (!check (self)) {
    gtk_widget_grab_focus (priv->wrong);
    return;
  }

  entry = build_entry (self);
  if (!stride_journal_put (priv->journal, entry, &error)) {
    StrideEntry *kept = stride_journal_find (priv->journal, stride_entry_get_id (entry));

    /* Kept in memory: the next try replaces it. */
    if (kept)
      g_set_object (&priv->edit, kept);
    adw_banner_set_title (priv->error_banner, error->message);
    adw_banner_set_revealed (priv->error_banner, TRUE);
    gtk_accessible_announce (GTK_ACCESSIBLE (self), error->message,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
    return;
  }

  stride_toast (GTK_WIDGET (self), _ (changes ? klass->changed_text : klass->saved_text),
                _ ("_Undo"), "win.undo");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.entry-saved", "s",
                              stride_entry_get_id (entry));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  save_clicked (STRIDE_ENTRY_DIALOG (widget));
}

/* --- the object ---------------------------------------------------------------------------------- */

static void
stride_entry_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_entry_dialog_parent_class)->map (widget);

  stride_first_focus (widget, adw_dialog_get_focus (ADW_DIALOG (widget)));
}

static void
stride_entry_dialog_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StrideEntryDialogPrivate *priv = private_of (STRIDE_ENTRY_DIALOG (object));

  switch ((StrideEntryDialogProperty) id) {
  case PROP_FIELDS:
    g_value_set_object (value, adw_bin_get_child (priv->fields_bin));
    break;
  case PROP_TIMED:
    g_value_set_boolean (value, priv->timed);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_entry_dialog_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StrideEntryDialogPrivate *priv = private_of (STRIDE_ENTRY_DIALOG (object));

  switch ((StrideEntryDialogProperty) id) {
  case PROP_FIELDS:
    adw_bin_set_child (priv->fields_bin, g_value_get_object (value));
    break;
  case PROP_TIMED:
    priv->timed = g_value_get_boolean (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
stride_entry_dialog_dispose (GObject *object)
{
  StrideEntryDialogPrivate *priv = private_of (STRIDE_ENTRY_DIALOG (object));

  g_clear_object (&priv->journal);
  g_clear_object (&priv->clock);
  g_clear_object (&priv->edit);
  priv->wrong = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), STRIDE_TYPE_ENTRY_DIALOG);

  G_OBJECT_CLASS (stride_entry_dialog_parent_class)->dispose (object);
}

static void
stride_entry_dialog_class_init (StrideEntryDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = stride_entry_dialog_get_property;
  object_class->set_property = stride_entry_dialog_set_property;
  object_class->dispose = stride_entry_dialog_dispose;
  widget_class->map = stride_entry_dialog_map;

  properties[PROP_FIELDS] = g_param_spec_object ("fields", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_TIMED] = g_param_spec_boolean ("timed", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-entry-dialog.ui");
  gtk_widget_class_bind_template_child_private (widget_class, StrideEntryDialog, error_banner);
  gtk_widget_class_bind_template_child_private (widget_class, StrideEntryDialog, fields_bin);
  gtk_widget_class_bind_template_child_private (widget_class, StrideEntryDialog, day_row);
  gtk_widget_class_bind_template_child_private (widget_class, StrideEntryDialog, time_row);
  gtk_widget_class_bind_template_child_private (widget_class, StrideEntryDialog, note_row);
  gtk_widget_class_bind_template_child_private (widget_class, StrideEntryDialog, day_error);
  gtk_widget_class_bind_template_child_private (widget_class, StrideEntryDialog, time_error);
  gtk_widget_class_bind_template_child_private (widget_class, StrideEntryDialog, note_error);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked);
  gtk_widget_class_bind_template_callback (widget_class, stride_entry_dialog_field_changed);

  gtk_widget_class_install_action (widget_class, "entry-dialog.save", NULL, save_action);
}

static void
stride_entry_dialog_init (StrideEntryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
stride_entry_dialog_set_up (StrideEntryDialog *self,
                            StrideJournal *journal,
                            StrideClock *clock,
                            StrideEntry *edit)
{
  StrideEntryDialogPrivate *priv;
  StrideEntryHead head = { 0 };
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;

  g_return_if_fail (STRIDE_IS_ENTRY_DIALOG (self));
  g_return_if_fail (STRIDE_IS_JOURNAL (journal));
  g_return_if_fail (STRIDE_IS_CLOCK (clock));
  g_return_if_fail (!edit || STRIDE_IS_ENTRY (edit));

  priv = private_of (self);
  g_set_object (&priv->journal, journal);
  g_set_object (&priv->clock, clock);
  g_set_object (&priv->edit, edit);

  now = stride_clock_dup_now (clock);
  if (edit) {
    head = *stride_entry_get_head (edit);
  } else {
    head.day = stride_day_from_date_time (now);
    head.at = g_date_time_to_unix (now);
    head.tz = (int) (g_date_time_get_utc_offset (now) / G_TIME_SPAN_MINUTE);
  }
  day = stride_entry_when_dup_day (&head);
  time = stride_entry_when_dup_time (&head);
  gtk_editable_set_text (GTK_EDITABLE (priv->day_row), day);
  gtk_editable_set_text (GTK_EDITABLE (priv->time_row), time);
  gtk_editable_set_text (GTK_EDITABLE (priv->note_row), head.note ? head.note : "");
}
