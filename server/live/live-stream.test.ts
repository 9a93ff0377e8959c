import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { systemCaller } from '../../platform/database/caller.ts';
import { openHub } from '../../platform/live/hub.ts';
import type { Hearer } from '../../platform/live/may-hear.ts';
import { openStream } from './live-stream.ts';

const engineer: Hearer = { tenantId: 'huaxin', caller: { ...systemCaller('test'), kind: 'staff' } };

function openWithNews(count: number) {
  const hub = openHub('a', [{ topic: 'ticket' }]);
  const stream = openStream(hub, engineer, null);
  for (let at = 0; at < count; at++) {
    const rest = { kind: 'ticket.changed', customerId: null, concerns: [], accountId: null };
    hub.publish([{ tenantId: 'huaxin', topic: 'ticket', id: String(at), audience: 'internal', ...rest }]);
  }
  return stream;
}

test('a client that took too little for a while is told to read everything again, and hears on', async () => {
  const { body, beat, end } = openWithNews(5000);
  let taken = '';
  const reset = new Promise<void>((resolve) => {
    body.on('data', (piece: Buffer) => {
      taken += piece.toString();
      if (taken.includes('event: reset')) resolve();
    });
  });
  await reset;
  assert.ok(taken.length < 70_000);
  const next = once(body, 'data');
  beat();
  await next;
  end();
});

test('the stream of a client that takes nothing ends all the same', async () => {
  const { body, end } = openWithNews(5000);
  // as whoever sends it does
  const closed = new Promise((resolve) => void body.on('error', () => undefined).on('close', resolve));
  end();
  // its timer keeps no process from ending, this one does
  const awake = setInterval(() => undefined, 1000);
  await closed;
  clearInterval(awake);
  assert.ok(body.destroyed);
});
