import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import { factsOf, on } from '../clocks/clock.factory.ts';
import { dueTimesOf } from './due-times.rules.ts';
import { followedClocks } from './followed.rules.ts';
import type { FollowedFacts } from './followed-subject.rules.ts';
import { standardPromises } from './promises.factory.ts';

const promises = standardPromises();
const nowhere = { siteId: null, region: null, assetId: null, assetKind: null, contractId: null };
const plainest = {
  kind: 'request',
  categoryIds: [],
  ...nowhere,
  isVip: false,
  isBeyondLimit: false,
  teamId: null,
  assigneeId: null,
};

/** The facts of a subject that was registered with a priority, and changed it at some instants. */
function facts(recorded: string, told: string[], priorities: [string, Priority | null][]): FollowedFacts {
  const plain = factsOf(recorded, `${recorded} registered`, ...told);
  const priorityAt = (at: string) => priorities.findLast(([from]) => on(from) <= at)?.[1] ?? null;
  const history = plain.history.map((row) => ({ ...row, priority: priorityAt(row.at), traits: null }));
  return { ...plain, agreedAt: null, timedById: null, history };
}

test('times by the lines of the priority', () => {
  const clocks = followedClocks(facts('Mon 09:00', [], [['Mon 09:00', 'P2']]), promises);
  assert.deepEqual(
    clocks.map(({ kind, deadlineAt, lineId }) => [kind, deadlineAt, lineId]),
    [
      ['response', on('Mon 10:00'), 'response P2'],
      ['resolution', on('Mon 18:00'), 'resolution P2'],
    ],
  );
});

test('re-selects the target when the priority is raised; elapsed time stays, and a target passed by then is breached', () => {
  const raised = facts(
    'Mon 09:00',
    ['Mon 09:30 in_progress', 'Mon 16:00 in_progress'],
    [
      ['Mon 09:00', 'P2'],
      ['Mon 16:00', 'P1'],
    ],
  );
  const [response, resolution] = followedClocks(raised, promises);
  assert.equal(response?.lineId, 'response P2');
  assert.equal(resolution?.lineId, 'resolution P1');
  assert.deepEqual([resolution?.deadlineAt, resolution?.breachedAt], [on('Mon 14:00'), on('Mon 16:00')]);
});

test('goes by the date agreed where the line says so, and promises nothing until there is one', () => {
  const request = facts('Mon 09:00', ['Mon 10:00 in_progress'], [['Mon 09:00', 'P4']]);
  assert.equal(followedClocks(request, promises)[1]?.deadlineAt, null);
  const agreedAt = on('Thu 12:00');
  assert.equal(followedClocks({ ...request, agreedAt }, promises)[1]?.deadlineAt, agreedAt);
});

test('a date that is agreed anew after it passed does not undo the breach; before that it is the promise', () => {
  const withDates = (changedAt: string): FollowedFacts => {
    const request = facts('Mon 09:00', ['Mon 10:00 in_progress', `${changedAt} in_progress`], [['Mon 09:00', 'P4']]);
    const dates = [on('Tue 12:00'), on('Tue 12:00'), on('Thu 12:00')];
    const history = request.history.map((row, at) => ({
      ...row,
      traits: { ...plainest, agreedAt: dates[at] ?? null },
    }));
    return { ...request, agreedAt: on('Thu 12:00'), history };
  };
  const [, late] = followedClocks(withDates('Wed 09:00'), promises);
  assert.deepEqual([late?.deadlineAt, late?.breachedAt], [on('Thu 12:00'), on('Tue 12:00')]);
  const [, inTime] = followedClocks(withDates('Tue 11:00'), promises);
  assert.deepEqual([inTime?.deadlineAt, inTime?.result], [on('Thu 12:00'), 'open']);
});

test('times nothing without a priority, and takes the first that is known for the one from the beginning', () => {
  assert.deepEqual(followedClocks(facts('Mon 09:00', [], []), promises), []);
  const late = facts('Mon 09:00', ['Mon 11:00 in_progress'], [['Mon 11:00', 'P3']]);
  assert.equal(followedClocks(late, promises)[0]?.result, 'met');
});

const moments: [string, string[], { next: string | null; overdue: string | null }][] = [
  ['nobody has accepted', [], { next: 'Mon 10:00', overdue: 'Mon 10:00' }],
  ['it is accepted in time', ['Mon 09:30 in_progress'], { next: 'Mon 18:00', overdue: 'Mon 18:00' }],
  ['it was accepted late', ['Mon 11:00 in_progress'], { next: 'Mon 18:00', overdue: 'Mon 10:00' }],
  [
    'it waits for the customer',
    ['Mon 09:30 in_progress', 'Mon 10:00 waiting awaiting_customer'],
    { next: null, overdue: null },
  ],
  [
    'it waits for parts',
    ['Mon 09:30 in_progress', 'Mon 10:00 waiting awaiting_parts'],
    { next: 'Mon 18:00', overdue: 'Mon 18:00' },
  ],
  ['it is resolved in time', ['Mon 09:30 in_progress', 'Mon 17:00 resolved'], { next: null, overdue: null }],
  ['it was resolved late', ['Mon 09:30 in_progress', 'Tue 09:00 resolved'], { next: null, overdue: 'Mon 18:00' }],
  ['it is cancelled', ['Mon 11:00 cancelled'], { next: null, overdue: null }],
];
for (const [what, told, { next, overdue }] of moments) {
  test(`is due at ${next ?? 'no time'} and overdue after ${overdue ?? 'no time'} when ${what}`, () => {
    const clocks = followedClocks(facts('Mon 09:00', told, [['Mon 09:00', 'P2']]), promises);
    assert.deepEqual(dueTimesOf(clocks), { nextDueAt: next && on(next), overdueAt: overdue && on(overdue) });
  });
}
