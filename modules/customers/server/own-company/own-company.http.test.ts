import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { contacts, customers } from '../../../../demo/cast/cast.ts';
import { openWorld } from '../../../../test/cast/world.ts';
import { retireContact } from '../../contact.contract.ts';
import { listColleagues, readOwnCompany } from '../../own-company.contract.ts';

const world = await openWorld();
after(() => world.close());
const { ids } = world;

test('a customer’s people are told their own company and its places, and nothing of another', async () => {
  const company = await world.as('caller').ask(readOwnCompany);
  assert.equal(company.me.id, ids.contact.caller);
  assert.deepEqual(company.customers, [{ id: ids.customer.donghai, name: customers.donghai.name }]);
  assert.deepEqual(
    company.sites.map(({ name }) => name),
    [customers.donghai.site],
  );
  assert.ok(company.departments.every(({ customerId }) => customerId === ids.customer.donghai));
  assert.ok(company.departments.length > 1);
});

test('who speaks for a company finds its people by name or telephone, and nobody else’s', async () => {
  const find = async (q: string) => {
    const { items } = await world.as('customerManager').ask(listColleagues, { query: { q } });
    return items.map(({ name }) => name);
  };
  assert.deepEqual(await find(contacts.colleague.name), [contacts.colleague.name]);
  assert.deepEqual(await find('13800001111'), [contacts.caller.name]);
  assert.deepEqual(await find(contacts.teacher.name), []);
  await world.as('admin').ask(retireContact, { params: { contact: ids.contact.colleague } });
  assert.deepEqual(await find(contacts.colleague.name), [], 'who has left is not offered');
});

test('a plain user does not list colleagues, and staff have no company here', async () => {
  assert.equal((await world.as('caller').try(listColleagues, { query: { q: '孙' } })).status, 403);
  assert.equal((await world.as('admin').try(readOwnCompany)).status, 403);
});
