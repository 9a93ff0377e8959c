import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-check.contract.ts';
import { permissionFor } from '../tickets/ticket.policy.ts';
import { readTicketDemands } from './read-ticket-demands.ts';
import { setTicketCheck } from './set-ticket-check.ts';

export const checkRoutes: readonly Route[] = [
  route({ endpoint: contract.readTicketDemands, access: 'ticket.read_work', run: readTicketDemands }),
  route({ endpoint: contract.setTicketCheck, access: permissionFor('change'), run: setTicketCheck }),
];
