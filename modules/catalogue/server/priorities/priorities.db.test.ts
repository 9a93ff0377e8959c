import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { contactOf, staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import type { PriorityCell } from '../../priority.contract.ts';
import { changePriorityMatrix } from './change-priority-matrix.ts';
import { priorityFor } from './priority-for.ts';
import { deliveredMatrix } from './priority.delivered.ts';
import { readPriorityMatrix } from './read-priority-matrix.ts';

const ground = await openGround();
after(() => ground.close());
const yunfan = await ground.found('yunfan');
const other = await ground.found('other');
const keeper = staffWith('priority_matrix.change');

/** A provider for whom usage help in a hurry is still not urgent. */
const calmer = deliveredMatrix.map((cell): PriorityCell =>
  cell.impact === 'none' ? { ...cell, priority: 'P4' } : cell,
);

test('a new provider gets the delivered matrix, which customers may read', async () => {
  const view = await yunfan.as(contactOf(newId()), (tx) => readPriorityMatrix(tx));
  assert.deepEqual(view, { cells: [...deliveredMatrix], revision: 1, abilities: [] });
});

test('saves all cells at once, for this provider alone, and logs those that changed', async () => {
  const save = { cells: calmer.toReversed() };
  const saved = await yunfan.as(keeper, (tx) => changePriorityMatrix(tx, save), { seenRevision: 1 });
  assert.deepEqual(saved, { cells: calmer, revision: 2, abilities: ['change'] });
  assert.equal(await yunfan.as(keeper, (tx) => priorityFor(tx, 'none', 'high')), 'P4');
  assert.equal(await other.as(keeper, (tx) => priorityFor(tx, 'none', 'high')), 'P3');
  const history = await yunfan.as(keeper, (tx) => historyOf(tx, { kind: 'priority_matrix', id: yunfan.id }));
  assert.deepEqual(
    history.map(({ payload }) => payload),
    [{ cells: [{ impact: 'none', urgency: 'high', from: 'P3', to: 'P4' }] }],
  );
});

test('refuses a save of someone who has not seen the newest matrix', async () => {
  const saving = yunfan.as(keeper, (tx) => changePriorityMatrix(tx, { cells: calmer }), { seenRevision: 1 });
  await assert.rejects(saving, (error) => error instanceof Refusal && error.code === 'stale');
});

test('refuses a matrix with a hole', async () => {
  const saving = yunfan.as(keeper, (tx) => changePriorityMatrix(tx, { cells: calmer.slice(1) }));
  await assert.rejects(saving, (error) => error instanceof Refusal && error.field === 'cells');
});
