import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { changeCategory, listCategories } from '../../modules/catalogue/category.contract.ts';
import { waitOnTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { linkTicket } from '../../modules/service-desk/ticket-link.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';
import { TicketPage } from './ticket-page.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { customer, contact, site } = world.ids;
const line = '断电后再拆机';

async function record(title: string, categoryId?: string): Promise<{ id: string; number: string }> {
  const place = { customerId: customer.donghai, callerId: contact.caller, siteId: site.donghai };
  const body = { kind: 'incident', channel: 'phone', title, ...place, ...(categoryId && { categoryId }) } as const;
  return world.as('hotline').ask(recordTicket, { body });
}

/** A category that wants time and a tick before its tickets are resolved. */
async function demanding(): Promise<string> {
  const admin = world.as('admin');
  const { items } = await admin.ask(listCategories);
  const category = items[0];
  assert.ok(category);
  await admin.ask(changeCategory, {
    params: { category: category.id },
    body: { requiredFields: ['time_entry'], checklist: [{ text: line }] },
    headers: { 'if-match': `"r${category.revision}"` },
  });
  return category.id;
}

async function open(visitor: Visitor, { number }: { number: string }, title: string): Promise<void> {
  await visitor.goTo(`/tickets/${number}`);
  await visitor.arriveAt(title);
  await visitor.settle();
}

test('by keyboard a ticket is accepted, timed, escalated with what was tried, and taken up from there', async () => {
  const engineer = await stage.seat('engineer');
  const { words } = engineer;
  const keys = new Keyboard(engineer);
  const ticket = new TicketPage(engineer);
  await open(engineer, await record('路由器每小时断线'), '路由器每小时断线');
  await keys.press('a');
  await ticket.tells(words('service-desk:timeline.ticket.accepted'));

  await keys.press('t');
  await keys.cursorIn(words('service-desk:time.minutes'));
  await keys.type('25');
  await keys.press('Control+Enter');
  await ticket.tells('25');

  await keys.press('l');
  await keys.tabTo(words('service-desk:escalate.team'));
  await keys.choose('二线');
  await keys.tabTo(words('service-desk:escalate.tried'));
  await keys.type('重启、换线都无效');
  await keys.press('Control+Enter');
  await ticket.tells('重启、换线都无效');
  await engineer.read(words('service-desk:escalation.title'));
  assert.deepEqual(await engineer.accessFaults(), []);
});

test('what the category demands is asked in the dialog itself, and children are resolved with their parent', async () => {
  const engineer = await stage.seat('engineer');
  const { words } = engineer;
  const keys = new Keyboard(engineer);
  const categoryId = await demanding();
  const [parent, child] = [await record('机房断电', categoryId), await record('电脑开不了机')];
  await world
    .as('engineer')
    .ask(linkTicket, { params: { ticket: child.id }, body: { kind: 'child_of', otherId: parent.id } });
  await open(engineer, parent, '机房断电');
  await engineer.read(child.number);

  await keys.press('e');
  await keys.tabTo(words('service-desk:ticket.resolutionCode'));
  await keys.choose(words('catalogue:resolution_code.permanent'));
  await keys.tabTo(words('service-desk:ticket.handlingMode'));
  await keys.choose(words('catalogue:handling_mode.on_site'));
  await keys.tabTo(words('service-desk:ticket.solution'));
  await keys.type('恢复供电');
  await keys.tabTo(words('service-desk:time.minutes'));
  await keys.type('40');
  await keys.tabTo(line);
  await keys.press('Space');
  await keys.press('Control+Enter');
  await new TicketPage(engineer).tells('恢复供电');

  await open(engineer, child, '电脑开不了机');
  await engineer.read(words('service-desk:ticket.status.resolved'));
});

test('a canned text comes by a slash, and each kind keeps its own draft over a reload', async () => {
  const engineer = await stage.seat('engineer');
  const { words, page } = engineer;
  const keys = new Keyboard(engineer);
  const title = '显示器闪烁';
  const ticket = await record(title);
  await open(engineer, ticket, title);
  await keys.press('n');
  await keys.type('备用机在三楼');
  await keys.press('Escape');
  await keys.press('r');
  await keys.type('/recorded');
  await page.getByRole('option').filter({ hasText: '/recorded' }).waitFor();
  await keys.press('Enter');
  const reply = engineer.field(words('service-desk:composer.write.reply'));
  await page.waitForFunction((number) => document.querySelector('textarea')?.value.includes(number), ticket.number);
  assert.match(await reply.inputValue(), new RegExp(title));

  await page.reload();
  await engineer.arriveAt(title);
  assert.match(await reply.inputValue(), new RegExp(ticket.number));
  await keys.press('n');
  assert.equal(await engineer.field(words('service-desk:composer.write.note')).inputValue(), '备用机在三楼');
});

test('what a colleague saves while a dialog is open is said in it', async () => {
  const engineer = await stage.seat('engineer');
  const { words } = engineer;
  const keys = new Keyboard(engineer);
  const ticket = await record('会议室投影不亮');
  await open(engineer, ticket, '会议室投影不亮');
  await keys.press('h');
  await engineer.dialog.waitFor();
  const body = { reason: 'awaiting_customer' };
  await world.as('hotline').ask(waitOnTicket, { params: { ticket: ticket.id }, body });
  await engineer.dialog.getByText(words('service-desk:change.theirs')).waitFor();
  assert.deepEqual(await engineer.accessFaults(), []);
});
