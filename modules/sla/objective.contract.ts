import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { clockKindShape } from './clock-kind.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';

/** `2026-11` */
export const monthShape = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export type Month = string;

export const comparisons = ['below', 'at_most', 'above', 'at_least'] as const;
export type Comparison = (typeof comparisons)[number];

/** `oa.response_ms` below 85. */
export const conditionShape = z.strictObject({
  seriesId: idShape,
  comparison: z.enum(comparisons),
  threshold: z.number(),
});
export type Condition = z.output<typeof conditionShape>;

/** What becomes of that of which nothing is known: it is left out of the sum, or counts as failed. */
export const unknownPolicies = ['excluded', 'failed'] as const;
export type UnknownPolicy = (typeof unknownPolicies)[number];

const share = {
  /** So many in a hundred at least, of each calendar month; up to two decimals. */
  sharePercent: z.number().check(z.gt(0), z.lte(100), z.multipleOf(0.01)),
  unknown: z.enum(unknownPolicies),
};

/** Seconds of a window in which all conditions held (SLA-09). */
export const sampledDefinition = z.strictObject({
  kind: z.literal('samples'),
  conditions: z.array(conditionShape).check(z.minLength(1), z.maxLength(10)),
  /** Only while this holds is the objective asked of anybody; null: always. */
  load: z.nullable(conditionShape),
  /** The operating window. */
  calendarId: idShape,
  ...share,
});
export type SampledDefinition = z.output<typeof sampledDefinition>;

/** Clocks that stopped in the month: met, of all. Unknown are the breaches that are excused. */
export const ticketDefinition = z.strictObject({
  kind: z.literal('tickets'),
  clockKind: clockKindShape,
  /** Any where none is named. */
  priorities: z.array(priorityShape).check(z.maxLength(10)),
  ...share,
});
export type TicketDefinition = z.output<typeof ticketDefinition>;

export const definitionShape = z.discriminatedUnion('kind', [sampledDefinition, ticketDefinition]);
export type ObjectiveDefinition = z.output<typeof definitionShape>;

/** What came of a day or a month: milliseconds in the window, or clocks of tickets. */
export const tallyShape = z.object({ attained: z.int(), failed: z.int(), unknown: z.int() });
export type Tally = z.output<typeof tallyShape>;

const outcome = {
  ...tallyShape.shape,
  /** Attained in a hundred of what counts, not rounded; null: nothing counts yet. */
  attainedPercent: z.nullable(z.number()),
  isMet: z.nullable(z.boolean()),
};
export const monthOutcome = z.object({
  month: monthShape,
  ...outcome,
  /** What was asked in that month. */
  sharePercent: z.number(),
  /** Until the month is over nothing is certain. */
  isOver: z.boolean(),
});
export type MonthOutcome = z.output<typeof monthOutcome>;
export const dayOutcome = z.object({ day: dayShape, ...outcome });
export type DayOutcome = z.output<typeof dayOutcome>;

const named = z.object({ id: idShape, name: z.string() });
const head = {
  id: idShape,
  name: z.string(),
  /** Null: of the provider itself. */
  customer: z.nullable(named),
  contract: z.nullable(z.object({ id: idShape, number: z.nullable(z.string()), name: z.string() })),
  definition: definitionShape,
  retiredAt: z.nullable(instantShape),
};

export const objectiveRow = z.object({
  ...head,
  /** The two months before this one, and this one, as it was worked out last: every few minutes. Null: nothing yet. */
  months: z.array(z.nullable(monthOutcome)),
});
export type ObjectiveRow = z.output<typeof objectiveRow>;

export const objectiveVersion = z.object({
  number: z.int(),
  validFrom: monthShape,
  definition: definitionShape,
  madeAt: instantShape,
});

export const objectiveView = z.object({
  ...head,
  /** Names of whatever the definitions name, by id. */
  series: z.array(z.object({ id: idShape, code: z.string(), name: z.string(), unit: z.nullable(z.string()) })),
  calendars: z.array(named),
  /** Newest first. */
  versions: z.array(objectiveVersion),
  createdAt: instantShape,
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type ObjectiveView = z.output<typeof objectiveView>;

export const listObjectives = endpoint({
  method: 'GET',
  path: '/objectives',
  summary: 'Service level objectives by name, with what was attained in this month and the two before.',
  query: z.strictObject({ customerId: z.optional(idShape), retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ months: z.array(monthShape), items: z.array(objectiveRow) }),
});

export const readObjective = endpoint({
  method: 'GET',
  path: '/objectives/{objective}',
  summary: 'One objective with all versions of what it asks.',
  answer: objectiveView,
});

export const readAttainment = endpoint({
  method: 'GET',
  path: '/objectives/{objective}/attainment',
  summary: 'The last twelve months of an objective, exact to the newest sample, and one month by day.',
  query: z.strictObject({ month: z.optional(monthShape) }),
  answer: z.object({
    /** The oldest first. */
    months: z.array(monthOutcome),
    month: monthShape,
    days: z.array(dayOutcome),
  }),
});

export const recordObjective = endpoint({
  method: 'POST',
  path: '/objectives',
  summary: 'Record an objective of the provider, of a customer, or of a contract.',
  body: z.strictObject({
    name: lineShape(80),
    customerId: z.optional(z.nullable(idShape)),
    contractId: z.optional(z.nullable(idShape)),
    definition: definitionShape,
    /** From this month on; also one that is over, whose samples are there already. */
    validFrom: monthShape,
  }),
  answer: objectiveView,
});

export const changeObjective = endpoint({
  method: 'PATCH',
  path: '/objectives/{objective}',
  summary: 'Rename an objective, or say what it asks from a month on; months that are over stay as they were.',
  body: z.strictObject({
    name: z.optional(lineShape(80)),
    definition: z.optional(definitionShape),
    validFrom: z.optional(monthShape),
  }),
  answer: objectiveView,
});

export const retireObjective = endpoint({
  method: 'POST',
  path: '/objectives/{objective}/retirement',
  summary: 'Ask an objective no longer; what it attained can still be read.',
  answer: objectiveView,
  status: 200,
});

export const reinstateObjective = endpoint({
  method: 'POST',
  path: '/objectives/{objective}/reinstatement',
  summary: 'Ask a retired objective again.',
  answer: objectiveView,
  status: 200,
});

export const previewObjective = endpoint({
  method: 'POST',
  path: '/objectives/preview',
  summary: 'What would have been attained in a month by a definition that is not saved.',
  body: z.strictObject({
    customerId: z.optional(z.nullable(idShape)),
    contractId: z.optional(z.nullable(idShape)),
    definition: definitionShape,
    month: monthShape,
  }),
  answer: monthOutcome,
  status: 200,
});

export const listOwnObjectives = endpoint({
  method: 'GET',
  path: '/own-objectives',
  summary: "The objectives of the caller's own company, with what was attained.",
  answer: z.object({ months: z.array(monthShape), items: z.array(objectiveRow) }),
});
