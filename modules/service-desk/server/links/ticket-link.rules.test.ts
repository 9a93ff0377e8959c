import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TicketLinkKind } from '../../ticket-link.contract.ts';
import { linkFault, mostChildren } from './ticket-link.rules.ts';

const link = (ticketId: string, kind: TicketLinkKind, otherId: string) => ({ ticketId, kind, otherId });

const cases: [string, ReturnType<typeof link>, ReturnType<typeof link>[], string | null][] = [
  ['to itself', link('a', 'related_to', 'a'), [], 'same_ticket'],
  ['twice', link('a', 'related_to', 'b'), [link('a', 'related_to', 'b')], 'already_linked'],
  ['twice, from the other side', link('a', 'related_to', 'b'), [link('b', 'related_to', 'a')], 'already_linked'],
  ['of another kind beside one', link('a', 'recurrence_of', 'b'), [link('a', 'related_to', 'b')], null],
  ['as the double of two', link('a', 'duplicate_of', 'b'), [link('a', 'duplicate_of', 'c')], 'already_linked'],
  [
    'as a double that has children',
    link('a', 'duplicate_of', 'b'),
    [link('c', 'child_of', 'a')],
    'double_has_children',
  ],
  ['below two parents', link('a', 'child_of', 'b'), [link('a', 'child_of', 'c')], 'has_parent'],
  ['as a child that has children', link('a', 'child_of', 'b'), [link('c', 'child_of', 'a')], 'has_children'],
  ['below a child', link('a', 'child_of', 'b'), [link('b', 'child_of', 'c')], 'parent_is_child'],
  ['below a parent of others', link('a', 'child_of', 'b'), [link('c', 'child_of', 'b')], null],
];

for (const [says, wanted, standing, expected] of cases) {
  test(`${expected === null ? 'links' : 'does not link'} ${says}`, () => {
    assert.equal(linkFault(wanted, standing), expected);
  });
}

test('a parent has no more children than one act can solve', () => {
  const children = Array.from({ length: mostChildren }, (_, at) => link(`c${at}`, 'child_of', 'b'));
  assert.equal(linkFault(link('a', 'child_of', 'b'), children), 'too_many_children');
});
