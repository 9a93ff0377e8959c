import type { Tx } from '../../../../platform/database/tx.ts';
import type { BulkRunView } from '../../bulk-run.contract.ts';
import { ownBulkRun } from './own-bulk-run.ts';
import { bulkRunViewOf } from './bulk-run.view.ts';

export async function readBulkRun(tx: Tx, input: { bulkRun: string }): Promise<BulkRunView> {
  return bulkRunViewOf(await ownBulkRun(tx, input.bulkRun));
}
