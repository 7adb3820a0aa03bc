/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-sky-page.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "stride-format.h"
#include "stride-place.h"
#include "stride-sky-dial.h"
#include "stride-sky-log.h"
#include "stride-sky-text.h"
#include "stride-toast.h"

#define DAY_S 86400

struct _StrideSkyPage {
  AdwNavigationPage parent_instance;

  StrideJournal *journal; /* (owned) */
  StrideProfile *profile; /* (owned) (nullable): NULL while the page is made */
  StrideClock *clock;     /* (owned) */
  StrideSkyLog *log;  /* (owned) (nullable): what the page says of the log, once it was asked for */
  gint64 at;          /* the instant on the dial, seconds since 1970 */
  double away;        /* degrees east, NAN at home: where a run elsewhere is looked at from */
  gboolean log_shown; /* since it was asked for */
  gboolean filling;   /* rows are being filled, not changed by the person */

  GtkStack *stack;
  GtkButton *today_button;
  StrideSkyDial *dial;
  GtkLabel *caption_label;
  AdwActionRow *moon_row;
  AdwActionRow *phases_row;
  AdwActionRow *sun_row;
  AdwExpanderRow *planets_row;
  AdwActionRow *planet_rows[STRIDE_N_PLANETS];
  AdwActionRow *star_row;
  AdwPreferencesGroup *verdict_group;
  AdwActionRow *verdict_row;
  AdwActionRow *placebo_row;
  AdwActionRow *registered_row;
  AdwPreferencesGroup *phase_group;
  StrideChart *phase_chart;
  AdwPreferencesGroup *runs_group;
  AdwSwitchRow *zone_row;
  AdwSpinRow *north_row;
  AdwSpinRow *east_row;
};

G_DEFINE_FINAL_TYPE (StrideSkyPage, stride_sky_page, ADW_TYPE_NAVIGATION_PAGE)

/* --- the day ------------------------------------------------------------------------------------- */

static gint64
get_now (StrideSkyPage *self)
{
  return stride_clock_get_real (self->clock) / G_USEC_PER_SEC;
}

/* Minutes that the clock is ahead of UTC. */
static int
offset_at (StrideSkyPage *self, gint64 at)
{
  g_autoptr (GTimeZone) zone = stride_clock_ref_timezone (self->clock);
  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, at);

  return g_time_zone_get_offset (zone, interval) / 60;
}

static StrideDay
day_of (StrideSkyPage *self, gint64 at)
{
  return stride_day_from_unix (at, offset_at (self, at));
}

static void
get_place (StrideSkyPage *self, StridePlace *place)
{
  g_autoptr (GTimeZone) zone = stride_clock_ref_timezone (self->clock);
  int north, east;

  stride_place_from_zone (zone, get_now (self), place);
  if (stride_profile_get_place (self->profile, &north, &east)) {
    place->longitude = east;
    place->southern = north < 0;
  }
  if (!isnan (self->away))
    place->longitude = self->away;
}

static void
show_phases (StrideSkyPage *self)
{
  StrideDay today = day_of (self, get_now (self));
  gint64 new_moon = stride_moon_find_next (self->at, 0);
  gint64 full_moon = stride_moon_find_next (self->at, 180);
  g_autofree char *new_day = stride_format_day (day_of (self, new_moon), today);
  g_autofree char *full_day = stride_format_day (day_of (self, full_moon), today);
  g_autofree char *text = NULL;

  if (new_moon < full_moon)
    /* Translators: both are days. */
    text = g_strdup_printf (_ ("New moon: %s · full moon: %s"), new_day, full_day);
  else
    /* Translators: both are days. */
    text = g_strdup_printf (_ ("Full moon: %s · new moon: %s"), full_day, new_day);
  adw_action_row_set_subtitle (self->phases_row, text);
}

static void
show_rows (StrideSkyPage *self, const StrideSky *sky, const StridePlace *place)
{
  g_autofree char *moon = stride_sky_text_moon (sky);
  g_autofree char *sun = stride_sky_text_body (&sky->sun);
  g_autofree char *spread = stride_sky_text_spread (sky->spread);
  double hours = stride_sky_get_sidereal_time (self->at, place->longitude);
  g_autofree char *time = stride_sky_text_star_time (hours);
  g_autofree char *highest = g_strdup (stride_sky_text_constellation (
    stride_sky_get_constellation (self->at, stride_sky_get_highest (self->at, place->longitude),
                                  0)));
  /* Translators: a time of day by the stars, which is not that of the clock, and a constellation. */
  g_autofree char *star =
    g_strdup_printf (_ ("About %s by the stars: %s stands highest"), time, highest);

  adw_action_row_set_subtitle (self->moon_row, moon);
  adw_action_row_set_subtitle (self->sun_row, sun);
  adw_expander_row_set_subtitle (self->planets_row, spread);
  adw_action_row_set_subtitle (self->star_row, star);
  for (guint i = 0; i < STRIDE_N_PLANETS; i++) {
    g_autofree char *where = stride_sky_text_body (&sky->planets[i]);

    adw_action_row_set_subtitle (self->planet_rows[i], where);
  }
}

