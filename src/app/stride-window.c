/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-window.h"

#include <glib/gi18n-lib.h>

#include "stride-figure-view.h"
#include "stride-pages.h"
#include "stride-player-offer.h"

struct _StrideWindow {
  AdwApplicationWindow parent_instance;

  StrideWiring *wiring; /* (unowned): the application's */
  GSettings *settings;  /* (owned) */
  GCancellable *cancellable;
  guint first_frame_source; /* 0: none pending */

  AdwToastOverlay *toast_overlay;
  AdwNavigationView *navigation;
  AdwViewStack *stack;
  GtkMenuButton *add_button, *menu_button;
  GMenuModel *add_menu, *main_menu;
  AdwBanner *sample_banner;
  AdwBanner *problem_banner;
  AdwBanner *continue_banner;
};

G_DEFINE_FINAL_TYPE (StrideWindow, stride_window, ADW_TYPE_APPLICATION_WINDOW)

StrideWiring *
stride_window_get_wiring (StrideWindow *self)
{
  g_return_val_if_fail (STRIDE_IS_WINDOW (self), NULL);

  return self->wiring;
}

AdwViewStack *
stride_window_get_stack (StrideWindow *self)
{
  g_return_val_if_fail (STRIDE_IS_WINDOW (self), NULL);

  return self->stack;
}

GSettings *
stride_window_get_settings (StrideWindow *self)
{
  g_return_val_if_fail (STRIDE_IS_WINDOW (self), NULL);

  return self->settings;
}

void
stride_window_push (StrideWindow *self, AdwNavigationPage *page)
{
  g_return_if_fail (STRIDE_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  adw_navigation_view_push (self->navigation, page);
}

AdwNavigationPage *
stride_window_get_page (StrideWindow *self)
{
  g_return_val_if_fail (STRIDE_IS_WINDOW (self), NULL);

  return adw_navigation_view_get_visible_page (self->navigation);
}

void
stride_window_add_toast (StrideWindow *self, AdwToast *toast)
{
  g_return_if_fail (STRIDE_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

/* --- banners ------------------------------------------------------------------------------------- */

/* What went wrong first, in the order of what the person can do about it. (transfer full) (nullable) */
static char *
dup_problem (StrideWindow *self, const char **button)
{
  StrideWiring *wiring = self->wiring;
  GPtrArray *problems = stride_journal_get_problems (wiring->journal);
  const char *reason = stride_journal_get_unsaved_reason (wiring->journal);

  *button = NULL;
  if (reason) {
    *button = _ ("_Try Again");
    /* Translators: %s: sentences that say why the log could not be saved. */
    return g_strdup_printf (_ ("%s Until then your entries are kept here."), reason);
  }
  if (wiring->problems && wiring->problems[0])
    return g_strdup (wiring->problems[0]);
  if (problems->len > 0) {
    *button = _ ("_Show Folder");
    return g_strdup (((StrideProblem *) g_ptr_array_index (problems, 0))->message);
  }

  return NULL;
}

/* A banner that is not revealed would still be read out. */
static void
reveal (AdwBanner *banner, gboolean revealed)
{
  gtk_widget_set_visible (GTK_WIDGET (banner), revealed);
  adw_banner_set_revealed (banner, revealed);
}

static void
update_problem_banner (StrideWindow *self)
{
  const char *button;
  g_autofree char *text = dup_problem (self, &button);

  if (text)
    adw_banner_set_title (self->problem_banner, text);
  adw_banner_set_button_label (self->problem_banner, button);
  reveal (self->problem_banner, text != NULL);
}

/* Where the file is that the banner names, to mend it or to put a backup in its place. */
static void
show_folder (StrideWindow *self)
{
  const char *path = stride_journal_get_folder (self->wiring->journal);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (folder);

  gtk_file_launcher_launch (launcher, GTK_WINDOW (self), NULL, NULL, NULL);
}

static void
problem_banner_clicked (StrideWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (stride_journal_get_n_unsaved (self->wiring->journal) == 0) {
    show_folder (self);
    return;
  }

  if (!stride_journal_retry (self->wiring->journal, &error))
    adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (error->message));

  update_problem_banner (self);
}

void
stride_window_update_banner (StrideWindow *self)
{
  StrideWiring *wiring;
  g_autofree char *text = NULL;
  const char *answer;

  g_return_if_fail (STRIDE_IS_WINDOW (self));

  wiring = self->wiring;
  text = stride_player_offer_dup_question (wiring->data_dir, wiring->clock, wiring->catalog,
                                           wiring->journal, &answer);
  if (text) {
    adw_banner_set_title (self->continue_banner, text);
    adw_banner_set_button_label (self->continue_banner, answer);
  }
  reveal (self->continue_banner, text != NULL);
  reveal (self->sample_banner, wiring->sample);
  update_problem_banner (self);
}

/* --- pages --------------------------------------------------------------------------------------- */

static void
visible_child_changed (StrideWindow *self)
{
  GtkWidget *bin = adw_view_stack_get_visible_child (self->stack);
  const char *name = adw_view_stack_get_visible_child_name (self->stack);

  /* The template sets the first child before there is anything to show in it. */
  if (!self->wiring || !bin || adw_bin_get_child (ADW_BIN (bin)))
    return;

  adw_bin_set_child (ADW_BIN (bin), stride_pages_build (name, self->wiring, self->settings));
}

static void
load_rest_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (StrideWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (stride_journal_load_rest_finish (STRIDE_JOURNAL (source), result, &error) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (error->message));
}

/* Once the first page is on the screen: the rest of the log, and for a newcomer the welcome. */
static void
first_frame_done (gpointer user_data)
{
  StrideWindow *self = user_data;

  self->first_frame_source = 0;
  stride_pages_init ();
  stride_journal_load_rest_async (self->wiring->journal, self->cancellable, load_rest_done,
                                  g_object_ref (self));

  if (stride_profile_get_first_start (self->wiring->profile) == 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.welcome", NULL);
}

static void
after_paint (StrideWindow *self)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_frame_clock (GTK_WIDGET (self)), after_paint,
                                        self);
  self->first_frame_source = g_idle_add_once (first_frame_done, self);
}

static void
stride_window_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (stride_window_parent_class)->map (widget);

  g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint",
                           G_CALLBACK (after_paint), widget, G_CONNECT_SWAPPED);
}

