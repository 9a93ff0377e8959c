import type { Changes } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import { keepFormerNumbers } from '../numbering/former-number.store.ts';
import { markOutdated } from '../labels/print/mark-outdated.ts';
import { insertChanges, type NewChange } from './asset-change.store.ts';
import { changedFields } from './asset-history.rules.ts';

export interface WrittenAsset {
  id: Id;
  customerId: Id;
  /** As `changesBetween` finds them; fields as the record calls them. */
  changes: Changes;
}

/**
 * Keeps what the fields of machines said before, in the transaction of the write (`saveAsset`, imports): from these rows
 * and today's record any past day is told. A few statements, however many machines. Labels that say something else by now
 * are listed for reprinting.
 */
export async function writeChanges(
  tx: Tx,
  assets: readonly WrittenAsset[],
  { source, reason = null }: { source: AssetSource; reason?: string | null },
): Promise<void> {
  const rows = assets.flatMap(({ id: assetId, customerId, changes }) =>
    changedFields(changes).map((change): NewChange => ({ assetId, customerId, ...change, source, reason })),
  );
  await insertChanges(tx, rows);
  await keepFormerNumbers(tx, assets);
  await markOutdated(tx, assets);
}
