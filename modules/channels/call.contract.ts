import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { hourShape, idShape, instantShape, lineShape, oneOrMore, weekdayShape } from '../../kernel/shapes.ts';
import { callMeasureShape, callUnknownShape } from './call-measure.contract.ts';

/** What a phone system tells of a call (SD-17). */
export const callEventKinds = ['ringing', 'answered', 'transferred', 'ended', 'abandoned'] as const;
export type CallEventKind = (typeof callEventKinds)[number];

/** `transferred`: put through, and not taken by the other yet. `unknown`: how it ended was never told. */
export const callStates = ['ringing', 'answered', 'transferred', 'ended', 'abandoned', 'unknown'] as const;
export type CallState = (typeof callStates)[number];

export const callDirections = ['in', 'out'] as const;
export type CallDirection = (typeof callDirections)[number];

const namedShape = z.object({ id: idShape, name: z.string() });

export const callView = z.object({
  id: idShape,
  direction: z.enum(callDirections),
  state: z.enum(callStates),
  /** The other side's; null: withheld, or forgotten with the person. */
  number: z.nullable(z.string()),
  dialled: z.nullable(z.string()),
  hotline: z.nullable(z.object({ id: idShape, name: z.string(), greeting: z.nullable(z.string()) })),
  customer: z.nullable(namedShape),
  contact: z.nullable(namedShape),
  /** Who has it, or had it last; null: nobody took it. */
  agent: z.nullable(namedShape),
  beganAt: instantShape,
  answeredAt: z.nullable(instantShape),
  endedAt: z.nullable(instantShape),
  waitSeconds: z.nullable(z.int()),
  talkSeconds: z.nullable(z.int()),
  transferSeconds: z.nullable(z.int()),
  /** Its entry in the channel log; null: it went out. */
  channelRecordId: z.nullable(idShape),
  /** Whether the entry is settled: linked, or no business. */
  isSettled: z.boolean(),
});
export type CallView = z.output<typeof callView>;

/** Somebody who has this number. */
export const possibleCaller = z.object({
  id: idShape,
  name: z.string(),
  isVip: z.boolean(),
  customer: namedShape,
  department: z.nullable(z.string()),
});
export type PossibleCaller = z.output<typeof possibleCaller>;

/** What a report can be narrowed to. */
export const callReportFilters = {
  state: z.optional(oneOrMore(z.enum(callStates))),
  direction: z.optional(z.enum(callDirections)),
  agentId: z.optional(z.union([z.enum(['me']), idShape])),
  customerId: z.optional(idShape),
  hotlineId: z.optional(idShape),
};

export const listCalls = endpoint({
  method: 'GET',
  path: '/calls',
  summary: 'Calls, newest first.',
  query: z.strictObject({
    ...pageQuery,
    ...callReportFilters,
    contactId: z.optional(idShape),
    /** From inclusive, to exclusive. */
    beganFrom: z.optional(instantShape),
    beganTo: z.optional(instantShape),
    /** In the provider's zone: the hour of the day, the day of the week from 1, Monday. */
    beganHour: z.optional(hourShape),
    beganWeekday: z.optional(weekdayShape),
    /** Those that a measure counts, and those that it leaves out for lack of the fact (RPT-03). */
    counted: z.optional(callMeasureShape),
    missing: z.optional(callMeasureShape),
    /** Those of which this is not known. */
    without: z.optional(oneOrMore(callUnknownShape)),
  }),
  answer: pageOf(callView),
});

const callInHand = z.extend(callView, { possibleCallers: z.array(possibleCaller) });
export type CallInHand = z.output<typeof callInHand>;

export const readCall = endpoint({
  method: 'GET',
  path: '/calls/{call}',
  summary: 'One call, and who it may be that calls.',
  answer: callInHand,
});

export const listOwnCalls = endpoint({
  method: 'GET',
  path: '/own-calls',
  summary:
    'Calls that ring for you now, or that you are on: your extension, or a number of your team that nobody has answered yet.',
  answer: z.object({ items: z.array(callView) }),
});

export const identifyCall = endpoint({
  method: 'POST',
  path: '/calls/{call}/identification',
  summary: 'Say who it is that calls.',
  body: z.strictObject({ contactId: idShape }),
  answer: callView,
  status: 200,
});

export const takeCallEvent = endpoint({
  method: 'POST',
  path: '/calls/events',
  summary: 'What a phone system tells of a call. Events may come twice, late, and in any order.',
  body: z.strictObject({
    /** As the phone system calls the event: told twice, it happened once. */
    eventId: lineShape(120),
    /** As the phone system calls the call. */
    callId: lineShape(120),
    event: z.enum(callEventKinds),
    /** When it happened. */
    at: instantShape,
    /** `in` where nothing is said. */
    direction: z.optional(z.enum(callDirections)),
    /** The other side's number, as the phone system writes it; nothing: withheld. */
    number: z.optional(lineShape(60)),
    /** The number of ours that was dialled. */
    dialled: z.optional(lineShape(60)),
    /** Whose phone rings, answered, or was put through to. */
    extension: z.optional(lineShape(20)),
  }),
  answer: z.object({ callId: idShape, state: z.enum(callStates), isRepeated: z.boolean() }),
  status: 200,
});
