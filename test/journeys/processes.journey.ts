import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { ids } = world;
const name = '东海制造约定';

test('a process is tailored, refused in words where it cannot be, and drawn beside the standard', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  const say = (key: string) => words(`service-desk:process.${key}`);
  await manager.goTo(`/process-variants/new?customerId=${ids.customer.donghai}`);
  await manager.arriveAt(say('new'));
  await manager.enter({ [say('name')]: name });
  await manager.pick(say('leftOut'), '', say('step.clocks'));
  await manager.closeChoices();
  await manager.pick(
    words('service-desk:deskSetting.closing'),
    '',
    words('service-desk:deskSetting.closingOf.signature_required'),
  );
  await manager.pick(say('signing'), '', say('signingOf.caller'));
  await page.locator('summary', { hasText: say('portal') }).click();
  await manager.enter({ [say('portalName')]: '东海 IT 服务' });
  await page.keyboard.press('Control+Enter');
  await manager.read(words('service-desk:refusal.process_variant.fixed_step', { steps: say('step.clocks') }));
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await manager.field(say('leftOut')).click();
  await manager.choice(say('step.clocks')).click();
  await manager.closeChoices();
  await page.keyboard.press('Control+Enter');
  await manager.arriveAt(name);
  await page.getByRole('img', { name: words('service-desk:process.diagramOf', { title: name }) }).waitFor();
  await manager.read(say('signingOf.caller'));
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
});

test('a ticket says which process governs it, and why', async () => {
  const body = {
    kind: 'incident',
    channel: 'phone',
    impact: 'degraded',
    urgency: 'normal',
    title: '键盘失灵',
    customerId: ids.customer.donghai,
    callerId: ids.contact.caller,
  } as const;
  const { number } = await world.as('hotline').ask(recordTicket, { body });
  const hotline = await stage.seat('hotline', { locale: 'en' });
  const { words } = hotline;
  await hotline.goTo(`/tickets/${number}`);
  await hotline.arriveAt('键盘失灵');
  const part = hotline.part(words('service-desk:process.ofTicket'));
  await part.getByRole('link', { name }).waitFor();
  await part.getByText(words('service-desk:process.reach.customer')).waitFor();
  await hotline.settle();
});

test('the portal of that customer goes by its own name, and no other does', async () => {
  const user = await stage.seat('caller');
  await user.goTo('/portal');
  await user.read('东海 IT 服务');
  const teacher = await stage.seat('teacher');
  await teacher.goTo('/portal');
  await teacher.settle();
  assert.equal(await teacher.page.getByText('东海 IT 服务').count(), 0);
});
