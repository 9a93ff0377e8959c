import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { revisionShape } from '../../kernel/shapes.ts';

/** How far the business is hit (SD-05): interrupted, severely degraded, degraded, not at all. */
export const impacts = ['interrupted', 'severely_degraded', 'degraded', 'none'] as const;
export type Impact = (typeof impacts)[number];
export const impactShape = z.enum(impacts);

export const urgencies = ['high', 'normal', 'low'] as const;
export type Urgency = (typeof urgencies)[number];
export const urgencyShape = z.enum(urgencies);

/** Most urgent first. */
export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof priorities)[number];
export const priorityShape = z.enum(priorities);

export const priorityCell = z.strictObject({ impact: impactShape, urgency: urgencyShape, priority: priorityShape });
export type PriorityCell = z.output<typeof priorityCell>;

export const priorityMatrixView = z.object({
  /** Twelve, by impact and then urgency, in the order of `impacts` and `urgencies`. */
  cells: z.array(priorityCell),
  revision: revisionShape,
  /** `change`. */
  abilities: z.array(z.string()),
});
export type PriorityMatrixView = z.output<typeof priorityMatrixView>;

export const readPriorityMatrix = endpoint({
  method: 'GET',
  path: '/priority-matrix',
  summary: 'Which priority follows from which impact and urgency.',
  answer: priorityMatrixView,
});

export const changePriorityMatrix = endpoint({
  method: 'PUT',
  path: '/priority-matrix',
  summary: 'Set all twelve cells of the priority matrix; tickets that exist keep their priority.',
  body: z.strictObject({ cells: z.array(priorityCell).check(z.maxLength(impacts.length * urgencies.length)) }),
  answer: priorityMatrixView,
});
