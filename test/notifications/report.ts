import type { AnswerOf } from '../../kernel/contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import type { World } from '../cast/world.ts';

/** A ticket of 东海's caller, or somebody else there, written down by the hotline. */
export function report(
  world: World,
  title = '打印机卡纸',
  callerId = world.ids.contact.caller,
): Promise<AnswerOf<typeof recordTicket>> {
  const { customer, site } = world.ids;
  return world.as('hotline').ask(recordTicket, {
    body: {
      kind: 'incident',
      customerId: customer.donghai,
      callerId,
      siteId: site.donghai,
      title,
      channel: 'phone',
      impact: 'degraded',
      urgency: 'normal',
    },
  });
}
