import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { confirmInventoryScan as endpoint, InventoryScanView } from '../../inventory-scan.contract.ts';
import { readScan } from './read-scan.ts';
import { scanConfirmed } from './scan.events.ts';
import { scanRefusals } from './scan.refusals.ts';
import { discardHosts, moveScan, releaseHosts, scanById } from './scan.store.ts';
import { applyScanKind } from './scan-kinds.ts';

/** It is applied by the job, host by host. */
export async function confirmScan(tx: Tx, input: InputOf<typeof endpoint>): Promise<InventoryScanView> {
  await holdRecords(tx, 'inventoryScan', [input.inventoryScan]);
  const scan = found(await scanById(tx, input.inventoryScan));
  if (scan.state !== 'checked') throw new Refusal(scanRefusals.not_checked);
  if (!input.entersNew) await discardHosts(tx, scan.id, 'new');
  await releaseHosts(tx, scan.id);
  await moveScan(tx, scan.id, { state: 'applying' });
  await enqueue(tx, { job: applyScanKind, ids: { scan: scan.id } });
  await announce(tx, scanConfirmed(scan, input.entersNew));
  return readScan(tx, input);
}
