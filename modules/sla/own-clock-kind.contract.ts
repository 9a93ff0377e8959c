import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { clockKindShape, milestoneKindShape } from './clock-kind.contract.ts';

const kindName = lineShape(40);

export const clockKindView = z.object({
  /** Null: a delivered one. */
  id: z.nullable(idShape),
  /** What lines and clocks hold; never changes. */
  code: clockKindShape,
  /** Null: a delivered one, said by the text `sla:clock.<code>`. */
  name: z.nullable(z.string()),
  startsOn: milestoneKindShape,
  stopsOn: milestoneKindShape,
  isRetired: z.boolean(),
  /** Agreements in force or agreed upon that use it; at most 20. */
  usedBy: z.array(z.object({ id: idShape, name: z.string() })),
  revision: z.nullable(revisionShape),
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type ClockKindView = z.output<typeof clockKindView>;

export const listClockKinds = endpoint({
  method: 'GET',
  path: '/clock-kinds',
  summary: 'Kinds of clocks: the delivered ones, then the own ones, retired ones last.',
  answer: z.object({
    items: z.array(clockKindView),
    /** `add`. */
    abilities: z.array(z.string()),
  }),
});

export const recordClockKind = endpoint({
  method: 'POST',
  path: '/clock-kinds',
  summary: 'Add a kind of clock: from which milestone to which.',
  body: z.strictObject({
    code: clockKindShape,
    name: kindName,
    startsOn: milestoneKindShape,
    stopsOn: milestoneKindShape,
  }),
  answer: clockKindView,
});

export const changeClockKind = endpoint({
  method: 'PATCH',
  path: '/clock-kinds/{clockKind}',
  summary: 'Rename an own kind of clock; from where to where it runs never changes.',
  body: z.strictObject({ name: z.optional(kindName) }),
  answer: clockKindView,
});

export const retireClockKind = endpoint({
  method: 'POST',
  path: '/clock-kinds/{clockKind}/retirement',
  summary: 'Take an own kind of clock out of use; refused while agreements promise it.',
  answer: clockKindView,
  status: 200,
});

export const reinstateClockKind = endpoint({
  method: 'DELETE',
  path: '/clock-kinds/{clockKind}/retirement',
  summary: 'Take a retired kind of clock into use again.',
  answer: clockKindView,
});
