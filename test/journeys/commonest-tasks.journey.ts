import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { contacts, staff } from '../../demo/cast/cast.ts';
import { acceptTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';
import { TicketPage } from './ticket-page.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { customer, contact } = stage.world.ids;
const page = join(import.meta.dirname, '..', '..', 'docs', 'commonest-tasks.md');
const said = new Map((await readFile(page, 'utf8')).split('\n').flatMap(countsOf));

interface Hands {
  visitor: Visitor;
  keys: Keyboard;
  ticket: TicketPage;
}
type Work = (hands: Hands) => Promise<void>;

/** `| 1 | 任务 | … | 3 | 12 |` → the task's number, with its keys and letters. */
function countsOf(line: string): [string, { commands: number; letters: number }][] {
  const [, number = '', , , commands, letters] = line.split('|').map((cell) => cell.trim());
  return /^\d+$/.test(number) ? [[number, { commands: Number(commands), letters: Number(letters) }]] : [];
}

/** Does the work from where one stands, and compares its keys with docs/commonest-tasks.md. */
async function counted(number: string, visitor: Visitor, work: Work): Promise<void> {
  const keys = new Keyboard(visitor);
  await visitor.settle();
  await work({ visitor, keys, ticket: new TicketPage(visitor) });
  assert.deepEqual(keys.pressed, said.get(number), `task ${number} of docs/commonest-tasks.md`);
}

async function ticketTaken(title: string, isTaken = true): Promise<string> {
  const body = { kind: 'incident', channel: 'phone', customerId: customer.donghai, callerId: contact.caller } as const;
  const { id, number } = await stage.world.as('hotline').ask(recordTicket, { body: { ...body, title } });
  if (isTaken) await stage.world.as('engineer').ask(acceptTicket, { params: { ticket: id } });
  return number;
}

async function atTicket(title: string): Promise<Visitor> {
  const engineer = await stage.seat('engineer');
  await engineer.goTo(`/tickets/${await ticketTaken(title)}`);
  await engineer.arriveAt(title);
  return engineer;
}

async function atList(who: 'hotline' | 'engineer'): Promise<Visitor> {
  const visitor = await stage.seat(who);
  await visitor.goTo('/tickets?open=true');
  await visitor.arriveAt(visitor.words('service-desk:ticket.plural'));
  return visitor;
}

const startRecording: Work = async ({ visitor, keys }) => {
  const { words } = visitor;
  // without waiting for the page
  await keys.press('c');
  await keys.choose('zl', contacts.caller.name);
  await keys.cursorIn(words('service-desk:ticket.field.title'));
};

test('1 what a known caller reports is recorded', async () => {
  await counted('1', await atList('hotline'), async (hands) => {
    await startRecording(hands);
    await hands.keys.type('电脑蓝屏');
    await hands.keys.press('Control+Enter');
    await hands.visitor.arriveAt('电脑蓝屏');
  });
});

test('2 what is solved on the phone is recorded and resolved in one', async () => {
  await counted('2', await atList('hotline'), async (hands) => {
    const { visitor, keys } = hands;
    await startRecording(hands);
    await keys.type('忘记密码');
    await keys.press('Alt+s');
    await keys.cursorIn(visitor.words('service-desk:ticket.resolutionCode'));
    await keys.choose(visitor.words('catalogue:resolution_code.user_guidance'));
    await keys.tabTo(visitor.words('service-desk:ticket.solution'));
    await keys.type('已重置');
    await keys.press('Control+Enter');
    await visitor.arriveAt('忘记密码');
    await visitor.read(visitor.words('service-desk:ticket.status.resolved'));
  });
});

test('3 the next ticket that nobody has is taken', async () => {
  await ticketTaken('门禁读卡器离线', false);
  await counted('3', await atList('engineer'), async ({ visitor, keys, ticket }) => {
    await keys.press('g');
    await keys.press('u');
    await visitor.page.waitForURL(/queue=unassigned|assigneeId=none/);
    await visitor.settle();
    await keys.press('j');
    await keys.press('o');
    await ticket.tells(visitor.words('service-desk:timeline.ticket.recorded'));
    await keys.press('a');
    await ticket.tells(visitor.words('service-desk:timeline.ticket.accepted'));
  });
});

test('4 the caller is answered with a canned text', async () => {
  await counted('4', await atTicket('键盘失灵'), async ({ visitor, keys, ticket }) => {
    await keys.press('r');
    await keys.type('/recorded');
    await visitor.page.getByRole('option').filter({ hasText: '/recorded' }).waitFor();
    await keys.press('Enter');
    await visitor.page.waitForFunction(() => document.querySelector('textarea')?.value.includes('INC-'));
    await keys.press('Control+Enter');
    await ticket.tells(visitor.words('service-desk:entry.kind.reply'));
  });
});

test('5 a step and the minutes that it took are written down', async () => {
  await counted('5', await atTicket('投影仪不亮'), async ({ visitor, keys, ticket }) => {
    await keys.press('s');
    await keys.type('换了灯泡');
    await keys.press('Control+Enter');
    await ticket.tells('换了灯泡');
    await keys.press('Escape');
    await keys.press('t');
    await keys.cursorIn(visitor.words('service-desk:time.minutes'));
    await keys.type('25');
    await keys.press('Control+Enter');
    await ticket.tells('25');
  });
});

test('6 a ticket waits for the customer', async () => {
  await counted('6', await atTicket('扫描件发不出'), async ({ visitor, keys, ticket }) => {
    await keys.press('w');
    await keys.cursorIn(visitor.words('catalogue:waiting_reason.awaiting_customer'));
    await keys.press('Space');
    await keys.press('Control+Enter');
    await ticket.tells(visitor.words('service-desk:timeline.ticket.waiting').slice(0, 2));
  });
});

test('7 a ticket is resolved with code, mode and solution', async () => {
  await counted('7', await atTicket('网线松动'), async ({ visitor, keys, ticket }) => {
    const { words } = visitor;
    await keys.press('e');
    await keys.cursorIn(words('service-desk:ticket.resolutionCode'));
    await keys.choose(words('catalogue:resolution_code.permanent'));
    await keys.tabTo(words('service-desk:ticket.handlingMode'));
    await keys.choose(words('catalogue:handling_mode.on_site'));
    await keys.tabTo(words('service-desk:ticket.solution'));
    await keys.type('重新压接');
    await keys.press('Control+Enter');
    await ticket.tells('重新压接');
  });
});

test('8 a ticket goes to the second line with what was tried', async () => {
  await counted('8', await atTicket('域控同步失败'), async ({ visitor, keys, ticket }) => {
    await keys.press('l');
    await keys.cursorIn(visitor.words('service-desk:escalate.team'));
    await keys.choose('二线');
    await keys.tabTo(visitor.words('service-desk:escalate.tried'));
    await keys.type('重启无效');
    await keys.press('Control+Enter');
    await ticket.tells('重启无效');
  });
});

test('9 a ticket is handed to a colleague', async () => {
  await counted('9', await atTicket('打印机卡纸'), async ({ visitor, keys, ticket }) => {
    await keys.press('h');
    await keys.cursorIn(visitor.words('service-desk:ticket.team'));
    await keys.tabTo(visitor.words('service-desk:ticket.assignee'));
    await keys.choose('cq', staff.expert.name);
    await keys.press('Control+Enter');
    await ticket.tells(visitor.words('service-desk:timeline.ticket.assigned').slice(0, 2));
  });
});

test('10 a ticket is found by two words of it', async () => {
  await ticketTaken('会议室话筒啸叫');
  await counted('10', await atList('hotline'), async ({ visitor, keys }) => {
    await keys.press('/');
    // an input method needs the cursor; Latin letters would be kept until it is there
    await visitor.dialog.locator('input:focus').waitFor();
    await keys.type('话筒啸叫');
    await visitor.page.getByRole('option').filter({ hasText: '会议室话筒啸叫' }).waitFor();
    await keys.press('Enter');
    await visitor.arriveAt('会议室话筒啸叫');
  });
});
