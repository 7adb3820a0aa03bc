/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>
#include <locale.h>
#include <malloc.h>
#include <signal.h>

#include "stride-application.h"

int
main (int argc, char **argv)
{
  g_autoptr (StrideApplication) app = NULL;

#ifdef M_TOP_PAD
  /* A heap that grows by a few pages stops all threads each time: 300 times while the data is read. */
  mallopt (M_TOP_PAD, 4 * 1024 * 1024);
#endif

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, STRIDE_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* A file-size limit or a reader that went away is an error to report, not a reason to die. */
  signal (SIGXFSZ, SIG_IGN);
  signal (SIGPIPE, SIG_IGN);

  g_set_application_name (_ ("Backstride"));
  app = stride_application_new ();

  return g_application_run (G_APPLICATION (app), argc, argv);
}
