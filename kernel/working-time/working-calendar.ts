import type { CalendarDefinition } from './definition.ts';
import { faultsOf, InvalidCalendar } from './faults.ts';
import { type OpeningHours, openingHoursOf } from './opening-hours.ts';
import { dayLength } from './wall-clock.ts';
import { offsetStretches } from './zone-offsets.ts';

/** No instant outside these years (of UTC) is reckoned with, so that every question ends, and soon. */
const reach = { first: 1900, last: 2199 };
const fiveYears = 5 * 366 * dayLength;

/**
 * A working calendar made ready to reckon with, in whole milliseconds since 1970-01-01T00:00:00Z.
 *
 * An instant is working time when the wall clock of the zone shows, at that instant, a time within the hours of the
 * day that it shows. So an hour that is skipped in spring doesn't count, one that comes twice in autumn counts twice.
 *
 * Kept as three sorted columns, one row a stretch of open time, for whole years from the first to the last that was
 * asked for; they grow by themselves, and questions are answered by binary search (SLA-02).
 */
export class WorkingCalendar {
  readonly name: string;
  readonly timeZone: string;
  readonly #hoursOn: OpeningHours;
  readonly #opens: number[] = [];
  readonly #closes: number[] = [];
  /** Open time from the beginning of the table to the end of the row. */
  readonly #through: number[] = [];
  #firstYear = 0;
  #nextYear = 0;
  #from = 0;
  #to = 0;

  /** `name` is what errors call it. Refuses a faulty definition with `InvalidCalendar`. */
  constructor(name: string, definition: CalendarDefinition) {
    const faults = faultsOf(definition);
    if (faults.length > 0) throw new InvalidCalendar(name, faults);
    this.name = name;
    this.timeZone = definition.timeZone;
    this.#hoursOn = openingHoursOf(definition);
  }

  /**
   * The earliest instant at which `work` has passed since `start`: at the end of a day that is its closing time, and
   * `start` itself for nothing. Throws `NeverOpen` when the calendar doesn't open within five years of `start`, or
   * has too little open time before the year 2200.
   */
  after(start: number, work: number): number {
    if (!(work >= 0)) throw new RangeError(`working time must not be negative: ${work}`);
    if (work === 0) return start;
    this.#cover(start);
    const target = this.#workedUpTo(start) + work;
    while ((this.#through.at(-1) ?? 0) < target) {
      if (this.#nextYear > reach.last) throw new NeverOpen(this.name, start);
      this.#append();
    }
    const row = firstAtLeast(this.#through, target);
    const end = at(this.#closes, row) - (at(this.#through, row) - target);
    if (end - start > fiveYears && this.#nextOpening(start) - start > fiveYears) throw new NeverOpen(this.name, start);
    return end;
  }

  /** Working time from one instant to another; negative when `to` is the earlier one. */
  between(from: number, to: number): number {
    this.#cover(from);
    this.#cover(to);
    return this.#workedUpTo(to) - this.#workedUpTo(from);
  }

  /**
   * The open time that an instant lies in, or the next that begins after it: `opens` inclusive, `closes` exclusive,
   * or the end of what is reckoned with so far. Null when the calendar doesn't open within five years.
   */
  stretchAt(instant: number): { opens: number; closes: number } | null {
    this.#cover(instant);
    while ((this.#closes.at(-1) ?? 0) <= instant) {
      if (this.#nextYear > reach.last || this.#to - instant > fiveYears) return null;
      this.#append();
    }
    const row = firstAtLeast(this.#closes, instant + 1);
    return { opens: at(this.#opens, row), closes: at(this.#closes, row) };
  }

  #workedUpTo(instant: number): number {
    const row = firstAtLeast(this.#closes, instant);
    if (row === this.#closes.length) return this.#through.at(-1) ?? 0;
    const open = at(this.#closes, row) - Math.max(instant, at(this.#opens, row));
    return at(this.#through, row) - open;
  }

  #nextOpening(start: number): number {
    const row = firstAtLeast(this.#closes, start + 1);
    return Math.max(start, at(this.#opens, row));
  }

  #cover(instant: number): void {
    if (instant >= this.#from && instant < this.#to) return;
    const year = new Date(instant).getUTCFullYear();
    if (!(year >= reach.first && year <= reach.last)) {
      throw new RangeError(`calendar ${this.name} reckons from ${reach.first} to ${reach.last}, not with ${instant}`);
    }
    const last = Math.max(year, this.#nextYear - 1);
    if (this.#from === this.#to || year < this.#firstYear) this.#restart(year);
    while (this.#nextYear <= last) this.#append();
  }

  /** Sums run from the table's beginning, so an earlier year makes a new table. */
  #restart(year: number): void {
    for (const column of [this.#opens, this.#closes, this.#through]) column.length = 0;
    this.#firstYear = this.#nextYear = year;
    this.#from = this.#to = Date.UTC(year, 0);
  }

  #append(): void {
    const [from, to] = [this.#to, Date.UTC(this.#nextYear + 1, 0)];
    for (const stretch of offsetStretches(this.timeZone, from, to)) {
      const lastDay = Math.ceil((stretch.to + stretch.offset) / dayLength) - 1;
      for (let day = Math.floor((stretch.from + stretch.offset) / dayLength); day <= lastDay; day++) {
        const midnight = day * dayLength - stretch.offset;
        for (const [opens, closes] of this.#hoursOn(day)) {
          this.#add(Math.max(stretch.from, midnight + opens), Math.min(stretch.to, midnight + closes));
        }
      }
    }
    this.#to = to;
    this.#nextYear++;
  }

  #add(opens: number, closes: number): void {
    // a change of the clocks may cut an interval to nothing
    if (opens >= closes) return;
    const last = this.#closes.length - 1;
    const sum = (this.#through[last] ?? 0) + closes - opens;
    if (this.#closes[last] === opens) {
      this.#closes[last] = closes;
      this.#through[last] = sum;
      return;
    }
    this.#opens.push(opens);
    this.#closes.push(closes);
    this.#through.push(sum);
  }
}

/** A calendar has no working time where some is needed. */
export class NeverOpen extends Error {
  readonly calendar: string;

  constructor(calendar: string, start: number) {
    super(`calendar ${calendar} is never open within 5 years of ${new Date(start).toISOString()}`);
    this.name = 'NeverOpen';
    this.calendar = calendar;
  }
}

/** Where the first element of a rising list stands that is not below `value`; its length when there is none. */
function firstAtLeast(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(rising, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For positions that are known to be inside the list. */
function at(list: readonly number[], position: number): number {
  return list[position] as number;
}
