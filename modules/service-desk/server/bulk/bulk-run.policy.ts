import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { permissionFor, staffActing, type Caller } from '../tickets/ticket.policy.ts';
import { ticketRefusals } from '../tickets/ticket.refusals.ts';
import { ticketActOf, type Deed } from './bulk-run.rules.ts';

/** Whoever may not do it to one may not do it to many; what may be done to which, each ticket says. */
export function refuseUnlessMayBulk(caller: Caller, deed: Deed): Id {
  const permission = deed.act === 'undo' ? 'ticket.bulk' : permissionFor(ticketActOf[deed.act]);
  if (!caller.permissions.has(permission)) throw new Refusal(ticketRefusals.not_yours);
  return staffActing(caller);
}
