/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-player-page-private.h"

#include <glib/gi18n-lib.h>

#include "stride-exercise-dialog.h"
#include "stride-keys-dialog.h"
#include "stride-player-text.h"
#include "stride-toast.h"

/* --- requests to the player ---------------------------------------------------------------------- */

static void
toggle (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (widget);

  if (stride_player_get_state (self->player) == STRIDE_PLAYER_PAUSED)
    stride_player_resume (self->player, NULL);
  else
    stride_player_pause (self->player, NULL);
}

static void
back (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stride_player_back (STRIDE_PLAYER_PAGE (widget)->player, NULL);
}

static void
skip (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stride_player_skip (STRIDE_PLAYER_PAGE (widget)->player, NULL);
}

static void
done (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stride_player_done (STRIDE_PLAYER_PAGE (widget)->player, NULL);
}

static void
swap_sides (GtkWidget *widget, const char *name, GVariant *parameter)
{
  stride_player_swap_sides (STRIDE_PLAYER_PAGE (widget)->player, NULL);
}

/* (nullable): the variant of the present exercise, if there is one and it may be done. */
static StrideExercise *
find_variant (StridePlayerPage *self, gboolean harder)
{
  const StridePhase *phase = stride_player_get_phase (self->player);
  const char *id;
  StrideExercise *exercise;

  if (!phase)
    return NULL;
  id = harder ? stride_exercise_get_harder (phase->exercise)
              : stride_exercise_get_easier (phase->exercise);
  exercise = id ? stride_catalog_find_exercise (self->catalog, id) : NULL;
  if (!exercise ||
      !stride_safety_allows_exercise (self->safety, exercise, self->answers.before, NULL))
    return NULL;

  return exercise;
}

