import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../../platform/module/import-noun.ts';
import { programsChanged } from '../installation.events.ts';
import { removeInstallations } from './machine-sought.store.ts';

/** What the import added is removed, where it is still there. */
export async function undoInstallations(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const removed = await removeInstallations(
    tx,
    rows.map(({ recordId }) => recordId),
  );
  const byMachine = [...Map.groupBy(removed, ({ assetId }) => assetId)];
  const told = byMachine.flatMap(([id, [first, ...others]]) =>
    first ? [programsChanged({ id, customerId: first.customerId }, { came: 0, went: 1 + others.length })] : [],
  );
  await announce(tx, ...told);
  return removed.map(({ id }) => id);
}
