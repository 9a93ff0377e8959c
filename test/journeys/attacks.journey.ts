import { after, afterEach, test } from 'node:test';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { payloadAt } from '../attack/markup/payloads.ts';
import { walkScreens } from '../attack/markup/walk-screens.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
const { customer, contact } = stage.world.ids;
const ids: string[] = [];
for (let at = 0; at < 12; at += 1) {
  const body = { kind: 'incident', customerId: customer.donghai, callerId: contact.caller, channel: 'phone' } as const;
  const text = payloadAt(at);
  const marked = { title: text, description: text, impact: 'degraded', urgency: 'normal' } as const;
  ids.push((await stage.world.as('hotline').ask(recordTicket, { body: { ...body, ...marked } })).id);
}
afterEach((t) => stage.leave(t));
after(() => stage.close());

test('what somebody wrote does not run at the desk', async () => {
  await walkScreens(await stage.seat('admin'), ['/tickets', ...ids.slice(0, 3).map((id) => `/tickets/${id}`), '/']);
});

test('nor at the portal', async () => {
  const paths = ['/portal', '/portal/tickets?view=all', `/portal/tickets/${ids[1]}`];
  await walkScreens(await stage.seat('caller'), paths);
});
