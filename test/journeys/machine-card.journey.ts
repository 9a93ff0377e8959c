import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { activateContract, signContract } from '../../modules/contracts/contract-act.contract.ts';
import { recordContract } from '../../modules/contracts/contract.contract.ts';
import { termsWith } from '../../modules/contracts/server/contracts/contract.factory.ts';
import { changeAsset, recordAsset } from '../../modules/assets/asset.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const hotline = world.as('hotline');
const manager = world.as('manager');
const customerId = world.ids.customer.donghai;
const contract = '总部终端外包';
const { id: agreed } = await manager.ask(recordContract, {
  body: {
    customerId,
    name: contract,
    kind: 'yearly_support',
    startsOn: '2026-01-01',
    terms: termsWith({ coversOnlyListed: true }),
  },
});
await manager.ask(signContract, { params: { contract: agreed }, body: {} });
await manager.ask(activateContract, { params: { contract: agreed } });

const machine = { name: '财务台式机', kind: 'desktop', warrantyUntil: '2027-05-01', siteId: world.ids.site.donghai };
const { id: asset, number } = await hotline.ask(recordAsset, {
  body: { ...machine, customerId, userId: world.ids.contact.caller, note: '只给我们看' },
});
await hotline.ask(changeAsset, {
  params: { asset },
  body: { seat: '3F-A12', note: '机箱有裂缝' },
  headers: { 'if-match': '"r1"' },
});
const title = '开机蓝屏';
const ticket = await hotline.ask(recordTicket, {
  body: { kind: 'incident', title, channel: 'phone', customerId, assetId: asset, callerId: world.ids.contact.caller },
});

async function isGood(visitor: Visitor): Promise<void> {
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
  assert.ok(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
}

test('the page of a machine tells its life, narrows it by kind, and has it as a PDF', async () => {
  const visitor = await stage.seat('engineer');
  const { page, words } = visitor;
  await visitor.goTo(`/assets/${asset}`);
  await visitor.arriveAt(new RegExp(number));
  const life = page.locator('.yt-timeline');
  await life.getByRole('link', { name: new RegExp(title) }).waitFor();
  await life.getByText('座位：— → 3F-A12').waitFor();
  await life.getByText('备注：只给我们看 → 机箱有裂缝').waitFor();
  await isGood(visitor);

  await page.getByRole('combobox', { name: words('assets:card.filter') }).click();
  await page.getByTitle(words('assets:card.kind.change')).click();
  await page.keyboard.press('Escape');
  await life.getByRole('link', { name: new RegExp(title) }).waitFor({ state: 'detached' });
  await life.getByText('座位：— → 3F-A12').waitFor();

  await visitor.button(words('assets:card.print')).click();
  const paper = page.waitForEvent('download');
  await page.getByRole('link', { name: words('assets:card.forCustomer') }).click();
  assert.match((await paper).url(), /card-pdf\?.*for=customer/);
});

test('the machine stands beside its ticket, and joins the list of the contract by one press', async () => {
  const visitor = await stage.seat('hotline');
  const { page, words } = visitor;
  await visitor.goTo(`/tickets/${ticket.number}`);
  await visitor.arriveAt(title);
  await visitor.part(words('service-desk:machineCard.title')).getByText(number).first().waitFor();
  await page.getByRole('link', { name: words('service-desk:machineCard.whole') }).waitFor();
  await visitor.read(words('contracts:reason.device_not_listed', { name: contract }));
  await visitor.button(words('contracts:device.addNow')).click();
  await visitor.read(words('contracts:reason.device_listed', { name: contract }));
  await visitor.button(words('contracts:device.addNow')).waitFor({ state: 'detached' });
  await isGood(visitor);
});

test("somebody else's device is registered with advice, and says so where a ticket about it is taken in", async () => {
  const { id: guest, number: label } = await hotline.ask(recordAsset, {
    body: { name: '访客笔记本', kind: 'laptop', customerId },
  });
  const visitor = await stage.seat('engineer');
  const { words } = visitor;
  await visitor.goTo(`/assets/${guest}`);
  await visitor.arriveAt(new RegExp(label));
  await visitor.button(words('contracts:advice.register')).click();
  await visitor.enter({
    [words('contracts:advice.owner')]: '审计公司',
    [words('contracts:advice.advice')]: '只接访客网络',
  });
  await visitor.answer(words('shell:action.save'));
  await visitor.read('只接访客网络');
  await isGood(visitor);

  await visitor.goTo(`/tickets/new?assetId=${guest}`);
  await visitor.arriveAt(words('service-desk:record.title'));
  await visitor.read(words('contracts:advice.said', { owner: '审计公司' }));
});

test('the customer sees the life of their machine on a phone, and nothing of ours', async () => {
  const visitor = await stage.seat('caller');
  const { page, words } = visitor;
  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.goTo(`/portal/machines/${asset}`);
  await visitor.arriveAt(machine.name);
  const life = page.locator('.machine-life');
  await life.getByText('座位：— → 3F-A12').waitFor();
  await life.getByRole('link', { name: new RegExp(title) }).waitFor();
  for (const ours of ['只给我们看', '机箱有裂缝']) assert.equal(await page.getByText(ours).count(), 0);
  await page.getByRole('link', { name: words('assets:portal.card.print') }).waitFor();
  await isGood(visitor);
});
