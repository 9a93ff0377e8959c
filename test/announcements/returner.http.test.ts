import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { recordAnnouncement } from '../../modules/announcements/announcement.contract.ts';
import { listPostings } from '../../modules/announcements/posting.contract.ts';
import { changeCustomerStatus, readCustomer } from '../../modules/customers/customer.contract.ts';
import { openWorld, type World } from '../cast/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

it('shows a customer that comes back what was announced to all while it was gone', async () => {
  const customer = world.ids.customer.donghai;
  const manager = world.as('manager');
  const becomes = async (status: 'active' | 'ended') => {
    const { revision } = await manager.ask(readCustomer, { params: { customer } });
    const body = { status, reason: '合同到期' };
    await manager.ask(changeCustomerStatus, { params: { customer }, body, headers: { 'if-match': `"r${revision}"` } });
    await world.work();
  };
  const shown = async () => (await manager.ask(listPostings, { query: { customerId: customer } })).items.length;

  await becomes('ended');
  const body = { kind: 'notice', title: '国庆值班', body: '热线照常', audience: {}, goesByMail: false } as const;
  await manager.ask(recordAnnouncement, { body });
  assert.equal(await shown(), 0);
  await becomes('active');
  assert.equal(await shown(), 1);
});