static void
show_day (StrideSkyPage *self)
{
  StrideDay day = day_of (self, self->at);
  g_autofree char *name = stride_format_day (day, day_of (self, get_now (self)));
  g_autofree char *text = NULL;
  StrideSkyDialData data = { 0 };
  StridePlace place;

  get_place (self, &place);
  stride_sky_compute (self->at, &data.sky);
  stride_sky_get_parts (self->at, data.parts);
  data.highest = stride_sky_get_highest (self->at, place.longitude);
  data.southern = place.southern;
  text = stride_sky_text_whole (name, &data.sky);

  stride_sky_dial_set (self->dial, &data, day, text);
  gtk_label_set_text (self->caption_label,
                      place.southern ? _ ("Looking north, east on the right. The mark stands "
                                          "highest, the arc holds all planets.")
                                     : _ ("Looking south, east on the left. The mark stands "
                                          "highest, the arc holds all planets."));
  gtk_button_set_label (self->today_button, name);
  show_rows (self, &data.sky, &place);
  show_phases (self);
}

static void
show_at (StrideSkyPage *self, gint64 at)
{
  /* The first and the last noon, which are on those days nearly everywhere. */
  self->at = CLAMP (at, (gint64) STRIDE_SKY_FIRST_DAY * DAY_S + DAY_S / 2,
                    (gint64) STRIDE_SKY_LAST_DAY * DAY_S + DAY_S / 2);
  show_day (self);
}

static void
stepped (StrideSkyPage *self, int days)
{
  if (days == 0)
    self->away = NAN;
  show_at (self, days == 0 ? get_now (self) : self->at + (gint64) days * DAY_S);
}

static void
previous_clicked (StrideSkyPage *self)
{
  stepped (self, -1);
}

static void
next_clicked (StrideSkyPage *self)
{
  stepped (self, 1);
}

static void
today_clicked (StrideSkyPage *self)
{
  stepped (self, 0);
}

static void
run_chosen (StrideSkyPage *self, gint64 at, int tz)
{
  /* Where clocks went otherwise the stars did, too: four minutes to a degree. */
  self->away = tz == offset_at (self, at) ? (double) NAN : tz / 4.0;
  show_at (self, at);
  gtk_widget_grab_focus (GTK_WIDGET (self->dial));
}

/* --- what the person sets ------------------------------------------------------------------------ */

static void
save (StrideSkyPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!stride_profile_save (self->profile, &error))
    stride_toast_error (GTK_WIDGET (self), error);
}

static void
show_place (StrideSkyPage *self)
{
  g_autoptr (GTimeZone) zone = stride_clock_ref_timezone (self->clock);
  gboolean from_zone, southern;
  StridePlace place;
  int north, east;

  from_zone = !stride_profile_get_place (self->profile, &north, &east);
  stride_place_from_zone (zone, get_now (self), &place);
  southern = place.southern;

  self->filling = TRUE;
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->zone_row),
                               southern ? _ ("Which says south of the equator")
                                        : _ ("Which says north of the equator"));
  adw_switch_row_set_active (self->zone_row, from_zone);
  gtk_widget_set_visible (GTK_WIDGET (self->north_row), !from_zone);
  gtk_widget_set_visible (GTK_WIDGET (self->east_row), !from_zone);
  adw_spin_row_set_value (self->north_row, north);
  adw_spin_row_set_value (self->east_row, east);
  self->filling = FALSE;
}

static void
place_changed (StrideSkyPage *self)
{
  g_autoptr (GTimeZone) zone = NULL;
  int north, east;

  if (!self->profile || self->filling)
    return;

  if (adw_switch_row_get_active (self->zone_row)) {
    stride_profile_unset_place (self->profile);
  } else if (stride_profile_get_place (self->profile, &north, &east)) {
    stride_profile_set_place (self->profile, (int) adw_spin_row_get_value (self->north_row),
                              (int) adw_spin_row_get_value (self->east_row));
  } else {
    StridePlace place;

    /* What the zone says is where one begins, in the middle of the hemisphere. */
    zone = stride_clock_ref_timezone (self->clock);
    stride_place_from_zone (zone, get_now (self), &place);
    stride_profile_set_place (self->profile, place.southern ? -45 : 45, (int) place.longitude);
  }
  save (self);
}

