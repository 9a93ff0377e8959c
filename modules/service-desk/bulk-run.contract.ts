import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { impactShape, urgencyShape } from '../catalogue/priority.contract.ts';
import { ticketFilters } from './ticket-list.contract.ts';
import { namedShape } from './ticket-view.contract.ts';

/** Tickets of one run, at most. */
export const mostInBulk = 1000;

/** What is done to each of many tickets (SD-14): the same as to one, by the same use case. */
export const bulkDeed = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('assign'),
    teamId: z.optional(z.nullable(idShape)),
    assigneeId: z.optional(z.nullable(idShape)),
  }),
  z.strictObject({ act: z.literal('prioritise'), impact: impactShape, urgency: urgencyShape }),
  z.strictObject({ act: z.literal('wait'), reason: codeShape }),
  z.strictObject({ act: z.literal('confirm') }),
  z.strictObject({ act: z.literal('cancel'), reason: codeShape }),
  z.strictObject({ act: z.literal('note'), body: textShape(20_000) }),
]);
export type BulkDeed = z.output<typeof bulkDeed>;

/** `undo` takes an earlier run back. */
export const bulkActs = ['assign', 'prioritise', 'wait', 'confirm', 'cancel', 'note', 'undo'] as const;
export type BulkAct = (typeof bulkActs)[number];

const states = ['waiting', 'running', 'done'] as const;

export const bulkRunView = z.object({
  id: idShape,
  act: z.enum(bulkActs),
  /** The run that this one takes back. */
  undoesId: z.nullable(idShape),
  state: z.enum(states),
  askedCount: z.int(),
  doneCount: z.int(),
  refusedCount: z.int(),
  createdAt: instantShape,
  endedAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.enum(['undo'])),
});
export type BulkRunView = z.output<typeof bulkRunView>;

export const startBulkRun = endpoint({
  method: 'POST',
  path: '/bulk-runs',
  summary: 'Do the same to many tickets, each by itself and with your rights; answered at once, done after.',
  body: z.strictObject({
    deed: bulkDeed,
    /** These; without them all that `matching` means, up to 1,000. */
    ticketIds: z.optional(z.array(idShape).check(z.minLength(1), z.maxLength(mostInBulk))),
    /** As the list of tickets is asked. */
    matching: z.optional(z.strictObject(ticketFilters)),
  }),
  answer: bulkRunView,
});

export const listBulkRuns = endpoint({
  method: 'GET',
  path: '/bulk-runs',
  summary: 'What you have asked for, newest first.',
  query: z.strictObject({ ...pageQuery }),
  answer: pageOf(bulkRunView),
});

export const readBulkRun = endpoint({
  method: 'GET',
  path: '/bulk-runs/{bulkRun}',
  summary: 'How far one of your runs is.',
  answer: bulkRunView,
});

export const undoBulkRun = endpoint({
  method: 'POST',
  path: '/bulk-runs/{bulkRun}/undoing',
  summary: 'Make tickets again what they were before the run, where nobody has touched them since: a run of its own.',
  answer: bulkRunView,
});

const bulkItem = z.object({
  /** Of the ticket. */
  id: idShape,
  number: z.string(),
  title: z.string(),
  customer: namedShape,
  outcome: z.nullable(z.string()),
  /** Why it was refused, in words. */
  reason: z.nullable(z.string()),
});
export type BulkItem = z.output<typeof bulkItem>;

export const listBulkItems = endpoint({
  method: 'GET',
  path: '/bulk-runs/{bulkRun}/items',
  summary: 'The tickets of one of your runs in their order, and what became of each.',
  query: z.strictObject({ outcome: z.optional(z.enum(['done', 'refused'])), ...pageQuery }),
  answer: pageOf(bulkItem),
});
