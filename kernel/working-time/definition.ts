import * as z from 'zod/mini';

/** Monday first, as ISO 8601 and Chinese offices count them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const weekdayShape = z.enum(weekdays);
/** `['09:00', '12:00']`: half-open wall-clock times of one day; the second may be `24:00`. A night window is two. */
const intervalShape = z.tuple([z.string().check(z.maxLength(20)), z.string().check(z.maxLength(20))]);
const hoursShape = z.array(intervalShape).check(z.maxLength(48));
const overrideShape = z.union([hoursShape, z.strictObject({ follows: weekdayShape })]);

const weekShape = z.partialRecord(weekdayShape, hoursShape);
const overridesShape = z.record(z.string().check(z.maxLength(20)), overrideShape);

/**
 * A working calendar as people write it (SLA-01): `{ timeZone, week: { monday: [['09:00', '18:00']] }, overrides:
 * { '2026-10-01': [], '2026-10-10': { follows: 'monday' } } }`. A weekday left out is closed; an override replaces its
 * whole day: `[]` closes it. The shape takes any text for times, days and zone: what is wrong with them says `faultsOf`.
 */
export const calendarShape = z.strictObject({
  timeZone: z.string().check(z.maxLength(100)),
  week: weekShape,
  overrides: z.optional(overridesShape),
});

/** What a place changes of a calendar: a weekday or day that is left out stays as the calendar has it. */
export const layerShape = z.strictObject({ week: z.optional(weekShape), overrides: z.optional(overridesShape) });

export type CalendarDefinition = z.output<typeof calendarShape>;
export type Layer = z.output<typeof layerShape>;
export type Week = CalendarDefinition['week'];
export type Overrides = NonNullable<CalendarDefinition['overrides']>;
export type DayOverride = z.output<typeof overrideShape>;
export type Hours = z.output<typeof hoursShape>;
