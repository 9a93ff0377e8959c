import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { contacts, staff } from '../../demo/cast/cast.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';
import { TicketPage } from './ticket-page.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const title = '财务部网络不通';
const note = '交换机 3 号口的灯不亮';
const reply = '工程师已在查线路，10 分钟内回电。';
const solution = '更换跳线后恢复。';
const step = '换了 3 号口的跳线';

test('by keyboard alone a ticket goes from the phone call to its closing', async () => {
  const hotline = await stage.seat('hotline');
  const path = await takeCall(hotline);

  const engineer = await stage.seat('engineer');
  await engineer.goTo(path);
  await acceptAndWrite(engineer);
  await waitAndResume(engineer);
  await resolve(engineer);

  await hotline.page.reload();
  await confirm(hotline);

  const { words } = hotline;
  const event = (key: string, params = {}) => words(`service-desk:timeline.ticket.${key}`, params);
  const code = (key: string) => words(`catalogue:${key}`);
  const wang = staff.hotline.name;
  const zhang = staff.engineer.name;
  const [inside, outside] = [words('shell:timeline.internal'), words('shell:timeline.public')];
  assert.deepEqual(await new TicketPage(hotline).story(), [
    `${wang} ${event('recorded')}`,
    `${zhang} ${event('accepted')}`,
    `${zhang} ${words('service-desk:entry.kind.note')} ${inside} ${note}`,
    `${zhang} ${words('service-desk:entry.kind.reply')} ${outside} ${reply}`,
    `${zhang} ${event('waiting', { reason: code('waiting_reason.awaiting_parts') })}`,
    `${zhang} ${event('resumed')}`,
    `${zhang} ${words('service-desk:entry.numberedStep', { number: 1 })} ${inside} ${step}`,
    `${zhang} ${event('resolved')} ${code('resolution_code.permanent')} · ${code('handling_mode.on_site')} ${solution}`,
    `${wang} ${event('confirmed')}`,
    `${wang} ${event('closed', { closure: words('service-desk:ticket.closure.confirmed') })}`,
  ]);
});

test('a caller is found by their phone number, and what is solved on the phone is resolved at once', async () => {
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  await hotline.goTo('/tickets/new');
  await hotline.pick(words('service-desk:ticket.field.caller'), '13900002222', contacts.colleague.name);
  await hotline.read(contacts.colleague.department);
  await hotline.enter({ [words('service-desk:ticket.field.title')]: '打印机缺纸' });
  await hotline.field(words('service-desk:record.isSolved')).click();
  await hotline.pick(words('service-desk:ticket.resolutionCode'), words('catalogue:resolution_code.user_guidance'));
  await hotline.enter({ [words('service-desk:ticket.solution')]: '请用户加纸。' });
  await hotline.button(words('service-desk:record.sendSolved')).click();
  await hotline.arriveAt('打印机缺纸');
  await hotline.read(words('service-desk:ticket.status.resolved'));
});

/** The caller by the first letters of the name in pinyin; customer and site follow, and the priority too. */
async function takeCall(hotline: Visitor): Promise<string> {
  const { words, page } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/');
  await hotline.arriveAt(words('service-desk:ticket.plural'));
  await keys.press('c');
  await hotline.arriveAt(words('service-desk:record.title'));
  await keys.choose('zl', contacts.caller.name);
  await keys.cursorIn(words('service-desk:ticket.field.title'));
  await keys.type(title);
  await keys.tabTo(words('service-desk:ticket.field.category'));
  await keys.choose('网络');
  // the category hands on to its questions, which stand after the urgency
  await page.getByRole('group').and(page.locator(':focus')).waitFor();
  await keys.tabBackTo(words('service-desk:ticket.field.urgency'));
  await keys.choose(words('catalogue:urgency.high'));
  await hotline.read(words('catalogue:priority.P1'));
  await keys.press('Control+Enter');
  await hotline.arriveAt(title);
  return new URL(page.url()).pathname;
}

async function acceptAndWrite(engineer: Visitor): Promise<void> {
  const keys = new Keyboard(engineer);
  const ticket = new TicketPage(engineer);
  await engineer.arriveAt(title);
  await engineer.button(engineer.words('service-desk:button.accept')).waitFor();
  await keys.press('a');
  await ticket.tells(engineer.words('service-desk:timeline.ticket.accepted'));
  await keys.press('n');
  await keys.type(note);
  await keys.press('Control+Enter');
  await ticket.tells(note);
  await keys.press('Escape');
  await keys.press('r');
  await keys.type(reply);
  await keys.press('Control+Enter');
  await ticket.tells(reply);
}

async function waitAndResume(engineer: Visitor): Promise<void> {
  const { words } = engineer;
  const keys = new Keyboard(engineer);
  const ticket = new TicketPage(engineer);
  await keys.press('Escape');
  await keys.press('w');
  await keys.tabTo(words('catalogue:waiting_reason.awaiting_customer'));
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await keys.press('Control+Enter');
  await ticket.tells(words('catalogue:waiting_reason.awaiting_parts'));
  await keys.press('u');
  await ticket.tells(words('service-desk:timeline.ticket.resumed'));
}

async function resolve(engineer: Visitor): Promise<void> {
  const { words } = engineer;
  const keys = new Keyboard(engineer);
  await keys.press('e');
  await keys.tabTo(words('service-desk:ticket.resolutionCode'));
  await keys.choose(words('catalogue:resolution_code.permanent'));
  await keys.tabTo(words('service-desk:ticket.handlingMode'));
  await keys.choose(words('catalogue:handling_mode.on_site'));
  await keys.tabTo(words('service-desk:ticket.solution'));
  await keys.type(solution);
  await keys.tabTo(words('service-desk:resolve.steps'));
  await keys.type(step);
  await keys.press('Control+Enter');
  await new TicketPage(engineer).tells(solution);
}

/** The hotline rings back. */
async function confirm(hotline: Visitor): Promise<void> {
  const { words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.button(words('service-desk:button.confirm')).waitFor();
  await keys.press('y');
  await hotline.dialog.waitFor();
  await keys.press('Enter');
  await new TicketPage(hotline).tells(words('service-desk:timeline.ticket.confirmed'));
  await hotline.read(words('service-desk:ticket.status.closed'));
}
