import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { listTickets } from '../../modules/service-desk/ticket-list.contract.ts';
import { countTicketQueues } from '../../modules/service-desk/ticket-queue.contract.ts';
import { openWorld } from '../cast/world.ts';

const world = await openWorld();
after(() => world.close());
const manager = world.as('customerManager');

test('the customer’s people narrow their list by what they may know, and are refused the rest', async () => {
  const own = { customerId: world.ids.customer.donghai, siteId: world.ids.site.donghai, region: '宁波' };
  assert.equal((await manager.try(listTickets, { query: own })).status, 200);
  for (const query of [
    { teamId: 'mine' },
    { customerTag: '重点' },
    { industry: 'finance' },
    { line: '1' as const },
    { escalationKind: 'direct' },
  ]) {
    const refused = await manager.try(listTickets, { query });
    assert.deepEqual([refused.status, Object.keys(query)], [422, Object.keys(query)]);
  }
});

test('the customer’s people are counted no work list of a team', async () => {
  const { items } = await manager.ask(countTicketQueues);
  assert.ok(items.length > 0);
  assert.equal(
    items.find(({ queue }) => queue === 'team'),
    undefined,
  );
});
