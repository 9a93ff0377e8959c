import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import sharp from 'sharp';
import { contacts, customers, password, providers } from '../../demo/cast/cast.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { listTickets } from '../../modules/service-desk/ticket-list.contract.ts';
import { acceptTicket, resolveTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { changeProvider } from '../../modules/tenancy/provider.contract.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const { ids } = world;
const hotline = '4008001234';
await world.as('admin').ask(changeProvider, {
  body: { portalName: '华信服务台', hotline, brandColor: '#0b57d0' },
  headers: { 'if-match': '"r1"' },
});
const printer = await world.as('hotline').ask(recordAsset, {
  body: {
    name: '财务部打印机',
    kind: 'printer',
    customerId: ids.customer.donghai,
    userId: ids.contact.caller,
    siteId: ids.site.donghai,
  },
});
const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b3261e' } })
  .jpeg()
  .toBuffer();
const phone = { width: 360, height: 740 };
const title = '打印机一直提示缺纸';
const solution = {
  code: 'permanent',
  mode: 'remote',
  remote: { scope: 'control' as const },
  solution: '已更换纸盒传感器。',
};

/** Touched by a thumb: small in width, and nothing beside it. */
async function isGood(visitor: Visitor): Promise<void> {
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await visitor.accessFaults(['color-contrast']), []);
  await page.emulateMedia({ colorScheme: 'light' });
  assert.ok(
    await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'nothing is wider than the screen',
  );
}

async function ticketOfCaller(): Promise<string> {
  const { items } = await world.as('caller').ask(listTickets, { query: {} });
  const [ticket] = items;
  assert.ok(ticket, 'the report has arrived');
  return ticket.id;
}

test('from a phone a user signs in, reports with a photo, answers, refuses with a reason, and confirms', async () => {
  const user = await stage.visit();
  const { page, words } = user;
  const say = (key: string, params?: Record<string, string>) => words(`service-desk:portal.${key}`, params);
  await page.setViewportSize(phone);

  await user.goTo(`/portal/p/${providers.huaxin.code}`);
  await user.arriveAt(words('identity:portal.door.title'));
  await isGood(user);
  await user.enter({
    [words('identity:portal.door.email')]: contacts.caller.email,
    [words('identity:portal.door.password')]: password,
  });
  await user.button(words('identity:portal.door.submit')).click();
  await user.arriveAt(say('home.hello', { name: contacts.caller.name }));
  await isGood(user);

  // three taps, and the words between them
  await page.getByRole('link', { name: say('home.report') }).click();
  await user.arriveAt(say('report.what'));
  await user.read('400 800 1234');
  await isGood(user);
  await user.button(printer.name).click();
  await user.arriveAt(say('kind.incident.title'));
  await user.field(say('report.title.fault')).fill(title);
  await page.reload();
  assert.equal(await user.field(say('report.title.fault')).inputValue(), title, 'a reload takes nothing');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    user.button(words('files:portal.photo')).click(),
  ]);
  await chooser.setFiles({ name: 'IMG_0815.jpg', mimeType: 'image/jpeg', buffer: photo });
  await user.button(words('files:portal.remove', { name: 'IMG_0815.jpg' })).waitFor();
  await isGood(user);
  await user.button(say('report.send')).dblclick();
  await user.arriveAt(title);
  await user.read(/INC-2026-\d{6}/);
  await user.read(say('state.registered'));
  await user.button('IMG_0815.jpg').waitFor();
  await isGood(user);
  const { items } = await world.as('caller').ask(listTickets, { query: {} });
  assert.equal(items.length, 1, 'a double tap makes one ticket');

  const engineer = world.as('expert');
  const ticket = await ticketOfCaller();
  await engineer.ask(acceptTicket, { params: { ticket } });
  await engineer.ask(writeEntry, { params: { ticket }, body: { kind: 'reply', body: '请问是哪个纸盒？' } });
  await engineer.ask(writeEntry, { params: { ticket }, body: { kind: 'note', body: '这位用户不懂技术' } });
  await page.reload();
  await user.read(say('state.in_progress'));
  await user.read('请问是哪个纸盒？');
  assert.equal(await page.getByText('这位用户不懂技术').count(), 0, 'notes stay with the provider');
  await user.field(say('answer.label')).fill('下面那个。');
  await user.button(say('answer.send')).click();
  await page.locator('.portal-entry', { hasText: '下面那个。' }).waitFor();

  await engineer.ask(resolveTicket, { params: { ticket }, body: solution });
  await page.reload();
  await user.button(say('ticket.refuse')).click();
  await user.field(say('ticket.whyNot')).fill('还是一样提示缺纸');
  await isGood(user);
  await user.button(say('ticket.sendRefusal')).click();
  await user.read(say('milestone.reopened'));

  await engineer.ask(resolveTicket, { params: { ticket }, body: solution });
  await page.reload();
  await user.button(say('ticket.confirm')).click();
  await user.read(say('state.closed'));
  await user.field(say('follow.label')).fill('第二天又坏了');
  await user.button(say('follow.send')).click();
  await user.read(say('state.registered'));
  assert.notEqual(await ticketOfCaller(), ticket, 'what is closed is followed by a new ticket');
});

test('a manager sees the whole company, by a figure and by a person; another company sees nothing of it', async () => {
  const manager = await stage.seat('customerManager', { locale: 'en' });
  const { page, words } = manager;
  const say = (key: string, params?: Record<string, string>) => words(`service-desk:portal.${key}`, params);
  await page.setViewportSize(phone);
  await manager.goTo('/portal');
  await isGood(manager);
  await page.getByRole('link', { name: say('view.open') }).click();
  await manager.arriveAt(say('tickets.title'));
  await manager.read(title);
  await page.getByText(say('filter.title'), { exact: true }).click();
  await manager.field(say('filter.person')).fill(contacts.colleague.name);
  await manager.button(contacts.colleague.name).click();
  await manager.read(say('tickets.none'));
  await isGood(manager);

  const stranger = await stage.seat('teacher');
  await stranger.goTo('/portal/tickets?view=all');
  await stranger.read(stranger.words('service-desk:portal.tickets.none'));
  assert.equal(await stranger.page.getByText(customers.donghai.name).count(), 0);
  await stranger.goTo(`/portal/tickets/${await ticketOfCaller()}`);
  await stranger.failure.waitFor();
});

test('each comes in by their own door: staff are led to the desk, customers to the portal', async () => {
  const staff = await stage.seat('hotline');
  await staff.goTo('/portal');
  await staff.page.waitForURL((url) => !url.pathname.startsWith('/portal'));
  const contact = await stage.seat('caller');
  await contact.goTo('/tickets');
  await contact.page.waitForURL('**/portal');
});

test('every place of the portal can be read by everybody, in either language', async () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const visitor = await stage.seat('customerManager', { locale });
    await visitor.page.setViewportSize(phone);
    for (const path of [
      '/portal/report?kind=wish',
      '/portal/machines?of=company',
      `/portal/machines/${printer.id}`,
      '/portal/me',
      '/portal/news',
      '/portal/news/choices',
      '/portal/nowhere',
    ]) {
      await visitor.goTo(path);
      await isGood(visitor);
    }
  }
});
