import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { onFriday, openDesk } from '../../../../test/harness/service-desk.ts';
import type { CallEventKind } from '../../call.contract.ts';
import { closeForgottenCalls } from './close-forgotten-calls.ts';
import { readCall } from './read-call.ts';
import { takeCallEvent } from './take-call-event.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, taker, other, stranger } = desk;
const system = systemCaller('test');

async function tell(callId: string, event: CallEventKind, clock: string): Promise<Id> {
  const told = { callId, event, eventId: `${callId} ${event}`, at: onFriday(clock), number: '13800001111' };
  return (await as(taker, clock)((tx) => takeCallEvent(tx, told))).callId;
}

async function stateOf(call: Id): Promise<string> {
  return (await as(taker, '23:00')((tx) => readCall(tx, { call }))).state;
}

test('a call whose end is never told is given up after an hour of ringing, or twelve of talk, until it is told', async () => {
  const [rings, speaks] = [await tell('a', 'ringing', '09:00'), await tell('b', 'answered', '09:00')];
  await as(system, '10:00')(closeForgottenCalls);
  assert.deepEqual([await stateOf(rings), await stateOf(speaks)], ['ringing', 'answered']);
  await as(system, '10:01')(closeForgottenCalls);
  assert.deepEqual([await stateOf(rings), await stateOf(speaks)], ['unknown', 'answered']);
  await as(system, '21:01')(closeForgottenCalls);
  assert.equal(await stateOf(speaks), 'unknown');
  await tell('b', 'ended', '21:30');
  assert.equal(await stateOf(speaks), 'ended');
});

test('only calls of the provider whose turn it is', async () => {
  const call = await tell('c', 'ringing', '09:00');
  await other.as({ ...stranger, kind: 'system', subjectId: null }, closeForgottenCalls);
  assert.equal(await stateOf(call), 'ringing');
});
