import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { decideMail, dismissRecord } from '../../../channels/index.ts';
import { contactById } from '../../../customers/index.ts';
import type * as contract from '../../mail-intake.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { isFinal } from '../tickets/ticket.rules.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { landAsAnswer, landAsTicket, openEntry } from './land-mail.ts';
import { mailIntakeRefusals } from './mail-intake.refusals.ts';
import { saveIntake } from './mail-intake.store.ts';
import { mailToSettle } from './mail-to-settle.ts';
import { readMailIntake } from './read-mail-intake.ts';

type View = contract.MailIntakeView;

/** Takes a mail as written by this contact: they are the caller of its ticket. */
export async function recordMailTicket(tx: Tx, input: InputOf<typeof contract.recordMailTicket>): Promise<View> {
  const arrived = await mailToSettle(tx, input.mailIntake);
  const { id: contactId, customerId } = foundAt('contactId', await contactById(tx, input.contactId));
  await landAsTicket(tx, arrived, { customerId, contactId, follows: null, by: 'hand' });
  return readMailIntake(tx, input);
}

/** Puts a mail on a ticket that is open. Refuses a contact of another customer than the ticket's. */
export async function recordMailEntry(tx: Tx, input: InputOf<typeof contract.recordMailEntry>): Promise<View> {
  const arrived = await mailToSettle(tx, input.mailIntake);
  const ticket = foundAt('ticketId', await ticketById(tx, input.ticketId, scopeOf(tx.caller)));
  if (isFinal(ticket.status)) throw new Refusal(mailIntakeRefusals.final, {}, 'ticketId');
  const contact = input.contactId === undefined ? null : await contactById(tx, input.contactId);
  if (input.contactId !== undefined) {
    foundAt('contactId', contact?.customerId === ticket.customerId ? contact : null);
  }
  await landAsAnswer(tx, arrived, { ticketId: ticket.id, contactId: contact?.id ?? null, by: 'hand' });
  return readMailIntake(tx, input);
}

export async function dismissMail(tx: Tx, input: InputOf<typeof contract.dismissMail>): Promise<View> {
  const arrived = await mailToSettle(tx, input.mailIntake);
  const { id, channelRecordId: recordId, customerId } = arrived;
  const { reason, note } = input;
  await openEntry(tx, arrived, null);
  await dismissRecord(tx, { recordId, reason, note });
  await decideMail(tx, { id, state: 'no_business', why: reason });
  await saveIntake(tx, { id, customerId, nextTryAt: null, settledAt: tx.now, settledById: tx.caller.subjectId });
  return readMailIntake(tx, input);
}
