import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-proposal.contract.ts';
import { readTicketProposal } from './read-ticket-proposal.ts';

export const proposalRoutes: readonly Route[] = [
  route({ endpoint: contract.readTicketProposal, access: 'ticket.record', run: readTicketProposal }),
];
