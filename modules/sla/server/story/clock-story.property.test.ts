import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import { byPriority, hours, minutes, workingDays } from '../agreements/agreement.delivered.ts';
import { on } from '../clocks/clock.factory.ts';
import type { SubjectStatus } from '../clocks/subject-facts.rules.ts';
import type { FollowedChange, FollowedFacts } from '../follow/followed-subject.rules.ts';
import { agreementWith, promisesOf, type standardPromises } from '../follow/promises.factory.ts';
import { countedIn } from './clock-story.rules.ts';
import { storiesOf } from './story.factory.ts';

const recordedAt = on('Fri 09:00');
const priorities: Priority[] = ['P1', 'P2', 'P3'];

const steps = fc.array(
  fc.record({
    seconds: fc.nat({ max: 3 * 86_400 }),
    status: fc.constantFrom<SubjectStatus>('in_progress', 'waiting', 'waiting', 'resolved', 'registered'),
    waitingReason: fc.constantFrom('awaiting_customer', 'scheduled', 'awaiting_vendor'),
    priority: fc.option(fc.constantFrom(...priorities)),
  }),
  { maxLength: 8 },
);

function factsAfter(all: ReadonlyArray<{ seconds: number } & Omit<FollowedChange, 'at' | 'traits'>>): FollowedFacts {
  let at = millisecondsOf(recordedAt);
  const first: FollowedChange = {
    at: recordedAt,
    status: 'registered',
    waitingReason: null,
    priority: 'P2',
    traits: null,
  };
  const later = all.map(({ seconds, status, waitingReason, priority }): FollowedChange => {
    at += seconds * 1000;
    const reason = status === 'waiting' ? waitingReason : null;
    return { at: instantOf(at), status, waitingReason: reason, priority, traits: null };
  });
  const history = [first, ...later];
  const last = history.at(-1);
  return {
    recordedAt,
    respondedAt: history.find(({ status }) => status === 'in_progress')?.at ?? null,
    resolvedAt: last?.status === 'resolved' ? last.at : null,
    history,
    milestones: [],
    agreedAt: null,
    timedById: null,
  };
}

const promised = fc
  .record({
    onReopening: fc.constantFrom('continue' as const, 'restart' as const, 'new' as const),
    onPriorityChange: fc.constantFrom('keep' as const, 'restart' as const),
    calendarId: fc.constantFrom('office', 'always'),
  })
  .map(({ calendarId, ...policy }): ReturnType<typeof standardPromises> => {
    const lines = [
      ...byPriority('response', { P1: minutes(30), P2: hours(1), P3: hours(2) }, policy),
      ...byPriority('resolution', { P1: hours(4), P2: hours(8), P3: workingDays(2) }, policy),
    ];
    return promisesOf(agreementWith(lines.map((line) => ({ ...line, calendarId }))));
  });

test('a story counts exactly what its clock has elapsed, and its stretches fill the time without a hole', () => {
  fc.assert(
    fc.property(steps, promised, fc.nat({ max: 40 * 86_400 }), (all, promises, later) => {
      const facts = factsAfter(all);
      const last = millisecondsOf(facts.history.at(-1)?.at ?? recordedAt);
      for (const { clock, lines, elapsedSeconds } of storiesOf(facts, promises, instantOf(last + later * 1000))) {
        assert.equal(countedIn(lines), elapsedSeconds);
        const times = lines.filter((line) => line.is === 'time');
        for (const [index, time] of times.entries()) {
          assert.equal(time.from, times[index - 1]?.to ?? clock.startedAt);
        }
        const ends = times.at(-1)?.to ?? clock.startedAt;
        assert.equal(
          ends,
          clock.stoppedAt ?? instantOf(Math.max(last + later * 1000, millisecondsOf(clock.startedAt))),
        );
        assert.equal(times.at(-1)?.elapsedSeconds ?? 0, elapsedSeconds);
      }
    }),
    { numRuns: 300 },
  );
});

test('lines stand in the order of time, each mark between stretches', () => {
  fc.assert(
    fc.property(steps, promised, (all, promises) => {
      const facts = factsAfter(all);
      for (const { lines } of storiesOf(facts, promises, instantOf(millisecondsOf(recordedAt) + 60 * 86_400_000))) {
        const places = lines.map((line) => (line.is === 'time' ? line.from : line.at));
        assert.deepEqual(places, places.toSorted());
        for (const line of lines) {
          if (line.is !== 'mark') continue;
          const within = lines.some((one) => one.is === 'time' && one.from < line.at && line.at < one.to);
          assert.equal(within, false);
        }
      }
    }),
  );
});
