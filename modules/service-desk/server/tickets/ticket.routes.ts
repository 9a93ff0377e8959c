import { route, type Route } from '../../../../platform/module/register.ts';
import * as acts from '../../ticket-act.contract.ts';
import * as contract from '../../ticket.contract.ts';
import * as list from '../../ticket-list.contract.ts';
import * as queue from '../../ticket-queue.contract.ts';
import { acceptTicket } from './accept-ticket.ts';
import { assignTicket } from './assign-ticket.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { changeTicket } from './change-ticket.ts';
import { confirmTicket } from './confirm-ticket.ts';
import { countTicketQueues } from './count-ticket-queues.ts';
import { findTicketNumber } from './find-ticket-number.ts';
import { listTickets } from './list-tickets.ts';
import { readTicket } from './read-ticket.ts';
import { recordTicket } from './record-ticket.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { signTicket } from './sign-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { permissionFor } from './ticket.policy.ts';
import { waitOnTicket } from './wait-on-ticket.ts';

const read = 'ticket.read';

export const ticketRoutes: readonly Route[] = [
  route({ endpoint: contract.recordTicket, access: 'ticket.record', run: recordTicket }),
  route({ endpoint: list.listTickets, access: read, run: listTickets }),
  route({ endpoint: queue.countTicketQueues, access: read, run: countTicketQueues }),
  route({ endpoint: contract.readTicket, access: read, run: readTicket }),
  route({ endpoint: contract.findTicketNumber, access: read, run: findTicketNumber }),
  route({ endpoint: contract.changeTicket, access: permissionFor('change'), run: changeTicket, needsRevision: true }),
  route({ endpoint: acts.acceptTicket, access: permissionFor('accept'), run: acceptTicket }),
  route({ endpoint: acts.assignTicket, access: permissionFor('assign'), run: assignTicket }),
  route({ endpoint: acts.waitOnTicket, access: permissionFor('wait'), run: waitOnTicket }),
  route({ endpoint: acts.resumeTicket, access: permissionFor('resume'), run: resumeTicket }),
  route({ endpoint: acts.resolveTicket, access: permissionFor('resolve'), run: resolveTicket }),
  route({ endpoint: acts.confirmTicket, access: permissionFor('confirm'), run: confirmTicket }),
  route({ endpoint: acts.signTicket, access: permissionFor('sign'), run: signTicket }),
  route({ endpoint: acts.reopenTicket, access: permissionFor('reopen'), run: reopenTicket }),
  route({ endpoint: acts.cancelTicket, access: permissionFor('cancel'), run: cancelTicket }),
];
