import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, idShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { calendarShape, weekdays } from '../../kernel/working-time/definition.ts';
import { calendarLayerView } from './calendar-layer.contract.ts';

/** Nations whose holidays and make-up days are known, by ISO 3166-1. */
export const nations = ['CN'] as const;
export type Nation = (typeof nations)[number];
const nationShape = z.enum(nations);
const weekdayShape = z.enum(weekdays);

export const calendarView = z.object({
  id: idShape,
  /** Of delivered ones: `5x8`. */
  code: z.nullable(z.string()),
  name: z.string(),
  definition: calendarShape,
  /** Null: open through holidays, and no make-up days, as 7×24. */
  followsNation: z.nullable(nationShape),
  /** Whose hours a make-up day (补班日) has. */
  makeUpDayFollows: weekdayShape,
  /** Of which definition; a change of anything else makes no version. */
  version: z.int(),
  /** Taken where nothing else is said; there is exactly one. */
  isDefault: z.boolean(),
  isRetired: z.boolean(),
  revision: revisionShape,
  /** `change`, `make_default`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type CalendarView = z.output<typeof calendarView>;

/** Why a day is as it is: as its week has it, by the nation's notice, or by somebody's dated word. */
export const dayReasons = ['working_day', 'day_off', 'holiday', 'make_up_day', 'override'] as const;
export type DayReason = (typeof dayReasons)[number];

/** Whose word that is, the farthest first: the nation's, the calendar's own, the provider's, the customer's, the site's. */
export const daySources = ['nation', 'template', 'provider', 'customer', 'site'] as const;
export type DaySource = (typeof daySources)[number];

export const calendarDay = z.object({
  date: dayShape,
  weekday: weekdayShape,
  reason: z.enum(dayReasons),
  source: z.enum(daySources),
  /** Of the holiday that it is, or that it is worked in exchange for. */
  name: z.nullable(z.string()),
  /** Wall-clock times, half-open, in order; empty: closed. */
  hours: z.array(z.tuple([z.string(), z.string()])),
});
export type CalendarDay = z.output<typeof calendarDay>;

export const calendarYear = z.object({
  year: z.int(),
  /** False: the nation's notice is not known yet, so the year is counted as ordinary weeks. */
  isPublished: z.boolean(),
  workingDays: z.int(),
  /** Every day of the year, in order. */
  days: z.array(calendarDay),
});
export type CalendarYear = z.output<typeof calendarYear>;

export const listCalendars = endpoint({
  method: 'GET',
  path: '/calendars',
  summary: 'Working calendars, the default first, then by name.',
  query: z.strictObject({
    /** Without it, retired ones are left out. */
    state: z.optional(z.enum(['in_use', 'all'])),
  }),
  answer: z.object({
    items: z.array(calendarView),
    /** `add`, `change_layer` (the provider's). */
    abilities: z.array(z.string()),
  }),
});

export const readCalendar = endpoint({
  method: 'GET',
  path: '/calendars/{calendar}',
  summary: 'One working calendar, with every day of a year and why it is open or closed, as it is at a place.',
  query: z.strictObject({
    /** At a site, or anywhere at a customer; without either: with what the provider says alone. */
    siteId: z.optional(idShape),
    customerId: z.optional(idShape),
    /** Without it: this year, in the calendar's zone. */
    year: z.optional(z.coerce.number().check(z.int(), z.gte(1950), z.lte(2199))),
  }),
  answer: z.object({
    ...calendarView.shape,
    /** False: open round the clock, which no layer narrows. */
    takesLayers: z.boolean(),
    /** What is laid on it there, the farthest first: the provider's, the customer's, the site's. */
    layers: z.array(calendarLayerView),
    year: calendarYear,
  }),
});

export const addCalendar = endpoint({
  method: 'POST',
  path: '/calendars',
  summary: 'Add a working calendar.',
  body: z.strictObject({
    name: lineShape(60),
    definition: calendarShape,
    /** Without it: China. */
    followsNation: z.optional(z.nullable(nationShape)),
    /** Without it: Monday. */
    makeUpDayFollows: z.optional(weekdayShape),
  }),
  answer: calendarView,
});

export const changeCalendar = endpoint({
  method: 'PATCH',
  path: '/calendars/{calendar}',
  summary: 'Change a working calendar; what began before keeps the days and hours of its time.',
  body: z.strictObject({
    name: z.optional(lineShape(60)),
    /** The whole of it. */
    definition: z.optional(calendarShape),
    followsNation: z.optional(z.nullable(nationShape)),
    makeUpDayFollows: z.optional(weekdayShape),
    /** Makes it the default in place of the one that is. */
    isDefault: z.optional(z.literal(true)),
  }),
  answer: calendarView,
});

export const retireCalendar = endpoint({
  method: 'POST',
  path: '/calendars/{calendar}/retirement',
  summary: 'Retire a working calendar: nothing new can take it, what has it keeps it.',
  answer: calendarView,
});

export const reinstateCalendar = endpoint({
  method: 'DELETE',
  path: '/calendars/{calendar}/retirement',
  summary: 'Bring a retired working calendar back into use.',
  answer: calendarView,
});
