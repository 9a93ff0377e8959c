import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { openStage } from '../harness/stage.ts';
import { report } from '../notifications/report.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const half = '过半提醒';

test('a rule is made, its preview says when each step would come, and a step of nothing is refused in words', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/escalation-rules');
  await manager.arriveAt(words('sla:escalation.plural'));
  await manager.button(words('sla:escalation.new')).click();
  await manager.arriveAt(words('sla:escalation.new'));
  await manager.enter({ [words('sla:escalation.name')]: half });
  const step = page.getByRole('group', { name: words('sla:escalation.step', { number: 1 }), exact: true });
  const percent = step.getByRole('spinbutton').first();
  await percent.fill('60');
  const preview = page.getByRole('complementary', { name: words('sla:escalation.preview') });
  await preview
    .getByText(words('sla:escalation.moment.share', { percent: 60 }))
    .first()
    .waitFor();

  const owner = step.getByRole('checkbox', { name: words('sla:escalation.role.owner') });
  await owner.uncheck();
  await page.keyboard.press('Control+Enter');
  await manager.read(words('sla:refusal.escalation_rule.nobody_told'));
  await owner.check();
  await manager.pick(words('sla:escalation.namedPeople'), '王芳');
  await page.keyboard.press('Escape');
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await page.keyboard.press('Control+Enter');
  await manager.arriveAt(half);
  await manager.read(words('sla:escalation.moment.share', { percent: 60 }));
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
});

test('a step that is reached rings the bell of whoever it names, and stands in the story of the ticket', async () => {
  const hotline = await stage.seat('hotline');
  const { page, words } = hotline;
  await hotline.goTo('/tickets');
  await hotline.arriveAt(words('service-desk:ticket.plural'));
  const { number } = await report(stage.world, '财务系统登录很慢');
  // past half of two working hours, and before people are at lunch and left in peace
  stage.world.clock.advance(2 * 3600);
  const bell = hotline.button(new RegExp(`^${words('notifications:bell.label')}.+`));
  await bell.waitFor();
  await page.keyboard.press('b');
  await page
    .getByRole('link', { name: /财务系统登录很慢/ })
    .first()
    .click();
  await hotline.arriveAt('财务系统登录很慢');
  assert.ok(page.url().includes(number ?? ' '));
  await page.getByText(half).first().waitFor();
});

test('a rule is taken out of use after a question, and taken back', async () => {
  const manager = await stage.seat('manager', { locale: 'en' });
  const { page, words } = manager;
  await manager.goTo('/escalation-rules');
  await page.getByRole('link', { name: half }).click();
  await manager.arriveAt(half);
  await manager.button(words('sla:escalation.retire')).click();
  await manager.answer(words('sla:escalation.retire'));
  await manager.read(words('sla:escalation.isRetired'));
  await manager.button(words('sla:escalation.reinstate')).click();
  await manager.button(words('sla:escalation.retire')).waitFor();
});
