import { type CalendarDefinition, type Hours, type Layer, weekdays } from './definition.ts';
import { dayNumber, timeOfDay } from './wall-clock.ts';

/** What is wrong with a calendar, and where: `{ code: 'overlap', path: 'week.monday.1', values: { … } }`. */
export interface CalendarFault {
  code: 'unknown_zone' | 'bad_day' | 'bad_time' | 'ends_before_start' | 'overlap';
  /** As in JSON, joined by dots; intervals are counted from 0. */
  path: string;
  /** The words of the definition that the sentence should quote. */
  values: Record<string, string>;
}

/** All that makes a calendar meaningless; empty when it can be reckoned with. Intervals may stand in any order. */
export function faultsOf(definition: CalendarDefinition): CalendarFault[] {
  const faults: CalendarFault[] = [];
  if (!isKnownZone(definition.timeZone)) {
    faults.push({ code: 'unknown_zone', path: 'timeZone', values: { zone: definition.timeZone } });
  }
  return [...faults, ...layerFaultsOf(definition)];
}

/** The same of what a place changes: of weekdays and days. */
export function layerFaultsOf({ week = {}, overrides = {} }: Pick<Layer, 'week' | 'overrides'>): CalendarFault[] {
  const faults = weekdays.flatMap((weekday) => faultsOfHours(week[weekday] ?? [], `week.${weekday}`));
  for (const [day, override] of Object.entries(overrides)) {
    const path = `overrides.${day}`;
    if (dayNumber(day) === null) faults.push({ code: 'bad_day', path, values: { day } });
    if (Array.isArray(override)) faults.push(...faultsOfHours(override, path));
  }
  return faults;
}

/** A calendar was to be reckoned with that `faultsOf` would have refused. */
export class InvalidCalendar extends Error {
  readonly faults: CalendarFault[];

  constructor(name: string, faults: CalendarFault[]) {
    super(`calendar ${name}: ${faults.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
    this.name = 'InvalidCalendar';
    this.faults = faults;
  }
}

function isKnownZone(zone: string): boolean {
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId !== '';
  } catch {
    return false;
  }
}

function faultsOfHours(hours: Hours, path: string): CalendarFault[] {
  const read = hours.map((interval, index) => readInterval(interval, `${path}.${index}`));
  const sound = read.filter((one) => 'opens' in one).toSorted((one, other) => one.opens - other.opens);
  const overlaps = sound.flatMap((one, index): CalendarFault[] => {
    const before = sound[index - 1];
    if (!before || before.closes <= one.opens) return [];
    return [{ code: 'overlap', path: one.path, values: { interval: one.text, other: before.text } }];
  });
  return [...read.filter((one) => 'code' in one), ...overlaps];
}

interface ReadInterval {
  path: string;
  text: string;
  opens: number;
  closes: number;
}

function readInterval([from, to]: Hours[number], path: string): ReadInterval | CalendarFault {
  const opens = timeOfDay(from);
  const closes = timeOfDay(to);
  // a day may end at 24:00, but begins no later than 23:59
  if (opens === null || from === '24:00') return { code: 'bad_time', path: `${path}.0`, values: { time: from } };
  if (closes === null) return { code: 'bad_time', path: `${path}.1`, values: { time: to } };
  if (closes <= opens) return { code: 'ends_before_start', path, values: { from, to } };
  return { path, text: `${from}–${to}`, opens, closes };
}
