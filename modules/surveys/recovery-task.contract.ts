import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, revisionShape, textShape } from '../../kernel/shapes.ts';

const named = z.object({ id: idShape, name: z.string() });

export const recoveryTaskView = z.object({
  id: idShape,
  ticket: z.object({ id: idShape, number: z.string(), title: z.string() }),
  customer: named,
  survey: z.object({ id: idShape, score: z.nullable(z.int()), comment: z.nullable(z.string()) }),
  contact: z.nullable(named),
  /** Who makes it good; null: nobody in particular. */
  owner: z.nullable(named),
  openedAt: instantShape,
  dueAt: instantShape,
  isOverdue: z.boolean(),
  doneAt: z.nullable(instantShape),
  doneBy: z.nullable(named),
  /** What was done about it. */
  remedy: z.nullable(z.string()),
  revision: revisionShape,
  /** `complete`, `hand_over`. */
  abilities: z.array(z.string()),
});
export type RecoveryTaskView = z.output<typeof recoveryTaskView>;

/** `open`: what waits longest for its remedy first is what its list is for; the newest low score stands on top. */
export const recoveryStates = ['open', 'done'] as const;

export const listRecoveryTasks = endpoint({
  method: 'GET',
  path: '/recovery-tasks',
  summary: 'What low scores asked for, newest first.',
  query: z.strictObject({
    ...pageQuery,
    recovery: z.optional(z.enum(recoveryStates)),
    ownerId: z.optional(z.union([z.enum(['me']), idShape])),
    customerId: z.optional(idShape),
  }),
  answer: pageOf(recoveryTaskView),
});

export const readRecoveryTask = endpoint({
  method: 'GET',
  path: '/recovery-tasks/{recoveryTask}',
  summary: 'What one low score asks for.',
  answer: recoveryTaskView,
});

export const changeRecoveryTask = endpoint({
  method: 'PATCH',
  path: '/recovery-tasks/{recoveryTask}',
  summary: 'Give it to somebody else.',
  body: z.strictObject({ ownerId: z.optional(z.nullable(idShape)) }),
  answer: recoveryTaskView,
});

export const completeRecoveryTask = endpoint({
  method: 'POST',
  path: '/recovery-tasks/{recoveryTask}/completion',
  summary: 'It was made good: what was done about it.',
  body: z.strictObject({ remedy: textShape(2000) }),
  answer: recoveryTaskView,
  status: 200,
});
