import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contractActs, contractStatuses, type ContractAct, type ContractStatus } from '../../contract.contract.ts';
import { allowedActs, dayAfter, daysLeft, reminderDue, statusAfter } from './contract.rules.ts';

const roads: [ContractStatus, ContractAct, ContractStatus][] = [
  ['draft', 'offer', 'offered'],
  ['draft', 'sign', 'signed'],
  ['draft', 'terminate', 'terminated'],
  ['offered', 'revise', 'draft'],
  ['offered', 'sign', 'signed'],
  ['offered', 'terminate', 'terminated'],
  ['signed', 'activate', 'active'],
  ['signed', 'terminate', 'terminated'],
  ['active', 'suspend', 'suspended'],
  ['active', 'end', 'ended'],
  ['active', 'terminate', 'terminated'],
  ['suspended', 'resume', 'active'],
  ['suspended', 'end', 'ended'],
  ['suspended', 'terminate', 'terminated'],
];

test('a contract goes these roads and no others', () => {
  const found = contractStatuses.flatMap((from) =>
    contractActs.flatMap((act) => {
      const to = statusAfter(from, act);
      return to === null ? [] : [[from, act, to]];
    }),
  );
  const inOrder = (list: readonly (readonly string[])[]) => list.map((road) => road.join(' ')).toSorted();
  assert.deepEqual(inOrder(found), inOrder(roads));
});

test('nothing leads on from where a contract is over', () => {
  assert.deepEqual([allowedActs('ended'), allowedActs('terminated')], [[], []]);
});

test('days are left of what is in force and has an end', () => {
  const term = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  assert.equal(daysLeft({ ...term, status: 'active' }, '2026-12-06'), 25);
  assert.equal(daysLeft({ ...term, status: 'draft' }, '2026-12-06'), null);
  assert.equal(daysLeft({ ...term, endsOn: null, status: 'active' }, '2026-12-06'), null);
  assert.equal(daysLeft({ ...term, status: 'ended' }, '2026-12-06'), null);
});

test('each reminder stands from its day until the next one', () => {
  const due = [91, 90, 61, 60, 31, 30, 1, 0].map(reminderDue);
  assert.deepEqual(due, [null, 90, 90, 60, 60, 30, 30, 30]);
});

test('a day after the last of February is in March', () => {
  assert.equal(dayAfter('2027-02-28'), '2027-03-01');
});
