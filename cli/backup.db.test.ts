import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import pg from 'pg';
import { openBlobs } from '../platform/blobs/blobs.ts';
import { newId } from '../platform/crypto/new-id.ts';
import { openPostgres } from '../platform/postgres/open-postgres.ts';
import { openCommandLine } from '../test/harness/command-line.ts';

const cli = await openCommandLine();
const place = await mkdtemp(join('/tmp', 'yingtai-backups-'));
const restored = await openCommandLine();
after(async () => {
  await Promise.all([cli.close(), restored.close()]);
  await rm(place, { recursive: true });
});

const setup = ['setup', '--provider', '云岭科技', '--admin-email', 'admin@yunling.cn', '--admin-password', '-'];
assert.equal((await cli.run(setup, {}, 'correct horse battery\n')).code, 0);
const tenant = newId();
const blob = await openBlobs(join(cli.dataFolder, 'files')).write(tenant, Readable.from([Buffer.from('机房照片')]), {
  bytes: 100,
});
const silent = { info: () => undefined, warn: () => undefined };

/** All rows of all tables, by table, in an order that is theirs. */
async function rowsOf(owner: pg.Client): Promise<Record<string, unknown[]>> {
  await owner.query('set role backup');
  const tables = await owner.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and has_table_privilege(format('%I.%I', schemaname, tablename), 'select') order by 1",
  );
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables.rows) {
    const found = await owner.query(`select to_jsonb(t) as row from ${pg.escapeIdentifier(name)} t order by 1`);
    rows[name] = found.rows;
  }
  await owner.query('reset role');
  return rows;
}

async function withOwner<T>(dataFolder: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const database = await openPostgres({ dataFolder, log: silent });
  const owner = new pg.Client({ connectionString: database.urlFor('owner') });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
    await database.stop();
  }
}

async function writeUntil(over: AbortSignal, owner: pg.Client): Promise<void> {
  for (let n = 0; !over.aborted; n += 1) await owner.query('insert into noise values ($1, repeat($2, 4000))', [n, n]);
}

test('what is backed up while it is written to, is restored row by row and file by file', async () => {
  const { folder, rows } = await withOwner(cli.dataFolder, async (owner) => {
    await owner.query('create table noise (n int, filler text)');
    const over = new AbortController();
    const writing = writeUntil(over.signal, owner);
    const said = await cli.json(['backup', place, '--with-key']);
    over.abort();
    await writing;
    return { folder: (said as { folder: string }).folder, rows: await rowsOf(owner) };
  });
  assert.match(folder, /yingtai-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);

  const { code, stdout, stderr } = await restored.run(['restore', folder]);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /Restored into .*\n.*ylkj · events of the log: \d+ looked at, all of them hold/);
  const again = await withOwner(restored.dataFolder, async (owner) => {
    const noise = await owner.query<{ count: number; last: number }>(
      'select count(*)::int as count, max(n) as last from noise',
    );
    return { rows: await rowsOf(owner), noise: noise.rows[0] };
  });
  // a whole beginning of what was written meanwhile: nothing in its middle is missing
  assert.equal(again.noise?.count, (again.noise?.last ?? Number.NaN) + 1);
  assert.deepEqual(again.rows, rows);
  const [there, here] = [cli, restored].map(({ dataFolder }) => openBlobs(join(dataFolder, 'files')));
  assert.equal(await here?.bytesOf(tenant, blob.name), await there?.bytesOf(tenant, blob.name));
  const keys = await Promise.all([cli, restored].map((one) => readFile(join(one.dataFolder, 'secret.key'), 'utf8')));
  assert.equal(keys[0], keys[1]);
  assert.equal((await restored.run(['audit', 'verify'])).code, 0);
});

test('restoring overwrites nothing', async () => {
  const [name = ''] = await readdir(place);
  const { code, stderr } = await restored.run(['restore', join(place, name)]);
  assert.equal(code, 1);
  assert.match(stderr, /is not empty/);
});

test('a damaged backup is refused, and leaves nothing behind', async () => {
  const [name = ''] = await readdir(place);
  const folder = join(place, name);
  const file = join(folder, 'files', tenant, blob.name.slice(0, 2), blob.name);
  // on the same disk it is the very file of the installation
  await rm(file);
  await writeFile(file, 'others');
  const fresh = await openCommandLine();
  const { code, stderr } = await fresh.run(['restore', folder]);
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`damaged: files/${tenant}`));
  assert.deepEqual(await readdir(fresh.dataFolder), []);
  await fresh.close();
});

test('the key goes along only when it is asked for', async () => {
  const { folder, hasKey } = (await cli.json(['backup', place])) as { folder: string; hasKey: boolean };
  assert.equal(hasKey, false);
  await assert.rejects(stat(join(folder, 'secret.key')), { code: 'ENOENT' });
});

test('what is no backup, and one of a newer program, is refused in words', async () => {
  const fresh = await openCommandLine();
  assert.match((await fresh.run(['restore', place])).stderr, /no backup of this program/);
  const [name = ''] = await readdir(place);
  const manifest = join(place, name, 'backup.json');
  const said = JSON.parse(await readFile(manifest, 'utf8')) as { migrations: string[] };
  await writeFile(manifest, JSON.stringify({ ...said, migrations: [...said.migrations, '9999_later.sql'] }));
  assert.match((await fresh.run(['restore', join(place, name)])).stderr, /newer version.*9999_later/);
  await fresh.close();
});

test('an external PostgreSQL has backups of its own, and the command says so', async () => {
  const fresh = await openCommandLine();
  const { code, stderr } = await fresh.run(['restore', place], { DATABASE_URL: 'postgres://owner@localhost/yingtai' });
  assert.equal(code, 1);
  assert.match(stderr, /embedded PostgreSQL only/);
  await fresh.close();
});
