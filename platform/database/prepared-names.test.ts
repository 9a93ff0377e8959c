import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PreparedNames } from './prepared-names.ts';

test('names a text when it comes again, and always the same', () => {
  const names = new PreparedNames();
  const given = Array.from({ length: 4 }, () => names.nameOf('select 1'));
  assert.deepEqual(given, [undefined, 's1', 's1', 's1']);
});

test('gives two texts two names', () => {
  const names = new PreparedNames();
  const twice = (text: string) => [names.nameOf(text), names.nameOf(text)].at(-1);
  assert.notEqual(twice('select 1'), twice('select 2'));
});

test('never names what comes once, and stays small meanwhile', () => {
  const names = new PreparedNames();
  for (let at = 0; at < 5000; at++) assert.equal(names.nameOf(`select ${at}`), undefined);
  names.nameOf('select 4999');
  assert.equal(names.nameOf('select 4999'), 's1');
});

test('names no more than a connection should keep', () => {
  const names = new PreparedNames();
  const given = Array.from({ length: 600 }, (_, at) =>
    [names.nameOf(`select ${at}`), names.nameOf(`select ${at}`)].at(-1),
  );
  assert.equal(new Set(given.filter((name) => name !== undefined)).size, 500);
});
