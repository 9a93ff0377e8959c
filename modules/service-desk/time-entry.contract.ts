import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { hourShape, idShape, instantShape, revisionShape, textShape, weekdayShape } from '../../kernel/shapes.ts';
import { timeMeasureShape } from './time-measure.contract.ts';
import { namedShape } from './ticket-view.contract.ts';

/** What the time went into (SD-10). */
export const timeKinds = ['phone', 'remote', 'on_site', 'travel', 'other'] as const;
export type TimeKind = (typeof timeKinds)[number];
const timeKindShape = z.enum(timeKinds);

/** Two of beginning, end and minutes give the third; minutes alone end now. */
const spanFields = {
  startedAt: z.optional(instantShape),
  endedAt: z.optional(instantShape),
  minutes: z.optional(z.int().check(z.gte(1), z.lte(1440))),
};

export const timeFields = {
  kind: timeKindShape,
  ...spanFields,
  /** Billed beside the flat fee; else covered by it. */
  isBillable: z.boolean(),
  /** Why; required when it is billable. */
  reason: z.optional(z.nullable(textShape(500))),
  note: z.optional(z.nullable(textShape(2000))),
};

export const timeEntryView = z.object({
  id: idShape,
  ticket: z.object({ id: idShape, number: z.string(), title: z.string() }),
  customer: namedShape,
  staff: namedShape,
  kind: timeKindShape,
  startedAt: instantShape,
  endedAt: instantShape,
  minutes: z.int(),
  isBillable: z.boolean(),
  reason: z.nullable(z.string()),
  note: z.nullable(z.string()),
  recordedAt: instantShape,
  /** Taken back: it counts for nothing. */
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  /** `change`, `retire`. */
  abilities: z.array(z.string()),
});
export type TimeEntryView = z.output<typeof timeEntryView>;

/** What a report can be narrowed to. */
export const timeReportFilters = {
  staffId: z.optional(z.union([z.enum(['me']), idShape])),
  customerId: z.optional(idShape),
  kind: z.optional(timeKindShape),
  billable: z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'] })),
};

export const listTimeEntries = endpoint({
  method: 'GET',
  path: '/time-entries',
  summary: "Time spent on tickets, newest first: one's own, or with the permission everybody's.",
  query: z.strictObject({
    ...pageQuery,
    ...timeReportFilters,
    /** From inclusive, to exclusive. */
    startedFrom: z.optional(instantShape),
    startedTo: z.optional(instantShape),
    /** In the provider's zone: the hour of the day, the day of the week from 1, Monday. */
    startedHour: z.optional(hourShape),
    startedWeekday: z.optional(weekdayShape),
    /** Those that a measure counts, and those that it leaves out for lack of the fact (RPT-03). */
    counted: z.optional(timeMeasureShape),
    missing: z.optional(timeMeasureShape),
  }),
  answer: pageOf(timeEntryView),
});

export const readTicketTime = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/time-entries',
  summary: 'The time spent on a ticket, oldest first, and its sums by kind.',
  answer: z.object({
    items: z.array(timeEntryView),
    sums: z.array(z.object({ kind: timeKindShape, minutes: z.int(), billableMinutes: z.int() })),
    /** The ticket's category is not part of the flat fee. */
    proposesBillable: z.boolean(),
    /** `record`, `record_others`. */
    abilities: z.array(z.string()),
  }),
});

export const recordTimeEntry = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/time-entries',
  summary: "Record time spent on a ticket: one's own, or with the permission somebody else's.",
  body: z.strictObject({ staffId: z.optional(idShape), ...timeFields }),
  answer: timeEntryView,
});

export const changeTimeEntry = endpoint({
  method: 'PATCH',
  path: '/time-entries/{timeEntry}',
  summary: 'Correct recorded time; what is left out stays, and minutes alone keep the end.',
  body: z.strictObject({
    kind: z.optional(timeKindShape),
    ...spanFields,
    isBillable: z.optional(z.boolean()),
    reason: z.optional(z.nullable(textShape(500))),
    note: z.optional(z.nullable(textShape(2000))),
  }),
  answer: timeEntryView,
});

export const retireTimeEntry = endpoint({
  method: 'POST',
  path: '/time-entries/{timeEntry}/retirement',
  summary: 'Take recorded time back: it stays to be seen, and counts for nothing.',
  answer: timeEntryView,
  status: 200,
});
