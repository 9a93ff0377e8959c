import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailThread } from '../../../../platform/module/notice.ts';
import { answerAddress, threadId } from '../mail-intake/mail-address.rules.ts';
import { mailboxOfTicket, messagesOfTicket } from './ticket-mailbox.store.ts';
import { tokenOfTicket } from './token-of-ticket.ts';

/** What most mail servers take, with room for what base64 adds. */
const mostFileBytes = 10 * 1024 * 1024;

/** How mails about a ticket travel, so that whoever answers one lands on it again (SD-11, SD-17). */
export async function threadOfTicket(tx: Tx, ticketId: Id): Promise<MailThread | null> {
  const [mailbox, written] = await sideBySide(mailboxOfTicket(tx, ticketId), messagesOfTicket(tx, ticketId));
  if (!mailbox) return null;
  const token = tokenOfTicket(tx, ticketId);
  return {
    from: { name: mailbox.name, address: mailbox.address },
    replyTo: answerAddress(mailbox.address, token),
    references: [threadId(mailbox.address, token), ...written],
    mostFileBytes,
  };
}
