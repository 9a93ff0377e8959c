import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { giveAttachments } from '../../../files/index.ts';
import type { ArrivedMail } from './arrived-mail.ts';
import { mailDecided, mailIdentified } from './incoming-mail.events.ts';
import { updateIncomingMail } from './incoming-mail.store.ts';

interface Taken {
  customerId: Id;
  /** Null: one of the customer's people, and nobody knows who. */
  contactId: Id | null;
  /** A code, for the list and the log. */
  why: string;
}

/**
 * Says of a mail that is held that something was made of it, and whose it is, with its files; its entry in the channel
 * log becomes theirs when it is linked.
 */
export async function markTaken(tx: Tx, mail: ArrivedMail, { customerId, contactId, why }: Taken): Promise<void> {
  const { id } = mail;
  const state = 'taken';
  const isKnown = mail.customerId === customerId && mail.contactId === contactId;
  const identified = isKnown ? [] : [mailIdentified({ id, customerId }, { contactId })];
  await sideBySide(
    updateIncomingMail(tx, id, { customerId, contactId, state, why, decidedAt: tx.now }),
    mail.customerId !== customerId && giveAttachments(tx, { kind: 'incoming_mail', id }, customerId),
    announce(tx, ...identified, mailDecided({ id, customerId }, { state, why }, null)),
  );
}
