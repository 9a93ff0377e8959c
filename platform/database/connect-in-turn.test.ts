import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type pg from 'pg';
import { Overloaded } from '../crypto/limited.ts';
import { connectInTurn, isSilent, markSilent, type Line } from './connect-in-turn.ts';

const client = {} as pg.PoolClient;

/** A pool whose next connection comes after so long. */
function slowLine(t: TestContext, milliseconds: number): Line & { waitingCount: number } {
  let now = 0;
  t.mock.method(performance, 'now', () => now);
  return {
    waitingCount: 0,
    connect: () => {
      now += milliseconds;
      return Promise.resolve(client);
    },
  };
}

test('while those before wait too long, nobody else begins to wait, but whoever is patient', async (t) => {
  const line = slowLine(t, 3000);
  line.waitingCount = 5;
  assert.equal(await connectInTurn(line, { isPatient: false }), client);
  await assert.rejects(connectInTurn(line, { isPatient: false }), Overloaded);
  assert.equal(await connectInTurn(line, { isPatient: true }), client);
});

test('where nobody waits, whoever comes has a turn, however long the last one waited', async (t) => {
  const line = slowLine(t, 3000);
  for (let turn = 0; turn < 3; turn++) assert.equal(await connectInTurn(line, { isPatient: false }), client);
});

test('where turns come soon, whoever comes waits', async (t) => {
  const line = slowLine(t, 100);
  line.waitingCount = 5;
  for (let turn = 0; turn < 3; turn++) assert.equal(await connectInTurn(line, { isPatient: false }), client);
});

test('while nothing comes back over the line, everybody is refused at once, the patient too', async (t) => {
  const line = slowLine(t, 100);
  markSilent(line, true);
  assert.equal(isSilent(line), true);
  await assert.rejects(connectInTurn(line, { isPatient: false }), Overloaded);
  await assert.rejects(connectInTurn(line, { isPatient: true }), Overloaded);
  markSilent(line, false);
  assert.equal(isSilent(line), false);
  assert.equal(await connectInTurn(line, { isPatient: true }), client);
});
