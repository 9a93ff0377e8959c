import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isId } from '../../kernel/id.ts';
import { namedId } from './named-id.ts';

test('the same words have the same id, others another', () => {
  assert.equal(namedId('a', 'b'), namedId('a', 'b'));
  assert.notEqual(namedId('a', 'b'), namedId('ab'));
  assert.notEqual(namedId('a', 'b'), namedId('b', 'a'));
});

test('it is an id, whatever the words', () => {
  fc.assert(fc.property(fc.array(fc.string()), (words) => isId(namedId(...words))));
});
