import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import sharp from 'sharp';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { listAttachments } from '../../modules/files/attachment.contract.ts';
import { listTickets } from '../../modules/service-desk/ticket-list.contract.ts';
import { readTicket } from '../../modules/service-desk/ticket.contract.ts';
import { changeProvider } from '../../modules/tenancy/provider.contract.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const { ids } = world;
await world.as('admin').ask(changeProvider, {
  body: { portalName: '华信服务台', hotline: '4008001234', brandColor: '#0b57d0' },
  headers: { 'if-match': '"r1"' },
});
const printer = await world.as('hotline').ask(recordAsset, {
  body: { name: '财务部打印机', kind: 'printer', customerId: ids.customer.donghai, userId: ids.contact.caller },
});
const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b3261e' } })
  .jpeg()
  .toBuffer();
const phone = { width: 360, height: 740 };

/** Touched by a thumb: small in width, and nothing beside it. */
async function isGood(visitor: Visitor): Promise<void> {
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
  assert.ok(
    await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'nothing is wider than the screen',
  );
}

/** What stands on the label, as the desk tells it once. */
async function issued(): Promise<{ path: string; pin: string }> {
  const hotline = await stage.seat('hotline');
  const { page, words } = hotline;
  await hotline.goTo(`/assets/${printer.id}`);
  await hotline.button(words('assets:label.issue')).click();
  const pin = await page.getByRole('textbox', { name: words('assets:label.onceTitle') }).inputValue();
  assert.match(pin, /^\d{6}$/);
  await hotline.button(words('shell:once.done')).click();
  await hotline.read(words('assets:label.current'));
  const path = /\/r\/huaxin\.\w{10}/.exec(await page.locator('.asset-label').innerText())?.[0];
  assert.ok(path);
  await hotline.goTo(path);
  // staff need no PIN
  await hotline.arriveAt(new RegExp(printer.name));
  return { path, pin };
}

test('whoever stands before a machine reports it by its label, without an account', async () => {
  const { path, pin } = await issued();
  const passer = await stage.visit({ locale: 'zh-CN' });
  const { page, words } = passer;
  await page.setViewportSize(phone);
  await passer.goTo(path);
  await passer.arriveAt(words('service-desk:portal.label.door.title'));
  await passer.read(words('service-desk:portal.report.callFirst'));
  await isGood(passer);

  const pinField = words('service-desk:portal.label.door.pin');
  await passer.enter({ [pinField]: pin === '000000' ? '000001' : '000000' });
  await passer.button(words('service-desk:portal.label.door.submit')).click();
  await passer.read(words('assets:refusal.label.wrong'));
  await passer.enter({ [pinField]: pin });
  await passer.button(words('service-desk:portal.label.door.submit')).click();
  await passer.arriveAt(printer.name);
  await passer.read(words('service-desk:portal.label.none'));
  await isGood(passer);

  await passer.enter({
    [words('service-desk:portal.label.report.words')]: '卡纸，面板显示 E3',
    [words('service-desk:portal.label.report.name')]: '赵蕾',
    [words('service-desk:portal.label.report.phone')]: '8012',
  });
  await page.setInputFiles('input[type=file]', { name: '面板.jpg', mimeType: 'image/jpeg', buffer: photo });
  await passer.button(words('service-desk:portal.label.report.send')).click();
  await passer.read(words('service-desk:portal.label.sent.title'));
  await passer.read(words('service-desk:portal.state.registered'));
  await isGood(passer);

  const { items } = await world.as('hotline').ask(listTickets, { query: { assetId: printer.id } });
  const ticket = await world.as('hotline').ask(readTicket, { params: { ticket: items[0]?.id ?? '' } });
  assert.equal(ticket.channel, 'label');
  await passer.read(ticket.number);
  const query = { subjectKind: 'ticket', subjectId: ticket.id };
  const files = await world.as('hotline').ask(listAttachments, { query });
  assert.equal(files.items.length, 1);

  // the page is kept for its half hour, also when it is loaded again
  await page.reload();
  await passer.arriveAt(printer.name);
});

test('a label that was issued anew lets nobody in who had the old one', async () => {
  const hotline = await stage.seat('hotline', { locale: 'en' });
  const { page, words } = hotline;
  await hotline.goTo(`/assets/${printer.id}`);
  const old = /\/r\/huaxin\.\w{10}/.exec(await page.locator('.asset-label').innerText())?.[0] ?? '';
  await hotline.button(words('assets:label.reissue')).click();
  // the next dialog, with the PIN, comes before this one has gone
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('assets:label.reissue') })
    .click();
  await hotline.button(words('shell:once.done')).click();
  const passer = await stage.visit({ locale: 'en' });
  await passer.page.setViewportSize(phone);
  await passer.goTo(old);
  await passer.enter({ [passer.words('service-desk:portal.label.door.pin')]: '123456' });
  await passer.button(passer.words('service-desk:portal.label.door.submit')).click();
  await passer.read(passer.words('assets:refusal.label.wrong'));
  await isGood(passer);
});
