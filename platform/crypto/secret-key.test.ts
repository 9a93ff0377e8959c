import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { installationKey, keyFor, UnusableKey } from './secret-key.ts';

const root = await mkdtemp(join(tmpdir(), 'yingtai-key-'));
after(() => rm(root, { recursive: true }));
const given = Buffer.alloc(32, 7).toString('base64');

test('makes a key of 32 bytes at the first start and keeps it', async () => {
  const folder = join(root, 'first');
  const key = await installationKey(folder);
  assert.equal(key.length, 32);
  assert.deepEqual(await installationKey(folder), key);
});

test('nobody but the owner may read the key, and no draft is left beside it', async () => {
  const folder = join(root, 'private');
  await installationKey(folder);
  assert.deepEqual(await readdir(folder), ['secret.key']);
  assert.equal((await stat(join(folder, 'secret.key'))).mode & 0o777, 0o600);
});

test('processes that start together get the same key', async () => {
  const folder = join(root, 'together');
  const keys = await Promise.all(Array.from({ length: 8 }, () => installationKey(folder)));
  assert.equal(new Set(keys.map(String)).size, 1);
});

test('takes the key of the environment and then makes no file', async () => {
  const folder = join(root, 'environment');
  assert.deepEqual(await installationKey(folder, given), Buffer.alloc(32, 7));
  await assert.rejects(stat(folder));
});

test('refuses a key of another length and says how to make one', async () => {
  await assert.rejects(installationKey(root, 'c2hvcnQ='), /YINGTAI_KEY must hold 32 bytes in base64; make one with/);
});

test('refuses a truncated key file instead of making a new key over it', async () => {
  const folder = await mkdtemp(join(root, 'truncated-'));
  await writeFile(join(folder, 'secret.key'), '', { mode: 0o600 });
  await assert.rejects(installationKey(folder), UnusableKey);
});

test('refuses a key file that others may read', { skip: process.platform === 'win32' }, async () => {
  const folder = await mkdtemp(join(root, 'open-'));
  await writeFile(join(folder, 'secret.key'), given);
  await chmod(join(folder, 'secret.key'), 0o644);
  await assert.rejects(installationKey(folder), /chmod 600/);
});

test('each purpose has a key of its own', () => {
  const installation = Buffer.alloc(32, 7);
  assert.equal(keyFor('cursor', installation).length, 32);
  assert.deepEqual(keyFor('cursor', installation), keyFor('cursor', installation));
  assert.notDeepEqual(keyFor('cursor', installation), keyFor('envelope', installation));
});
