import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { blankNameOf, consentsDisclosed, countConsentsOf, moveConsents } from './consent-contact.store.ts';

/** Consents name who gave them. */
export const contactsInConsents: ContactHolder = {
  name: 'remote-consents',
  textKey: 'service-desk:holder.consents',
  count: countConsentsOf,
  move: moveConsents,
  disclose: consentsDisclosed,
  erase: (tx, { contactId, pseudonym }) => blankNameOf(tx, contactId, pseudonym),
};
