import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveredRoles } from './role.delivered.ts';
import {
  deliveredPermissions,
  permissionsBeyond,
  sidesOf,
  unknownPermissions,
  type OfferedPermission,
} from './role.rules.ts';

const offered: OfferedPermission[] = [
  { code: 'ticket.read', roles: ['hotline'], customerRoles: ['end_user'], readsOnly: true },
  { code: 'ticket.resolve', roles: ['first_line'] },
  { code: 'role.change', roles: [] },
  { code: 'approval.give', roles: [], customerRoles: ['customer_manager'] },
];

const delivered: [role: string, permissions: string[]][] = [
  ['administrator', ['role.change', 'ticket.read', 'ticket.resolve']],
  ['auditor', ['ticket.read']],
  ['hotline', ['ticket.read']],
  ['first_line', ['ticket.resolve']],
  ['finance', []],
  ['end_user', ['ticket.read']],
  ['customer_manager', ['approval.give']],
];
for (const [code, permissions] of delivered) {
  test(`the delivered role ${code} holds ${permissions.join(', ') || 'nothing'}`, () => {
    const role = deliveredRoles.find((one) => one.code === code);
    assert.ok(role);
    assert.deepEqual(deliveredPermissions(role, offered), permissions);
  });
}

test('a permission is of the side whose roles it names, and of staff when it names none', () => {
  assert.deepEqual(offered.map(sidesOf), [['staff', 'customer'], ['staff'], ['staff'], ['customer']]);
});

test("a customer's role can hold nothing that is offered to staff only", () => {
  assert.deepEqual(unknownPermissions(['ticket.read', 'ticket.resolve', 'no.such'], 'customer', offered), [
    'ticket.resolve',
    'no.such',
  ]);
});

test('nobody gives staff what they do not hold', () => {
  assert.deepEqual(permissionsBeyond(['ticket.read', 'role.change'], 'staff', new Set(['ticket.read'])), [
    'role.change',
  ]);
});

test("what customers hold is given by whoever may change roles, for staff don't hold it", () => {
  assert.deepEqual(permissionsBeyond(['approval.give'], 'customer', new Set(['role.change'])), []);
});

test('delivered roles have codes of their own and a name in each language', () => {
  assert.equal(new Set(deliveredRoles.map(({ code }) => code)).size, deliveredRoles.length);
  assert.ok(deliveredRoles.every(({ name }) => name['zh-CN'] !== '' && name.en !== ''));
});
