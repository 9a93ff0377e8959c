import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { customer, contact } = world.ids;
const key = (name: string) => `service-desk:major.${name}`;
const outage = '邮件系统中断';
const plan = '邮件中断预案';

async function report(title: string): Promise<string> {
  const whose = { customerId: customer.donghai, callerId: contact.caller };
  const body = { kind: 'incident', channel: 'phone', impact: 'interrupted', urgency: 'high', title, ...whose } as const;
  return (await world.as('hotline').ask(recordTicket, { body })).number;
}

/** Its page, wherever one is. */
async function openMajor(visitor: Visitor, title: string): Promise<void> {
  await visitor.goTo('/major-incidents');
  await visitor.page.getByRole('link', { name: title }).first().click();
  await visitor.arriveAt(title);
}

test('what is to be done is written down before anything happens, and a rule is put right', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/emergency-plans');
  await manager.button(words(key('planNew'))).click();
  await manager.enter({ [words(key('planName'))]: plan, [words(key('planSteps'))]: '看磁盘\n通知负责人' });
  await page.keyboard.press('Control+Enter');
  await manager.read(plan);

  await manager.button(words(key('ruleNew'))).click();
  await manager.enter({ [words(key('ruleName'))]: '同一场所多人报障' });
  await page.getByLabel(words(key('togetherBy.site'))).check();
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await page.keyboard.press('Control+Enter');
  await manager.button(words(key('ruleEdit'))).click();
  await manager.dialog.getByText(words(key('ruleEditText'))).waitFor();
  await manager.enter({ [words(key('ruleTickets'))]: '8' });
  await page.keyboard.press('Control+Enter');
  await manager.read(words(key('ruleSays'), { together: words(key('togetherBy.site')), tickets: 8, minutes: 30 }));
});

test('declared from a ticket, it is on every page; the next call joins it by one chord', async () => {
  const number = await report('收不到邮件');
  const manager = await stage.seat('manager');
  const { words } = manager;
  await manager.goTo(`/tickets/${number}`);
  await manager.arriveAt('收不到邮件');
  await manager.page.keyboard.press(',');
  await manager.page.getByRole('menuitem', { name: words(key('declare')) }).click();
  await manager.enter({ [words(key('name'))]: outage });
  await manager.pick(words(key('plan')), '', plan);
  await manager.page.keyboard.press('Control+Enter');
  await manager.arriveAt(outage);
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);

  const hotline = await stage.seat('hotline');
  const keys = new Keyboard(hotline);
  await hotline.goTo(`/tickets/new?callerId=${contact.colleague}`);
  await hotline.part(words(key('joinCard'))).waitFor();
  await hotline.settle();
  await hotline.field(words('service-desk:ticket.field.title')).fill('邮箱登录不上');
  await keys.press('Alt+m');
  await hotline.read(words(key('joined'), { title: outage }));
  await keys.press('Control+Enter');
  await hotline.arriveAt('邮箱登录不上');
  await manager.read(words(key('reported'), { tickets: 2, customers: 1 }));
});

test('led by key: told to all, ticked, stood down, reviewed; the portal of another company says nothing', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  const keys = new Keyboard(manager);
  const user = await stage.seat('colleague');
  await user.page.setViewportSize({ width: 360, height: 740 });
  await user.goTo('/portal');
  await user.read(outage);
  await openMajor(manager, outage);
  await manager.page.getByLabel('看磁盘').click();
  await manager.read(words(key('entry.step_done')));
  await keys.press('r');
  await keys.cursorIn(words(key('words')));
  await keys.type('正在切换备机');
  await keys.press('Control+Enter');
  await manager.read(words(key('entry.broadcast'), { count: 2 }));
  await user.read(/正在切换备机/);
  await user.settle();
  assert.deepEqual(await user.accessFaults(), []);
  const teacher = await stage.seat('teacher');
  await teacher.goTo('/portal');
  await teacher.settle();
  assert.equal(await teacher.page.getByText(outage).count(), 0);

  await keys.press('e');
  await keys.cursorIn(words(key('standDownWords')));
  await keys.press('Control+Enter');
  await manager.read(words(key('state.stood_down')));
  await manager.enter({
    [words(key('review.happened'))]: '中断 40 分钟',
    [words(key('review.cause'))]: '磁盘写满',
    [words(key('review.helped'))]: '切换备机',
  });
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await manager.button(words(key('saveReview'))).click();
  await manager.read(words(key('entry.review')));
  await manager.button(words(key('close'))).click();
  await page
    .getByRole('button', { name: words(key('close')) })
    .last()
    .click();
  await manager.read(new RegExp(words(key('review.actions'))));
  await user.goTo('/portal');
  await user.settle();
  assert.equal(await user.page.getByText(outage).count(), 0);
});
