import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, oneOrMore } from '../../kernel/shapes.ts';

export const origins = ['web', 'api', 'cli', 'import', 'worker'] as const;

/** What a field held: nothing, one value, or several; ids of records that have a name are replaced by it. */
const valuesShape = z.array(z.union([z.string(), z.number(), z.boolean()]));

/** A record that an event speaks of; without a name where it has none, is gone, or is not yours to see. */
const namedShape = z.object({
  kind: z.string(),
  id: idShape,
  name: z.nullable(z.string()),
  /** Address of its page on the desk. */
  href: z.nullable(z.string()),
});

export const eventView = z.object({
  id: idShape,
  recordedAt: instantShape,
  /** Earlier than recorded where it was imported or entered afterwards. */
  occurredAt: instantShape,
  /** `ticket.resolved` */
  kind: z.string(),
  actor: z.object({
    kind: z.string(),
    id: z.nullable(idShape),
    name: z.nullable(z.string()),
    href: z.nullable(z.string()),
  }),
  origin: z.string(),
  /** The network address it came from; null: from this machine. */
  address: z.nullable(z.string()),
  subject: namedShape,
  customer: z.nullable(namedShape),
  /** Each changed field by its path, with what it held before and holds now. */
  changes: z.array(z.object({ path: z.array(z.string()), from: valuesShape, to: valuesShape })),
  /** What else was said. */
  facts: z.array(z.object({ path: z.array(z.string()), values: valuesShape })),
  /** Its words were taken away when a person was erased. */
  isBlanked: z.boolean(),
  /** Lies under a seal: whoever changed it now would be found out. */
  isSealed: z.boolean(),
});
export type EventView = z.output<typeof eventView>;

/** `role.changed`, or `role` for all that happened to roles. */
const kindShape = z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z_]*(?:\.[a-z_]+)?$/));

export const listEvents = endpoint({
  method: 'GET',
  path: '/events',
  summary: 'The audit trail, newest first: who did what, when and from where.',
  query: z.strictObject({
    ...pageQuery,
    /** From inclusive, to exclusive; of when it was recorded. */
    recordedFrom: z.optional(instantShape),
    recordedTo: z.optional(instantShape),
    /** A staff member or contact. */
    actorId: z.optional(idShape),
    kind: z.optional(oneOrMore(kindShape)),
    /** Any record; of a person also what happened to their account. */
    subjectId: z.optional(idShape),
    customerId: z.optional(idShape),
    origin: z.optional(z.enum(origins)),
  }),
  answer: pageOf(eventView),
});

export const readEvent = endpoint({
  method: 'GET',
  path: '/events/{event}',
  summary: 'One entry of the audit trail.',
  answer: eventView,
});
