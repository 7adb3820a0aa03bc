/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "stride-page-paintable.h"

struct _StridePagePaintable {
  GObject parent_instance;

  const StrideReport *report; /* (unowned) (nullable) */
};

static void
stride_page_paintable_snapshot (GdkPaintable *paintable,
                                GdkSnapshot *snapshot,
                                double width,
                                double height)
{
  StridePagePaintable *self = STRIDE_PAGE_PAINTABLE (paintable);
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  cairo_t *cr;

  gtk_snapshot_append_color (snapshot, &(GdkRGBA) { 1, 1, 1, 1 }, &bounds);
  if (!self->report)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_scale (cr, width / STRIDE_PAPER_WIDTH, height / STRIDE_PAPER_HEIGHT);
  stride_report_draw (self->report, cr);
  cairo_destroy (cr);
}

static int
stride_page_paintable_get_width (GdkPaintable *paintable)
{
  return (int) STRIDE_PAPER_WIDTH;
}

static int
stride_page_paintable_get_height (GdkPaintable *paintable)
{
  return (int) STRIDE_PAPER_HEIGHT;
}

static double
stride_page_paintable_get_ratio (GdkPaintable *paintable)
{
  return STRIDE_PAPER_WIDTH / STRIDE_PAPER_HEIGHT;
}

static void
stride_page_paintable_iface_init (GdkPaintableInterface *iface)
{
  iface->snapshot = stride_page_paintable_snapshot;
  iface->get_intrinsic_width = stride_page_paintable_get_width;
  iface->get_intrinsic_height = stride_page_paintable_get_height;
  iface->get_intrinsic_aspect_ratio = stride_page_paintable_get_ratio;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (StridePagePaintable,
                               stride_page_paintable,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      stride_page_paintable_iface_init))

static void
stride_page_paintable_class_init (StridePagePaintableClass *klass)
{
}

static void
stride_page_paintable_init (StridePagePaintable *self)
{
}

StridePagePaintable *
stride_page_paintable_new (void)
{
  return g_object_new (STRIDE_TYPE_PAGE_PAINTABLE, NULL);
}

void
stride_page_paintable_set_report (StridePagePaintable *self, const StrideReport *report)
{
  g_return_if_fail (STRIDE_IS_PAGE_PAINTABLE (self));

  self->report = report;
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}
