import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, textShape } from '../../kernel/shapes.ts';
import { attachmentIdsShape, attachmentView } from '../files/attachment.contract.ts';

/** Step of handling, note, reply to the caller; answer: what the customer's people write. */
export const entryKinds = ['step', 'note', 'reply', 'answer'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Internal ones are private to the provider's staff (SD-11). */
export const audiences = ['internal', 'public'] as const;
export type Audience = (typeof audiences)[number];

const author = z.object({ kind: z.enum(['staff', 'contact', 'system']), name: z.string() });

export const entryView = z.object({
  id: idShape,
  at: instantShape,
  kind: z.enum(entryKinds),
  audience: z.enum(audiences),
  author,
  body: z.string(),
  /** Of steps: from 1 within the ticket (SD-10). */
  stepNumber: z.nullable(z.int()),
  /** Handed in with it; who may read it may read them. */
  attachments: z.array(attachmentView),
});
export type EntryView = z.output<typeof entryView>;

export const writeEntry = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/entries',
  summary: 'Write on a ticket. Private unless made public on purpose; what customers write is public.',
  body: z.strictObject({
    /** `answer` is for the customer's people, and all that they write. */
    kind: z.enum(entryKinds),
    audience: z.optional(z.enum(audiences)),
    /** May be left out where a file says enough. */
    body: z.optional(textShape(20_000)),
    /** What was handed in for it beforehand. */
    attachmentIds: z.optional(attachmentIdsShape),
    /** A reply: also to the callers of its children that are not done (SD-12). */
    toChildren: z.optional(z.boolean()),
  }),
  answer: entryView,
});

/** What stands in a sentence of the timeline: codes, numbers, names. */
const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const timelineItem = z.discriminatedUnion('type', [
  z.object({ type: z.literal('entry'), ...entryView.shape }),
  z.object({
    type: z.literal('event'),
    id: z.string(),
    at: instantShape,
    /** Said by the text `service-desk:timeline.<kind>` with these params. */
    kind: z.string(),
    /** Null: the system, or kept from this reader. */
    actor: z.nullable(z.object({ kind: z.string(), name: z.string() })),
    params,
    /** What a change changed; ids are told by their names. */
    changes: z.array(z.object({ field: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
    /** Free text that belongs to it: the solution, the reason for reopening. */
    text: z.nullable(z.string()),
  }),
]);
export type TimelineItem = z.output<typeof timelineItem>;

export const readTimeline = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/timeline',
  summary: "A ticket's story, oldest first: entries and what happened. Customers read its public part.",
  answer: z.object({ items: z.array(timelineItem) }),
});
