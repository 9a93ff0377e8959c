import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { BlockedAddressView, listBlockedAddresses as endpoint } from '../../blocked-address.contract.ts';
import { pageOfBlocked } from './blocked-address.store.ts';
import { blockedAddressView } from './blocked-address.view.ts';

export async function listBlockedAddresses(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<BlockedAddressView>> {
  const { items, next } = await pageOfBlocked(tx, input);
  return { items: items.map((row) => blockedAddressView(tx.caller, row)), next };
}
