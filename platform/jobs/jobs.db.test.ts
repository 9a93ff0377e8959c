import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { freshDatabase } from '../../test/harness/cluster.ts';
import { cursors } from '../crypto/cursor.ts';
import { tenantKeys } from '../crypto/tenant-keys.ts';
import { newId } from '../crypto/new-id.ts';
import { systemCaller, type Caller } from '../database/caller.ts';
import { closePools, openPools } from '../database/pools.ts';
import type { Tx } from '../database/tx.ts';
import { unitOfWork } from '../database/unit-of-work.ts';
import { enqueue } from './enqueue.ts';
import { defineJob, type Job, type Payload, type Schedule, type Turn } from './job.ts';
import { installJobs } from './install-jobs.ts';
import type { Settled } from './run-batch.ts';
import { startJobs } from './start-jobs.ts';

const database = await freshDatabase();
const roles = { worker: 'yingtai_desk', senders: ['yingtai_limited', 'yingtai_portal'] };
const quiet = { error: () => undefined, warn: () => undefined };

interface Call {
  payload: Payload<'letter'>;
  turn: Turn;
}
const calls: Call[] = [];
const settled: Settled[] = [];
const tenant = newId();

const send = defineJob({
  name: 'send_letter',
  nouns: ['letter'],
  retries: 1,
  async run(payload, turn) {
    calls.push({ payload, turn });
    if (payload.letter === broken && turn.attempt === 1) throw new TypeError('no ink');
  },
});
const hang = defineJob({
  name: 'hang',
  nouns: [],
  retries: 0,
  longestSeconds: 1,
  run: () => new Promise(() => undefined),
});
const absent = defineJob({ name: 'absent', nouns: [], run: () => Promise.resolve() });
const nightly: Schedule = { name: 'nightly', cron: '0 2 * * *', zone: 'Asia/Shanghai', run: () => Promise.resolve() };
const dropped: Schedule = { name: 'dropped', cron: '0 3 * * *', run: () => Promise.resolve() };
const broken = newId();

await installJobs(database.ownerUrl, { jobs: [send, dropped], roles });
const all: (Job | Schedule)[] = [send, hang, nightly];
await Promise.all([1, 2].map(() => installJobs(database.ownerUrl, { jobs: all, roles })));

const owner = await connect(database.ownerUrl);
const portal = await connect(database.portalUrl);
const urls = { desk: database.deskUrl, limited: database.limitedUrl, portal: database.portalUrl };
const pools = openPools({ urlFor: (role) => urls[role], size: 2, pipeline: true, onBroken: () => undefined });
const key = Buffer.alloc(32);
const work = unitOfWork(pools, {
  newId,
  cursors: cursors(key),
  keyOf: tenantKeys(key),
  consumersOf: () => [],
  prepares: true,
});
const worker = await startJobs({
  connectionUrl: database.deskUrl,
  log: quiet,
  jobs: all,
  onSettled: (one) => settled.push(one),
});
after(async () => {
  await worker.stop(5);
  await Promise.all([owner.end(), portal.end(), closePools(pools)]);
  await database.drop();
});