static void
ask_clicked (StrideSkyPage *self)
{
  stride_profile_set_cosmic (self->profile, TRUE);
  save (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->dial));
}

/* --- the log ------------------------------------------------------------------------------------- */

static void
show_log (StrideSkyPage *self)
{
  g_autoptr (GPtrArray) entries = NULL;

  if (!stride_profile_get_cosmic (self->profile))
    return;

  entries = stride_journal_list (self->journal, STRIDE_DAY_NONE, STRIDE_DAY_NONE);
  stride_sky_log_show (self->log, entries, get_now (self), day_of (self, get_now (self)),
                       stride_profile_get_first_start (self->profile));
  self->log_shown = TRUE;
}

static void
show_all (StrideSkyPage *self)
{
  gboolean asked = stride_profile_get_cosmic (self->profile);

  gtk_stack_set_visible_child_name (self->stack, asked ? "sky" : "invitation");
  self->log_shown = self->log_shown && asked;
  if (!asked)
    return;

  show_place (self);
  show_day (self);
  /* The place makes no difference to it. */
  if (!self->log_shown)
    show_log (self);
}

static void
load_log (StrideSkyPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!stride_journal_is_complete (self->journal) &&
      !stride_journal_load_since (self->journal, STRIDE_DAY_NONE, &error))
    stride_toast_error (GTK_WIDGET (self), error);
}

/* --- the object ---------------------------------------------------------------------------------- */

static void
stride_sky_page_dispose (GObject *object)
{
  StrideSkyPage *self = STRIDE_SKY_PAGE (object);

  g_clear_pointer (&self->log, stride_sky_log_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), STRIDE_TYPE_SKY_PAGE);
  g_clear_object (&self->journal);
  g_clear_object (&self->profile);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (stride_sky_page_parent_class)->dispose (object);
}

static void
stride_sky_page_class_init (StrideSkyPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stride_sky_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/backstride/Backstride/ui/stride-sky-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, today_button);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, dial);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, caption_label);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, moon_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, phases_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, sun_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, planets_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, star_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, verdict_group);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, verdict_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, placebo_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, registered_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, phase_group);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, phase_chart);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, runs_group);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, zone_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, north_row);
  gtk_widget_class_bind_template_child (widget_class, StrideSkyPage, east_row);
  gtk_widget_class_bind_template_callback (widget_class, ask_clicked);
  gtk_widget_class_bind_template_callback (widget_class, previous_clicked);
  gtk_widget_class_bind_template_callback (widget_class, today_clicked);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked);
  gtk_widget_class_bind_template_callback (widget_class, stepped);
  gtk_widget_class_bind_template_callback (widget_class, place_changed);
}

static void
stride_sky_page_init (StrideSkyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < STRIDE_N_PLANETS; i++) {
    g_autofree char *title =
      g_strdup_printf ("%s %s", stride_sky_text_planet_symbol (i), stride_sky_text_planet (i));

    self->planet_rows[i] =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, NULL);
    gtk_widget_add_css_class (GTK_WIDGET (self->planet_rows[i]), "property");
    adw_expander_row_add_row (self->planets_row, GTK_WIDGET (self->planet_rows[i]));
  }
}

AdwNavigationPage *
stride_sky_page_new (StrideJournal *journal,
                     StrideProfile *profile,
                     StrideCatalog *catalog,
                     StrideClock *clock)
{
  StrideSkyPage *self;

  g_return_val_if_fail (STRIDE_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (STRIDE_IS_PROFILE (profile), NULL);
  g_return_val_if_fail (STRIDE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (STRIDE_IS_CLOCK (clock), NULL);

  self = g_object_new (STRIDE_TYPE_SKY_PAGE, NULL);
  self->journal = g_object_ref (journal);
  self->clock = g_object_ref (clock);
  self->profile = g_object_ref (profile);
  self->at = get_now (self);
  self->away = NAN;
  self->log = stride_sky_log_new (&(StrideSkyLogWidgets) {
    .catalog = catalog,
    .verdict_group = self->verdict_group,
    .verdict_row = self->verdict_row,
    .placebo_row = self->placebo_row,
    .registered_row = self->registered_row,
    .phase_group = self->phase_group,
    .phase_chart = self->phase_chart,
    .runs_group = self->runs_group,
    .chosen = (StrideSkyLogChosen) run_chosen,
    .owner = self,
  });

  load_log (self);
  g_signal_connect_object (journal, "changed", G_CALLBACK (show_log), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (profile, "changed", G_CALLBACK (show_all), self, G_CONNECT_SWAPPED);
  show_all (self);

  return ADW_NAVIGATION_PAGE (self);
}
