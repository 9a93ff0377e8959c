import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { customersInUse } from '../holdings/holding.store.ts';

/** Customers with places or people in use, or with work that is not finished: no undo takes them out of use. */
export async function heldCustomers(
  tx: Tx,
  ids: readonly Id[],
  holders: readonly CustomerHolder[],
): Promise<ReadonlySet<Id>> {
  const held = new Set(await customersInUse(tx, ids));
  for (const id of ids) {
    for (const holder of holders) {
      if (held.has(id)) break;
      const opened = await holder.open?.(tx, id, 1);
      if (opened && opened.count > 0) held.add(id);
    }
  }
  return held;
}

/** Sites at which there is anything. */
export async function heldSites(
  tx: Tx,
  ids: readonly Id[],
  holders: readonly CustomerHolder[],
): Promise<ReadonlySet<Id>> {
  const held = new Set<Id>();
  for (const id of ids) {
    for (const { countAtSite } of holders) {
      if (!held.has(id) && countAtSite && (await countAtSite(tx, id)) > 0) held.add(id);
    }
  }
  return held;
}
