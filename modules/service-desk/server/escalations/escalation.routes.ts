import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-escalation.contract.ts';
import { permissionFor } from '../tickets/ticket.policy.ts';
import { escalateTicket } from './escalate-ticket.ts';
import { listTicketSteps } from './list-ticket-steps.ts';
import { listEscalations } from './list-escalations.ts';

export const escalationRoutes: readonly Route[] = [
  route({ endpoint: contract.listEscalations, access: 'ticket.read_work', run: listEscalations }),
  route({ endpoint: contract.escalateTicket, access: permissionFor('escalate'), run: escalateTicket }),
  route({ endpoint: contract.listTicketSteps, access: 'ticket.read_work', run: listTicketSteps }),
];
