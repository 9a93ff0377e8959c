import type { Tx } from '../../../../platform/database/tx.ts';
import type { BulkRun } from './bulk-run.rules.ts';

/** News, and no fact of the log: each ticket's own says what was done to it. */
export function tellProgress(tx: Tx, { id }: Pick<BulkRun, 'id'>): void {
  const about = { topic: 'bulk_run', id, kind: 'bulk_run.progressed' };
  tx.tell({ ...about, customerId: null, audience: 'internal', concerns: [], accountId: null });
}
