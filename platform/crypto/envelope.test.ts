import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrokenSeal, newEnvelopeKey, openEnvelopeKey, seal, unseal, type Place } from './envelope.ts';

const installation = Buffer.alloc(32, 1);
const tenant = '01930000-0000-7000-8000-000000000001';
const stranger = '01930000-0000-7000-8000-000000000002';
const place: Place = { tenant, table: 'mailbox', row: '01930000-0000-7000-8000-0000000000aa', column: 'password' };
const wrapped = newEnvelopeKey(tenant, installation);
const key = openEnvelopeKey(wrapped, tenant, installation);
const sealed = seal('口令 hunter2', place, key);

test('what was sealed opens in its place', () => {
  assert.equal(unseal(sealed, place, key), '口令 hunter2');
});

test('an empty text can be sealed too', () => {
  assert.equal(unseal(seal('', place, key), place, key), '');
});

test('the same text sealed twice shows no likeness', () => {
  assert.notEqual(seal('口令 hunter2', place, key), sealed);
});

const elsewhere: Partial<Place>[] = [{ tenant: stranger }, { table: 'licence' }, { row: stranger }, { column: 'note' }];
for (const other of elsewhere) {
  test(`a sealed value does not open in another ${Object.keys(other).join()}`, () => {
    assert.throws(() => unseal(sealed, { ...place, ...other }, key), BrokenSeal);
  });
}

test('a changed byte breaks the seal, wherever it stands', () => {
  const bytes = Buffer.from(sealed, 'base64url');
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    assert.throws(() => unseal(changed.toString('base64url'), place, key), BrokenSeal);
  }
});

test('a truncated or empty text is a broken seal', () => {
  assert.throws(() => unseal(sealed.slice(0, 20), place, key), BrokenSeal);
  assert.throws(() => unseal('', place, key), BrokenSeal);
});

test('a provider’s key opens for that provider and that installation only', () => {
  assert.throws(() => openEnvelopeKey(wrapped, stranger, installation), BrokenSeal);
  assert.throws(() => openEnvelopeKey(wrapped, tenant, Buffer.alloc(32, 2)), BrokenSeal);
});

test('each provider gets a key of its own', () => {
  assert.notDeepEqual(openEnvelopeKey(newEnvelopeKey(tenant, installation), tenant, installation), key);
});
