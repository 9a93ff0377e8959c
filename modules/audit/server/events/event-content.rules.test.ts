import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from './event-content.rules.ts';

test('a change stands under `changes`, or alone among the words', () => {
  assert.deepEqual(contentOf('team.changed', { changes: { line: { from: 1, to: 2 } } }, null).changes, [
    { path: ['line'], from: [1], to: [2] },
  ]);
  const { changes, facts } = contentOf(
    'ticket.changed',
    { changes: { impact: { from: null, to: 'none' } } },
    { title: { from: 'A', to: 'B' } },
  );
  assert.deepEqual(changes, [
    { path: ['impact'], from: [], to: ['none'] },
    { path: ['title'], from: ['A'], to: ['B'] },
  ]);
  assert.deepEqual(facts, []);
});

test('names of fields are told only where their values are gone', () => {
  const payload = { fields: ['note'] };
  assert.deepEqual(contentOf('customer.changed', payload, { changes: { note: { from: 'a', to: 'b' } } }), {
    changes: [{ path: ['note'], from: ['a'], to: ['b'] }],
    facts: [],
  });
  assert.deepEqual(contentOf('customer.changed', payload, null), {
    changes: [],
    facts: [{ path: ['fields'], values: ['note'] }],
  });
});

test('what was given before and after is a change named by the verb', () => {
  assert.deepEqual(contentOf('account.roles_given', { before: [], after: ['r1', 'r2'] }, null).changes, [
    { path: ['roles_given'], from: [], to: ['r1', 'r2'] },
  ]);
  assert.deepEqual(contentOf('account.scope_set', { before: null, after: ['c1'] }, null).changes, [
    { path: ['scope_set'], from: [], to: ['c1'] },
  ]);
});

test('what was before stands beside what is, and what did not move is no change', () => {
  const payload = { teamId: 't2', assigneeId: 's1', leftFirstLine: true, before: { teamId: 't1', assigneeId: 's1' } };
  assert.deepEqual(contentOf('ticket.assigned', payload, null), {
    changes: [{ path: ['teamId'], from: ['t1'], to: ['t2'] }],
    facts: [{ path: ['leftFirstLine'], values: [true] }],
  });
});

test('lines say which they are, and only the fields that differ', () => {
  const line = { id: '019a9d6e-1111-7111-8111-111111111111', kind: 'response', priority: 'P1', targetSeconds: 900 };
  const lines = [
    { from: line, to: { ...line, id: '019a9d6e-2222-7111-8111-111111111111', targetSeconds: 1800 } },
    { from: null, to: { kind: 'resolution', priority: 'P2', targetSeconds: 60 } },
  ];
  const { changes } = contentOf('agreement.changed', { lines }, null);
  assert.deepEqual(changes[0], { path: ['lines', 'response', 'P1', 'targetSeconds'], from: [900], to: [1800] });
  assert.deepEqual(changes.at(-1), { path: ['lines', 'resolution', 'P2', 'targetSeconds'], from: [], to: [60] });
  const cells = [{ impact: 'none', urgency: 'low', from: 'P4', to: 'P3' }];
  assert.deepEqual(contentOf('priority_matrix.changed', { cells }, null).changes, [
    { path: ['cells', 'none', 'low'], from: ['P4'], to: ['P3'] },
  ]);
});

test('hours of a day stand together; what is empty is not said', () => {
  const monday = [
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ];
  const definition = { timeZone: 'Asia/Shanghai', week: { monday }, overrides: { '2026-10-01': [] } };
  assert.deepEqual(contentOf('calendar.added', { code: null, definition }, { name: '5×8' }), {
    changes: [],
    facts: [
      { path: ['definition', 'timeZone'], values: ['Asia/Shanghai'] },
      { path: ['definition', 'week', 'monday'], values: ['09:00–12:00', '13:00–18:00'] },
      { path: ['name'], values: ['5×8'] },
    ],
  });
  const changes = { definition: { from: { week: { monday } }, to: { week: { monday: [] } } } };
  assert.deepEqual(contentOf('calendar.changed', { changes }, null).changes, [
    { path: ['definition', 'week', 'monday'], from: ['09:00–12:00', '13:00–18:00'], to: [] },
  ]);
});
