import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common, foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { InventoryScanView, startInventoryScan as endpoint } from '../../inventory-scan.contract.ts';
import { readScan } from './read-scan.ts';
import { scanStarted } from './scan.events.ts';
import { scanRefusals } from './scan.refusals.ts';
import { insertScan } from './scan.store.ts';
import { readScanKind } from './scan-kinds.ts';

/** The file is kept by then; a job reads it. */
export async function startScan(
  tx: Tx,
  { customerId, fileName, received }: InputOf<typeof endpoint>,
): Promise<InventoryScanView> {
  const { subjectId: createdById, kind } = tx.caller;
  if (kind !== 'staff' || createdById === null) throw new Refusal(common.forbidden);
  const { status, mergedIntoId } = foundAt('customerId', await customerById(tx, customerId));
  if (status === 'ended' || mergedIntoId !== null) {
    throw new Refusal(scanRefusals.forbidden_customer, {}, 'customerId');
  }
  const scan = { id: tx.newId(), customerId };
  await insertScan(tx, { ...scan, fileName, createdById, ...received });
  await enqueue(tx, { job: readScanKind, ids: { scan: scan.id } });
  await announce(tx, scanStarted(scan));
  return readScan(tx, { inventoryScan: scan.id });
}
