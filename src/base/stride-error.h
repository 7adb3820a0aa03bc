/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * STRIDE_ERROR:
 *
 * Every error that Backstride raises itself. The message is a sentence for a person: what happened,
 * to which file, and (for JSON) at which path, for example
 * `exercises.json: $.exercises[3].dose.sets: expected a whole number from 1 to 10, found "three"`.
 */
#define STRIDE_ERROR (stride_error_quark ())

/**
 * StrideError:
 * @STRIDE_ERROR_PARSE: not JSON, or not the JSON that strict readers accept
 * @STRIDE_ERROR_VALUE: a member is missing, has the wrong type, or is out of its range
 * @STRIDE_ERROR_REFERENCE: an id that names nothing
 * @STRIDE_ERROR_EXPRESSION: a condition that cannot be parsed or names an unknown variable
 * @STRIDE_ERROR_NEWER: the file was written by a newer version; it is shown where possible, never written
 * @STRIDE_ERROR_CHANGED: the file changed on disk since it was read; read, merge, save again
 * @STRIDE_ERROR_BUSY: another program holds the lock on the data folder
 * @STRIDE_ERROR_NO_SPACE: the disk or the quota is full; nothing was lost, try again later
 * @STRIDE_ERROR_READ_ONLY: the folder or the file cannot be written
 * @STRIDE_ERROR_IO: any other failure of the disk; never reported as saved
 * @STRIDE_ERROR_NOT_FOUND: no such file or entry
 * @STRIDE_ERROR_STATE: the request is not possible in the present state
 */
typedef enum {
  STRIDE_ERROR_PARSE,
  STRIDE_ERROR_VALUE,
  STRIDE_ERROR_REFERENCE,
  STRIDE_ERROR_EXPRESSION,
  STRIDE_ERROR_NEWER,
  STRIDE_ERROR_CHANGED,
  STRIDE_ERROR_BUSY,
  STRIDE_ERROR_NO_SPACE,
  STRIDE_ERROR_READ_ONLY,
  STRIDE_ERROR_IO,
  STRIDE_ERROR_NOT_FOUND,
  STRIDE_ERROR_STATE,
} StrideError;

GQuark stride_error_quark (void);

G_END_DECLS
