import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common, found } from '../../../../platform/module/refusals.ts';
import { permissionFor, staffActing, type Caller } from '../tickets/ticket.policy.ts';
import { ticketActOf, type BulkRun, type Deed } from './bulk-run.rules.ts';
import { bulkRunById } from './bulk-run.store.ts';

/** Whoever may not do it to one may not do it to many; what may be done to which, each ticket says. */
export function refuseUnlessMayBulk(caller: Caller, deed: Deed): Id {
  const permission = deed.act === 'undo' ? 'ticket.bulk' : permissionFor(ticketActOf[deed.act]);
  if (!caller.permissions.has(permission)) throw new Refusal(common.forbidden);
  return staffActing(caller);
}

/** Runs are of whoever started them; others' are not found. */
export async function ownBulkRun(tx: Tx, id: Id): Promise<BulkRun> {
  const run = found(await bulkRunById(tx, id));
  return found(run.startedById === tx.caller.subjectId ? run : null);
}
