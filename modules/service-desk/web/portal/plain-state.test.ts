import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainState } from './plain-state.ts';

const now = '2026-11-20T05:00:00.000Z';
const soon = '2026-11-20T08:00:00.000Z';
const before = '2026-11-20T04:00:00.000Z';

const table: [
  says: string,
  given: Parameters<typeof plainState>[0],
  expected: Partial<ReturnType<typeof plainState>>,
][] = [
  [
    'of a new ticket by when it will be accepted',
    { status: 'registered', waitingReason: null, nextDueAt: soon, clock: { kind: 'response' } },
    { said: 'registered', promise: { said: 'accept', at: soon } },
  ],
  [
    'of an accepted one by when it will be solved',
    { status: 'in_progress', waitingReason: null, nextDueAt: soon, clock: { kind: 'resolution' } },
    { said: 'in_progress', promise: { said: 'solve', at: soon } },
  ],
  [
    'of one that somebody comes for by when they are there, which is not by when it is solved',
    { status: 'in_progress', waitingReason: null, nextDueAt: soon, clock: { kind: 'arrival' } },
    { promise: { said: 'arrive', at: soon } },
  ],
  [
    'nothing of a deadline that is no promise of these',
    { status: 'in_progress', waitingReason: null, nextDueAt: soon, clock: { kind: 'update' } },
    { promise: null },
  ],
  [
    'that a promise has passed',
    { status: 'in_progress', waitingReason: null, nextDueAt: before },
    { promise: { said: 'late', at: before } },
  ],
  [
    'that the reader is waited for, and promises nothing meanwhile',
    { status: 'waiting', waitingReason: 'awaiting_customer', nextDueAt: soon },
    { said: 'awaiting_customer', isYours: true, promise: null },
  ],
  [
    'of a reason of the provider’s own that it waits',
    { status: 'waiting', waitingReason: 'moon_phase', nextDueAt: null },
    { said: 'waiting', isYours: false },
  ],
  [
    'of a solved one that it is to be confirmed',
    { status: 'resolved', waitingReason: null, nextDueAt: null },
    { said: 'resolved', isYours: true },
  ],
  [
    'of a closed one nothing more',
    { status: 'closed', waitingReason: null, nextDueAt: null },
    { said: 'closed', isYours: false },
  ],
];
for (const [says, given, expected] of table) {
  test(`the state in plain words says ${says}`, () => {
    assert.partialDeepStrictEqual(plainState(given, { now, acts: true }), expected);
  });
}

test('who only looks is not asked to answer or to confirm', () => {
  const said = (facts: Parameters<typeof plainState>[0]) => {
    const state = plainState(facts, { now, acts: false });
    assert.equal(state.isYours, false);
    return state.said;
  };
  assert.equal(said({ status: 'resolved', waitingReason: null, nextDueAt: null }), 'resolved_unconfirmed');
  assert.equal(said({ status: 'waiting', waitingReason: 'awaiting_customer', nextDueAt: null }), 'awaiting_caller');
});
