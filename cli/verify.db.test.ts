import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { newId } from '../platform/crypto/new-id.ts';
import { asOwner } from '../platform/database/as-owner.ts';
import { openBlobs } from '../platform/blobs/blobs.ts';
import { freshDatabase } from '../test/harness/cluster.ts';
import { openCommandLine } from '../test/harness/command-line.ts';

const database = await freshDatabase();
const cli = await openCommandLine(database);
after(async () => {
  await cli.close();
  await database.drop();
});

const setup = ['setup', '--provider', '云岭科技', '--admin-email', 'admin@yunling.cn', '--admin-password', '-'];
assert.equal((await cli.run(setup, {}, 'correct horse battery\n')).code, 0);
const tenant = await asOwner(database.ownerUrl, async (owner) => {
  const { rows } = await owner.query<{ id: string }>('select id from tenant');
  return rows[0]?.id ?? '';
});
const blobs = openBlobs(join(cli.dataFolder, 'files'));

interface Attached {
  id: string;
  path: string;
  name: string;
}

/** A file with a row that names it. */
async function attach(text: string): Promise<Attached> {
  const { name, bytes } = await blobs.write(tenant, Readable.from([Buffer.from(text)]), { bytes: 100 });
  const id = newId();
  await asOwner(database.ownerUrl, async (owner) => {
    await owner.query('alter table attachment no force row level security');
    await owner.query(
      `insert into attachment (tenant_id, id, name, media_type, byte_count, content, audience, added_by_kind, added_by_name, created_at)
       values ($1, $2, '机房.txt', 'text/plain', $3, $4, 'internal', 'system', '试', '2026-11-20T00:00:00Z')`,
      [tenant, id, bytes, name],
    );
    await owner.query('alter table attachment force row level security');
  });
  return { id, path: blobs.pathOf(tenant, name), name };
}

const [whole, gone, altered, cut] = [
  await attach('完好'),
  await attach('丢失'),
  await attach('改动'),
  await attach('截短'),
];

test('what holds is told a kind a line, with how much was looked at', async () => {
  const { code, stdout } = await cli.run(['verify']);
  assert.equal(code, 0, stdout);
  assert.match(stdout, /^ylkj · events of the log: \d+ looked at, all of them hold\.$/m);
  assert.match(stdout, /^ylkj · files: 4 looked at, all of them hold\.$/m);
  assert.match((await cli.run(['verify', '--lang', 'zh'])).stdout, /^ylkj · 文件：核对 4 条，全部一致。$/m);
});

test('a file that is gone, one that was altered and one that was cut off are told by the rows that name them', async () => {
  await rm(gone.path);
  await writeFile(altered.path, '改变');
  await writeFile(cut.path, '截');
  const { code, stdout } = await cli.run(['verify']);
  assert.equal(code, 1);
  const finding = ({ id, name }: Attached, fault: string) => `  attachment ${id}: its content ${name} ${fault}`;
  const lines = stdout.split('\n');
  const at = lines.indexOf('ylkj · files: 4 looked at, faults found: 3');
  assert.deepEqual(
    lines.slice(at + 1, at + 4).toSorted(),
    [
      finding(gone, 'is missing'),
      finding(altered, 'was changed'),
      finding(cut, 'has 3 bytes, should have 6'),
    ].toSorted(),
  );
  assert.ok(!stdout.includes(whole.id));
});
