import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { customer } = world.ids;
const key = (name: string) => `needs:${name}`;

test('what was heard on a visit is registered, refused without a reason, then answered: all by keyboard', async () => {
  const title = '车间终端要能刷工卡登录';
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  const keys = new Keyboard(manager);
  await manager.goTo(`/needs/new?customerId=${customer.donghai}`);
  await manager.arriveAt(words(key('need.new')));
  await manager.enter({ [words(key('need.title'))]: title, [words(key('need.words'))]: '三班倒共用终端' });
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await keys.press('Control+Enter');
  await manager.arriveAt(title);

  await keys.press('a');
  await manager.dialog.waitFor();
  await page.getByLabel(words(key('decision.decline'))).check();
  await keys.press('Control+Enter');
  await manager.read(words(key('refusal.need.reason_missing')));
  await manager.enter({ [words(key('act.reason'))]: '读卡器另行采购' });
  await keys.press('Control+Enter');
  await manager
    .part(words(key('need.course')))
    .getByText('读卡器另行采购')
    .waitFor();
  await manager.dialog.waitFor({ state: 'hidden' });

  await keys.press('r');
  await manager.dialog.waitFor();
  await page.getByLabel(words(key('way.phone'))).check();
  await manager.enter({ [words(key('act.answerWords'))]: '电话里说明了原因' });
  await keys.press('Control+Enter');
  await manager.read(words(key('state.answered')));
  await manager.dialog.waitFor({ state: 'hidden' });
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
});

test('a suggestion made in the portal stands in the register by itself, and says there how far it is', async () => {
  const title = '建议每月发一次常见问题';
  const body = { kind: 'suggestion', customerId: customer.donghai, title, channel: 'portal' } as const;
  const { number } = await world.as('caller').ask(recordTicket, { body });
  await world.work();
  const user = await stage.seat('caller');
  await user.page.setViewportSize({ width: 360, height: 740 });
  await user.goTo(`/portal/tickets/${number}`);
  await user.read(user.words(key('portal.considered')));

  const manager = await stage.seat('manager', { locale: 'en' });
  const { words } = manager;
  const keys = new Keyboard(manager);
  await manager.goTo('/needs');
  await manager.page.getByRole('link', { name: title }).click();
  await manager.arriveAt(title);
  await keys.press('a');
  await manager.dialog.waitFor();
  // the cursor comes with the dialog
  await manager.settle();
  await keys.press('Control+Enter');
  await manager.part(words(key('need.course'))).waitFor();
  await manager.dialog.waitFor({ state: 'hidden' });
  await keys.press('r');
  await manager.dialog.waitFor();
  await manager.page.getByLabel(words(key('way.ticket'))).check();
  await manager.enter({ [words(key('act.answerWords'))]: '采纳，从下月起随月报发送。' });
  await keys.press('Control+Enter');
  await manager.read(words(key('state.answered')));

  await user.read(user.words(key('portal.decided.do')));
  await user.settle();
  assert.deepEqual(await user.accessFaults(), []);
});

test('how many were answered stands in a report per customer; another customer reads nothing of it', async () => {
  const manager = await stage.seat('manager');
  const { words } = manager;
  await manager.goTo('/reports');
  await manager.page
    .getByRole('link', { name: words('reports:delivered.needs_by_customer.name') })
    .first()
    .click();
  await manager.read(words(key('measure.needs_answered_rate.name')));
  await manager.read('东海制造有限公司');
  const teacher = await stage.seat('teacher');
  await teacher.goTo('/portal');
  await teacher.settle();
  assert.equal(await teacher.page.getByText(/常见问题|刷工卡/).count(), 0);
});
