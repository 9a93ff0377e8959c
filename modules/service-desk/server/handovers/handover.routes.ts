import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-handover.contract.ts';
import { permissionFor } from '../tickets/ticket.policy.ts';
import { acceptHandover, declineHandover, withdrawHandover } from './answer-handover.ts';
import { listHandovers } from './list-handovers.ts';
import { offerHandover } from './offer-handover.ts';
import { setOwner } from './set-owner.ts';

const work = permissionFor('hand_over');

export const handoverRoutes: readonly Route[] = [
  route({ endpoint: contract.listHandovers, access: 'ticket.read_work', run: listHandovers }),
  route({ endpoint: contract.offerHandover, access: work, run: offerHandover }),
  route({ endpoint: contract.setOwner, access: 'ticket.set_owner', run: setOwner }),
  // whom it was offered to, whatever else they may
  route({ endpoint: contract.acceptHandover, access: 'ticket.note', run: acceptHandover }),
  route({ endpoint: contract.declineHandover, access: 'ticket.note', run: declineHandover }),
  route({ endpoint: contract.withdrawHandover, access: 'ticket.note', run: withdrawHandover }),
];
