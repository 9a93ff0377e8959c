import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { BlockedAddressView, retireBlockedAddress as endpoint } from '../../blocked-address.contract.ts';
import { addressUnblocked } from './blocked-address.events.ts';
import { blockedAddressRefusals } from './blocked-address.refusals.ts';
import { blockedById, blockedForChange, endBlocked } from './blocked-address.store.ts';
import { blockedAddressView } from './blocked-address.view.ts';

/** Mails that were left alone meanwhile stay where they are. */
export async function retireBlockedAddress(
  tx: Tx,
  { blockedAddress }: InputOf<typeof endpoint>,
): Promise<BlockedAddressView> {
  const row = found(await blockedForChange(tx, blockedAddress));
  refuseStale(tx, row.revision);
  if (row.retiredAt !== null) throw new Refusal(blockedAddressRefusals.retired);
  await endBlocked(tx, row.id);
  await announce(tx, addressUnblocked(row));
  return blockedAddressView(tx.caller, found(await blockedById(tx, row.id)));
}
