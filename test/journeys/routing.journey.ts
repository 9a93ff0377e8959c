import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordRoutingRule } from '../../modules/service-desk/routing-rule.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const rule = '东海故障给最闲的人';

test('a rule is made, refused in words while it contradicts itself, and tried', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/routing-rules');
  await manager.arriveAt(words('service-desk:routing.plural'));
  await manager.button(words('service-desk:routing.new')).first().click();
  await manager.arriveAt(words('service-desk:routing.new'));
  await manager.enter({ [words('service-desk:routing.name')]: rule });
  await manager.pick(words('service-desk:routing.team'), '服务台');
  await manager.pick(words('service-desk:routing.personBy'), '', words('service-desk:routing.by.skilled_free'));
  await manager.pick(words('service-desk:routing.condition.customerIds'), '东海');
  // a picker of several is still open: it chooses nothing by the key that sends
  await page.keyboard.press('Control+Enter');
  await manager.read(words('service-desk:refusal.routing_rule.skill_needed'));
  await new Keyboard(manager).cursorIn(words('service-desk:routing.skill'));
  await manager.pick(words('service-desk:routing.personBy'), '', words('service-desk:routing.by.least_load'));
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await page.keyboard.press('Control+Enter');
  await manager.arriveAt(words('service-desk:routing.plural'));
  await page.getByRole('link', { name: rule }).waitFor();

  await manager.button(words('service-desk:routing.trial.title')).click();
  await manager.pick(words('service-desk:routing.trial.customer'), '东海');
  await manager.button(words('service-desk:routing.trial.try')).click();
  await manager.read(words('service-desk:routing.why.rule', { place: 1, name: rule }));
});

test('a ticket goes to the right person, and says why it came there', async () => {
  const { world } = stage;
  const body = {
    kind: 'incident',
    channel: 'phone',
    impact: 'degraded',
    urgency: 'normal',
    title: '键盘失灵',
    customerId: world.ids.customer.donghai,
    callerId: world.ids.contact.caller,
  } as const;
  const { number, assignee } = await world.as('hotline').ask(recordTicket, { body });
  assert.ok(assignee);
  const hotline = await stage.seat('hotline', { locale: 'en' });
  const { words } = hotline;
  await hotline.goTo(`/tickets/${number}`);
  await hotline.arriveAt('键盘失灵');
  await hotline.read(words('service-desk:routing.why.title'));
  await hotline.read(words('service-desk:routing.why.rule', { place: 1, name: rule }));
  await hotline.read(new RegExp(`${assignee.name} has the fewest open tickets`));
  await hotline.settle();
  assert.deepEqual(await hotline.accessFaults(), []);
});

test('rules change places by keyboard', async () => {
  const { world } = stage;
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  const second = '其余都进二线';
  const body = { name: second, conditions: {}, teamId: world.ids.team.second };
  await world.as('manager').ask(recordRoutingRule, { body });
  await manager.goTo('/routing-rules');
  const up = manager.button(words('service-desk:routing.up', { name: second }));
  await up.focus();
  await page.keyboard.press('Enter');
  await manager.read(words('service-desk:routing.movedTo', { name: second, place: 1 }));
});
