import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, isNews, mayBeTold, noticesFor } from './notice.rules.ts';

const notice = { tells: 'staff', permission: 'ticket.read', byMail: true } as const;
const may = new Set(['ticket.read']);

const cases: [string, { permissions: ReadonlySet<string>; customers: 'all' | string[] }, string | null, boolean][] = [
  ['who sees all customers is told', { permissions: may, customers: 'all' }, 'donghai', true],
  ['who sees this customer is told', { permissions: may, customers: ['donghai'] }, 'donghai', true],
  ['who sees others only is not told', { permissions: may, customers: ['xiling'] }, 'donghai', false],
  ['who is limited hears nothing of no customer', { permissions: may, customers: ['xiling'] }, null, false],
  ['without the permission nobody is told', { permissions: new Set(), customers: 'all' }, 'donghai', false],
];
for (const [name, reach, customerId, expected] of cases) {
  test(name, () => assert.equal(mayBeTold(reach, notice, customerId), expected));
}

test('what somebody chose goes before what is delivered', () => {
  assert.deepEqual(choiceOf(notice, undefined), { inApp: true, byMail: true });
  assert.deepEqual(choiceOf(notice, { inApp: false, byMail: false }), { inApp: false, byMail: false });
});

test('people choose among the notices for their kind', () => {
  const other = { ...notice, tells: 'contact' } as const;
  assert.deepEqual(noticesFor({ kind: 'contact', permissions: may }, [notice, other]), [other]);
});

test('what is a week old is no news, and a weekend is', () => {
  const now = '2026-11-23T01:00:00.000Z';
  assert.equal(isNews('2026-11-20T10:00:00.000Z', now), true);
  assert.equal(isNews('2026-11-16T01:00:00.000Z', now), false);
});
