import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import pg from 'pg';
import { openGround } from '../../test/harness/providers.ts';
import { systemCaller } from '../database/caller.ts';
import { newId } from '../crypto/new-id.ts';
import { openLive } from './live.ts';
import type { Hearer } from './may-hear.ts';

const ground = await openGround([]);
const topics = [{ topic: 'ticket', permission: 'ticket.read' }];
const tenantId = newId();
const hearer: Hearer = {
  tenantId,
  caller: { ...systemCaller('test'), kind: 'staff', permissions: new Set(['ticket.read']) },
};
const key = randomBytes(32);
const processes = [openLive(newId(), topics, key), openLive(newId(), topics, key)];
const leave = processes.map((live) => live.join(ground.deskUrl, () => undefined));
after(async () => {
  await Promise.all(leave.map((stop) => stop()));
  await ground.close();
});

function tell(process: number, id: string): void {
  const rest = { customerId: null, concerns: [], accountId: null };
  processes[process]?.committed([{ tenantId, topic: 'ticket', id, kind: 'k', audience: 'internal', ...rest }]);
}

/** Tells until it is heard, since a connection may still be on its way; answers with all that the hearer heard. */
async function heardBy(listener: number, teller: number): Promise<string[]> {
  const heard: string[] = [];
  const first = Promise.withResolvers<void>();
  const stop = processes[listener]?.hub.listen({
    hearer,
    onNews({ news }) {
      heard.push(news.id);
      first.resolve();
    },
    onGap: () => undefined,
  });
  const again = setInterval(() => tell(teller, newId()), 100);
  await first.promise;
  clearInterval(again);
  stop?.();
  return heard;
}

test('what one process told is heard in the other', async () => {
  assert.ok((await heardBy(0, 1)).length > 0);
  assert.ok((await heardBy(1, 0)).length > 0);
});

test('after its connection was cut, a process says that it may have missed some, and hears again', async () => {
  await heardBy(0, 1);
  const gap = Promise.withResolvers<void>();
  const stop = processes[0]?.hub.listen({ hearer, onNews: () => undefined, onGap: () => gap.resolve() });
  const again = new pg.Client({ connectionString: ground.deskUrl });
  await again.connect();
  await again.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'yingtai live' and datname = current_database()",
  );
  await again.end();
  await gap.promise;
  stop?.();
  assert.ok((await heardBy(0, 1)).length > 0);
});

test('what a process could not say while it was cut off, the others hear of as a gap', async () => {
  await heardBy(1, 0);
  const gap = Promise.withResolvers<void>();
  const again = new pg.Client({ connectionString: ground.deskUrl });
  await again.connect();
  const { rows } = await again.query<{ pid: number }>(
    "select pid from pg_stat_activity where application_name = 'yingtai live' and datname = current_database()",
  );
  // one of the two: whichever it is, it tells while it is away, and the other says that there was something
  const stops = processes.map((process) =>
    process.hub.listen({ hearer, onNews: () => undefined, onGap: () => gaps.add(process) }),
  );
  const gaps = new Set<unknown>();
  await again.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await again.end();
  const telling = setInterval(() => {
    processes.forEach((_, at) => tell(at, newId()));
    if (gaps.size === processes.length) gap.resolve();
  }, 100);
  await gap.promise;
  clearInterval(telling);
  stops.forEach((stop) => stop());
});
