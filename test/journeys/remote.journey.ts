import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { ids } = world;
const phone = { width: 360, height: 740 };
const machine = await world.as('hotline').ask(recordAsset, {
  body: { name: '邮件服务器', kind: 'server', customerId: ids.customer.donghai, siteId: ids.site.donghai },
});

async function record(title: string, more: { assetId?: string } = {}): Promise<string> {
  const whose = { customerId: ids.customer.donghai, callerId: ids.contact.caller, ...more };
  const body = { kind: 'incident', channel: 'phone', impact: 'degraded', urgency: 'normal', title, ...whose } as const;
  return (await world.as('hotline').ask(recordTicket, { body })).number;
}

/** At the desk, before the ticket. */
async function open(number: string, title: string): Promise<[Visitor, Keyboard, (key: string) => string]> {
  const engineer = await stage.seat('engineer');
  await engineer.goTo(`/tickets/${number}`);
  await engineer.arriveAt(title);
  await engineer.part(engineer.words('service-desk:remote.title')).waitFor();
  return [engineer, new Keyboard(engineer), (key) => engineer.words(`service-desk:remote.${key}`)];
}

/** Waits until the one key of it does this. */
async function leads(engineer: Visitor, act: string): Promise<void> {
  await engineer.dialog.waitFor({ state: 'hidden' });
  await engineer.part(engineer.words('service-desk:remote.title')).getByRole('button', { name: act }).first().waitFor();
}

test('asked by key, agreed to by thumb, and stopped by whom the machine is', async () => {
  const title = 'OA 提示证书错误';
  const number = await record(title);
  const [engineer, keys, say] = await open(number, title);
  await keys.press('i');
  await engineer.dialog.waitFor();
  await engineer.settle();
  assert.deepEqual(await engineer.accessFaults(), []);
  await keys.press('Control+Enter');
  await leads(engineer, say('typeCode'));

  const user = await stage.seat('caller');
  const hear = (key: string) => user.words(`service-desk:portal.remote.${key}`);
  await user.page.setViewportSize(phone);
  await user.goTo(`/portal/tickets/${number}`);
  await user.read(hear('ask'));
  await user.settle();
  assert.deepEqual(await user.accessFaults(), []);
  await user.page.getByRole('button', { name: hear('agree'), exact: true }).click();

  await leads(engineer, say('start'));
  await keys.press('i');
  await keys.cursorIn(say('tool'));
  await keys.type('向日葵');
  await keys.press('Control+Enter');
  await engineer.read(say('running'));
  await user.read(hear('running'));
  await user.button(hear('stop')).click();
  await engineer.read(say('ended.withdrawal'));
  await engineer.settle();
  assert.deepEqual(await engineer.accessFaults(), []);
});

test('the code that the caller reads out opens the machine; a wrong one says how often one may try', async () => {
  const title = '打印端口丢失';
  const number = await record(title);
  const [engineer, keys, say] = await open(number, title);
  await keys.press('i');
  await engineer.dialog.waitFor();
  await engineer.settle();
  await keys.press('Control+Enter');
  await leads(engineer, say('typeCode'));
  const user = await stage.seat('caller', { locale: 'en' });
  await user.goTo(`/portal/tickets/${number}`);
  const told = user.page.getByText(user.words('service-desk:portal.remote.code', { code: '' }).slice(0, 12));
  const code = /\b\d{6}\b/.exec(await told.innerText())?.[0] ?? '';

  await keys.press('i');
  await keys.cursorIn(say('code'));
  await keys.type(code === '000000' ? '111111' : '000000');
  await keys.press('Enter');
  await engineer.read(engineer.words('service-desk:remote.codeWrong', { tries: 4 }));
  await engineer.field(say('code')).fill(code);
  await keys.press('Enter');
  await leads(engineer, say('start'));
});

test('a manager agrees once for a machine that nobody sits at; no other customer sees it', async () => {
  const chief = await stage.seat('customerManager');
  const hear = (key: string) => chief.words(`service-desk:portal.remote.${key}`);
  await chief.page.setViewportSize(phone);
  await chief.goTo('/portal/machines');
  await chief.page.getByRole('link', { name: hear('standing') }).click();
  await chief.page.getByLabel(hear('machine')).selectOption({ label: `邮件服务器 ${machine.number}` });
  await chief.button(hear('give')).click();
  await chief.page
    .getByRole('list', { name: hear('standing') })
    .getByText('邮件服务器')
    .waitFor();
  await chief.settle();
  assert.deepEqual(await chief.accessFaults(), []);

  const title = '服务器磁盘告警';
  const [engineer, keys, say] = await open(await record(title, { assetId: machine.id }), title);
  await leads(engineer, say('start'));
  await keys.press('i');
  await keys.cursorIn(say('tool'));
  await keys.press('Control+Enter');
  await engineer.read(say('byStanding'));

  const teacher = await stage.seat('teacher');
  await teacher.goTo('/portal/standing-consents');
  await teacher.read(teacher.words('service-desk:portal.remote.none'));
  assert.equal(await teacher.page.getByText('邮件服务器').count(), 0);
});