function asking<T>(ask: (tx: Tx) => Promise<T>, caller: Caller = systemCaller('test')): Promise<T> {
  const origin = { channel: 'worker' as const, address: null };
  return work.run({ tenantId: tenant, caller, origin, now: '2026-11-20T09:00:00.000Z' }, ask);
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Polls until there is one: workers take jobs in their own time. */
async function eventually<T>(look: () => T | undefined | Promise<T | undefined>, seconds = 20): Promise<T> {
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing within ${seconds} seconds`);
}

function callsFor(letter: string): Call[] {
  return calls.filter((call) => call.payload.letter === letter);
}

async function stateOf(id: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ state: string }>('select state from pgboss.job where id = $1', [id]);
  return rows[0]?.state;
}

// enqueued first, so that their waiting overlaps
const failing = await asking((tx) => enqueue(tx, { job: send, ids: { letter: broken } }));
const hanging = await asking((tx) => enqueue(tx, { job: hang, ids: {} }));
const lost = newId();
// as a killed worker leaves it: claimed, and silent since
await owner.query(
  `insert into pgboss.job_common
     (name, data, state, started_on, heartbeat_on, heartbeat_seconds, retry_limit, retry_delay, policy)
   values ('send_letter', $1, 'active', now() - interval '1 minute', now() - interval '25 seconds', 20, 5, 0, 'standard')`,
  [{ tenant, letter: lost }],
);

test('runs a job with the ids that it was enqueued with', async () => {
  const letter = newId();
  const id = await asking((tx) => enqueue(tx, { job: send, ids: { letter } }));
  const call = await eventually(() => callsFor(letter)[0]);
  assert.deepEqual(call.payload, { tenant, letter });
  assert.deepEqual([call.turn.id, call.turn.attempt], [id, 1]);
  await eventually(() => settled.find(({ name, outcome }) => name === 'send_letter' && outcome === 'completed'));
});

test('a job of a transaction that is rolled back never was', async () => {
  const ids = { letter: newId() };
  const broken = asking(async (tx) => {
    await enqueue(tx, { job: send, ids });
    throw new TypeError('no stamp');
  });
  await assert.rejects(broken, /no stamp/);
  const { rows } = await owner.query(`select from pgboss.job where data->>'letter' = $1`, [ids.letter]);
  assert.deepEqual(rows, []);
});

test('whoever may not read the queue may ask for a job', async () => {
  const ask = (caller: Caller) => asking((tx) => enqueue(tx, { job: send, ids: { letter: newId() } }), caller);
  const limited = await ask({ ...systemCaller('test'), customers: [newId()] });
  const guest = await ask({ ...systemCaller('test'), kind: 'guest', customers: [] });
  for (const id of [limited, guest]) assert.notEqual(await stateOf(id), undefined);
});

test('waits until its time has come', async () => {
  const order = { job: send, ids: { letter: newId() }, after: '2999-01-01T00:00:00.000Z' };
  const id = await asking((tx) => enqueue(tx, order));
  const { rows } = await owner.query('select start_after from pgboss.job where id = $1', [id]);
  assert.deepEqual(rows, [{ start_after: new Date(order.after) }]);
});

test('those who only enqueue see nothing of what waits', async () => {
  await assert.rejects(portal.query('select data from pgboss.job'), /permission denied/);
  await assert.rejects(portal.query('select data from pgboss.job_common'), /permission denied/);
  await assert.rejects(portal.query('delete from pgboss.job_common'), /permission denied/);
});

test('tries again, later, what failed, and tells only the kind of error to the queue', async () => {
  const again = await eventually(() => callsFor(broken)[1]);
  assert.deepEqual([again.turn.id, again.turn.attempt], [failing, 2]);
  assert.ok(settled.some(({ name, outcome }) => name === 'send_letter' && outcome === 'failed'));
  const { rows } = await owner.query(`select from pgboss.job where output::text like '%no ink%'`);
  assert.equal(rows.length, 0);
});

test('ends what takes too long, and keeps what never succeeds as a dead letter', async () => {
  await eventually(async () => ((await stateOf(hanging)) === 'failed' ? true : undefined));
  const letters = `select data from pgboss.job where name = 'dead_letter' and source_id = $1`;
  const { rows } = await owner.query(letters, [hanging]);
  assert.deepEqual(rows, [{ data: { tenant } }]);
});

test('gives the job of a worker that died to another', async () => {
  const call = await eventually(() => callsFor(lost)[0], 40);
  assert.equal(call.turn.attempt, 2);
});

test('refuses to enqueue anything but ids', async () => {
  const words = asking((tx) => enqueue(tx, { job: send, ids: { letter: '张伟的信' } }));
  await assert.rejects(words, /takes ids: tenant, letter/);
  const more = { letter: newId(), name: newId() };
  const tooMany = asking((tx) => enqueue(tx, { job: send, ids: more }));
  await assert.rejects(tooMany, /takes ids/);
});

test('does not run what was put into the queue past the door', async () => {
  await owner.query(
    `insert into pgboss.job_common (name, data, dead_letter) values ('send_letter', '{}', 'dead_letter')`,
  );
  await eventually(async () => {
    const { rows } = await owner.query(`select from pgboss.job where name = 'dead_letter' and data = '{}'`);
    return rows[0];
  });
});

test('says so when the job was never installed', async () => {
  const asked = asking((tx) => enqueue(tx, { job: absent, ids: {} }));
  await assert.rejects(asked, /the queue absent is not installed/);
});

test('installing again writes the schedules that there are, and ends the others', async () => {
  const { rows } = await owner.query('select name, cron, timezone from pgboss.schedule');
  assert.deepEqual(rows, [{ name: 'nightly', cron: '0 2 * * *', timezone: 'Asia/Shanghai' }]);
});

test('tells how much waits', async () => {
  const usage = await worker.usage();
  const names = new Set(usage.map(({ name }) => name));
  assert.deepEqual([...new Set(['dead_letter', 'dropped', 'hang', 'nightly', 'send_letter']).difference(names)], []);
});
