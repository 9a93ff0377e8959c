import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { takeCallEvent, type CallEventKind } from '../../modules/channels/call.contract.ts';
import { listChannelRecords } from '../../modules/channels/channel-record.contract.ts';
import { changeExtension, recordHotline } from '../../modules/channels/phone.contract.ts';
import { makeToken } from '../../modules/identity/token.contract.ts';
import { contacts } from '../../demo/cast/cast.ts';
import { Client } from '../cast/client.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { customer, contact, staff, team } = world.ids;

const admin = world.as('admin');
const scopes = ['call.post_events'];
const { token } = await admin.ask(makeToken, { body: { name: '电话系统', scopes } });
await admin.ask(changeExtension, { params: { staff: staff.hotline }, body: { extension: '8001' } });
const line = { number: '4008206688', name: '总热线', teamId: team.desk, greeting: '您好，华信服务台' };
await admin.ask(recordHotline, { body: line });
const printer = { name: '惠普打印机', kind: 'printer', customerId: customer.donghai, userId: contact.caller };
await world.as('hotline').ask(recordAsset, { body: printer });

let round = 0;
function phone(callId: string, event: CallEventKind) {
  const at = new Date(world.clock.now()).toISOString();
  const told = { callId, event, at, number: contacts.caller.mobile, dialled: line.number, extension: '8001' };
  const headers = { authorization: `Bearer ${token}` };
  return new Client(world.app, null).ask(takeCallEvent, { body: { eventId: `e${(round += 1)}`, ...told }, headers });
}

test('while it rings the caller stands before the agent, one key records it, and the log shows it linked', async (t) => {
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets');
  await hotline.arriveAt(words('service-desk:ticket.plural'));
  const pop = hotline.page.getByRole('complementary', { name: words('channels:call.pop.label') });
  const began = performance.now();
  await phone('ring-1', 'ringing');
  await pop.getByText(contacts.caller.name).waitFor();
  t.diagnostic(`popped after ${Math.round(performance.now() - began)} ms`);
  await pop.getByText('惠普打印机').waitFor();
  await pop.getByText(line.greeting).waitFor();
  assert.deepEqual(await hotline.accessFaults(), []);

  await phone('ring-1', 'answered');
  await keys.press('Alt+r');
  await hotline.arriveAt(words('service-desk:record.title'));
  await hotline.read(contacts.caller.name);
  await keys.cursorIn(words('service-desk:ticket.field.title'));
  await keys.type('打印机卡纸');
  await keys.press('Control+Enter');
  await hotline.arriveAt('打印机卡纸');
  await pop.waitFor({ state: 'detached' });
  await phone('ring-1', 'ended');

  const { items } = await world.as('hotline').ask(listChannelRecords, { query: { agentId: 'me' } });
  assert.deepEqual(
    items.map(({ state, contact: who, subject }) => [state, who?.name, subject?.title]),
    [['linked', contacts.caller.name, '打印机卡纸']],
  );
  await hotline.goTo('/channel-records');
  await hotline.read(items[0]?.subject?.number ?? '');
  await hotline.goTo('/calls');
  await hotline.read(words('channels:call.recordSettled'));
});

test('what is no business is marked with a reason in the log, and taken back', async () => {
  await phone('ring-2', 'ringing');
  await phone('ring-2', 'abandoned');
  const hotline = await stage.seat('hotline', { locale: 'en' });
  const { words } = hotline;
  await hotline.goTo('/channel-records?state=open');
  await hotline.page.getByRole('row', { name: new RegExp(contacts.caller.name) }).click();
  await hotline.button(words('channels:record.dismiss')).click();
  await hotline.page.getByRole('radio', { name: words('channels:record.reason.hung_up') }).check();
  await hotline.page
    .getByRole('dialog')
    .getByRole('button', { name: words('channels:record.dismiss') })
    .click();
  await hotline.button(words('channels:record.reopen')).waitFor();
  assert.deepEqual(await hotline.accessFaults(), []);
  await hotline.button(words('channels:record.reopen')).click();
  await hotline.button(words('channels:record.dismiss')).waitFor();
});

test('the example of how to connect a phone system does what it says', async () => {
  const page = await readFile(join(import.meta.dirname, '../../docs/how-to/connect-a-pbx.md'), 'utf8');
  const example = /-d '(?<body>\{[^']*\})'/.exec(page)?.groups?.['body'];
  assert.ok(example, 'the page has an example for curl');
  const body = example.replace('2026-11-20T02:00:00.000Z', new Date(world.clock.now()).toISOString());
  const answered = await new Client(world.app, null).send('POST', '/api/v1/calls/events', {
    body: JSON.parse(body),
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(answered.status, 200, JSON.stringify(answered.body));
});
