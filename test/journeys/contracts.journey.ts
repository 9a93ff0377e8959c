import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { customers } from '../../demo/cast/cast.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const manager = stage.world.as('manager');
const customerId = stage.world.ids.customer.donghai;
const device = await manager.ask(recordAsset, { body: { name: 'ERP 主机', kind: 'server', customerId } });
const name = '集团 IT 运维';
/** Of the contract, once it is drafted. */
let path = '';

async function openContract(visitor: Visitor): Promise<void> {
  await visitor.goTo(path);
  await visitor.arriveAt(new RegExp(name));
  await visitor.settle();
}

test('a contract is drafted from the empty list; days the wrong way round are refused at their field', async () => {
  const visitor = await stage.seat('manager');
  const { page, words } = visitor;
  await visitor.goTo('/contracts');
  await visitor.read(words('contracts:contract.emptyTitle'));
  await visitor.button(words('contracts:contract.new')).last().click();
  await visitor.arriveAt(words('contracts:contract.new'));
  const ends = words('contracts:contract.endsOn');
  await visitor.pick(words('contracts:contract.customer'), '东海', customers.donghai.name);
  await visitor.enter({
    [words('contracts:contract.name')]: name,
    [words('contracts:contract.startsOn')]: '2026-11-23',
    [ends]: '2025-11-22',
  });
  await page.keyboard.press('Control+Enter');
  await visitor
    .faultAt(ends)
    .filter({ hasText: words('contracts:refusal.contract.ends_before_start', { startsOn: '2026-11-23' }) })
    .waitFor();
  await visitor.enter({ [ends]: '2027-11-22' });
  await page.keyboard.press('Control+Enter');
  await visitor.arriveAt(new RegExp(name));
  path = new URL(page.url()).pathname;
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
});

test('who is served, which machines and how much of it are written into the draft', async () => {
  const visitor = await stage.seat('manager');
  const { page, words } = visitor;
  await openContract(visitor);

  await visitor.button(words('contracts:party.add')).click();
  const customer = words('contracts:party.customer');
  await visitor.pick(customer, '东海', customers.donghai.name);
  await visitor.dialog.getByRole('button', { name: words('contracts:party.add') }).click();
  await visitor.read(words('contracts:refusal.contract_party.is_buyer'));
  await visitor.pick(customer, '西岭', customers.xiling.name);
  await visitor.answer(words('contracts:party.add'));
  await visitor.rows(words('contracts:party.plural')).filter({ hasText: customers.xiling.name }).waitFor();

  await visitor.button(words('contracts:device.add')).click();
  await visitor.pick(words('contracts:device.plural'), 'ERP');
  await page.keyboard.press('Escape');
  await visitor.answer(words('contracts:device.add'));
  const machine = visitor.rows(words('contracts:device.plural')).filter({ hasText: device.number });
  await machine.getByText(words('contracts:device.annexed')).waitFor();

  await visitor.button(words('contracts:quota.add')).click();
  await visitor.enter({ [words('contracts:quota.name')]: '季度上门' });
  await visitor.pick(words('contracts:quota.unit'), '', words('contracts:quota.unit_visit'));
  await visitor.enter({ [words('contracts:quota.amount')]: '3' });
  await visitor.answer(words('contracts:quota.add'));
  await visitor.rows(words('contracts:quota.plural')).filter({ hasText: '季度上门' }).waitFor();
});

test('signed and in force it gives what was agreed; a correction stands in the ledger with its reason', async () => {
  const visitor = await stage.seat('manager');
  const { words } = visitor;
  await openContract(visitor);
  const said = (status: string) => visitor.read(words(`contracts:status.${status}`));
  await visitor.button(words('contracts:act.offer')).click();
  await said('offered');
  await visitor.button(words('contracts:act.sign')).click();
  await visitor.answer(words('contracts:act.sign'));
  await said('signed');
  await visitor.button(words('contracts:act.activate')).click();
  await said('active');

  await visitor.button(words('contracts:quota.ledger')).click();
  await visitor.read(words('contracts:entryKind.grant'));
  await visitor.button(words('contracts:quota.correct')).click();
  await visitor.enter({
    [words('contracts:quota.correction')]: '-1',
    [words('contracts:contract.statusReason')]: '九月已上门一次',
  });
  await visitor.answer(words('contracts:quota.correct'));
  await visitor.read('九月已上门一次');
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
});

test('whoever speaks for the customer sees on a phone what is left of it', async () => {
  const theirs = await stage.seat('customerManager');
  await theirs.page.setViewportSize({ width: 360, height: 740 });
  const { words } = theirs;
  await theirs.goTo('/portal/contracts');
  await theirs.read(name);
  await theirs.read(new RegExp(words('contracts:portal.times', { count: 2 })));
  await theirs.settle();
  assert.deepEqual(await theirs.accessFaults(), []);
});

test('a supplement holds from tomorrow at the earliest, and says what it changes', async () => {
  const visitor = await stage.seat('manager', { locale: 'en' });
  const { page, words } = visitor;
  await openContract(visitor);
  await visitor.button(words('contracts:terms.supplement')).click();
  await visitor.arriveAt(new RegExp(words('contracts:terms.supplement')));
  const from = words('contracts:version.validFrom');
  await visitor.enter({
    [from]: '2026-11-23',
    [words('contracts:version.reason')]: 'Forty machines more',
    [words('contracts:terms.mostDevices')]: '40',
  });
  await page.keyboard.press('Control+Enter');
  await visitor
    .faultAt(from)
    .filter({ hasText: words('contracts:refusal.contract_version.begins_in_closed_day') })
    .waitFor();
  await visitor.enter({ [from]: '2026-12-01' });
  await page.keyboard.press('Control+Enter');
  await visitor.arriveAt(new RegExp(name));
  await visitor.read(words('contracts:version.supplementNumber', { number: 1 }));
  await visitor.read(words('contracts:limit.devices', { most: 40 }));
});

test('a contract that ends before it is over asks for the reason', async () => {
  const visitor = await stage.seat('manager');
  const { words } = visitor;
  await openContract(visitor);
  await visitor.button(words('contracts:act.terminate')).click();
  await visitor.dialog.getByRole('button', { name: words('contracts:act.terminate') }).click();
  const reason = words('contracts:contract.statusReason');
  await visitor
    .faultAt(reason)
    .filter({ hasText: words('shell:form.missing', { label: reason }) })
    .waitFor();
  await visitor.enter({ [reason]: '客户并入集团' });
  await visitor.answer(words('contracts:act.terminate'));
  await visitor.read('客户并入集团');
  await visitor.button(words('contracts:act.terminate')).waitFor({ state: 'hidden' });
});
