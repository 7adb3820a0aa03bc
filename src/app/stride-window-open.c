/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-window-open.h"

#include <glib/gi18n-lib.h>

#include "stride-check-in-dialog.h"
#include "stride-edit-dialog.h"
#include "stride-exchange-dialog.h"
#include "stride-findings-page.h"
#include "stride-intake-dialog.h"
#include "stride-exercise-page.h"
#include "stride-learn-page.h"
#include "stride-pages.h"
#include "stride-player-page.h"
#include "stride-preferences-dialog.h"
#include "stride-reading-page.h"
#include "stride-report-dialog.h"
#include "stride-rest-day-dialog.h"
#include "stride-routine-host.h"
#include "stride-run-dialog.h"
#include "stride-safety.h"
#include "stride-settings-bind.h"
#include "stride-shoes-dialog.h"
#include "stride-shortcuts-dialog.h"
#include "stride-sky-page.h"
#include "stride-toast.h"
#include "stride-ui-sky.h"

static StrideWiring *
wiring_of (GtkWidget *widget)
{
  return stride_window_get_wiring (STRIDE_WINDOW (widget));
}

/* --- the log ------------------------------------------------------------------------------------- */

static void
log_run (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);
  GSettings *settings = stride_window_get_settings (STRIDE_WINDOW (widget));

  adw_dialog_present (stride_run_dialog_new (wiring->journal, wiring->shoes, wiring->clock, NULL,
                                             stride_settings_uses_miles (settings)),
                      widget);
}

static void
log_rest_day (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);

  adw_dialog_present (stride_rest_day_dialog_new (wiring->journal, wiring->clock, NULL), widget);
}

static void
check_in (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);

  adw_dialog_present (ADW_DIALOG (stride_check_in_dialog_new (wiring->insight, wiring->journal,
                                                              wiring->clock)),
                      widget);
}

static void
edit_entry (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);
  GSettings *settings = stride_window_get_settings (STRIDE_WINDOW (widget));
  StrideEntry *entry =
    stride_journal_find (wiring->journal, g_variant_get_string (parameter, NULL));

  if (entry)
    adw_dialog_present (stride_edit_dialog_new (wiring, entry,
                                                stride_settings_uses_miles (settings)),
                        widget);
}

/* --- trends -------------------------------------------------------------------------------------- */

static void
show_report (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);
  GSettings *settings = stride_window_get_settings (STRIDE_WINDOW (widget));
  int first = g_settings_get_int (settings, "first-weekday");

  adw_dialog_present (stride_report_dialog_new (wiring->insight, wiring->journal,
                                                first > 0 ? first
                                                          : stride_week_first_weekday_of_locale (),
                                                stride_settings_uses_miles (settings)),
                      widget);
}

/* --- questions ----------------------------------------------------------------------------------- */

static void
show_findings (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);

  stride_window_push (STRIDE_WINDOW (widget),
                      ADW_NAVIGATION_PAGE (stride_findings_page_new (wiring->insight)));
}

static void
questionnaire_closed (GtkWidget *window)
{
  gtk_widget_activate_action (window, "win.show-findings", NULL);
}

/* Once the dialog has gone: it gives the focus back to where it was, which the findings take then. */
static void
questionnaire_finished (StrideIntakeDialog *dialog, gboolean complete, GtkWidget *window)
{
  if (complete)
    g_signal_connect_object (dialog, "closed", G_CALLBACK (questionnaire_closed), window,
                             G_CONNECT_SWAPPED);
}

static AdwDialog *
open_intake (GtkWidget *widget, StrideIntakeMode mode)
{
  StrideWiring *wiring = wiring_of (widget);
  AdwDialog *dialog =
    ADW_DIALOG (stride_intake_dialog_new (wiring->insight, wiring->profile, wiring->clock, mode));

  if (mode == STRIDE_INTAKE_MODE_WELCOME || mode == STRIDE_INTAKE_MODE_FULL)
    g_signal_connect_object (dialog, "finished", G_CALLBACK (questionnaire_finished), widget, 0);
  adw_dialog_present (dialog, widget);

  return dialog;
}

static void
questionnaire (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_intake (widget, STRIDE_INTAKE_MODE_FULL);
}

static void
welcome (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_intake (widget, STRIDE_INTAKE_MODE_WELCOME);
}

static void
safety_check (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_intake (widget, STRIDE_INTAKE_MODE_SAFETY_ONLY);
}

/* An entry was saved. Where it tells of a sign, what to do comes next; after strong soreness or pain in a
 * leg, the two screens. Once: what it told before was asked about before. */
