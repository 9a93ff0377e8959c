import { changeMailServer } from '../../modules/notifications/mail-server.contract.ts';
import { changeNoticeChoice } from '../../modules/notifications/notice-choice.contract.ts';
import { listNotifications } from '../../modules/notifications/notification.contract.ts';
import { listOutgoingMail } from '../../modules/notifications/outgoing-mail.contract.ts';
import { showTicketPresence } from '../../modules/service-desk/ticket-presence.contract.ts';
import { assignTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

/** A mail server that nobody answers at, and a choice of one's own. */
export async function beTold(admin: Client): Promise<void> {
  await admin.ask(changeMailServer, {
    body: {
      host: '127.0.0.1',
      port: 1,
      security: 'none',
      userName: null,
      fromAddress: 'desk@example.cn',
      fromName: '服务台',
    },
  });
  await admin.ask(changeNoticeChoice, { body: { kind: 'ticket.step_reached', inApp: true, byMail: false } });
}

/** Somebody has it open. */
export async function openTicket(client: Client, ticket: string): Promise<void> {
  await client.ask(showTicketPresence, { params: { ticket }, body: { isWriting: false } });
}

/** What the engineer was told of a ticket, and the mail that went with it. */
export async function tellEngineer(world: World, ticket: string) {
  await beTold(world.as('admin'));
  const body = { assigneeId: world.ids.staff.engineer };
  await world.as('hotline').ask(assignTicket, { params: { ticket }, body });
  await world.work();
  const { items: told } = await world.as('engineer').ask(listNotifications);
  const { items: mails } = await world.as('admin').ask(listOutgoingMail);
  return { notification: told[0]?.id ?? '', outgoingMail: mails[0]?.id ?? '' };
}
