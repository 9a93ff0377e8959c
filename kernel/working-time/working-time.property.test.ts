import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CalendarDefinition, type Hours, type Overrides, type Weekday, weekdays } from './definition.ts';
import { NeverOpen, WorkingCalendar } from './working-calendar.ts';

/**
 * The arithmetic is compared with a slow and obvious walk: go from minute to minute, ask Intl (not Temporal, on which
 * the tables rest) what the wall clock shows, and look into the definition whether that is open.
 */
const minute = 60_000;
const windowDays = 6;
const zones: Record<string, string[]> = {
  // with its own daylight saving of 1986 to 1991
  'Asia/Shanghai': ['1986-05-02', '1988-09-09', '1991-09-13', '2026-12-29'],
  'Europe/Berlin': ['2026-03-27', '2026-10-23', '2026-12-29'],
  'America/New_York': ['2026-03-06', '2026-10-30', '2027-12-30'],
  'Australia/Lord_Howe': ['2026-04-03', '2026-10-02', '2026-12-29'],
};

interface Face {
  day: string;
  weekday: Weekday;
  time: string;
}

/** What the wall clock shows in each minute of a window. */
const windows = Object.entries(zones).flatMap(([timeZone, days]) =>
  days.map((day) => {
    const from = Date.parse(`${day}T00:00:00Z`);
    const minutes = windowDays * 24 * 60;
    return { timeZone, from, to: from + minutes * minute, faces: facesOf(timeZone, from, minutes) };
  }),
);

function facesOf(timeZone: string, from: number, minutes: number): Face[] {
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'long',
  });
  return Array.from({ length: minutes }, (_, index) => {
    const parts = new Map(clock.formatToParts(from + index * minute).map(({ type, value }) => [type, value]));
    return {
      day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
      weekday: weekdays.find((weekday) => weekday === parts.get('weekday')?.toLowerCase()) ?? 'monday',
      time: `${parts.get('hour')}:${parts.get('minute')}`,
    };
  });
}

function isOpen({ week, overrides = {} }: CalendarDefinition, { day, weekday, time }: Face): boolean {
  const override = overrides[day] ?? { follows: weekday };
  const hours = Array.isArray(override) ? override : (week[override.follows] ?? []);
  return hours.some(([opens, closes]) => opens <= time && time < closes);
}

const times = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 0, maxLength: 6 })
  .map((minutes) => minutes.toSorted((one, other) => one - other).map(textOf));

const hours = times.map((list): Hours =>
  list.flatMap((time, index): Hours => {
    const next = list[index + 1];
    return index % 2 === 0 && next !== undefined ? [[time, next]] : [];
  }),
);

function textOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const week = fc.record(Object.fromEntries(weekdays.map((weekday) => [weekday, hours])), { requiredKeys: [] });

const cases = fc
  .record({
    window: fc.constantFrom(...windows),
    week,
    changes: fc.array(
      fc.tuple(
        fc.nat({ max: windowDays }),
        fc.oneof(
          hours,
          fc.constantFrom(...weekdays).map((follows) => ({ follows })),
        ),
      ),
      { maxLength: 3 },
    ),
    at: fc.array(fc.nat({ max: windowDays * 86_400_000 - 1 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ window, week, changes, at }) => {
    const overrides: Overrides = Object.fromEntries(
      changes.map(([day, override]) => [new Date(window.from + day * 86_400_000).toISOString().slice(0, 10), override]),
    );
    const definition: CalendarDefinition = { timeZone: window.timeZone, week, overrides };
    const calendar = new WorkingCalendar('drawn', definition);
    const [one = 0, two = 0, three = 0] = at.map((offset) => window.from + offset);
    return { window, definition, calendar, one, two, three };
  });
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** Working milliseconds between two instants of the window, minute by minute. */
function walked({ window, definition }: Case, from: number, to: number): number {
  let sum = 0;
  window.faces.forEach((face, index) => {
    const begin = window.from + index * minute;
    const shared = Math.min(to, begin + minute) - Math.max(from, begin);
    if (shared > 0 && isOpen(definition, face)) sum += shared;
  });
  return sum;
}

test('counts what a walk from minute to minute counts', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const [from, to] = [Math.min(drawn.one, drawn.two), Math.max(drawn.one, drawn.two)];
      assert.equal(drawn.calendar.between(from, to), walked(drawn, from, to));
    }),
    { numRuns: 300 },
  );
});

