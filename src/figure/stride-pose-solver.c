/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Inverse kinematics by Gauss-Newton steps on
 *
 *   sum of weight * (movement of a variable)^2 + STIFFNESS * sum of (distance of a pin)^2.
 *
 * The variables are the root and all joint angles, in radians so that a unit of each moves the body
 * about as far. The first sum makes the solution unique and lets it change smoothly with the pins.
 */

#include "stride-pose-solver.h"

#include <math.h>

#include "stride-poison.h"

#define N_VARIABLES (2 + STRIDE_N_JOINTS)
#define N_STEPS 14
#define STIFFNESS 1e6
#define PREFERENCE 0.05
#define NEVER 1e12        /* a weight */
#define CLOSE_ENOUGH 1e-5 /* H */
#define PROBE 1e-5

#define RADIANS(degrees) ((degrees) * (G_PI / 180))
#define DEGREES(radians) ((radians) * (180 / G_PI))

typedef struct {
  const StridePin *pins;
  guint n_pins;
  double rest[N_VARIABLES]; /* where the variables would like to be */
} Problem;

static double
get_weight (int variable)
{
  if (variable < 2 || variable == 2 + STRIDE_JOINT_TRUNK)
    return 8;
  if (variable == 2 + STRIDE_JOINT_SPINE || variable == 2 + STRIDE_JOINT_NECK)
    return 3;
  if (variable == 2 + STRIDE_JOINT_CHEST_TURN)
    return NEVER;

  return 1;
}

static double
get_variable (const StridePose *pose, int variable)
{
  if (variable == 0)
    return pose->root_x;
  if (variable == 1)
    return pose->root_y;

  return RADIANS (pose->angle[variable - 2]);
}

static void
add_to_variable (StridePose *pose, int variable, double amount)
{
  if (variable == 0)
    pose->root_x += amount;
  else if (variable == 1)
    pose->root_y += amount;
  else
    pose->angle[variable - 2] += DEGREES (amount);
}

/* How far each pin is from its place: two rows a pin, 0 where an axis is free. */
static double
measure (const Problem *problem, const StridePose *pose, double *rows)
{
  StrideVec points[STRIDE_N_POINTS];
  double worst = 0;

  stride_pose_solve (pose, points);
  for (guint i = 0; i < problem->n_pins; i++) {
    const StridePin *pin = &problem->pins[i];

    rows[2 * i] = pin->fix_x ? points[pin->point].x - pin->target.x : 0;
    rows[2 * i + 1] = pin->fix_y ? points[pin->point].y - pin->target.y : 0;
    worst = MAX (worst, MAX (fabs (rows[2 * i]), fabs (rows[2 * i + 1])));
    if (pin->prefer_x && !pin->fix_x)
      rows[2 * i] = PREFERENCE * (points[pin->point].x - pin->target.x);
  }

  return worst;
}

/* Solves matrix * x = right for a symmetric positive matrix; x replaces right. */
static void
solve_cholesky (double matrix[N_VARIABLES][N_VARIABLES], double *right)
{
  for (int i = 0; i < N_VARIABLES; i++) {
    for (int j = 0; j <= i; j++) {
      double sum = matrix[i][j];

      for (int k = 0; k < j; k++)
        sum -= matrix[i][k] * matrix[j][k];
      matrix[i][j] = i == j ? sqrt (MAX (sum, 1e-12)) : sum / matrix[j][j];
    }
  }

  for (int i = 0; i < N_VARIABLES; i++) {
    for (int k = 0; k < i; k++)
      right[i] -= matrix[i][k] * right[k];
    right[i] /= matrix[i][i];
  }

  for (int i = N_VARIABLES - 1; i >= 0; i--) {
    for (int k = i + 1; k < N_VARIABLES; k++)
      right[i] -= matrix[k][i] * right[k];
    right[i] /= matrix[i][i];
  }
}

/* A knee bends one way only: what a step bends the wrong way makes the leg as short the right way. If
 * that does not lead anywhere (@late) the leg is too short already, and stays straight. */
static void
correct_knees (const Problem *problem, gboolean late, StridePose *pose)
{
  static const StrideJoint knees[] = { STRIDE_JOINT_KNEE_R, STRIDE_JOINT_KNEE_L };

  for (guint i = 0; i < G_N_ELEMENTS (knees) && pose->kind == STRIDE_FIGURE_SAGITTAL; i++) {
    double least = MIN (DEGREES (problem->rest[2 + knees[i]]), 0);
    double *angle = &pose->angle[knees[i]];

    if (*angle < least)
      *angle = late ? least : 2 * least - *angle;
  }
}

static void
step (const Problem *problem, StridePose *pose, const double *rows)
{
  double slope[N_VARIABLES][2 * STRIDE_MAX_PINS];
  double matrix[N_VARIABLES][N_VARIABLES];
  double right[N_VARIABLES];
  guint n_rows = 2 * problem->n_pins;

  for (int v = 0; v < N_VARIABLES; v++) {
    StridePose probe = *pose;

    add_to_variable (&probe, v, PROBE);
    measure (problem, &probe, slope[v]);
    for (guint r = 0; r < n_rows; r++)
      slope[v][r] = (slope[v][r] - rows[r]) / PROBE;
  }

  for (int i = 0; i < N_VARIABLES; i++) {
    right[i] = get_weight (i) * (problem->rest[i] - get_variable (pose, i));
    for (guint r = 0; r < n_rows; r++)
      right[i] -= STIFFNESS * slope[i][r] * rows[r];

    for (int j = 0; j <= i; j++) {
      matrix[i][j] = i == j ? get_weight (i) : 0;
      for (guint r = 0; r < n_rows; r++)
        matrix[i][j] += STIFFNESS * slope[i][r] * slope[j][r];
    }
  }

  solve_cholesky (matrix, right);
  for (int i = 0; i < N_VARIABLES; i++)
    add_to_variable (pose, i, CLAMP (right[i], -0.5, 0.5));
}

void
stride_pose_solve_pins (StridePose *pose, const StridePin *pins, guint n_pins)
{
  Problem problem = { .pins = pins, .n_pins = n_pins };
  double rows[2 * STRIDE_MAX_PINS];

  g_return_if_fail (pose != NULL);
  g_return_if_fail (pins != NULL || n_pins == 0);
  g_return_if_fail (n_pins <= STRIDE_MAX_PINS);

  for (int v = 0; v < N_VARIABLES; v++)
    problem.rest[v] = get_variable (pose, v);

  for (guint i = 0; i < N_STEPS && measure (&problem, pose, rows) > CLOSE_ENOUGH; i++) {
    step (&problem, pose, rows);
    correct_knees (&problem, i >= N_STEPS / 2, pose);
  }
}
