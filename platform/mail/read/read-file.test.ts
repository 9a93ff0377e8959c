import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mailOf } from './mail.cases.ts';
import { readMailFile } from './read-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'yingtai-read-'));
after(() => rm(folder, { recursive: true }));

async function readOf(raw: Buffer) {
  const path = join(folder, 'mail.eml');
  await writeFile(path, raw);
  return readMailFile(path, { isBrokenOff: false });
}

test('of a mail that cannot be read it tells who it is from and what it is about', async () => {
  const bomb = Buffer.from('X-Bomb: 1234567890\r\n'.repeat(100_000));
  const { mail, isUnreadable } = await readOf(Buffer.concat([Buffer.from('From: a@b.cn\r\nSubject: 急\r\n'), bomb]));
  assert.deepEqual([isUnreadable, mail.from?.address, mail.subject], [true, 'a@b.cn', '急']);
});

test('an empty file is a mail of nobody', async () => {
  const { mail } = await readOf(Buffer.alloc(0));
  assert.deepEqual([mail.from, mail.subject, mail.freshText], [null, '', '']);
});

test('the mail after a bad one is read', async () => {
  await readOf(Buffer.from('X-Bomb: 1234567890\r\n'.repeat(100_000)));
  const { mail, isUnreadable } = await readOf(mailOf({ Subject: 'next' }, 'hi'));
  assert.deepEqual([isUnreadable, mail.subject, mail.freshText], [false, 'next', 'hi']);
});
