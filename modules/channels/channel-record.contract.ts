import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import {
  hourShape,
  idShape,
  instantShape,
  oneOrMore,
  revisionShape,
  textShape,
  weekdayShape,
} from '../../kernel/shapes.ts';
import { recordMeasureShape, recordUnknownShape } from './channel-record-measure.contract.ts';

/** By which way something came in. */
export const recordKinds = ['call', 'mail', 'chat', 'walk_in', 'fax', 'alert'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Every entry ends linked to what was made of it, or as no business of ours (SD-24). */
export const recordStates = ['open', 'linked', 'no_business'] as const;
export type RecordState = (typeof recordStates)[number];

export const noBusinessReasons = [
  'spam',
  'wrong_number',
  'private',
  'hung_up',
  'automatic',
  'repeated',
  'test',
  'other',
] as const;
export type NoBusinessReason = (typeof noBusinessReasons)[number];

const namedShape = z.object({ id: idShape, name: z.string() });

export const channelRecordView = z.object({
  id: idShape,
  kind: z.enum(recordKinds),
  cameAt: instantShape,
  /** Null: nobody knows yet whose people it came from. */
  customer: z.nullable(namedShape),
  contact: z.nullable(namedShape),
  /** Who took it; null: nobody, or the system. */
  agent: z.nullable(namedShape),
  /** Number or mail address. */
  address: z.nullable(z.string()),
  label: z.nullable(z.string()),
  state: z.enum(recordStates),
  /** Open for longer than it may be. */
  isLate: z.boolean(),
  /** What was made of it. `number` and `path` are null where the reader may not see it. */
  subject: z.nullable(
    z.object({
      kind: z.string(),
      id: idShape,
      number: z.nullable(z.string()),
      title: z.nullable(z.string()),
      path: z.nullable(z.string()),
    }),
  ),
  settledAt: z.nullable(instantShape),
  /** Null: the system. */
  settledBy: z.nullable(namedShape),
  reason: z.nullable(z.enum(noBusinessReasons)),
  note: z.nullable(z.string()),
  revision: revisionShape,
  /** `link`, `dismiss`, `reopen`. */
  abilities: z.array(z.string()),
});
export type ChannelRecordView = z.output<typeof channelRecordView>;

/** What a report can be narrowed to. */
export const recordReportFilters = {
  kind: z.optional(oneOrMore(z.enum(recordKinds))),
  state: z.optional(z.enum(recordStates)),
  agentId: z.optional(z.union([z.enum(['me']), idShape])),
  customerId: z.optional(idShape),
};

export const listChannelRecords = endpoint({
  method: 'GET',
  path: '/channel-records',
  summary: 'What came in by phone, mail, chat and the rest, newest first, with what became of it.',
  query: z.strictObject({
    ...pageQuery,
    ...recordReportFilters,
    /** Open for longer than it may be (SD-24). */
    late: z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'] })),
    contactId: z.optional(idShape),
    /** What they were made into. */
    subjectId: z.optional(idShape),
    /** From inclusive, to exclusive. */
    cameFrom: z.optional(instantShape),
    cameTo: z.optional(instantShape),
    /** In the provider's zone: the hour of the day, the day of the week from 1, Monday. */
    cameHour: z.optional(hourShape),
    cameWeekday: z.optional(weekdayShape),
    /** Those that a measure counts, and those that it leaves out for lack of the fact (RPT-03). */
    counted: z.optional(recordMeasureShape),
    missing: z.optional(recordMeasureShape),
    /** Those of which this is not known. */
    without: z.optional(oneOrMore(recordUnknownShape)),
  }),
  answer: pageOf(channelRecordView),
});

export const readChannelRecord = endpoint({
  method: 'GET',
  path: '/channel-records/{channelRecord}',
  summary: 'One entry of the channel log.',
  answer: channelRecordView,
});

export const dismissChannelRecord = endpoint({
  method: 'POST',
  path: '/channel-records/{channelRecord}/dismissal',
  summary: 'Mark an entry of the channel log as no business of ours, with the reason.',
  body: z.strictObject({ reason: z.enum(noBusinessReasons), note: z.optional(textShape(500)) }),
  answer: channelRecordView,
  status: 200,
});

export const reopenChannelRecord = endpoint({
  method: 'POST',
  path: '/channel-records/{channelRecord}/reopening',
  summary: 'Take back what was said of an entry of the channel log: it is open again.',
  answer: channelRecordView,
  status: 200,
});
