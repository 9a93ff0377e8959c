import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { activeMailboxes } from '../../../channels/index.ts';
import type { BlockedAddressView, recordBlockedAddress as endpoint } from '../../blocked-address.contract.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import { addressBlocked } from './blocked-address.events.ts';
import { blockedAddressRefusals } from './blocked-address.refusals.ts';
import { blockedById, insertBlocked } from './blocked-address.store.ts';
import { blockedAddressView } from './blocked-address.view.ts';

type Input = InputOf<typeof endpoint>;

export async function recordBlockedAddress(tx: Tx, input: Input): Promise<BlockedAddressView> {
  const id = await blockAddress(tx, input);
  if (id === null) throw new Refusal(blockedAddressRefusals.blocked, {}, 'address');
  return blockedAddressView(tx.caller, found(await blockedById(tx, id)));
}

/** Null: it was blocked before. Refuses to block the provider's own mailboxes, and all that stand in their domain. */
export async function blockAddress(tx: Tx, { address, reason }: Pick<Input, 'address' | 'reason'>) {
  const own = (await activeMailboxes(tx)).map((mailbox) => mailbox.address.toLowerCase());
  if (own.some((one) => one === address || one.endsWith(address))) {
    throw new Refusal(blockedAddressRefusals.own, {}, 'address');
  }
  const row = { id: tx.newId(), address, reason, blockedById: staffActing(tx.caller) };
  if (!(await insertBlocked(tx, row))) return null;
  await announce(tx, addressBlocked(row));
  return row.id;
}
