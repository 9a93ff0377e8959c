import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContactHolder, Erasure } from '../../../../platform/module/contact-holder.ts';
import { removeAttachments } from '../../../files/index.ts';
import { blankMailsOf, countMailsOf, disclosedMailsOf, moveMailsOf } from './mail-contact.store.ts';

/** Mails name who wrote them. */
export const contactsOfMails: ContactHolder = {
  name: 'incoming_mail',
  textKey: 'channels:holder.mails',
  count: countMailsOf,
  move: moveMailsOf,
  disclose: disclosedMailsOf,
  erase: eraseMails,
};

/** With what came along: what was taken over onto a ticket is the ticket's, and stays. */
async function eraseMails(tx: Tx, { contactId, pseudonym }: Erasure): Promise<readonly Id[]> {
  const blanked = await blankMailsOf(tx, contactId, pseudonym);
  await removeAttachments(tx, 'incoming_mail', blanked);
  return blanked;
}
