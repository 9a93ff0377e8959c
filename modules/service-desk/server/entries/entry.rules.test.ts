import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Audience, EntryKind } from '../../entry.contract.ts';
import { audienceOf, isUnfinished } from './entry.rules.ts';

const table: [says: string, kind: EntryKind, asked: Audience | undefined, audience: Audience | null][] = [
  ['a note is private unless said otherwise', 'note', undefined, 'internal'],
  ['a note is public on purpose', 'note', 'public', 'public'],
  ['a step is private unless said otherwise', 'step', undefined, 'internal'],
  ['a step is public on purpose', 'step', 'public', 'public'],
  ['a reply is public by what it is', 'reply', undefined, 'public'],
  ['a reply cannot be private', 'reply', 'internal', null],
  ['an answer is public by what it is', 'answer', undefined, 'public'],
  ['an answer cannot be private', 'answer', 'internal', null],
];
for (const [says, kind, asked, audience] of table) {
  test(says, () => assert.equal(audienceOf(kind, asked), audience));
}

test('what staff have yet to fill in is not shown to customers, who may write what they like', () => {
  const asked = (kind: EntryKind, audience: Audience) => isUnfinished(kind, audience, '请联系 ⟦热线⟧');
  assert.deepEqual(
    [asked('reply', 'public'), asked('note', 'public'), asked('note', 'internal'), asked('answer', 'public')],
    [true, true, false, false],
  );
});
