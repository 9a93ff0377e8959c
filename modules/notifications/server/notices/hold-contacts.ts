import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { contactById } from '../../../customers/index.ts';
import { accountOf } from '../../../identity/index.ts';
import { blankMails, countMailsTo, disclosedMails } from '../outgoing/mails-to.store.ts';

/** Mails name whom they went to; when two contacts become one, what went out to either stays as it was. */
export const contactsInMails: ContactHolder = {
  name: 'outgoing_mail',
  textKey: 'notifications:holder.mails',
  count: async (tx, contactId) => countMailsTo(tx, await accountIdOf(tx, contactId)),
  move: async () => undefined,
  disclose: async (tx, contactId) => disclosedMails(tx, await accountIdOf(tx, contactId)),
  async erase(tx, { contactId, customerId, pseudonym }) {
    const email = (await contactById(tx, contactId))?.email ?? null;
    return blankMails(tx, { accountId: await accountIdOf(tx, contactId), customerId, email, pseudonym });
  },
};

async function accountIdOf(tx: Parameters<typeof accountOf>[0], contactId: string): Promise<string | null> {
  return (await accountOf(tx, { kind: 'contact', subjectId: contactId }))?.id ?? null;
}
