import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { eraseCaller } from './erase-caller.ts';
import { countTicketsNaming, disclosedTickets, moveTickets, openTicketsNaming } from './ticket-contact.store.ts';

/** Tickets name who calls and who is hit; their entries, who of the customer's people wrote them. */
export const contactsInTickets: ContactHolder = {
  name: 'tickets',
  textKey: 'service-desk:holder.tickets',
  count: countTicketsNaming,
  move: moveTickets,
  async open(tx, contactId, most) {
    const tickets = await openTicketsNaming(tx, contactId, most);
    return tickets.map(({ number, title }) => ({ title: `${number} ${title}`, href: `/tickets/${number}` }));
  },
  disclose: disclosedTickets,
  erase: eraseCaller,
};