static void
entry_saved (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideInsight *insight = wiring_of (widget)->insight;
  StrideEntry *entry =
    stride_journal_find (wiring_of (widget)->journal, g_variant_get_string (parameter, NULL));
  StrideSafetyLevel level;

  if (!entry || stride_entry_get_told (entry) != stride_entry_get_head (entry)->modified)
    return;

  level = stride_insight_get_safety (insight);
  if (stride_entry_get_signs (entry) && level >= STRIDE_SAFETY_PROFESSIONAL)
    open_intake (widget, STRIDE_INTAKE_MODE_SAFETY_ONLY);
  else if (stride_entry_flares (entry) &&
           (level == STRIDE_SAFETY_UNKNOWN ||
            stride_facts_get_boolean (stride_insight_get_facts (insight), "safety.flare", FALSE)))
    open_intake (widget, STRIDE_INTAKE_MODE_AFTER_ENTRY);
}

/* --- routines ------------------------------------------------------------------------------------ */

static void
player_closed (StridePlayerPage *page, StrideWindow *window)
{
  stride_window_update_banner (window);
}

static void
push_player (GtkWidget *widget, StridePlayerPage *page)
{
  StrideRoutineHost *host;

  stride_settings_bind (stride_window_get_settings (STRIDE_WINDOW (widget)), G_OBJECT (page));
  host = stride_routine_host_new (page, wiring_of (widget));
  /* The host lives as long as the page. */
  g_object_weak_ref (G_OBJECT (page), (GWeakNotify) g_object_unref, host);
  g_signal_connect_object (page, "closed", G_CALLBACK (player_closed), widget, 0);
  stride_window_push (STRIDE_WINDOW (widget), ADW_NAVIGATION_PAGE (page));
}

static StridePlayerContext
player_context (StrideWiring *wiring)
{
  StrideFacts *facts = stride_insight_get_facts (wiring->insight);

  return (StridePlayerContext) {
    .clock = wiring->clock,
    .catalog = wiring->catalog,
    .profile = wiring->profile,
    .journal = wiring->journal,
    .data_dir = wiring->data_dir,
    .safety = stride_insight_get_safety (wiring->insight),
    .soreness = (int) stride_facts_get_number (facts, "today.sore", STRIDE_UNSET),
  };
}

static void start_routine (GtkWidget *widget, const char *name, GVariant *parameter);

typedef struct {
  GtkWidget *window; /* (unowned): the dialog lies in it */
  char *routine;
  gboolean answered;
} PendingRoutine;

static void
pending_routine_free (gpointer data, GClosure *closure)
{
  PendingRoutine *pending = data;

  g_free (pending->routine);
  g_free (pending);
}

static void
screens_finished (StrideIntakeDialog *dialog, gboolean complete, PendingRoutine *pending)
{
  pending->answered = complete;
}

/* The screens are answered: on to the routine, if they leave the way free. */
static void
screens_closed (StrideIntakeDialog *dialog, PendingRoutine *pending)
{
  StrideWiring *wiring = wiring_of (pending->window);

  if (pending->answered && stride_insight_get_safety (wiring->insight) != STRIDE_SAFETY_UNKNOWN)
    start_routine (pending->window, NULL, g_variant_new_string (pending->routine));
}

/* One at a time: what is under way stays, and what is over or not yet begun makes room. */
static gboolean
make_room (GtkWidget *widget)
{
  AdwNavigationPage *page = stride_window_get_page (STRIDE_WINDOW (widget));

  if (!page || !STRIDE_IS_PLAYER_PAGE (page))
    return TRUE;
  if (stride_player_page_is_playing (STRIDE_PLAYER_PAGE (page))) {
    stride_toast (widget, _ ("One routine is under way already"), NULL, NULL);
    return FALSE;
  }
  gtk_widget_activate_action (GTK_WIDGET (page), "player.leave", NULL);

  return TRUE;
}

static void
start_routine (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GVariant) id = g_variant_ref_sink (parameter);
  StrideWiring *wiring = wiring_of (widget);
  StrideRoutine *routine =
    stride_catalog_find_routine (wiring->catalog, g_variant_get_string (id, NULL));
  StridePlayerContext context;

  if (!routine || !make_room (widget))
    return;

  /* Red flags come before exercise: nobody starts without having seen the safety screens. */
  if (stride_insight_get_safety (wiring->insight) == STRIDE_SAFETY_UNKNOWN) {
    PendingRoutine *pending = g_new0 (PendingRoutine, 1);
    AdwDialog *dialog;

    pending->window = widget;
    pending->routine = g_variant_dup_string (id, NULL);
    dialog = open_intake (widget, STRIDE_INTAKE_MODE_SAFETY_ONLY);
    g_signal_connect (dialog, "finished", G_CALLBACK (screens_finished), pending);
    g_signal_connect_data (dialog, "closed", G_CALLBACK (screens_closed), pending,
                           pending_routine_free, 0);
    return;
  }

  context = player_context (wiring);
  push_player (widget, stride_player_page_new (&context, routine));
}

