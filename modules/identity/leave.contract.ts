import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

export const leaveKinds = ['annual', 'sick', 'personal', 'time_off_in_lieu', 'other'] as const;
export type LeaveKind = (typeof leaveKinds)[number];

/** Time in which a staff member is away (请假, ORG-07). */
export const leaveView = z.object({
  id: idShape,
  staff: z.object({ id: idShape, name: z.string() }),
  /** Why somebody is away is told to themself and to whoever leads; null for everybody else, as is the note. */
  kind: z.nullable(z.enum(leaveKinds)),
  startsAt: instantShape,
  /** The first instant at which they are back. */
  endsAt: instantShape,
  note: z.nullable(z.string()),
  cancelledAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type LeaveView = z.output<typeof leaveView>;

export const listLeave = endpoint({
  method: 'GET',
  path: '/leave',
  summary: 'Who is away within a span of time, who is back first before; without one, from now on.',
  query: z.strictObject({
    ...pageQuery,
    awayFrom: z.optional(instantShape),
    awayTo: z.optional(instantShape),
    staffId: z.optional(idShape),
    team: z.optional(idShape),
    /** Also what was called off. */
    cancelled: z.optional(z.enum(['with'])),
  }),
  answer: pageOf(leaveView),
});

export const recordLeave = endpoint({
  method: 'POST',
  path: '/leave',
  summary: "Record leave: one's own, or with the permission somebody else's.",
  body: z.strictObject({
    staffId: idShape,
    kind: z.enum(leaveKinds),
    startsAt: instantShape,
    endsAt: instantShape,
    note: z.optional(z.nullable(lineShape(200))),
  }),
  answer: leaveView,
});

export const cancelLeave = endpoint({
  method: 'POST',
  path: '/leave/{leave}/cancellation',
  summary: 'Call leave off, as long as it is not over.',
  answer: leaveView,
  status: 200,
});
