import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { cursors } from '../../../../platform/crypto/cursor.ts';
import { tenantKeys } from '../../../../platform/crypto/tenant-keys.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { closePools, openPools } from '../../../../platform/database/pools.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import { unitOfWork, type UnitOfWork } from '../../../../platform/database/unit-of-work.ts';
import { compose } from '../../../../server/composition.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { fireDueSteps } from '../../../../server/worker/fire-due-steps.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { plantClocks } from './planted-clocks.factory.ts';

const ground = await openGround();
after(() => ground.close());
const huaxin = await ground.found('huaxin');
const other = await ground.found('other');
const composition = compose(moduleRegisters);
const system = systemCaller('test');
/** A day after the provider, and with it the delivered rule, began. */
const start: Instant = '2026-11-21T09:00:00.000Z';

const failures: unknown[] = [];
const log = { error: (what: unknown) => void failures.push(what) };

function fire(now: Instant, work: UnitOfWork = ground.unitOfWork): Promise<void> {
  return fireDueSteps({ unitOfWork: work, clock: { now: () => now }, composition, log });
}

async function firedBy(provider: TestProvider) {
  return provider.as(system, (tx) =>
    tx.rows(
      sqlBuilder
        .selectFrom('clockStep')
        .select(['clockId', 'step', 'repetition', 'dueAt', 'isLate'])
        .where('tenantId', '=', tx.tenantId)
        .orderBy('dueAt')
        .orderBy('clockId'),
    ),
  );
}

async function eventsOf(provider: TestProvider): Promise<number> {
  const rows = await provider.as(system, (tx) =>
    tx.rows(
      statement(sql<{ count: number }>`
        select count(*)::integer as count from event where tenant_id = ${tx.tenantId} and kind = 'clock.step_reached'`),
    ),
  );
  return rows[0]?.count ?? 0;
}

test('a step fires at its time, once, and the clock waits for the next', async () => {
  const [id] = await huaxin.as(system, (tx) =>
    plantClocks(tx, { count: 1, startedAt: start, targetSeconds: 4 * 3600 }),
  );
  const at = async (seconds: number) => {
    await fire(addSeconds(start, seconds));
    return (await firedBy(huaxin)).filter(({ clockId }) => clockId === id).map(({ step }) => step);
  };
  assert.deepEqual(await at(3 * 3600 - 1), []);
  assert.deepEqual(await at(3 * 3600), [75]);
  assert.deepEqual(await at(3 * 3600 + 60), [75]);
  assert.deepEqual(await at(3.6 * 3600), [75, 90]);
  assert.deepEqual(await at(4 * 3600), [75, 90]);
  assert.deepEqual(await at(4 * 3600 + 1), [75, 90, 100]);
});

test('after a standstill everything fires that fell due, marked late, and each is announced once', async () => {
  const before = await eventsOf(other);
  await other.as(system, (tx) => plantClocks(tx, { count: 30, startedAt: start, targetSeconds: 3600 }));
  await fire(addSeconds(start, 60));
  await fire(addSeconds(start, 13 * 3600));
  const fired = await firedBy(other);
  // two shares, the breach, and every four hours after it: at 5 h, 9 h and 13 h
  assert.equal(fired.length, 30 * (3 + 3));
  assert.equal(await eventsOf(other), before + fired.length);
  const due = new Map(fired.map(({ step, repetition, isLate }) => [`${step} ${repetition}`, isLate]));
  assert.deepEqual(Object.fromEntries(due), {
    '75 0': true,
    '90 0': true,
    '100 0': true,
    '340 1': true,
    '340 2': true,
    '340 3': false,
  });
});

test('several workers, connections killed at any point: nothing is lost and nothing fires twice', async () => {
  const later = addSeconds(start, 30 * 24 * 3600);
  const count = 600;
  const ids = await huaxin.as(system, (tx) => plantClocks(tx, { count, startedAt: later, targetSeconds: 3600 }));
  await fire(addSeconds(later, 1));
  const workers = Array.from({ length: 3 }, () => workerWithPools());
  const killer = new pg.Client({ connectionString: ground.deskUrl });
  await killer.connect();
  const now = addSeconds(later, 3601);
  const end = new AbortController();
  const killing = (async () => {
    while (!end.signal.aborted) {
      await killer.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where usename = current_user and datname = current_database() and pid <> pg_backend_pid()
         order by random() limit 1`,
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  let broken = 0;
  await Promise.all(
    workers.map(async ({ work }) => {
      // as the worker's loop does: a turn that fails is followed by the next
      for (let turn = 0; turn < 20; turn++) await fire(now, work).catch(() => void broken++);
    }),
  );
  end.abort();
  await killing;
  await killer.end();
  await fire(now);
  await Promise.all(workers.map(({ close }) => close()));
  assert.ok(broken > 0, 'no worker was hit');

  const planted = new Set(ids);
  const fired = (await firedBy(huaxin)).filter(({ clockId }) => planted.has(clockId));
  assert.equal(fired.length, count * 3);
  const announced = await huaxin.as(system, (tx) =>
    tx.rows(
      statement(sql<{ times: number; deliveries: number }>`
        select count(*)::integer as times, (
            select count(*)::integer from event_delivery d
            where d.tenant_id = ${tx.tenantId} and d.event_id = any(array_agg(event.id))
          ) as deliveries
        from event where tenant_id = ${tx.tenantId} and kind = 'clock.step_reached'
          and (payload ->> 'clockId')::uuid = any(${ids}::uuid[])
        group by payload ->> 'stepId'`),
    ),
  );
  assert.equal(announced.length, count * 3);
  assert.ok(announced.every(({ times, deliveries }) => times === 1 && deliveries >= 1));
});

test('a clock that cannot be reckoned keeps no other waiting', async () => {
  const later = addSeconds(start, 60 * 24 * 3600);
  const [broken, sound] = await other.as(system, (tx) =>
    plantClocks(tx, { count: 2, startedAt: later, targetSeconds: 3600 }),
  );
  await other.as(system, (tx) =>
    tx.run(statement(sql`update clock set pauses = '"nonsense"' where tenant_id = ${tx.tenantId} and id = ${broken}`)),
  );
  failures.length = 0;
  await fire(addSeconds(later, 2700));
  const fired = (await firedBy(other)).filter(({ clockId }) => clockId === broken || clockId === sound);
  assert.deepEqual(
    fired.map(({ clockId, step }) => [clockId, step]),
    [[sound, 75]],
  );
  assert.equal(failures.length, 1);
});

function workerWithPools() {
  const urlFor = () => ground.deskUrl;
  const pools = openPools({ urlFor, size: 2, pipeline: true, onBroken: () => undefined });
  const { consumersOf } = composition;
  const key = Buffer.alloc(32, 7);
  const surroundings = { newId, cursors: cursors(key), keyOf: tenantKeys(key), consumersOf, prepares: true };
  return { work: unitOfWork(pools, surroundings), close: () => closePools(pools) };
}
