import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-merge.contract.ts';
import { permissionFor } from '../tickets/ticket.policy.ts';
import { mergeTicket } from './merge-ticket.ts';
import { moveTicketToCustomer } from './move-to-customer.ts';
import { readMovePreview } from './read-move-preview.ts';
import { splitTicket } from './split-ticket.ts';

const move = permissionFor('move');

export const mergerRoutes: readonly Route[] = [
  route({ endpoint: contract.mergeTicket, access: permissionFor('merge'), run: mergeTicket }),
  route({ endpoint: contract.splitTicket, access: permissionFor('split'), run: splitTicket }),
  route({ endpoint: contract.readMovePreview, access: move, run: readMovePreview }),
  route({ endpoint: contract.moveTicketToCustomer, access: move, run: moveTicketToCustomer }),
];
