import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { emptyDatabase } from '../../test/harness/cluster.ts';
import { asOwner } from './as-owner.ts';
import { migrate, migrationFiles } from './migrate.ts';

const database = await emptyDatabase();
after(() => database.drop());

/** Longer than a migration waits for a lock. */
const heldMilliseconds = 6000;

test('a migration that a lock of somebody at work keeps out for too long is tried again', async () => {
  const { ownerUrl } = database;
  const ran = await asOwner(ownerUrl, async (other) => {
    await other.query('create table migration (name text primary key, ran_at timestamptz(3) not null)');
    await other.query('begin; lock table migration in share mode');
    const migrating = migrate(ownerUrl);
    await sleep(heldMilliseconds);
    await other.query('commit');
    return migrating;
  });
  assert.deepEqual(ran, await migrationFiles());
});