/* A new day, or a file that a sync tool brought, shows when the person comes back to the window. */
static void
is_active_changed (StrideWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)))
    return;

  stride_shoes_check_disk (self->wiring->shoes);
  stride_insight_invalidate (self->wiring->insight);
}

/* The figures of all pages look at this class of their window. */
static void
update_skin_tone (StrideWindow *self)
{
  int chosen = g_settings_get_int (self->settings, "skin-tone");

  for (int tone = 0; tone < STRIDE_N_SKIN_TONES; tone++) {
    g_autofree char *name = g_strdup_printf ("skin-tone-%d", tone);

    if (tone == chosen)
      gtk_widget_add_css_class (GTK_WIDGET (self), name);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self), name);
  }
}

static void
stride_window_dispose (GObject *object)
{
  StrideWindow *self = STRIDE_WINDOW (object);

  if (self->cancellable)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->first_frame_source, g_source_remove);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_WINDOW);

  G_OBJECT_CLASS (stride_window_parent_class)->dispose (object);
}

static void
stride_window_class_init (StrideWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_window_dispose;
  widget_class->map = stride_window_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               STRIDE_RESOURCE_PATH "/ui/stride-window.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, add_button);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, add_menu);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, main_menu);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, sample_banner);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, StrideWindow, continue_banner);
  gtk_widget_class_bind_template_callback (widget_class, problem_banner_clicked);
  gtk_widget_class_bind_template_callback (widget_class, visible_child_changed);

  stride_window_install_actions (widget_class);
}

/* A menu's popover costs more than the page below it; it is made when it is first opened. */
static void
create_menu (GtkMenuButton *button, gpointer menu)
{
  gtk_menu_button_set_menu_model (button, menu);
}

static void
stride_window_init (StrideWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->add_button, create_menu, self->add_menu, NULL);
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu, self->main_menu, NULL);
  self->cancellable = g_cancellable_new ();

  g_signal_connect (self, "notify::is-active", G_CALLBACK (is_active_changed), NULL);
}

StrideWindow *
stride_window_new (StrideApplication *application, StrideWiring *wiring)
{
  StrideWindow *self;

  g_return_val_if_fail (STRIDE_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (wiring != NULL, NULL);

  self = g_object_new (STRIDE_TYPE_WINDOW, "application", application, NULL);
  self->wiring = wiring;
  self->settings = g_settings_new (STRIDE_APPLICATION_ID);

  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);

  g_signal_connect_object (self->settings, "changed::skin-tone", G_CALLBACK (update_skin_tone),
                           self, G_CONNECT_SWAPPED);
  update_skin_tone (self);

  g_signal_connect_object (wiring->journal, "changed", G_CALLBACK (stride_window_update_actions),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (wiring->profile, "changed", G_CALLBACK (stride_window_update_actions),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (wiring->journal, "problems-changed", G_CALLBACK (update_problem_banner),
                           self, G_CONNECT_SWAPPED);

  visible_child_changed (self);
  stride_window_update_banner (self);
  stride_window_update_actions (self);

  return self;
}
