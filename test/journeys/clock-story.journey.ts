import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { acceptTicket, waitOnTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

async function recorded() {
  const { world } = stage;
  const engineer = world.as('engineer');
  const body = {
    kind: 'incident',
    customerId: world.ids.customer.donghai,
    callerId: world.ids.contact.caller,
    title: '财务部网络不通',
    channel: 'phone',
    impact: 'interrupted',
    urgency: 'high',
  } as const;
  const { id, number } = await engineer.ask(recordTicket, { body });
  await engineer.ask(acceptTicket, { params: { ticket: id } });
  await engineer.ask(waitOnTicket, { params: { ticket: id }, body: { reason: 'awaiting_customer' } });
  return number;
}

test('by keyboard a clock of a ticket leads to its story, which says what counted and why', async () => {
  const number = await recorded();
  const engineer = await stage.seat('engineer');
  const { page, words } = engineer;
  await engineer.goTo(`/tickets/${number}`);
  const clocks = page.getByRole('navigation', { name: words('sla:story.title') });
  await clocks.getByRole('link').last().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/tickets/${number}/clocks/resolution`);
  const waited = words('sla:story.why.waiting', { reason: words('catalogue:waiting_reason.awaiting_customer') });
  await engineer.read(waited);
  await engineer.read(words('sla:story.mark.now_paused'));
  assert.deepEqual(await engineer.accessFaults(), []);
});

test('the board shows what runs out next, and the wall shows it dark', async () => {
  const number = await recorded();
  const manager = await stage.seat('engineer', { locale: 'en' });
  const { page, words } = manager;
  await stage.world.as('engineer').ask(recordTicket, {
    body: {
      kind: 'incident',
      customerId: stage.world.ids.customer.donghai,
      callerId: stage.world.ids.contact.caller,
      title: '打印机卡纸',
      channel: 'phone',
    },
  });
  await manager.goTo('/service-level-board');
  await manager.read(words('sla:board.withinHour'));
  // what waits with its clock paused is not due
  assert.equal(await page.getByRole('link', { name: number }).count(), 0);
  await page.locator('.sla-countdown').first().waitFor();
  assert.deepEqual(await manager.accessFaults(), []);
  await manager.goTo('/wall/service-levels');
  await page.locator('.sla-wall .sla-countdown').first().waitFor();
  assert.deepEqual(await manager.accessFaults(), []);
});
