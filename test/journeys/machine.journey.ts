import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { contacts, customers } from '../../demo/cast/cast.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { ids } = stage.world;
const printer = {
  number: 'DH-0815',
  name: '财务部打印机',
  kind: 'printer',
  serialNumber: 'CNBKL12345',
  ipAddress: '192.168.7.31',
};
await stage.world.as('hotline').ask(recordAsset, {
  body: { ...printer, customerId: ids.customer.donghai, userId: ids.contact.caller, siteId: ids.site.donghai },
});

test('by keyboard alone, a ticket is recorded from nothing but the number on the device', async () => {
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets/new');
  await hotline.arriveAt(words('service-desk:record.title'));
  await keys.tabTo(words('service-desk:ticket.field.asset'));
  await keys.choose('0815', printer.number);
  await keys.cursorIn(words('service-desk:ticket.field.title'));
  await hotline.read(contacts.caller.department);
  await keys.type('打印机卡纸');
  await keys.press('Control+Enter');
  await hotline.arriveAt('打印机卡纸');
  for (const shown of [printer.number, contacts.caller.name, customers.donghai.name, customers.donghai.site])
    await hotline.read(shown);
});

test('of several machines of the caller one key takes the right one', async () => {
  await stage.world.as('hotline').ask(recordAsset, {
    body: { name: '财务部笔记本', kind: 'laptop', customerId: ids.customer.donghai, userId: ids.contact.caller },
  });
  const hotline = await stage.seat('hotline', { locale: 'en' });
  const { words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets/new');
  await hotline.arriveAt(words('service-desk:record.title'));
  await keys.cursorIn(words('service-desk:ticket.field.caller'));
  await keys.choose('zl', contacts.caller.name);
  await keys.cursorIn(words('service-desk:ticket.field.title'));
  // the first one is that with most trouble: its paper jam was the first test
  await hotline.button(new RegExp(`${printer.number}.*Alt\\+1`)).waitFor();
  await keys.press('Alt+1');
  await hotline.read(words('service-desk:machineCard.whole'));
  await keys.press('Control+Enter');
  await hotline.faultAt(words('service-desk:ticket.field.title')).waitFor();
  await keys.cursorIn(words('service-desk:ticket.field.title'));
  await keys.type('Paper jam again');
  await keys.press('Control+Enter');
  await hotline.arriveAt('Paper jam again');
  await hotline.read(`${printer.number} ${printer.name}`);
});

test('the search finds a machine by its address, at once, and shows what was found', async () => {
  const hotline = await stage.seat('hotline');
  const { page, words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets');
  await hotline.arriveAt(words('service-desk:ticket.plural'));
  await keys.press('/');
  await page.getByRole('combobox', { name: words('shell:search.label') }).waitFor();
  await keys.type('7.31');
  const hit = page.getByRole('option', { name: new RegExp(printer.number) });
  await hit.waitFor();
  assert.equal(await hit.locator('mark').innerText(), '7.31');
  await keys.press('Enter');
  await hotline.arriveAt(`${printer.number} ${printer.name}`);
  await hotline.read(contacts.caller.name);
});

test('Enter before the answer is there opens what it turns out to be', async () => {
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets');
  await hotline.arriveAt(words('service-desk:ticket.plural'));
  await keys.press('/');
  await hotline.page.getByRole('combobox', { name: words('shell:search.label') }).waitFor();
  await keys.type('CNBKL12345');
  await keys.press('Enter');
  await hotline.arriveAt(`${printer.number} ${printer.name}`);
});

test('by the last four of a phone a person is found, and Ctrl+Enter records a ticket for them', async () => {
  const hotline = await stage.seat('hotline');
  const { page, words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets');
  await hotline.arriveAt(words('service-desk:ticket.plural'));
  await keys.press('/');
  await page.getByRole('combobox', { name: words('shell:search.label') }).waitFor();
  await keys.type(contacts.caller.mobile.slice(-4));
  await page.getByRole('option', { name: new RegExp(contacts.caller.name) }).waitFor();
  await keys.press('Control+Enter');
  await hotline.arriveAt(words('service-desk:record.title'));
  await hotline.read(contacts.caller.department);
  await hotline.button(new RegExp(printer.number)).waitFor();
});

test('a machine is entered, doubted for its serial number, changed, retired and brought back', async () => {
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  await hotline.goTo('/assets/new');
  await hotline.arriveAt(words('assets:asset.new'));
  await hotline.pick(words('assets:asset.customer'), customers.donghai.shortName, customers.donghai.name);
  await hotline.enter({
    [words('assets:asset.name')]: '仓库电脑',
    [words('assets:asset.serialNumber')]: 'To be filled by O.E.M.',
  });
  await hotline.pick(words('assets:asset.kind'), words('catalogue:asset_kind.desktop'));
  await hotline.button(words('shell:action.save')).click();
  await hotline.arriveAt(/^PC-\d{6} 仓库电脑$/);
  await hotline.read(words('assets:doubt.title'));
  await hotline.button(words('shell:action.edit')).click();
  await hotline.enter({ [words('assets:asset.serialNumber')]: 'pf2xk8rt' });
  await hotline.answer(words('shell:action.save'));
  await hotline.read('PF2XK8RT');
  await hotline.button(words('assets:step.act')).click();
  await hotline.page.getByRole('menuitem', { name: words('assets:step.kinds.retire'), exact: true }).click();
  await hotline.answer(words('assets:step.kinds.retire'));
  await hotline.button(words('assets:step.kinds.reinstate')).click();
  await hotline.answer(words('assets:step.kinds.reinstate'));
  await hotline.read(words('assets:status.in_stock'));
  assert.deepEqual(await hotline.accessFaults(), []);
});
