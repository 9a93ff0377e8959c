import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-cover.contract.ts';
import { permissionFor } from '../tickets/ticket.policy.ts';
import { chooseTicketContract } from './choose-ticket-contract.ts';
import { readTicketCover } from './read-ticket-cover.ts';

export const ticketCoverRoutes = [
  // for the provider's own: what contracts say is not for everybody who calls
  route({ endpoint: contract.readTicketCover, access: 'contract.read_cover', run: readTicketCover }),
  route({
    endpoint: contract.chooseTicketContract,
    access: permissionFor('change'),
    needsRevision: true,
    run: chooseTicketContract,
  }),
];
