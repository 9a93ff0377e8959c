import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assetEnds, assetStatuses } from '../../asset.contract.ts';
import { stepDetails, stepKinds } from '../../asset-step.contract.ts';
import { afterStep, faultOf, isForNobody, stepRules, usualContact, type Placed } from './step.rules.ts';

const statuses = [...assetStatuses, ...assetEnds];
const today = '2026-11-20';
const machine: Placed = {
  status: 'in_use',
  userId: 'zhao',
  departmentId: 'finance',
  siteId: 'hq',
  roomId: '301',
  seat: 'A12',
  supplierId: null,
};
const placed = fc.record({
  status: fc.constantFrom(...statuses),
  userId: fc.constantFrom('zhao', null),
  departmentId: fc.constantFrom('finance', null),
  siteId: fc.constantFrom('hq', null),
  roomId: fc.constantFrom('301', null),
  seat: fc.constantFrom('A12', null),
  supplierId: fc.constantFrom('jd', null),
});

test('each step begins in these statuses', () => {
  const table = Object.fromEntries(stepKinds.map((kind) => [kind, stepRules[kind].from.join(' ')]));
  const here = 'in_stock in_use on_loan in_repair';
  assert.deepEqual(table, {
    test: 'planned in_stock',
    order: 'planned',
    receive: 'planned on_order',
    issue: 'in_stock',
    transfer: 'in_use on_loan in_stock',
    return: 'in_use on_loan',
    send_to_repair: 'in_use in_stock on_loan',
    back_from_repair: 'in_repair',
    lend: 'in_stock',
    lose: `planned on_order ${here}`,
    find: 'lost',
    retire: 'planned on_order in_stock in_use in_repair on_loan lost',
    scrap: 'planned on_order in_stock in_use in_repair on_loan lost retired',
    wipe: `${here} retired scrapped`,
    dispose: 'scrapped',
    reinstate: 'retired scrapped',
  });
});

test('from every status there is a way on, and every status is reached', () => {
  for (const status of statuses)
    assert.ok(
      stepKinds.some((kind) => stepRules[kind].from.includes(status)),
      status,
    );
  const reached = new Set(stepKinds.map((kind) => stepRules[kind].to).filter((to) => typeof to === 'string'));
  // lost things are planned by being entered, and in use or in repair by what the rules say beside
  assert.deepEqual(
    statuses.filter((status) => !reached.has(status)),
    ['planned'],
  );
});

test('a machine that is given back leaves its user, department, room and seat, and stays at its site', () => {
  const after = afterStep(machine, { kind: 'return', given: {}, undone: null });
  assert.deepEqual(after, {
    ...machine,
    status: 'in_stock',
    userId: null,
    departmentId: null,
    roomId: null,
    seat: null,
  });
});

test('moved to another site it has left its room, unless a room there was named', () => {
  const to = (given: object) => afterStep(machine, { kind: 'transfer', given, undone: null });
  assert.deepEqual([to({ siteId: 'lab' }).roomId, to({ siteId: 'lab', roomId: '9' }).roomId], [null, '9']);
  assert.equal(to({ userId: 'sun' }).roomId, '301');
});

test('back from repair, or found again, it is what it was before; where that is not known, whose it is tells', () => {
  const back = (of: Placed, undone: Placed['status'] | null) =>
    afterStep(of, { kind: 'back_from_repair', given: {}, undone }).status;
  assert.equal(back({ ...machine, status: 'in_repair' }, 'on_loan'), 'on_loan');
  assert.equal(back({ ...machine, status: 'in_repair' }, null), 'in_use');
  assert.equal(back({ ...machine, userId: null, departmentId: null }, null), 'in_stock');
});

test('a step takes nothing that it did not ask for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stepKinds), placed, (kind, of) => {
      const given = Object.fromEntries(stepDetails.map((field) => [field, 'x']));
      const after = afterStep(of, { kind, given, undone: null });
      for (const field of ['userId', 'departmentId', 'seat'] as const) {
        if (!stepRules[kind].asks.includes(field)) assert.notEqual(after[field], 'x');
      }
    }),
  );
});

test('what was said of a step is checked in this order', () => {
  assert.equal(faultOf('issue', { userId: 'zhao', condition: 'good' }, today), null);
  assert.deepEqual(faultOf('lose', { party: 'x' }, today), { fault: 'unasked', field: 'party' });
  assert.deepEqual(faultOf('wipe', { method: 'shredded' }, today), { fault: 'missing', field: 'party' });
  assert.deepEqual(faultOf('wipe', { method: 'sold', party: 'x' }, today), { fault: 'wrong_method', field: 'method' });
  assert.deepEqual(faultOf('dispose', { method: 'sold' }, today), { fault: 'receiver_missing', field: 'party' });
  assert.deepEqual(faultOf('lend', { userId: 'x', day: '2026-11-19' }, today), { fault: 'day_past', field: 'day' });
  const tomorrow = { method: 'sold', party: 'x', day: '2026-11-21' } as const;
  assert.deepEqual(faultOf('dispose', tomorrow, today), { fault: 'day_to_come', field: 'day' });
  assert.equal(faultOf('dispose', { ...tomorrow, day: today }, today), null);
});

test('is handed to somebody, to a department or to a place', () => {
  const nobody = { ...machine, userId: null, departmentId: null, siteId: null };
  assert.equal(isForNobody('issue', nobody), true);
  assert.equal(isForNobody('issue', { ...nobody, siteId: 'hq' }), false);
  assert.equal(isForNobody('return', nobody), false);
});

test('who receives it or hands it back is its user, then or before', () => {
  const sides = { before: machine, after: { ...machine, userId: 'sun' } };
  assert.deepEqual([usualContact('issue', sides), usualContact('return', sides)], ['sun', 'zhao']);
  assert.equal(usualContact('wipe', sides), null);
});
