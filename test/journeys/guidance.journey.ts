import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { readTicketGuidance } from '../../modules/service-desk/guidance.contract.ts';
import { listSelfHelpVisits } from '../../modules/service-desk/self-help.contract.ts';
import { listTickets } from '../../modules/service-desk/ticket-list.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { ids } = world;
await world.as('hotline').ask(recordAsset, {
  body: { name: '惠普打印机', kind: 'printer', customerId: ids.customer.donghai, userId: ids.contact.caller },
});

test('on the phone digits answer what is asked, and the fields follow', async () => {
  const hotline = await stage.seat('hotline');
  const { page, words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo(`/tickets/new?callerId=${ids.contact.caller}`);
  await hotline.button(/惠普打印机/).waitFor();
  await keys.press('Alt+1');
  const questions = page.getByRole('group', { name: '打印机与外设' });
  await questions.waitFor();
  await hotline.field(words('service-desk:ticket.field.title')).fill('整个办公室打不了');
  await questions.focus();
  await keys.press('1');
  await questions.getByText('打印机的灯亮着，没有报错吗？').waitFor();
  await keys.press('2');
  await questions.getByText('影响几个人？').waitFor();
  await keys.press('2');
  await questions.getByText('整个办公室都打不了').waitFor();
  await hotline.settle();
  assert.deepEqual(await hotline.accessFaults(), []);
  await keys.press('Control+Enter');
  await hotline.arriveAt('整个办公室打不了');
  await hotline.part(words('service-desk:guidance.panel')).getByText('整个办公室都打不了').waitFor();
  const [ticket] = (await world.as('hotline').ask(listTickets, { query: {} })).items;
  const { guidance } = await world.as('hotline').ask(readTicketGuidance, { params: { ticket: ticket?.id ?? '' } });
  assert.equal(guidance?.steps.length, 3);
  assert.equal(ticket?.priority, 'P1');
});

test('in the portal a tip helps before anything is sent, and it is counted', async () => {
  const user = await stage.seat('caller');
  const { page, words } = user;
  const say = (key: string) => words(`service-desk:portal.${key}`);
  await page.setViewportSize({ width: 360, height: 740 });
  await user.goTo('/portal/report?kind=incident');
  await user.button(/惠普打印机/).click();
  await user.read(say('guided.title'));
  await user.settle();
  assert.deepEqual(await user.accessFaults(), []);
  await user.button('卡纸').click();
  await user.read(say('guided.question'));
  assert.equal(await user.field(say('report.title.fault')).inputValue(), '卡纸');
  await user.settle();
  assert.deepEqual(await user.accessFaults(), []);
  await user.button(say('guided.yes')).click();
  await user.read(say('guided.helped'));
  const { items } = await world.as('hotline').ask(listSelfHelpVisits, { query: {} });
  assert.deepEqual(
    items.map(({ contact, via }) => [contact?.id, via]),
    [[ids.contact.caller, 'portal']],
  );
});

test('where the tip does not help, the answers go along with the report', async () => {
  const user = await stage.seat('caller', { locale: 'en' });
  const { words } = user;
  const say = (key: string) => words(`service-desk:portal.${key}`);
  await user.goTo('/portal/report?kind=incident');
  await user.button(/惠普打印机/).click();
  await user.button('Paper jam').click();
  await user.button(say('guided.no')).click();
  await user.button(say('report.send')).click();
  await user.arriveAt('Paper jam');
  await user.read(say('guided.panel'));
  await user.read('What is wrong?');
});

test('a manager walks the questions, and is told in words where they lead in a circle', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/question-trees');
  await manager.arriveAt(words('service-desk:questionTree.title'));
  await page.getByRole('link', { name: '登录与密码' }).click();
  await manager.arriveAt('登录与密码');
  await page.keyboard.press('3');
  await manager.read('忘了密码，还是打不开页面？');
  await page.keyboard.press('1');
  await manager.read(/忘记密码/);
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);

  await manager.button(words('shell:action.edit')).click();
  await manager.arriveAt(words('service-desk:questionTree.edit'));
  const label = words('service-desk:treeEditor.question', { number: '2' });
  const answer = words('service-desk:treeEditor.answer', { label, number: '2' });
  await manager.pick(words('service-desk:treeEditor.leadOf', { label: answer }), '', '哪里登录不了？');
  await manager.button(words('shell:action.save')).click();
  await manager.read(words('service-desk:treeFault.loop'));
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
});
