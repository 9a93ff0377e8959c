import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstUnholdable, refuseTooMany } from './holdable.ts';

const cases: readonly (readonly [what: string, given: unknown, path: ReturnType<typeof firstUnholdable>])[] = [
  ['NUL in a text', { title: 'a\0b' }, ['title']],
  ['NUL in a text of a list', { people: [{ name: 'a' }, { name: '\0' }] }, ['people', 1, 'name']],
  ['NUL in the name of a field', { custom: { 'a\0': 1 } }, ['custom']],
  ['half a character', { title: 'a\uD83D' }, ['title']],
  ['whole characters', { title: '萤台 👩‍👩‍👧', people: [null, 1, true, { name: '' }], left: undefined }, null],
  ['nothing at all', undefined, null],
];

for (const [what, given, path] of cases)
  test(`looks for what the database cannot hold: ${what}`, () => {
    assert.deepEqual(firstUnholdable(given), path);
  });

test('a body deeper than the stack is looked through', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(20_000)}"\\u0000"${']'.repeat(20_000)}`);
  assert.equal(firstUnholdable(deep)?.length, 20_000);
});

test('a body of more values than any route takes is refused as too large', () => {
  const many = { taken: Array.from({ length: 50_000 }, () => 1) };
  assert.throws(() => refuseTooMany(many), { code: 'too_large' });
});
