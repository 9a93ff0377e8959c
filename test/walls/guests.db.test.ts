import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { recordSite } from '../../modules/customers/site.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openWorld, type World } from '../cast/world.ts';
import { letInToMachine } from './let-in-to-machine.ts';
import { mapTables } from './map-tables.ts';
import { partedForGuests, partedTables } from './parted-tables.ts';
import { rawCaller, type Outcome, type RawCaller } from './raw-caller.ts';

const ofCustomers = (await mapTables()).filter((table) => table.class === 'customer');
const parted = await partedTables();
const notAllowed = '42501';
/** Their subject's, the site where it stands, the name of their customer, and instants and codes of its clocks. */
const spoken = new Set(['asset', 'ticket', 'site', 'customer', 'clock']);

/** Wall 3 under plain SQL: somebody let in to one machine, of a customer with another one, people and tickets. */
describe('a guest of one machine', () => {
  let world: World;
  let guest: RawCaller;
  let own: string;
  let other: string;

  before(async () => {
    world = await openWorld();
    const { ids, database } = world;
    const machine = { customerId: ids.customer.donghai, userId: ids.contact.caller };
    ({ asset: own } = await letInToMachine(world, 'admin', machine));
    ({ asset: other } = await letInToMachine(world, 'admin', machine));
    for (const assetId of [own, other]) {
      const body = {
        kind: 'incident',
        title: '卡纸',
        channel: 'phone',
        customerId: machine.customerId,
        assetId,
      } as const;
      await world.as('hotline').ask(recordTicket, { body });
    }
    const elsewhere = { customerId: machine.customerId, name: '仓库' };
    await world.as('admin').ask(recordSite, { body: elsewhere });
    const scope = { tenant: ids.tenant, customers: [machine.customerId], guest: own, place: ids.site.donghai };
    guest = await rawCaller(database.portalUrl, scope);
  });
  after(async () => {
    await guest.close();
    await world.close();
  });

  it('sees it and its tickets, and no other of the same customer', async () => {
    assert.deepEqual(await guest.try('select id from asset'), { rows: 1, answer: [{ id: own }] });
    assert.deepEqual(await guest.try('select asset_id from ticket'), { rows: 1, answer: [{ asset_id: own }] });
  });

  it('sees the site where it stands, and no other of the same customer', async () => {
    const answer = [{ id: world.ids.site.donghai }];
    assert.deepEqual(await guest.try('select id from site'), { rows: 1, answer });
  });

  it('cannot hand anything in for another machine', async () => {
    const moved = await guest.try('update ticket set signed_at = now() where asset_id = $1', [other]);
    assert.equal(reachedBy(moved), 0);
  });

  const closed = [...ofCustomers.map(({ name }) => name), ...parted];
  for (const name of closed.filter((one) => !spoken.has(one) && !partedForGuests.has(one))) {
    it(`reads nothing that says more of ${name}`, async () => {
      const seen = await guest.try(`select 1 from ${name}`);
      assert.equal(reachedBy(seen), 0, `${name} shows a guest rows`);
    });
  }
});

function reachedBy(outcome: Outcome): number {
  if (outcome.refused === undefined) return outcome.rows;
  assert.equal(outcome.refused, notAllowed);
  return 0;
}
