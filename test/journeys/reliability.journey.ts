import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { recordTimeEntry } from '../../modules/service-desk/time-entry.contract.ts';
import { resolveTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { customer, contact } = world.ids;

/** Bought for 3,200 yuan a good seven years ago. */
const machine = await world.as('hotline').ask(recordAsset, {
  body: {
    name: '财务台式机',
    kind: 'desktop',
    customerId: customer.donghai,
    maker: '联想',
    model: 'M455',
    price: { amount: '3200.00', currency: 'CNY' },
    purchasedOn: '2019-01-10',
    liveOn: '2026-01-01',
  },
});

/** Put right this morning with another part, in an hour and a half. */
async function repaired(): Promise<string> {
  const engineer = world.as('engineer');
  const whose = { customerId: customer.donghai, callerId: contact.caller, assetId: machine.id };
  const about = { kind: 'incident', channel: 'phone', impact: 'degraded', urgency: 'normal' } as const;
  const ticket = await engineer.ask(recordTicket, { body: { ...about, ...whose, title: '按电源键没有反应' } });
  const params = { ticket: ticket.id };
  const spent = {
    kind: 'on_site',
    startedAt: '2026-11-20T00:00:00.000Z',
    endedAt: '2026-11-20T01:30:00.000Z',
  } as const;
  await engineer.ask(recordTimeEntry, { params, body: { ...spent, isBillable: false } });
  const solution = { code: 'hardware_replaced', mode: 'on_site', solution: '换了电源' } as const;
  await engineer.ask(resolveTicket, { params, body: solution });
  return ticket.number;
}
const ticket = await repaired();

test('by keyboard from the rate of desktops to the repair behind it, and to what the machine has cost', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  const keys = new Keyboard(manager);
  await manager.goTo('/failure-rates');
  await manager.arriveAt(words('reliability:failure.title'));
  const row = manager
    .rows(words('reliability:failure.title'))
    .filter({ hasText: words('catalogue:asset_kind.desktop') });
  await row.getByText(words('reliability:failure.few')).waitFor();
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await row.getByRole('link').nth(1).focus();
  await keys.press('Enter');
  await manager.arriveAt(words('reliability:repair.plural'));
  await manager.rows(words('reliability:repair.plural')).filter({ hasText: ticket }).waitFor();
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);

  await page.getByRole('link', { name: new RegExp(machine.number) }).focus();
  await keys.press('Enter');
  await manager.arriveAt(new RegExp(machine.number));
  const panel = manager.part(words('reliability:machine.panel'));
  await panel.getByText(words('reliability:machine.why.age', { years: 7, limit: 6 })).waitFor();
  await panel.getByText('¥3,350.00').waitFor();
});

test('a reference rate and what an hour costs are changed by keyboard, and what is wrong is said at its field', async () => {
  const manager = await stage.seat('manager', { locale: 'en' });
  const { words } = manager;
  const keys = new Keyboard(manager);
  await manager.goTo('/settings/reliability');
  await manager.arriveAt(words('reliability:setting.title'));
  const line = manager
    .rows(words('reliability:setting.rates'))
    .filter({ hasText: words('reliability:class.desktops') });
  await line.getByText('5 %').waitFor();
  assert.deepEqual(await manager.accessFaults(), []);
  await line.getByRole('button').first().focus();
  await keys.press('Enter');
  await keys.cursorIn(words('reliability:setting.name'));
  await keys.tabTo(words('reliability:setting.rate'));
  await keys.press('Control+a');
  await keys.type('4.5');
  await keys.press('Control+Enter');
  await line.getByText('4.5 %').waitFor();
  await manager.settle();

  await manager.button(words('reliability:setting.change')).last().focus();
  await keys.press('Enter');
  await keys.cursorIn(words('reliability:setting.hourCost'));
  await keys.press('Control+a');
  await keys.type('80');
  await keys.press('Control+Enter');
  await manager.read('¥80.00');
  assert.deepEqual(await manager.accessFaults(), []);
});

test('without failures or changes in a period the pages say why they are empty, and what belongs there', async () => {
  const manager = await stage.seat('manager');
  const { words } = manager;
  await manager.goTo('/failure-rates?periodFrom=2001-01-01&periodTo=2001-12-31');
  await manager.read(words('reliability:failure.emptyTitle'));
  await manager.goTo('/hardware-changes');
  await manager.read(words('reliability:change.emptyTitle'));
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
});