test('finds the earliest instant at which the walk has counted enough', () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { calendar, window, one } = drawn;
      const work = Math.floor(walked(drawn, one, window.to) / 2);
      const end = calendar.after(one, work);
      assert.equal(walked(drawn, one, end), work);
      if (work > 0) assert.ok(walked(drawn, one, end - 1) < work);
    }),
    { numRuns: 300 },
  );
});

test('adds up over any third instant, and backwards', () => {
  fc.assert(
    fc.property(cases, ({ calendar, one, two, three }) => {
      assert.equal(calendar.between(one, two) + calendar.between(two, three), calendar.between(one, three));
      assert.equal(calendar.between(one, two), 0 - calendar.between(two, one));
    }),
  );
});

/** About eighty years, well before the year 2200 at which calendars end. */
const weeksToCome = 4_000;

/** Milliseconds that the plain week is open. */
function openInAWeek({ week }: CalendarDefinition): number {
  const spans = weekdays.flatMap((weekday) => week[weekday] ?? []);
  return spans.reduce((sum, [opens, closes]) => sum + (minutesOf(closes) - minutesOf(opens)) * minute, 0);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

test('finds by counting what it reached by adding, also years ahead', () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 4_000 * 3_600_000 }), ({ calendar, definition, one }, work) => {
      fc.pre(work < openInAWeek(definition) * weeksToCome);
      const end = calendar.after(one, work);
      assert.equal(calendar.between(one, end), work);
      if (work > 0) assert.equal(calendar.between(one, end - 1), work - 1);
    }),
  );
});

test('a pause that lies wholly outside hours never moves a deadline', () => {
  fc.assert(
    fc.property(cases, ({ calendar, window, one, two, three }) => {
      const [start, from, to] = [one, two, three].toSorted((a, b) => a - b) as [number, number, number];
      const work = calendar.between(start, window.to);
      const [used, paused] = [calendar.between(start, from), calendar.between(from, to)];
      // what counts is a closed stretch with something left of the target after it
      fc.pre(paused === 0 && used < work);
      assert.equal(calendar.after(to, work - used), calendar.after(start, work));
    }),
    { numRuns: 300 },
  );
});

test('a target that is used up at closing time is due then, and one millisecond more is due after the next opening', () => {
  fc.assert(
    fc.property(cases, ({ calendar, definition, one }) => {
      fc.pre(openInAWeek(definition) > 0);
      const stretch = calendar.stretchAt(one);
      assert.ok(stretch);
      const toClosing = calendar.between(one, stretch.closes);
      assert.equal(calendar.after(one, toClosing), stretch.closes);
      const opening = calendar.stretchAt(stretch.closes);
      assert.ok(opening);
      // what is open at the end of a year may go on in the next
      assert.equal(calendar.after(one, toClosing + 1), Math.max(opening.opens, stretch.closes) + 1);
    }),
  );
});

test('either answers or says which calendar never opens, whatever it is asked', () => {
  const instants = fc.integer({ min: Date.UTC(1901, 0), max: Date.UTC(2190, 0) });
  fc.assert(
    fc.property(cases, instants, fc.nat({ max: 2 ** 40 }), ({ calendar }, start, work) => {
      try {
        assert.ok(calendar.after(start, work) >= start);
      } catch (error) {
        assert.ok(error instanceof NeverOpen);
        assert.equal(error.calendar, calendar.name);
      }
    }),
  );
});
