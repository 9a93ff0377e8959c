import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countLicencesOf } from './licence-list.store.ts';
import { countUsesOfContact, moveUses } from './licence-use.store.ts';

/** Who has a licence is known by id only. */
export const licencesOfContacts: ContactHolder = {
  name: 'licences',
  textKey: 'software:holder.licences',
  count: countUsesOfContact,
  move: moveUses,
};

export const licencesOfCustomers: CustomerHolder = { textKey: 'software:holder.licences', count: countLicencesOf };
