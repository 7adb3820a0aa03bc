/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/*
 * JSON text to object and back, without loss: what json-glib would read or write differently from what
 * stands there is refused. @name: the file's name as a person knows it, for messages.
 */

/* Strict JSON whose root is an object. Refuses, beside what is not JSON, what could not be written back
 * as it was: a \u0000 in a text, half a surrogate pair, a bare control character, a name that stands
 * twice in an object, a number that does not fit. Error: %STRIDE_ERROR_PARSE. */
JsonObject *
stride_json_text_parse (GBytes *bytes, const char *name, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Indented by two spaces, with a line end; read back before it is handed out. Error:
 * %STRIDE_ERROR_VALUE for what no reader would take: not a number, infinite, not UTF-8, too deep. */
GBytes *stride_json_text_print (JsonObject *object,
                                const char *name,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for an element of an array that is a member of the whole, indented for its place. Text that
 * was read back once need not be printed again: see stride_json_text_append_array(). (transfer full) */
char *stride_json_text_print_element (JsonNode *node,
                                      const char *name,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
/* @object: what stride_json_text_print() answered for an object with members. @elements:
 * (element-type utf8): from stride_json_text_print_element(). @member: a plain name that is not in
 * @object yet. */
GBytes *stride_json_text_append_array (GBytes *object,
                                       const char *member,
                                       GPtrArray *elements) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
