import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isId } from '../../kernel/id.ts';
import { millisecondsOf } from '../../kernel/instant.ts';
import { systemClock } from '../clock/clock.ts';
import { newId } from './new-id.ts';

const many = Array.from({ length: 20_000 }, newId);

test('makes canonical UUIDs of version 7', () => {
  const id = newId();
  assert.ok(isId(id));
  assert.match(id, /^.{14}7.{4}[89ab]/);
});

test('ids made one after the other sort in that order, also within a millisecond', () => {
  assert.deepEqual(many.toSorted(), many);
});

test('never makes the same id twice', () => {
  assert.equal(new Set(many).size, many.length);
});

test('begins with the time, so that rows made together lie together', () => {
  const milliseconds = Number.parseInt(newId().replace('-', '').slice(0, 12), 16);
  assert.ok(Math.abs(milliseconds - millisecondsOf(systemClock.now())) < 60_000);
});
