import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openStage } from '../harness/stage.ts';
import { TicketPage } from './ticket-page.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

function report(title: string) {
  const { customer, contact, site } = stage.world.ids;
  return stage.world.as('hotline').ask(recordTicket, {
    body: {
      kind: 'incident',
      customerId: customer.donghai,
      callerId: contact.caller,
      siteId: site.donghai,
      title,
      channel: 'phone',
      impact: 'degraded',
      urgency: 'normal',
    },
  });
}

test('what one writes on a ticket stands before the other without a reload', async () => {
  const { id, number } = await report('会议室投影仪不亮');
  const engineer = await stage.seat('engineer');
  await engineer.goTo(`/tickets/${number}`);
  await engineer.arriveAt('会议室投影仪不亮');
  const note = '灯泡已订，明天到';
  await stage.world.as('hotline').ask(writeEntry, {
    params: { ticket: id },
    body: { kind: 'note', audience: 'internal', body: note },
  });
  await new TicketPage(engineer).tells(note);
});

test('a ticket that somebody records is announced above the list, and joins it at a click', async () => {
  await report('前台电话没有声音');
  const hotline = await stage.seat('hotline');
  await hotline.goTo('/tickets');
  await hotline.read('前台电话没有声音');
  await report('门禁刷卡没有反应');
  // nothing jumps under the reader's hand: what came is shown when they take it
  await hotline.button(hotline.words('shell:news.come', { count: '1' })).click();
  await hotline.read('门禁刷卡没有反应');
});

test('two tabs of one browser share one stream', async () => {
  const hotline = await stage.seat('hotline');
  const context = hotline.page.context();
  await hotline.goTo('/tickets');
  await hotline.read('前台电话没有声音');
  const second = await context.newPage();
  await second.goto('/tickets');
  await second.getByText('前台电话没有声音').first().waitFor();
  await report('打印服务器没有响应');
  const come = hotline.words('shell:news.come', { count: '1' });
  await second.getByRole('button', { name: come }).waitFor();
  await hotline.button(come).waitFor();
  assert.equal(stage.world.parts.live.hub.listeners(), 1);
});
