import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outranks, type Standing } from './standing.rules.ts';

const [bank, hospital] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];

function reaching(permissions: string[], customers: Standing['customers'] = 'all'): Standing {
  return { permissions: new Set(permissions), customers };
}

const cases: [sentence: string, account: Standing, caller: Standing, answer: boolean][] = [
  ['an equal does not outrank', reaching(['a', 'b']), reaching(['a', 'b']), false],
  ['who may less does not outrank', reaching(['a']), reaching(['a', 'b']), false],
  ['who may one thing more outranks', reaching(['a', 'c']), reaching(['a', 'b']), true],
  ['who sees all customers outranks who sees one', reaching([]), reaching([], [bank]), true],
  ['who sees another customer outranks', reaching([], [hospital]), reaching([], [bank]), true],
  ['who sees fewer customers does not outrank', reaching([], [bank]), reaching([], [bank, hospital]), false],
  ['who is limited does not outrank who sees all', reaching([], [bank]), reaching([]), false],
];
for (const [sentence, account, caller, answer] of cases) {
  test(sentence, () => assert.equal(outranks(account, caller), answer));
}
