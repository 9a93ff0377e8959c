import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { addSeconds } from '../../kernel/instant.ts';
import { systemClock } from '../clock/clock.ts';
import { newId } from '../crypto/new-id.ts';
import { BlobTooLarge, openBlobs } from './blobs.ts';
import { sweepBlobs } from './sweep-blobs.ts';

const root = await mkdtemp(join(tmpdir(), 'yingtai-blobs-'));
after(() => rm(root, { recursive: true }));
const blobs = openBlobs(root);
const most = { bytes: 1000 };
/** SHA-256 of `hello`. */
const hello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

function write(tenant: string, content: string) {
  return blobs.write(tenant, Readable.from([Buffer.from(content)]), most);
}

function place(tenant: string, name: string): string {
  return join(root, tenant, name.slice(0, 2), name);
}

test('keeps a stream under the hash of its content and reads it again', async () => {
  const tenant = newId();
  assert.deepEqual(await write(tenant, 'hello'), { name: hello, bytes: 5 });
  assert.equal(await text(blobs.read(tenant, hello)), 'hello');
  assert.equal(await blobs.bytesOf(tenant, hello), 5);
});

test('an empty stream is a blob too', async () => {
  assert.equal((await write(newId(), '')).bytes, 0);
});

test('hashes what came in many pieces as one', async () => {
  const tenant = newId();
  const pieces = ['he', 'l', 'lo'].map((part) => Buffer.from(part));
  assert.equal((await blobs.write(tenant, Readable.from(pieces), most)).name, hello);
});

test('reads a part of it', async () => {
  const tenant = newId();
  await write(tenant, 'hello');
  assert.equal((await buffer(blobs.read(tenant, hello, { start: 1, end: 3 }))).toString(), 'ell');
});

test('keeps equal content once within a provider, but never across providers', async () => {
  const [one, other] = [newId(), newId()];
  await Promise.all([write(one, 'hello'), write(one, 'hello'), write(one, 'hello')]);
  assert.deepEqual(await readdir(join(root, one, '2c')), [hello]);
  assert.equal(await blobs.bytesOf(other, hello), null);
});

test('refuses more than allowed and leaves nothing behind', async () => {
  const tenant = newId();
  await assert.rejects(write(tenant, 'x'.repeat(1001)), BlobTooLarge);
  assert.deepEqual(await readdir(join(root, tenant)), ['drafts']);
  assert.deepEqual(await readdir(join(root, tenant, 'drafts')), []);
});

test('a stream that breaks leaves nothing behind', async () => {
  const tenant = newId();
  async function* broken() {
    yield Buffer.from('half');
    await Promise.reject(new Error('connection lost'));
  }
  await assert.rejects(blobs.write(tenant, broken(), most), /connection lost/);
  assert.deepEqual(await readdir(join(root, tenant, 'drafts')), []);
});

test('no name leads out of the folder', () => {
  assert.throws(() => blobs.read(newId(), '../../secret.key'), /not the name of a blob/);
  assert.throws(() => blobs.read('..', hello), /not the id of a tenant/);
});

const now = systemClock.now();
const eightDaysAgo = addSeconds(now, -8 * 86_400);
const sixDaysAgo = addSeconds(now, -6 * 86_400);

async function age(path: string, to: string): Promise<void> {
  await utimes(path, new Date(to), new Date(to));
}

test('the sweep removes what is old and named by no row, and nothing else', async () => {
  const tenant = newId();
  const [lost, named, young] = await Promise.all(['lost', 'named', 'young'].map((content) => write(tenant, content)));
  assert.ok(lost && named && young);
  await age(place(tenant, lost.name), eightDaysAgo);
  await age(place(tenant, named.name), eightDaysAgo);
  await age(place(tenant, young.name), sixDaysAgo);
  const referenced = () => Promise.resolve(new Set([named.name]));
  assert.deepEqual(await sweepBlobs({ root, tenant, now, referenced }), { removed: 1 });
  assert.equal(await blobs.bytesOf(tenant, lost.name), null);
  assert.equal(await blobs.bytesOf(tenant, named.name), 5);
  assert.equal(await blobs.bytesOf(tenant, young.name), 5);
});

test('the sweep asks about old blobs only', async () => {
  const tenant = newId();
  await write(tenant, 'young');
  const referenced = () => Promise.reject(new Error('asked'));
  assert.deepEqual(await sweepBlobs({ root, tenant, now, referenced }), { removed: 0 });
});

test('content that is brought again while the sweep runs stays', async () => {
  const tenant = newId();
  const { name } = await write(tenant, 'again');
  await age(place(tenant, name), eightDaysAgo);
  const referenced = async () => {
    await write(tenant, 'again');
    return new Set<string>();
  };
  assert.deepEqual(await sweepBlobs({ root, tenant, now, referenced }), { removed: 0 });
  assert.equal(await blobs.bytesOf(tenant, name), 5);
});

test('the sweep removes drafts of processes that died, a day later', async () => {
  const tenant = newId();
  await write(tenant, 'anything');
  const drafts = join(root, tenant, 'drafts');
  const abandoned = join(drafts, newId());
  await writeFile(abandoned, 'half');
  await age(abandoned, sixDaysAgo);
  await sweepBlobs({ root, tenant, now, referenced: () => Promise.resolve(new Set()) });
  await assert.rejects(stat(abandoned));
});

test('a provider without files has nothing to sweep', async () => {
  const referenced = () => Promise.resolve(new Set<string>());
  assert.deepEqual(await sweepBlobs({ root, tenant: newId(), now, referenced }), { removed: 0 });
});
