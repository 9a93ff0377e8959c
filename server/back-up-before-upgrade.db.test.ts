import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readManifest } from '../platform/backup/backup-manifest.ts';
import { asOwner } from '../platform/database/as-owner.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openPostgres } from '../platform/postgres/open-postgres.ts';
import { backUpBeforeUpgrade } from './back-up-before-upgrade.ts';

const dataFolder = await mkdtemp(join('/tmp', 'yingtai-upgrade-'));
// the database user walks through it
await chmod(dataFolder, 0o711);
const silent = { info: () => undefined, warn: () => undefined };
const database = await openPostgres({ dataFolder, log: silent, settings: { fsync: 'off' } });
after(async () => {
  await database.stop();
  await rm(dataFolder, { recursive: true });
});
const settings = { dataFolder, upgradeBackup: true, databaseUrlDirect: null };
const ownerUrl = database.urlFor('owner');

test('a new database and one that is up to date are not backed up', async () => {
  assert.equal(await backUpBeforeUpgrade(settings, database), null);
  await migrate(ownerUrl);
  assert.equal(await backUpBeforeUpgrade(settings, database), null);
});

test('one that is behind is backed up whole, and the last two are kept', async () => {
  const last = await asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      'delete from migration where name = (select max(name) from migration) returning name',
    );
    return rows[0]?.name ?? '';
  });
  const made: string[] = [];
  for (let times = 0; times < 3; times += 1) {
    made.push((await backUpBeforeUpgrade(settings, database)) ?? '');
    // names tell seconds apart
    await sleep(1100);
  }
  const places = made.slice(1).map((folder) => folder.slice(join(dataFolder, 'backups').length + 1));
  assert.deepEqual((await readdir(join(dataFolder, 'backups'))).toSorted(), places);
  assert.ok(places.every((name) => name.startsWith(`before-${last.slice(0, 4)}-`)));
  const manifest = await readManifest(made[2] ?? '');
  assert.equal(manifest?.migrations.includes(last), false);
});

test('nothing is backed up where the settings say so, or the database is somebody else’s', async () => {
  assert.equal(await backUpBeforeUpgrade({ ...settings, upgradeBackup: false }, database), null);
  assert.equal(await backUpBeforeUpgrade(settings, { ...database, copyInto: null }), null);
});
