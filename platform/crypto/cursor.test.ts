import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cursors, type ListName, type Position } from './cursor.ts';

const { write, read } = cursors(Buffer.alloc(32, 1));
const list: ListName = { tenant: '01930000-0000-7000-8000-000000000001', list: 'tickets by -nextDueAt' };
const position: Position = {
  values: ['2026-11-20T09:00:00.000Z', null, 3, true, '张伟'],
  id: '01930000-0000-7000-8000-0000000000aa',
};
const cursor = write(list, position);

test('a cursor gives back the position that it was written for', () => {
  assert.deepEqual(read(list, cursor), position);
});

test('a cursor can stand in an address as it is', () => {
  assert.match(cursor, /^[\w-]+$/);
});

test('another provider does not take it', () => {
  assert.equal(read({ ...list, tenant: '01930000-0000-7000-8000-000000000002' }, cursor), null);
});

test('another list or sort does not take it', () => {
  assert.equal(read({ ...list, list: 'tickets by number' }, cursor), null);
});

test('another installation does not take it', () => {
  assert.equal(cursors(Buffer.alloc(32, 2)).read(list, cursor), null);
});

test('no changed byte goes unnoticed', () => {
  const bytes = Buffer.from(cursor, 'base64url');
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    assert.equal(read(list, changed.toString('base64url')), null);
  }
});

test('whatever a caller makes up is no cursor', () => {
  fc.assert(fc.property(fc.string(), (made) => read(list, made) === null));
});
