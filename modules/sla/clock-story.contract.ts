import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { localeShape } from '../../kernel/locale.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { daySources } from '../calendars/calendar.contract.ts';
import { clockView } from './clock.contract.ts';
import { lineTarget } from './agreement-line.contract.ts';

/** Why a stretch of time counted: as the week has it, a make-up day, somebody's dated word, or by the wall clock. */
export const countingWhys = ['working_time', 'make_up_day', 'own_hours', 'wall_clock'] as const;
/** Why it didn't: closed by the calendar, or open and not to be counted. */
export const closedWhys = ['outside_hours', 'between_hours', 'day_off', 'holiday', 'own_closed'] as const;
export const excusedWhys = ['waiting', 'reopened'] as const;
export const storyWhys = [...countingWhys, ...closedWhys, ...excusedWhys] as const;
export type StoryWhy = (typeof storyWhys)[number];

/** A stretch of a clock's time that has one reason; each begins where the one before ended. */
const storyTime = z.object({
  is: z.literal('time'),
  from: instantShape,
  to: instantShape,
  /** All seconds; those in which the calendar is open; those that count now. */
  wallSeconds: z.number(),
  openSeconds: z.number(),
  countedSeconds: z.number(),
  why: z.enum(storyWhys),
  /** Of the holiday, or of that which a make-up day is worked in exchange for. */
  dayName: z.nullable(z.string()),
  /** Whose word the hours are; null: as the calendar has its weeks. */
  source: z.nullable(z.enum(daySources)),
  /** While it waited, whether that stopped the counting or not. */
  waitingReason: z.nullable(z.string()),
  /** It counted, until the clock began anew later. */
  isDropped: z.boolean(),
  /** Whole days with their breaks and nights, folded into one: so many; 0: not folded. */
  days: z.int(),
  /** What has been counted by its end, and what is left of the target in force then; null: nothing is promised by time. */
  elapsedSeconds: z.number(),
  remainingSeconds: z.nullable(z.number()),
});
export type StoryTime = z.output<typeof storyTime>;

export const storyMarks = ['started', 'promised', 'restarted', 'breached', 'stopped', 'voided', 'now'] as const;

/** Something that happened to a clock at an instant. */
const storyMark = z.object({
  is: z.literal('mark'),
  what: z.enum(storyMarks),
  at: instantShape,
  /** Of a `started` and `promised`: which of the promises holds from here on. */
  promise: z.nullable(z.int()),
});
export type StoryMark = z.output<typeof storyMark>;

export const storyLine = z.discriminatedUnion('is', [storyTime, storyMark]);
export type StoryLine = z.output<typeof storyLine>;

/** Whose word a line is: the contract's, the customer's agreement, what the provider promises all. */
const sourceShape = z.enum(['contract', 'customer', 'default']);

const storyCandidate = z.object({
  lineId: idShape,
  /** Its name in its agreement; null: none. */
  name: z.nullable(z.string()),
  position: z.int(),
  agreement: z.object({ id: idShape, name: z.string() }),
  source: sourceShape,
  /** What it asks for: values by name, where they have one, else codes. */
  conditions: z.array(
    z.object({
      name: z.string(),
      isMet: z.boolean(),
      values: z.array(z.string()),
    }),
  ),
  /** Null: it was chosen. */
  lostBy: z.nullable(z.enum(['other_contract', 'condition', 'source', 'conditions', 'position'])),
});
export type StoryCandidate = z.output<typeof storyCandidate>;

/** What was promised from an instant on: which line, by which calendar, and why that line won. */
export const storyPromise = z.object({
  from: instantShape,
  /** Null: the priority was not known. */
  priority: z.nullable(priorityShape),
  /** The one whose `lostBy` is null, among those that it won over; of those that lost, the first ones. */
  candidates: z.array(storyCandidate),
  /** How many candidates there were. */
  candidateCount: z.int(),
  versionNumber: z.int(),
  /** Null: by the date agreed with the customer, or nothing is owed. */
  target: z.nullable(lineTarget),
  targetSeconds: z.nullable(z.number()),
  /** By the contract's limits, extended or not owed. */
  isBeyondLimit: z.boolean(),
  /** False: no line fits any more; what was counted goes on, but nothing is owed. */
  isOwed: z.boolean(),
  /** The calendar has no more working time to count it in: nothing is ever due by it. */
  opensNoMore: z.boolean(),
  calendar: z.object({
    id: idShape,
    name: z.string(),
    version: z.int(),
    timeZone: z.string(),
    /** Days and months by the wall clock, nights too. */
    countsNights: z.boolean(),
  }),
  pausingReasons: z.array(z.string()),
  onPriorityChange: z.enum(['keep', 'restart']),
  onReopening: z.enum(['continue', 'restart', 'new']),
});
export type StoryPromise = z.output<typeof storyPromise>;

/** A clock with all that it was worked out from: it is what both sides read when they argue (SLA-07). */
export const clockStory = z.object({
  clock: clockView,
  /** Of an own kind; null: a delivered one, which a text says. */
  kindName: z.nullable(z.string()),
  promises: z.array(storyPromise),
  /** In the order of time, stretches and what happened between them. */
  lines: z.array(storyLine),
  /** The counted seconds of all stretches: what the clock has elapsed, exactly. */
  countedSeconds: z.number(),
  /** From deadline to stop, or to now while it goes on, by the wall clock; null: not late. */
  lateWallSeconds: z.nullable(z.number()),
  /** What the provider calls reasons for waiting itself, by code; of others a text says it. */
  reasonNames: z.record(z.string(), z.string()),
  asOf: instantShape,
});
export type ClockStory = z.output<typeof clockStory>;

const subjectAsked = {
  /** `ticket` */
  subjectKind: codeShape,
  subjectId: idShape,
};

export const listClockStories = endpoint({
  method: 'GET',
  path: '/clock-stories',
  summary:
    'How the clocks of something ran, each stretch of time with its reason; the customer’s people read their own.',
  query: z.strictObject(subjectAsked),
  answer: z.object({ items: z.array(clockStory) }),
});

export const readClockStory = endpoint({
  method: 'GET',
  path: '/clocks/{clock}/story',
  summary: 'How one clock ran, each stretch of time with its reason.',
  answer: clockStory,
});

export const downloadClockStories = download({
  path: '/clock-stories/file',
  summary: 'How the clocks of something ran, as PDF.',
  query: z.strictObject({ ...subjectAsked, locale: localeShape }),
});