static void
take_variant (StridePlayerPage *self, gboolean harder)
{
  StrideExercise *exercise = find_variant (self, harder);
  g_autofree char *text = NULL;

  if (!exercise || !stride_player_swap (self->player, exercise, NULL))
    return;

  /* Translators: %s: the exercise that is done from now on. */
  text = g_strdup_printf (_ ("Now: %s"), stride_exercise_get_name (exercise));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
easier (GtkWidget *widget, const char *name, GVariant *parameter)
{
  take_variant (STRIDE_PLAYER_PAGE (widget), FALSE);
}

static void
harder (GtkWidget *widget, const char *name, GVariant *parameter)
{
  take_variant (STRIDE_PLAYER_PAGE (widget), TRUE);
}

static void
hurts (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (widget);
  g_autofree char *exercise =
    stride_player_text_dup_exercise (stride_player_get_phase (self->player));

  g_clear_pointer (&self->answers.note, g_free);
  /* Translators: a note in the log; %s: an exercise. */
  self->answers.note = g_strdup_printf (_ ("Stopped because it hurt: %s"), exercise);
  stride_player_page_end (self);
}

/* --- dialogs ------------------------------------------------------------------------------------- */

static void
variant_taken (StridePlayerPage *self, gboolean is_harder)
{
  take_variant (self, is_harder);
}

static void
details (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (widget);
  const StridePhase *phase = stride_player_get_phase (self->player);
  AdwDialog *dialog;

  stride_player_pause (self->player, NULL);
  dialog = stride_exercise_dialog_new (phase->exercise, phase->note, find_variant (self, FALSE),
                                       find_variant (self, TRUE));
  g_signal_connect_object (dialog, "variant", G_CALLBACK (variant_taken), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
help (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (widget);

  if (stride_player_page_is_playing (self))
    stride_player_pause (self->player, NULL);
  adw_dialog_present (stride_keys_dialog_new (), widget);
}

static void
leave_answered (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (StridePlayerPage) self = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  self->asking = FALSE;
  if (!stride_player_page_is_playing (self))
    return;
  if (g_str_equal (answer, "keep"))
    stride_player_page_close (self);
  else if (g_str_equal (answer, "end"))
    stride_player_page_end (self);
  else if (g_str_equal (answer, "stay") || !self->was_paused)
    stride_player_resume (self->player, NULL);
}

static gboolean
destroy_window (gpointer window)
{
  gtk_window_destroy (window);

  return G_SOURCE_REMOVE;
}

/* Who closes the window under the question means the window, but libadwaita would close the question alone,
 * and the routine would go on. */
static void
question_closed (StridePlayerPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GSignalInvocationHint *hint = root ? g_signal_get_invocation_hint (root) : NULL;

  if (!hint || hint->signal_id != g_signal_lookup ("close-request", GTK_TYPE_WINDOW))
    return;

  self->was_paused = TRUE;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, destroy_window, g_object_ref (root), g_object_unref);
}

static void
leave (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (widget);
  AdwAlertDialog *dialog;

  if (!stride_player_page_is_playing (self)) {
    /* After a routine nothing gets lost by going. */
    if (self->player)
      stride_player_page_save (self);
    else
      stride_player_page_close (self);
    return;
  }
  if (self->asking)
    return;

  self->was_paused = stride_player_get_state (self->player) == STRIDE_PLAYER_PAUSED;
  stride_player_pause (self->player, NULL);
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (
    _ ("Leave the Routine?"),
    _ ("Your place is kept for 12 hours, or end here and log what was done.")));
  adw_alert_dialog_add_responses (dialog, "stay", _ ("_Go On"), "keep", _ ("_Keep My Place"), "end",
                                  _ ("_End Here"), NULL);
  adw_alert_dialog_set_default_response (dialog, "stay");
  /* A second Escape: everything is as it was before the first one. */
  adw_alert_dialog_set_close_response (dialog, "close");
  self->asking = TRUE;
  g_signal_connect_object (dialog, "closed", G_CALLBACK (question_closed), self, G_CONNECT_SWAPPED);
  adw_alert_dialog_choose (dialog, widget, NULL, leave_answered, g_object_ref (self));
}

/* --- window and volume --------------------------------------------------------------------------- */

static void
fullscreen (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (!GTK_IS_WINDOW (root))
    return;
  if (gtk_window_is_fullscreen (GTK_WINDOW (root)))
    gtk_window_unfullscreen (GTK_WINDOW (root));
  else
    gtk_window_fullscreen (GTK_WINDOW (root));
}

static void
louder (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (widget);

  stride_player_page_set_volume (self, self->volume + 1);
}

static void
quieter (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StridePlayerPage *self = STRIDE_PLAYER_PAGE (widget);

  stride_player_page_set_volume (self, self->volume - 1);
}

/* --- table --------------------------------------------------------------------------------------- */

typedef enum {
  ALWAYS,
  PLAYING, /* a routine is under way */
  WORKING, /* in a work phase of it */
  EASIER,  /* there is such a variant */
  HARDER,
} When;

/* Page keys are those of a presenter's remote. */
static const struct {
  const char *name;
  GtkWidgetActionActivateFunc activate;
  When when;
  guint keys[4];
} actions[] = {
  { "player.toggle", toggle, PLAYING, { GDK_KEY_space, GDK_KEY_AudioPlay, GDK_KEY_AudioPause } },
  { "player.back",
    back,
    PLAYING,
    { GDK_KEY_Left, GDK_KEY_KP_Left, GDK_KEY_Page_Up, GDK_KEY_AudioPrev } },
  { "player.skip",
    skip,
    PLAYING,
    { GDK_KEY_Right, GDK_KEY_KP_Right, GDK_KEY_Page_Down, GDK_KEY_AudioNext } },
  { "player.done", done, WORKING, { GDK_KEY_d, GDK_KEY_D } },
  { "player.swap-sides", swap_sides, PLAYING, { GDK_KEY_s, GDK_KEY_S } },
  { "player.easier", easier, EASIER, { GDK_KEY_e, GDK_KEY_E } },
  { "player.harder", harder, HARDER, { GDK_KEY_h, GDK_KEY_H } },
  { "player.details", details, PLAYING, { GDK_KEY_i, GDK_KEY_I } },
  { "player.hurts", hurts, PLAYING, { GDK_KEY_x, GDK_KEY_X } },
  { "player.louder", louder, PLAYING, { GDK_KEY_Up, GDK_KEY_KP_Up } },
  { "player.quieter", quieter, PLAYING, { GDK_KEY_Down, GDK_KEY_KP_Down } },
  { "player.help", help, ALWAYS, { GDK_KEY_question, GDK_KEY_F1 } },
  { "player.fullscreen", fullscreen, ALWAYS, { GDK_KEY_F11 } },
  { "player.leave", leave, ALWAYS, { GDK_KEY_Escape } },
};

void
stride_player_page_update_actions (StridePlayerPage *self)
{
  const StridePhase *phase = self->player ? stride_player_get_phase (self->player) : NULL;
  gboolean playing = stride_player_page_is_playing (self);
  gboolean holds[] = {
    [ALWAYS] = TRUE,
    [PLAYING] = playing,
    [WORKING] = playing && phase->kind == STRIDE_PHASE_WORK,
    [EASIER] = playing && find_variant (self, FALSE),
    [HARDER] = playing && find_variant (self, TRUE),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name, holds[actions[i].when]);
}

void
stride_player_page_install_actions (GtkWidgetClass *widget_class)
{
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    const guint *keys = actions[i].keys;

    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
    for (gsize j = 0; j < G_N_ELEMENTS (actions[i].keys) && keys[j] != 0; j++)
      gtk_widget_class_add_binding_action (widget_class, keys[j], GDK_NO_MODIFIER_MASK,
                                           actions[i].name, NULL);
  }
}

/* --- a key that is held down --------------------------------------------------------------------- */

static gboolean
repeats (guint key)
{
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++) {
    for (gsize j = 0; j < G_N_ELEMENTS (actions[i].keys); j++) {
      if (actions[i].keys[j] == key)
        return actions[i].activate == louder || actions[i].activate == quieter;
    }
  }

  return TRUE;
}

static gboolean
key_pressed (GtkEventControllerKey *controller,
             guint key,
             guint code,
             GdkModifierType modifiers,
             StridePlayerPage *self)
{
  gboolean held = self->held_key == key;

  self->held_key = key;

  return held && !repeats (key) && stride_player_page_is_playing (self);
}

static void
let_go (StridePlayerPage *self)
{
  self->held_key = 0;
}

/* A hand that rests on a key skips one phase, and not the whole routine. */
void
stride_player_page_guard_keys (StridePlayerPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed), self);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (let_go), self);
  /* A key that is let go over a dialog is never heard of here. */
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (let_go), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}
