import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSentRound } from './sent-round.rules.ts';

const movedBy = (actorKind: string, from: string | null, teamId: string) => ({
  kind: 'ticket.assigned',
  actorKind,
  payload: { teamId, before: { teamId: from } },
});
const noted = (actorKind: string) => ({ kind: 'ticket.noted', actorKind, payload: {} });

test('what rules took from a team, no rule gives back to it', () => {
  const handedOn = [noted('staff'), movedBy('system', 'network', 'servers')];
  assert.equal(isSentRound(handedOn, 'network'), true);
  assert.equal(isSentRound(handedOn, 'storage'), false);
  const onwards = [...handedOn, movedBy('system', 'servers', 'storage')];
  assert.deepEqual([isSentRound(onwards, 'network'), isSentRound(onwards, 'servers')], [true, true]);
});

test('a rule gives back what a person handed on, and what a person has had in hand since', () => {
  assert.equal(isSentRound([movedBy('staff', 'network', 'servers')], 'network'), false);
  const handedOn = movedBy('system', 'network', 'servers');
  assert.equal(isSentRound([handedOn, noted('contact')], 'network'), true);
  assert.equal(isSentRound([handedOn, noted('staff')], 'network'), false);
});

test('a hand-over to the next line counts as one', () => {
  const escalated = {
    kind: 'ticket.escalated',
    actorKind: 'system',
    payload: { fromTeamId: 'desk', teamId: 'second' },
  };
  assert.equal(isSentRound([escalated], 'desk'), true);
});
