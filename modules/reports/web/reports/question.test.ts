import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryOf, readQuestion, savedFrom } from './question.ts';

const today = '2026-11-22';

test('who asks nothing sees the last year by months', () => {
  const question = readQuestion({}, today);
  assert.deepEqual([question.by, question.preset], [['month'], 'last_12_months']);
});

test('who asks for measures alone sees their totals', () => {
  assert.deepEqual(readQuestion({ measure: 'count' }, today).by, []);
});

test('an address becomes what the server is asked, a moving period the days of today', () => {
  const values = {
    measure: ['count', 'share'],
    by: ['month', 'team'],
    period: 'last_month',
    teamId: 't',
    chart: 'share',
  };
  assert.deepEqual(queryOf(readQuestion({ ...values, compare: 'year' }, today)), {
    measure: ['count', 'share'],
    by: ['month', 'team'],
    from: '2026-10-01',
    to: '2026-10-31',
    compare: ['year'],
    teamId: 't',
  });
});

test('days of its own go before a moving period', () => {
  const { preset, days } = readQuestion({ from: '2026-02-01', period: 'this_year' }, today);
  assert.deepEqual([preset, days], [null, { from: '2026-02-01' }]);
});

test('what has no beginning is compared with nothing', () => {
  assert.deepEqual(readQuestion({ period: 'all', compare: 'previous' }, today).compare, []);
  assert.deepEqual(readQuestion({ to: '2026-02-01', compare: 'previous' }, today).compare, []);
});

test('a saved question keeps what is drawn, and forgets how it was sorted', () => {
  const values = { measure: ['count'], chart: 'count', sort: '-count', by: undefined };
  assert.deepEqual(savedFrom(values), { measure: ['count'], chart: 'count' });
});
