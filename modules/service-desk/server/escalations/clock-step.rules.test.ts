import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EscalationRole } from '../../../sla/escalation-rule.contract.ts';
import { onlyThose, peopleTold, raisedPriority, roundsOf, teamAbove, type PeopleAround } from './clock-step.rules.ts';

const nobody: PeopleAround = {
  ownerId: null,
  assigneeId: null,
  teamLeaderId: null,
  accountManagerId: null,
  serviceManagerIds: ['service'],
};
const everybody: PeopleAround = {
  ...nobody,
  ownerId: 'owner',
  assigneeId: 'hands',
  teamLeaderId: 'leader',
  accountManagerId: 'account',
};
const told = (roles: EscalationRole[], around = everybody, staffIds: string[] = []) =>
  peopleTold({ kind: 'notify', roles, staffIds }, around);

test('a step tells those that it names, each once', () => {
  assert.deepEqual(told(['owner', 'team_leader', 'service_manager'], everybody, ['leader', 'guest']), [
    'owner',
    'leader',
    'service',
    'guest',
  ]);
  assert.deepEqual(told(['assignee', 'account_manager']), ['hands', 'account']);
});

test('what runs out never runs out unheard', () => {
  assert.deepEqual(told(['owner'], { ...everybody, ownerId: null }), ['hands']);
  assert.deepEqual(told(['owner'], { ...nobody, teamLeaderId: 'leader' }), ['leader']);
  assert.deepEqual(told(['owner']), ['owner']);
  assert.deepEqual(told(['owner'], nobody), ['service']);
});

test('who may not see the ticket is told nothing, and keeps nobody from being told in their place', () => {
  const but = (...shut: string[]) => {
    const everyone = ['owner', 'hands', 'leader', 'account', 'service'];
    return told(
      ['owner'],
      onlyThose((id) => everyone.includes(id) && !shut.includes(id), everybody),
    );
  };
  assert.deepEqual(but('owner'), ['hands']);
  assert.deepEqual(but('owner', 'hands'), ['leader']);
  assert.deepEqual(but('owner', 'hands', 'leader'), ['service']);
  assert.deepEqual(but('owner', 'hands', 'leader', 'service'), []);
});

test('of two steps of one ticket the second waits for what the first has done, and for no other ticket', () => {
  const steps = ['one', 'two', 'one', 'three', 'one'].map((ticketId, at) => ({ ticketId, at }));
  assert.deepEqual(
    roundsOf(steps).map((round) => round.map(({ at }) => at)),
    [[0, 1, 3], [2], [4]],
  );
  assert.deepEqual(roundsOf([]), []);
});

test('priority rises by one from where it stood when the step fired, however often it is asked', () => {
  assert.equal(raisedPriority('P3', 'P3'), 'P2');
  assert.equal(raisedPriority('P3', 'P2'), null);
  assert.equal(raisedPriority('P3', 'P4'), 'P2');
  assert.equal(raisedPriority('P1', 'P1'), null);
  assert.equal(raisedPriority(null, 'P3'), null);
  assert.equal(raisedPriority('P3', null), null);
});

test('up a line goes to the nearest higher one that has a team', () => {
  const teams = [
    { id: 'a', name: '三线', line: 3 },
    { id: 'b', name: '二线乙', line: 2 },
    { id: 'c', name: '二线甲', line: 2 },
    { id: 'd', name: '现场', line: null },
  ];
  assert.equal(teamAbove(1, teams)?.id, 'c');
  assert.equal(teamAbove(null, teams)?.id, 'c');
  assert.equal(teamAbove(2, teams)?.id, 'a');
  assert.equal(teamAbove(3, teams), null);
});
