import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import { accountOf } from '../../../identity/index.ts';
import { blankMails, countMailsTo, disclosedMails, type MailedPerson } from '../outgoing/mails-to.store.ts';

/** Mails name whom they went to; when two contacts become one, what went out to either stays as it was. */
export const contactsInMails: ContactHolder = {
  name: 'outgoing_mail',
  textKey: 'notifications:holder.mails',
  count: async (tx, contactId) => countMailsTo(tx, await personOf(tx, contactId)),
  move: async () => undefined,
  disclose: async (tx, contactId) => disclosedMails(tx, await personOf(tx, contactId)),
  erase: async (tx, { contactId, pseudonym }) => blankMails(tx, { ...(await personOf(tx, contactId)), pseudonym }),
};

async function personOf(tx: Tx, contactId: Id): Promise<MailedPerson> {
  const [contact, account] = await Promise.all([
    contactById(tx, contactId),
    accountOf(tx, { kind: 'contact', subjectId: contactId }),
  ]);
  const { customerId, email } = found(contact);
  return { customerId, email, accountId: account?.id ?? null };
}
