import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-presence.contract.ts';
import { endPresence, readPresence, showPresence } from './show-presence.ts';

const access = 'ticket.read_work';

export const presenceRoutes: readonly Route[] = [
  route({ endpoint: contract.readTicketPresence, access, run: readPresence }),
  route({ endpoint: contract.showTicketPresence, access, run: showPresence }),
  route({ endpoint: contract.endTicketPresence, access, run: endPresence }),
];
