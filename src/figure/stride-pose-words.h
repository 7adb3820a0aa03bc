/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "stride-pose.h"

G_BEGIN_DECLS

/* (transfer full) (translated): a pose in a few words, "lying on the back, right leg raised". */
char *stride_pose_describe (const StridePose *pose) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
