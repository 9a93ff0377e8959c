import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstNul } from './nul-free.ts';

const cases: readonly (readonly [what: string, given: unknown, path: ReturnType<typeof firstNul>])[] = [
  ['a text', { title: 'a\0b' }, ['title']],
  ['a text in a list', { people: [{ name: 'a' }, { name: '\0' }] }, ['people', 1, 'name']],
  ['the name of a field', { custom: { 'a\0': 1 } }, ['custom']],
  ['none', { title: 'a', people: [null, 1, true, { name: '' }], left: undefined }, null],
  ['nothing at all', undefined, null],
];

for (const [what, given, path] of cases)
  test(`finds NUL: ${what}`, () => {
    assert.deepEqual(firstNul(given), path);
  });

test('a body deeper than the stack is looked through to its ground', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}"\\u0000"${']'.repeat(100_000)}`);
  assert.equal(firstNul(deep)?.length, 100_000);
});
