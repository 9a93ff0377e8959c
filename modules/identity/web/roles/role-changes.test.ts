import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RoleView } from '../../role.contract.ts';
import { changedRoles, isHeld, isRoleChanges, permissionsAfter, withToggled } from './role-changes.ts';

const hotline: RoleView = {
  id: 'hotline',
  code: 'hotline',
  name: '热线',
  side: 'staff',
  permissions: ['staff.read', 'ticket.record'],
  holders: 3,
  retiredAt: null,
  revision: 1,
  abilities: ['change'],
};

test('a tick that is set shows at once and is counted as given', () => {
  const changes = withToggled({}, hotline, 'ticket.assign');
  assert.equal(isHeld(hotline, 'ticket.assign', changes), true);
  assert.deepEqual(permissionsAfter(hotline, changes), ['staff.read', 'ticket.assign', 'ticket.record']);
  assert.deepEqual(changedRoles([hotline], changes), [{ role: hotline, added: 1, taken: 0 }]);
});

test('a tick that is taken away is counted as taken', () => {
  const changes = withToggled({}, hotline, 'staff.read');
  assert.equal(isHeld(hotline, 'staff.read', changes), false);
  assert.deepEqual(changedRoles([hotline], changes), [{ role: hotline, added: 0, taken: 1 }]);
});

test('a tick turned round twice is no change', () => {
  assert.deepEqual(withToggled(withToggled({}, hotline, 'staff.read'), hotline, 'staff.read'), {});
});

test('what a colleague has saved meanwhile is no change any more', () => {
  const changes = withToggled({}, hotline, 'ticket.assign');
  const saved = { ...hotline, permissions: [...hotline.permissions, 'ticket.assign'] };
  assert.deepEqual(changedRoles([saved], changes), []);
});

test('a remembered draft of another form is not taken', () => {
  assert.equal(isRoleChanges({ hotline: { 'staff.read': false } }), true);
  assert.equal(isRoleChanges({ hotline: 'staff.read' }), false);
  assert.equal(isRoleChanges(null), false);
});
