import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayHear, type Hearer } from './may-hear.ts';
import type { News } from './news.ts';

const topic = { topic: 'ticket', permission: 'ticket.read', ofCompany: 'ticket.read_company' };
const news: News = {
  tenantId: 'huaxin',
  topic: 'ticket',
  id: 't1',
  kind: 'ticket.resolved',
  customerId: 'donghai',
  audience: 'public',
  concerns: ['caller'],
  accountId: null,
};
const engineer = hearer({ kind: 'staff', customers: 'all' });
const resident = hearer({ kind: 'staff', customers: ['xiling'] });
const caller = hearer({ kind: 'contact', customers: ['donghai'], subjectId: 'caller' });
const colleague = hearer({ kind: 'contact', customers: ['donghai'], subjectId: 'colleague' });
const manager = hearer({
  kind: 'contact',
  customers: ['donghai'],
  subjectId: 'manager',
  permissions: new Set(['ticket.read', 'ticket.read_company']),
});

function hearer(of: Partial<Hearer['caller']>): Hearer {
  const permissions = new Set(['ticket.read']);
  return {
    tenantId: 'huaxin',
    caller: { kind: 'staff', accountId: 'own', subjectId: 'someone', customers: 'all', permissions, ...of },
  };
}

const cases: [string, Hearer, Partial<News>, boolean][] = [
  ['staff hear of all customers of theirs', engineer, {}, true],
  ['staff hear of what is internal', engineer, { audience: 'internal' }, true],
  ['staff hear of what is of no customer', engineer, { customerId: null }, true],
  ['another provider’s staff hear nothing', engineer, { tenantId: 'beichen' }, false],
  ['staff limited to others hear nothing', resident, {}, false],
  ['staff without the permission hear nothing', hearer({ permissions: new Set() }), {}, false],
  ['a contact hears of what concerns them', caller, {}, true],
  ['a contact hears nothing internal', caller, { audience: 'internal' }, false],
  ['a contact hears nothing of another customer, even if it names them', caller, { customerId: 'xiling' }, false],
  ['a contact hears nothing of no customer', caller, { customerId: null }, false],
  ['a colleague hears nothing of another’s', colleague, {}, false],
  ['who speaks for the company hears all that is public', manager, { concerns: [] }, true],
  ['who speaks for the company hears nothing internal', manager, { audience: 'internal' }, false],
  ['a guest hears nothing', hearer({ kind: 'guest', customers: ['donghai'], subjectId: 'caller' }), {}, false],
  ['what is for one account reaches it', engineer, { accountId: 'own' }, true],
  ['what is for one account reaches no other', engineer, { accountId: 'other' }, false],
  ['what is for a contact’s account reaches them', colleague, { accountId: 'own' }, true],
];

for (const [name, who, change, expected] of cases) {
  test(name, () => assert.equal(mayHear(who, { ...news, ...change }, topic), expected));
}

test('a noun that nobody registered travels to nobody', () => {
  assert.equal(mayHear(engineer, news, undefined), false);
});