/* Since then a sign may have been named, or the back become sore: the start says what is allowed now. */
static gboolean
may_go_on (const StridePlayerContext *context, StrideRoutine *routine)
{
  return context->safety != STRIDE_SAFETY_UNKNOWN &&
         stride_safety_allows_routine (context->safety, routine, context->soreness, NULL);
}

static void
continue_routine (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);
  StridePlayerContext context = player_context (wiring);
  gint64 now = stride_clock_get_real (wiring->clock) / G_USEC_PER_SEC;
  StridePlayerRecord record = { 0 };
  StridePlayerPage *page = NULL;

  if (!make_room (widget))
    return;
  if (stride_player_store_load (wiring->data_dir, now, &record, NULL)) {
    g_autofree char *id = g_strdup (record.routine);
    StrideRoutine *routine = stride_catalog_find_routine (wiring->catalog, id);

    if (record.state == STRIDE_PLAYER_PAUSED && routine && !may_go_on (&context, routine)) {
      stride_player_record_clear (&record);
      start_routine (widget, NULL, g_variant_new_string (id));
      return;
    }
    page = stride_player_page_new_for_record (&context, &record);
    stride_player_record_clear (&record);
  }

  if (page)
    push_player (widget, page);
  else
    stride_window_update_banner (STRIDE_WINDOW (widget));
}

static void
show_exercise (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);
  StrideExercise *exercise =
    stride_catalog_find_exercise (wiring->catalog, g_variant_get_string (parameter, NULL));

  if (exercise)
    stride_window_push (STRIDE_WINDOW (widget),
                        stride_exercise_page_new (wiring->insight, exercise));
}

/* --- reading and settings ------------------------------------------------------------------------ */

/* The list of all there is to read, or one page of it. */
static void
show_reading (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideInsight *insight = wiring_of (widget)->insight;
  const char *topic = g_variant_get_string (parameter, NULL);
  AdwNavigationPage *page =
    *topic ? stride_reading_page_new (insight, topic) : stride_learn_page_new (insight);

  if (page)
    stride_window_push (STRIDE_WINDOW (widget), page);
}

static void
show_citation (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AdwNavigationPage *page =
    stride_reading_page_new_for_citation (wiring_of (widget)->insight,
                                          g_variant_get_string (parameter, NULL));

  if (page)
    stride_window_push (STRIDE_WINDOW (widget), page);
}

/* With an invitation first, until the person has asked for it. */
static void
sky (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);

  stride_ui_sky_init ();
  stride_window_push (STRIDE_WINDOW (widget), stride_sky_page_new (wiring->journal, wiring->profile,
                                                                   wiring->catalog, wiring->clock));
}

static void
shoes (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);
  GSettings *settings = stride_window_get_settings (STRIDE_WINDOW (widget));

  adw_dialog_present (stride_shoes_dialog_new (wiring->journal, wiring->shoes,
                                               stride_settings_uses_miles (settings)),
                      widget);
}

static void
exchange (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);

  adw_dialog_present (stride_exchange_dialog_new (wiring->journal, wiring->shoes, wiring->catalog,
                                                  wiring->clock),
                      widget);
}

static void
preferences (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StrideWiring *wiring = wiring_of (widget);

  adw_dialog_present (stride_preferences_dialog_new (
                        wiring->profile, wiring->catalog, wiring->journal, wiring->clock,
                        stride_window_get_settings (STRIDE_WINDOW (widget)), wiring->data_dir),
                      widget);
}

static void
shortcuts (GtkWidget *widget, const char *name, GVariant *parameter)
{
  adw_dialog_present (stride_shortcuts_dialog_new (), widget);
}

static const struct {
  const char *name;
  const char *parameter_type;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "win.log-run", NULL, log_run },
  { "win.log-rest-day", NULL, log_rest_day },
  { "win.check-in", NULL, check_in },
  { "win.edit-entry", "s", edit_entry },
  { "win.report", NULL, show_report },
  { "win.show-findings", NULL, show_findings },
  { "win.questionnaire", NULL, questionnaire },
  { "win.welcome", NULL, welcome },
  { "win.safety-check", NULL, safety_check },
  { "win.entry-saved", "s", entry_saved },
  { "win.start-routine", "s", start_routine },
  { "win.continue-routine", NULL, continue_routine },
  { "win.show-reading", "s", show_reading },
  { "win.show-citation", "s", show_citation },
  { "win.show-exercise", "s", show_exercise },
  { "win.ask-sky", NULL, sky },
  { "win.sky", NULL, sky },
  { "win.shoes", NULL, shoes },
  { "win.exchange", NULL, exchange },
  { "win.preferences", NULL, preferences },
  { "win.shortcuts", NULL, shortcuts },
};

/* Whatever is opened draws with more than the first frame needed. */
static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stride_pages_init ();

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++) {
    if (g_str_equal (actions[i].name, name))
      actions[i].activate (widget, name, parameter);
  }
}

void
stride_window_install_open_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter_type,
                                     open_action);
}
