import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { arrivedMail, type ArrivedMail } from '../../../channels/index.ts';
import type { MailIntakeView, readMailIntake as endpoint } from '../../mail-intake.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketTitles } from '../tickets/ticket-words.store.ts';
import { gatherMailFacts, senderAddress } from './gather-mail-facts.ts';
import { intakeOf } from './mail-intake.store.ts';
import { mailIntakeView } from './mail-intake.view.ts';
import { waits } from './mail-intake.policy.ts';
import { contactsAt } from './sender.store.ts';

/** With what may help whoever decides: who has the address, and which tickets the mail names. */
export async function readMailIntake(
  tx: Tx,
  { mailIntake: id }: Pick<InputOf<typeof endpoint>, 'mailIntake'>,
): Promise<MailIntakeView> {
  const arrived = found(await arrivedMail(tx, id));
  const [intake, contacts, named] = await sideBySide(
    intakeOf(tx, id),
    contactsAt(tx, senderAddress(arrived)),
    waits(arrived.state) ? ticketsNamed(tx, arrived) : Promise.resolve([]),
  );
  const ticketId = intake?.ticketId ?? null;
  const titles = await ticketTitles(tx, [...named, ...(ticketId === null ? [] : [ticketId])], scopeOf(tx.caller));
  return mailIntakeView(tx.caller, { arrived, intake, contacts, titles, named });
}

/** What it belongs to, if its token or headers are to be believed: for somebody to judge. */
async function ticketsNamed(tx: Tx, arrived: ArrivedMail): Promise<Id[]> {
  const { settled, tokenTicket, named } = await gatherMailFacts(tx, arrived);
  const tickets = [settled?.ticket ?? [], tokenTicket ?? [], ...named.map(({ ticket }) => ticket)].flat();
  return [...new Set(tickets.filter(({ isFinal }) => !isFinal).map(({ id }) => id))];
}
