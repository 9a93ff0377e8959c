import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import { nearestClock } from './clock.contract.ts';
import { agreementLevelShape, clockKindShape } from './clock-kind.contract.ts';
import { clockRow } from './clock-list.contract.ts';

/** Of what the board counts, at most so many are looked at. */
export const mostOnBoard = 1000;

/** Exact up to a thousand; `more`: there are others. */
const countShape = z.object({ value: z.int(), more: z.boolean() });

/** What the board is narrowed to. */
const boardFilters = {
  customerId: z.optional(idShape),
  /** Of whatever is timed, as it is now. */
  teamId: z.optional(idShape),
  assigneeId: z.optional(idShape),
  /** Without it: what customers were promised. */
  level: z.optional(agreementLevelShape),
  clockKind: z.optional(clockKindShape),
};

const boardGroup = z.object({
  /** Null: of nobody yet. */
  id: z.nullable(idShape),
  name: z.nullable(z.string()),
  breached: z.int(),
  /** Due within the hour, and by the end of today; the hour's are counted in both. */
  withinHour: z.int(),
  today: z.int(),
});
export type BoardGroup = z.output<typeof boardGroup>;

export const clockBoard = z.object({
  asOf: instantShape,
  /** Breached, and still open. */
  breached: countShape,
  withinHour: countShape,
  today: countShape,
  /** Of the clocks that stopped today: met, and too late. Null: the board is narrowed to a team or person. */
  doneToday: z.nullable(z.object({ met: z.int(), late: z.int() })),
  /** Whoever has most that is breached first. */
  customers: z.array(boardGroup),
  teams: z.array(boardGroup),
  assignees: z.array(boardGroup),
});
export type ClockBoard = z.output<typeof clockBoard>;

export const readClockBoard = endpoint({
  method: 'GET',
  path: '/clock-board',
  summary: 'How many clocks are breached and still open, and due soon: in all, by customer, team and engineer.',
  query: z.strictObject(boardFilters),
  answer: clockBoard,
});

export const boardRow = z.object({
  ...clockRow.shape,
  /** To count down by, without asking again; null: nothing is promised by time. */
  clock: z.nullable(nearestClock),
});
export type BoardRow = z.output<typeof boardRow>;

export const boardStates = ['due', 'breached'] as const;
export type BoardState = (typeof boardStates)[number];

export const listBoardClocks = endpoint({
  method: 'GET',
  path: '/clock-board/clocks',
  summary:
    'Clocks that run out next, the nearest first; or those that are breached and still open, the latest breach first.',
  query: z.strictObject({
    ...boardFilters,
    state: z.enum(boardStates),
    limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(100))),
  }),
  answer: z.object({ items: z.array(boardRow) }),
});
