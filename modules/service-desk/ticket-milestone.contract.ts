import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, textShape } from '../../kernel/shapes.ts';
import { namedShape, ticketView } from './ticket-view.contract.ts';

/** What staff note of a ticket because no status tells it, and clocks wait for it (SLA-03). */
export const notedMilestoneKinds = [
  'arrived',
  'workaround',
  'parts_ordered',
  'parts_delivered',
  'supplier_asked',
  'supplier_done',
] as const;
export type NotedMilestoneKind = (typeof notedMilestoneKinds)[number];

/** What the customer's people are told; with suppliers and stores the provider deals by itself. */
export const publicMilestoneKinds: readonly NotedMilestoneKind[] = ['arrived', 'workaround'];

export const milestoneView = z.object({
  id: idShape,
  kind: z.enum(notedMilestoneKinds),
  /** When it happened. */
  at: instantShape,
  note: z.nullable(z.string()),
  /** When it was written down. */
  recordedAt: instantShape,
  recordedBy: z.nullable(namedShape),
});
export type MilestoneView = z.output<typeof milestoneView>;

export const listMilestones = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/milestones',
  summary: 'What was noted of a ticket beside its statuses, in the order in which it happened.',
  answer: z.object({ items: z.array(milestoneView) }),
});

export const recordMilestone = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/milestones',
  summary: 'Note that somebody arrived, found a way around, or that parts or a supplier were asked for or came.',
  body: z.strictObject({
    kind: z.enum(notedMilestoneKinds),
    /** Not before the recording, and not in the future; without it: now. */
    at: z.optional(instantShape),
    note: z.optional(textShape(2000)),
  }),
  answer: ticketView,
});

export const withdrawMilestone = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/milestones/{milestone}/withdrawal',
  summary: 'Take back what was noted by mistake; the clocks stand as if it had not been.',
  answer: ticketView,
});
