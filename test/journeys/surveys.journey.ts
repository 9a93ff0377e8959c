import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordContact } from '../../modules/customers/contact.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { listTicketSurveys } from '../../modules/surveys/survey.contract.ts';
import { makeSurveyLink } from '../../modules/surveys/server/visits/make-survey-link.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const { customer, contact } = world.ids;
const phone = { width: 360, height: 740 };
const key = (name: string) => `surveys:${name}`;

/** Solved on the phone, and asked about. */
async function askedAbout(title: string, callerId = contact.caller): Promise<{ number: string; survey: string }> {
  const resolution = { code: 'permanent', mode: 'phone', solution: '已重启打印服务。' } as const;
  const about = { kind: 'incident', channel: 'phone', impact: 'degraded', urgency: 'normal' } as const;
  const body = { ...about, title, customerId: customer.donghai, callerId, resolution };
  const { id, number } = await world.as('hotline').ask(recordTicket, { body });
  return { number, survey: await surveyAbout(id) };
}

/** Once the stage's own worker, or this one, has asked. */
async function surveyAbout(ticket: string): Promise<string> {
  await world.work();
  const { items } = await world.as('manager').ask(listTicketSurveys, { params: { ticket } });
  return items[0]?.id ?? surveyAbout(ticket);
}

function star(visitor: Visitor, number: number) {
  return visitor.page.getByRole('radio', { name: visitor.words(key(`portal.form.stars.${number}`)) });
}

test('two taps in the portal give two stars; the manager is told, sees the figure, and makes it good', async () => {
  const title = '打印机卡纸';
  const { number } = await askedAbout(title);
  const user = await stage.seat('caller');
  await user.page.setViewportSize(phone);
  await user.goTo(`/portal/tickets/${number}`);
  await user.arriveAt(title);
  await star(user, 2).check({ force: true });
  assert.deepEqual(await user.accessFaults(), []);
  await user.button(user.words(key('portal.ask.send'))).click();
  await user.read(user.words(key('portal.thanks.title')));
  await world.work();

  const manager = await stage.seat('manager');
  const { words } = manager;
  await manager.goTo('/recovery-tasks');
  await manager.read(number);
  await manager.page.keyboard.press('j');
  await manager.page.keyboard.press('Enter');
  await manager.button(words(key('recovery.complete'))).click();
  await manager.field(words(key('recovery.remedy'))).fill('已上门致歉，更换搓纸轮。');
  await manager.page
    .getByRole('dialog')
    .getByRole('button', { name: words(key('recovery.complete')) })
    .click();
  await manager.page.getByRole('dialog').waitFor({ state: 'detached' });
  await manager.goTo('/reports/surveys?measure=survey_score&by=survey_customer');
  await manager.read('2.00');
  await manager.goTo('/surveys?counted=survey_low_rate');
  await manager.read(number);
});

test('the link of a mail lets somebody rate without an account, once', async () => {
  const title = '邮箱收不到信';
  const { survey } = await askedAbout(title);
  const scope = { tenantId: world.ids.tenant, caller: systemCaller('test'), now: world.clock.now() };
  const origin = { channel: 'worker' as const, address: null };
  const path = await world.parts.unitOfWork.run({ ...scope, origin, seenRevision: undefined }, (tx) =>
    makeSurveyLink(tx, survey),
  );
  const guest = await stage.visit({ locale: 'en' });
  const { words } = guest;
  await guest.page.setViewportSize(phone);
  await guest.goTo(path ?? '');
  await guest.arriveAt(words(key('portal.guest.title')));
  await guest.read(title);
  await star(guest, 5).check({ force: true });
  assert.deepEqual(await guest.accessFaults(), []);
  await guest.button(words(key('portal.ask.send'))).click();
  await guest.read(words(key('portal.guest.thanks')));
  await guest.page.reload();
  await guest.read(words(key('portal.guest.answered')));
  await guest.goTo(`/s/huaxin.${'A'.repeat(43)}`);
  await guest.arriveAt(words(key('portal.guest.unknown')));
});

test('whoever can only be called is called by keys alone: not reached, then four stars', async () => {
  const title = '电话分机不通';
  const body = { customerId: customer.donghai, name: '钱进', mobile: '13700001234' };
  await askedAbout(title, (await world.as('hotline').ask(recordContact, { body })).id);
  const agent = await stage.seat('manager');
  const { page, words } = agent;
  await agent.goTo('/survey-calls');
  await agent.read(title);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await agent.read(words(key('calls.writeDown')));
  await page.keyboard.press('n');
  await agent.read(words(key('calls.notReachedNoted')));
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await agent.read(words(key('portal.form.said.4')));
  await page.keyboard.press('Control+Enter');
  await agent.read(words(key('calls.emptyTitle')));
});

test('a second questionnaire for everybody is refused in words, and what was written stays', async () => {
  const manager = await stage.seat('manager');
  const { words, page } = manager;
  const label = (number: string) => ({ label: words(key('editor.question'), { number }) });
  const question = (number: string) =>
    page.getByRole('textbox', { name: words(key('editor.chinese'), label(number)), exact: true });
  await manager.goTo('/questionnaires/new');
  await manager.field(words(key('questionnaire.name'))).fill('半年回访');
  await question('1').fill('这半年服务怎么样？');
  await manager.button(words(key('editor.add'))).click();
  await question('2').fill('还想说什么？');
  assert.deepEqual(await manager.accessFaults(), []);
  await manager.button(words('shell:action.save')).click();
  await manager.read(words(key('refusal.questionnaire.one_in_use')));
  assert.equal(await question('2').inputValue(), '还想说什么？');
});
