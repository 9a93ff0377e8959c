import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-link.contract.ts';
import { permissionFor } from '../tickets/ticket.policy.ts';
import { followTicket } from './follow-ticket.ts';
import { linkTicket } from './link-ticket.ts';
import { listTicketLinks } from './list-ticket-links.ts';
import { retireTicketLink } from './retire-ticket-link.ts';

const link = permissionFor('link');

export const ticketLinkRoutes: readonly Route[] = [
  route({ endpoint: contract.listTicketLinks, access: 'ticket.read', run: listTicketLinks }),
  route({ endpoint: contract.linkTicket, access: link, run: linkTicket }),
  route({ endpoint: contract.retireTicketLink, access: link, run: retireTicketLink }),
  route({ endpoint: contract.followTicket, access: 'ticket.record', run: followTicket }),
];
