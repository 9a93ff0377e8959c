import assert from 'node:assert/strict';
import { test } from 'node:test';
import { impacts, urgencies, type Impact, type Priority } from '../../priority.contract.ts';
import { deliveredMatrix } from './priority.delivered.ts';
import { priorityOf, wholeMatrix } from './priority.rules.ts';

// SD-05, column by column: high, normal, low
const vectors: [Impact, Priority, Priority, Priority][] = [
  ['interrupted', 'P1', 'P1', 'P2'],
  ['severely_degraded', 'P1', 'P2', 'P3'],
  ['degraded', 'P2', 'P3', 'P4'],
  ['none', 'P3', 'P4', 'P4'],
];

for (const [impact, ...expected] of vectors) {
  test(`delivers ${expected.join(', ')} for ${impact}, from high to low urgency`, () => {
    assert.deepEqual(
      urgencies.map((urgency) => priorityOf(deliveredMatrix, impact, urgency)),
      expected,
    );
  });
}

test('takes the cells of a whole matrix in any order', () => {
  assert.deepEqual(wholeMatrix(deliveredMatrix.toReversed()), deliveredMatrix);
});

test('refuses a matrix with a cell missing', () => {
  assert.equal(wholeMatrix(deliveredMatrix.slice(1)), null);
});

test('refuses a matrix with a cell twice, even when all are there', () => {
  const [first] = deliveredMatrix;
  assert.ok(first);
  assert.equal(wholeMatrix([...deliveredMatrix, first]), null);
  assert.equal(wholeMatrix([...deliveredMatrix.slice(1), ...deliveredMatrix.slice(1, 2)]), null);
});

test('the matrix has a cell for each impact and urgency', () => {
  assert.equal(deliveredMatrix.length, impacts.length * urgencies.length);
});
