import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { clockOf, termsOf } from '../clocks/clock.factory.ts';
import type { StatusChange } from '../clocks/subject-facts.rules.ts';
import { stepKey, stepsDue } from './due-steps.rules.ts';
import { stepNumber } from './escalation-rule.rules.ts';
import { aroundTheClock, breach, clockWith, every, officeHours, on, ruleAt, share } from './escalation.factory.ts';

const start = millisecondsOf(on('Fri 09:00'));
const at = (minute: number): Instant => instantOf(start + minute * 60_000);
const horizon = 6 * 24 * 60;
const shares = [50, 75, 90];
const again = { everyMinutes: 90, times: 3 };
const rule = ruleAt([...shares.map(share), breach, every(again.everyMinutes, again.times)]);

/** At a minute something happens: it waits, goes on, is solved for good, or is promised something else. */
interface Happening {
  minute: number;
  what: keyof typeof statuses | { target: number };
}

const statuses = { waits: 'waiting', 'goes on': 'in_progress', solved: 'resolved' } as const;

/** Whole minutes of every share. */
const target = fc.integer({ min: 1, max: 60 }).map((twenties) => twenties * 20);

const what: fc.Arbitrary<Happening['what']> = fc.oneof(
  fc.constantFrom<(keyof typeof statuses)[]>('waits', 'goes on', 'solved'),
  target.map((minutes) => ({ target: minutes })),
);

interface History {
  calendar: WorkingCalendar;
  /** Minutes. */
  first: number;
  happenings: Happening[];
}

const histories: fc.Arbitrary<History> = fc
  .record({
    calendar: fc.constantFrom(officeHours, aroundTheClock),
    first: target,
    happenings: fc.uniqueArray(fc.record({ minute: fc.integer({ min: 1, max: horizon / 2 }), what }), {
      maxLength: 8,
      selector: ({ minute }) => minute,
    }),
  })
  .map(({ happenings, ...rest }) => {
    const inOrder = happenings.toSorted((one, other) => one.minute - other.minute);
    const solved = inOrder.findIndex((one) => one.what === 'solved');
    return { ...rest, happenings: solved === -1 ? inOrder : inOrder.slice(0, solved + 1) };
  });

/** The clock as it is known at an instant. */
function clockAt({ calendar, first, happenings }: History, now: Instant) {
  const known = happenings.filter(({ minute }) => at(minute) <= now);
  const history: StatusChange[] = known.flatMap(({ minute, what: happened }) => {
    if (typeof happened === 'object') return [];
    const status = statuses[happened];
    return [{ at: at(minute), status, waitingReason: status === 'waiting' ? 'awaiting_customer' : null }];
  });
  const terms = known.flatMap(({ minute, what: happened }) =>
    typeof happened === 'object' ? [termsOf({ seconds: happened.target * 60 }, { from: at(minute), calendar })] : [],
  );
  const resolvedAt = history.find(({ status }) => status === 'resolved')?.at ?? null;
  const facts = { recordedAt: at(0), respondedAt: at(0), resolvedAt, history, milestones: [] };
  return clockOf('resolution', facts, [termsOf({ seconds: first * 60 }, { calendar }), ...terms]);
}

/** What a worker fires that looks when something happened and when it said it would. */
function firedBy(history: History): Map<string, number> {
  const fired = new Map<string, number>();
  const look = (now: Instant): Instant | null => {
    const clock = { ...clockWith(), ...clockAt(history, now), kind: 'resolution' };
    const { due, nextAt } = stepsDue({ clock, calendar: history.calendar, fired: new Set(fired.keys()) }, [rule], now);
    for (const { step, repetition, dueAt } of due) {
      const key = stepKey(rule.id, stepNumber(step.at), repetition);
      assert.ok(!fired.has(key), `${key} fired twice`);
      fired.set(key, millisecondsOf(dueAt) - start);
    }
    return nextAt;
  };
  const turns = [0, ...history.happenings.map(({ minute }) => minute), horizon].map(at);
  for (const [index, turn] of turns.slice(0, -1).entries()) {
    let next = look(turn);
    while (next !== null && next < (turns[index + 1] ?? turn)) next = look(next);
  }
  return fired;
}

interface Watched {
  promised: number;
  elapsed: number;
  /** Since the breach; null: there was none. */
  over: number | null;
  isPaused: boolean;
  /** In the minute before. */
  hasCounted: boolean;
}

/** The same, obviously: minute after minute. */
function firedMinuteByMinute({ calendar, first, happenings }: History): Map<string, number> {
  const fired = new Map<string, number>();
  const clock: Watched = { promised: first, elapsed: 0, over: null, isPaused: false, hasCounted: false };
  for (let minute = 0; minute < horizon; minute++) {
    const happened = happenings.find((one) => one.minute === minute)?.what;
    const wasPaused = clock.isPaused;
    happen(clock, happened);
    const isSilent = clock.isPaused && wasPaused && !clock.hasCounted;
    for (const step of isSilent ? [] : reached(clock)) fireOnce(fired, step, minute * 60_000);
    if (happened === 'solved') return fired;
    if (clock.elapsed >= clock.promised && clock.over === null) {
      clock.over = 0;
      fireOnce(fired, [100, 0], minute * 60_000 + 1);
    }
    count(clock, isOpen(calendar, minute));
  }
  return fired;
}

function happen(clock: Watched, happened: Happening['what'] | undefined): void {
  if (typeof happened === 'object') clock.promised = happened.target;
  if (happened === 'waits') clock.isPaused = true;
  if (happened === 'goes on') clock.isPaused = false;
}

function count(clock: Watched, isWorkingTime: boolean): void {
  clock.hasCounted = !clock.isPaused && isWorkingTime;
  if (!clock.hasCounted) return;
  clock.elapsed++;
  if (clock.over !== null) clock.over++;
}

/** Steps, and which repetition of them. */
function reached({ promised, elapsed, over, hasCounted }: Watched): [number, number][] {
  const due = shares.filter((percent) => elapsed * 100 >= promised * percent);
  const repetition = hasCounted && over !== null ? over / again.everyMinutes : 0;
  const isAgain = Number.isInteger(repetition) && repetition >= 1 && repetition <= again.times;
  return [
    ...due.map((percent): [number, number] => [percent, 0]),
    ...(isAgain ? [[100 + again.everyMinutes, repetition] as [number, number]] : []),
  ];
}

function fireOnce(fired: Map<string, number>, [step, repetition]: [number, number], milliseconds: number): void {
  const key = stepKey(rule.id, step, repetition);
  if (!fired.has(key)) fired.set(key, milliseconds);
}

function isOpen(calendar: WorkingCalendar, minute: number): boolean {
  return calendar.between(start + minute * 60_000, start + (minute + 1) * 60_000) > 0;
}

test('whatever happens to a clock, each step fires once and when a clock that is watched minute by minute says', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const sorted = (fired: Map<string, number>) =>
        Object.fromEntries([...fired].toSorted(([one], [other]) => (one < other ? -1 : 1)));
      assert.deepEqual(sorted(firedBy(history)), sorted(firedMinuteByMinute(history)));
    }),
    { numRuns: 200 },
  );
});
