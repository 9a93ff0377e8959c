import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listTicketMails as endpoint } from '../../mail-intake.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { mailsOfTicket } from './mail-intake.store.ts';
import { foundByOf } from './mail-intake.view.ts';

export async function listTicketMails(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const mails = await mailsOfTicket(tx, ticket.id);
  return {
    items: mails.map(({ fromName, fromAddress, foundBy, ...mail }) => ({
      ...mail,
      from: { name: fromName ?? '', address: fromAddress ?? '' },
      foundBy: foundByOf(foundBy),
    })),
  };
}
