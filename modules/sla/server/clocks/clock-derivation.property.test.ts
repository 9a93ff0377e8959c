import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import { aroundTheClock, clockOf, officeHours, on, termsOf } from './clock.factory.ts';
import { clockAt } from './clock.rules.ts';
import type { StatusChange, SubjectFacts, SubjectStatus } from './subject-facts.rules.ts';
import type { Terms, TermsInOrder } from './terms.rules.ts';

/** SD-03; closed and cancelled are final. */
const transitions: Record<SubjectStatus, SubjectStatus[]> = {
  registered: ['in_progress', 'waiting', 'resolved', 'cancelled'],
  in_progress: ['waiting', 'resolved', 'registered', 'cancelled'],
  waiting: ['in_progress', 'resolved', 'cancelled'],
  resolved: ['closed', 'in_progress'],
  closed: [],
  cancelled: [],
};
const recordedAt = on('Fri 09:00');

interface Step {
  minutes: number;
  choice: number;
  waitingReason: string;
}

const steps = fc.array(
  fc.record({
    minutes: fc.nat({ max: 3000 }),
    choice: fc.nat(),
    waitingReason: fc.constantFrom('awaiting_customer', 'awaiting_vendor'),
  }),
  { maxLength: 10 },
);

/** Facts as the service desk makes them: steps past a final status are left out. */
function factsAfter(all: readonly Step[]): SubjectFacts {
  const history: StatusChange[] = [];
  let at = millisecondsOf(recordedAt);
  let present: SubjectStatus = 'registered';
  for (const { minutes, choice, waitingReason } of all) {
    const next: SubjectStatus | undefined = transitions[present][choice % (transitions[present].length || 1)];
    if (!next) break;
    at += minutes * 60_000;
    present = next;
    history.push({ at: instantOf(at), status: next, waitingReason: next === 'waiting' ? waitingReason : null });
  }
  const resolving = present === 'resolved' || present === 'closed';
  return {
    recordedAt,
    respondedAt: history.find(({ status }) => status === 'in_progress')?.at ?? null,
    resolvedAt: resolving ? (history.findLast(({ status }) => status === 'resolved')?.at ?? null) : null,
    history,
    milestones: [],
  };
}

const terms = fc
  .record({
    seconds: fc.nat({ max: 60 * 3600 }),
    calendar: fc.constantFrom(officeHours, aroundTheClock),
    changes: fc.array(fc.record({ minutes: fc.nat({ max: 9000 }), seconds: fc.nat({ max: 60 * 3600 }) }), {
      maxLength: 2,
    }),
  })
  .map(({ seconds, calendar, changes }): TermsInOrder => {
    const ordered = changes.toSorted((one, other) => one.minutes - other.minutes);
    const later = ordered.map((change): Terms => {
      const from = instantOf(millisecondsOf(recordedAt) + change.minutes * 60_000);
      return termsOf({ seconds: change.seconds }, { from, calendar });
    });
    return [termsOf({ seconds }, { calendar }), ...later];
  });

const kinds = fc.constantFrom('response' as const, 'resolution' as const);

test('no later change of status undoes a breach or moves it', () => {
  fc.assert(
    fc.property(kinds, fc.tuple(steps, fc.nat({ max: 10 })), terms, (kind, [all, count], [first]) => {
      const { breachedAt } = clockOf(kind, factsAfter(all.slice(0, count)), [first]);
      if (breachedAt) assert.equal(clockOf(kind, factsAfter(all), [first]).breachedAt, breachedAt);
    }),
  );
});

test('what has elapsed is the working time from start to stop without the pauses', () => {
  fc.assert(
    fc.property(steps, terms, (all, [first, ...later]) => {
      const { calendar } = first;
      const clock = clockOf('resolution', factsAfter(all), [first, ...later]);
      const between = (from: string, to: string) => calendar.between(millisecondsOf(from), millisecondsOf(to)) / 1000;
      const paused = clock.pauses.reduce((sum, { from, to }) => sum + between(from, to ?? clock.countedTo), 0);
      assert.equal(clock.elapsedSeconds, between(clock.startedAt, clock.countedTo) - paused);
    }),
  );
});

test('a running clock has just used up its target at its deadline', () => {
  fc.assert(
    fc.property(kinds, steps, terms, (kind, all, drawn) => {
      const clock = clockOf(kind, factsAfter(all), drawn);
      if (clock.phase !== 'running' || clock.result !== 'open' || !clock.deadlineAt) return;
      const calendar = drawn[0].calendar;
      assert.equal(clockAt(clock, calendar, clock.deadlineAt).remainingSeconds, 0);
      assert.equal(clockAt(clock, calendar, clock.deadlineAt).result, 'open');
      assert.equal(clockAt(clock, calendar, '2027-12-31T00:00:00.000Z').breachedAt, clock.deadlineAt);
    }),
  );
});

/** Two instants in the 15 hours after the closing time of some day. */
const nights = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 900 }), fc.nat({ max: 900 })).map(([day, one, two]) => {
  const closing = millisecondsOf(on('Fri 18:00')) + day * 86_400_000;
  return {
    from: instantOf(closing + Math.min(one, two) * 60_000),
    to: instantOf(closing + Math.max(one, two) * 60_000),
  };
});

test('a pause wholly outside hours never moves a deadline', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 * 3600 }), nights, (seconds, { from, to }) => {
      const promised = termsOf({ seconds });
      const undisturbed: SubjectFacts = {
        recordedAt,
        respondedAt: null,
        resolvedAt: null,
        history: [],
        milestones: [],
      };
      const history: StatusChange[] = [
        { at: from, status: 'waiting', waitingReason: 'awaiting_customer' },
        { at: to, status: 'in_progress', waitingReason: null },
      ];
      const { deadlineAt } = clockOf('resolution', { ...undisturbed, history }, [promised]);
      assert.equal(deadlineAt, clockOf('resolution', undisturbed, [promised]).deadlineAt);
    }),
  );
});

test('a clock made anew from what JSON kept of its facts is the same', () => {
  fc.assert(
    fc.property(kinds, steps, terms, (kind, all, drawn) => {
      const facts = factsAfter(all);
      const kept: SubjectFacts = JSON.parse(JSON.stringify(facts));
      const clock = clockOf(kind, facts, drawn);
      assert.deepEqual(JSON.parse(JSON.stringify(clockOf(kind, kept, drawn))), clock);
    }),
  );
});
