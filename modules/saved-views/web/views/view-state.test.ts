import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isChanged, pathOfView } from './view-state.ts';

const view = { id: 'v1', query: { status: ['waiting', 'resolved'], sort: 'recordedAt' }, columns: ['number', 'title'] };

test('the address of a view holds all of it', () => {
  assert.equal(
    pathOfView('/tickets', view),
    '/tickets?status=waiting&status=resolved&sort=recordedAt&columns=number%2Ctitle&view=v1',
  );
});

test('a view is unchanged whatever the order of names, and whichever row is open', () => {
  const values = { view: 'v1', row: 'x', columns: 'number,title', sort: 'recordedAt', status: ['waiting', 'resolved'] };
  assert.equal(isChanged(view, values), false);
});

test('another filter, another sort or another column changes it', () => {
  const values = { columns: 'number,title', sort: 'recordedAt', status: ['waiting', 'resolved'] };
  assert.equal(isChanged(view, { ...values, status: 'waiting' }), true);
  assert.equal(isChanged(view, { ...values, sort: 'nextDueAt' }), true);
  assert.equal(isChanged(view, { ...values, columns: 'number' }), true);
});
