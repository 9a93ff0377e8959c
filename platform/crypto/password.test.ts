import assert from 'node:assert/strict';
import { argon2Sync } from 'node:crypto';
import { test } from 'node:test';
import { hashPassword, needsRehash, verifyPassword } from './password.ts';

const hash = await hashPassword('correct horse 电池 staple');

test('hashes into a PHC string that names its costs', () => {
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
});

test('knows the password again', async () => {
  assert.equal(await verifyPassword('correct horse 电池 staple', hash), true);
});

test('refuses another password', async () => {
  assert.equal(await verifyPassword('correct horse 电池 stapler', hash), false);
});

test('hashes the same password differently each time', async () => {
  assert.notEqual(await hashPassword('correct horse 电池 staple'), hash);
});

test('takes full-width letters for the plain ones that the same keys give', async () => {
  assert.equal(await verifyPassword('ｃorrect horse 电池 staple', hash), true);
});

test('says no where there is no account, after doing the work all the same', async () => {
  assert.equal(await verifyPassword('correct horse 电池 staple', null), false);
});

test('says no to a hash that it cannot read', async () => {
  assert.equal(await verifyPassword('', 'md5:d41d8cd98f00b204e9800998ecf8427e'), false);
});

const older = () => {
  const nonce = Buffer.from('sixteen bytes ok');
  const tag = argon2Sync('argon2id', { message: 'old', nonce, parallelism: 1, tagLength: 32, memory: 4096, passes: 3 });
  const [salt, end] = [nonce, tag].map((bytes) => bytes.toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=4096,t=3,p=1$${salt}$${end}`;
};

test('still knows a password that was hashed with other costs', async () => {
  assert.equal(await verifyPassword('old', older()), true);
});

test('asks to hash again what was made with other costs, and only that', () => {
  assert.equal(needsRehash(older()), true);
  assert.equal(needsRehash(hash), false);
});
