import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openPostgres } from './open-postgres.ts';
import { postmasterOf } from './pid-file.ts';

const folder = await emptyFolder();
const isRoot = process.getuid?.() === 0 && process.platform === 'linux';
const cluster = join(folder, 'postgres');
const holders = new Set<ChildProcess>();
afterEach(async () => {
  for (const holder of holders) await kill(holder, 'SIGTERM');
});
after(() => rm(folder, { recursive: true }));

test('makes the cluster at the first start, and opens the same one at the next', async () => {
  const first = await open();
  await query(first.urlFor('owner'), 'create table kept (id int)');
  await first.stop();
  assert.equal(await postmasterOf(cluster), null);
  const second = await open();
  assert.deepEqual(await query(second.urlFor('owner'), "select to_regclass('kept')::text as name"), [{ name: 'kept' }]);
  await second.stop();
});

test('a second process uses the server of the first, and starts it again when the first is killed', async () => {
  const first = await hold();
  const second = await open();
  const { pid } = (await postmasterOf(cluster)) ?? {};
  await kill(first, 'SIGKILL');
  await eventually(async () => assert.ok(((await postmasterOf(cluster))?.pid ?? pid) !== pid));
  await eventually(() => query(second.urlFor('desk'), 'select 1 as one'));
  await second.stop();
});

test('the server ends with its process, also when that is killed', async () => {
  const holder = await hold();
  await kill(holder, 'SIGKILL');
  await eventually(async () => assert.equal(await postmasterOf(cluster), null));
});

test('the server ends with its process where the kernel sends no death signal', async () => {
  const holder = await hold({ PATH: '/nowhere' });
  await kill(holder, 'SIGKILL');
  await eventually(async () => assert.equal(await postmasterOf(cluster), null));
});

test('a killed server is started again while its process lives, and has lost nothing', async () => {
  const database = await open();
  await query(database.urlFor('owner'), 'insert into kept values (1)');
  process.kill((await postmasterOf(cluster))?.pid ?? 0, 'SIGKILL');
  await eventually(async () =>
    assert.deepEqual(await query(database.urlFor('owner'), 'select id from kept'), [{ id: 1 }]),
  );
  await database.stop();
});

test('starts over a lock whose number belongs to another living process now', async () => {
  const database = await open();
  await database.stop();
  await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n\n\n\n`);
  const again = await open();
  await query(again.urlFor('desk'), 'select 1 as one');
  await again.stop();
});

test('a start that was killed while it made the cluster leaves nothing in the way', async () => {
  const fresh = await emptyFolder();
  const broken = holder(fresh);
  await eventually(async () => assert.notEqual(readdirSync(fresh).length, 0));
  await kill(broken, 'SIGKILL');
  const database = await openPostgres({ dataFolder: fresh, log: silent, settings: { fsync: 'off' } });
  await query(database.urlFor('portal'), 'select 1 as one');
  await database.stop();
  assert.deepEqual(
    readdirSync(fresh).filter((name) => name.includes('.new-')),
    [],
  );
  await rm(fresh, { recursive: true });
});

test('two first starts at the same time make one cluster', async () => {
  const fresh = await emptyFolder();
  const both = await Promise.all(
    [0, 1].map(() => openPostgres({ dataFolder: fresh, log: silent, settings: { fsync: 'off' } })),
  );
  const [one, other] = await Promise.all(
    both.map((database) => query(database.urlFor('owner'), 'select pg_postmaster_start_time()::text as at')),
  );
  assert.deepEqual(one, other);
  for (const database of both) await database.stop();
  await rm(fresh, { recursive: true });
});

test('runs where the database user may not walk: as root in a closed home', { skip: !isRoot }, async () => {
  const closed = await emptyFolder();
  await chmod(closed, 0o700);
  const database = await openPostgres({ dataFolder: closed, log: silent, settings: { fsync: 'off' } });
  const sockets = new URL(database.urlFor('desk')).searchParams.get('host') ?? '';
  await query(database.urlFor('desk'), 'select 1 as one');
  await database.stop();
  for (const path of [closed, sockets]) await rm(path, { recursive: true });
});

const silent = { info: () => undefined, warn: () => undefined };

function open() {
  return openPostgres({ dataFolder: folder, log: silent, settings: { fsync: 'off' } });
}

/** Whose path, unlike that of most temporary folders, is open to the database user. */
async function emptyFolder(): Promise<string> {
  const path = await mkdtemp('/tmp/yingtai-launch-');
  await chmod(path, 0o711);
  return path;
}

/** Another process that has the database open. */
async function hold(environment: Record<string, string> = {}): Promise<ChildProcess> {
  const child = holder(folder, environment);
  assert.ok(child.stdout);
  await once(createInterface(child.stdout), 'line');
  return child;
}

function holder(dataFolder: string, environment: Record<string, string> = {}): ChildProcess {
  const script = fileURLToPath(import.meta.resolve('../../test/harness/hold-postgres.ts'));
  const child = spawn(process.execPath, [script, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  holders.add(child);
  return child;
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  holders.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}

/** Repeats what doesn't hold yet, for ten seconds. */
async function eventually(holds: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await holds().then(
        () => true,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  await holds();
}
