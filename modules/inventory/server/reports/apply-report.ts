import type { Id } from '../../../../kernel/id.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Inventory } from '../documents/inventory.rules.ts';
import { withoutJunk } from '../junk/junk.rules.ts';
import { junkInUse } from '../junk/junk.store.ts';
import type { Signs } from '../matching/match.rules.ts';
import { holdMatching, learnSigns } from '../matching/sign.store.ts';
import { enterMachine } from './enter-machine.ts';
import { markLatest } from './latest-report.store.ts';
import { reportHeld } from './report.events.ts';
import { reportById, settleReport, supersedeOlder, type InventoryReport } from './report.store.ts';
import { updateMachine } from './update-machine.ts';
import { toldOf, weighReport, type Decided } from './weigh-report.ts';

/** Brings what a report says into the record, or puts it before a person; harmless twice. */
export async function applyReport(tx: Tx, id: Id, read: Inventory): Promise<void> {
  await holdRecords(tx, 'inventoryReport', [id]);
  const report = await reportById(tx, id);
  if (report?.state !== 'received') return;
  await holdMatching(tx, report.customerId);
  const inventory = withoutJunk(read, await junkInUse(tx));
  const { signs, verdict, evidence } = await weighReport(tx, report, inventory);
  const agentId = signs.agent ?? signs.device;
  await settleReport(tx, id, {
    ...(await carryOut(tx, { report, inventory, signs, verdict })),
    agentId,
    told: toldOf(inventory),
    evidence,
  });
  await supersedeOlder(tx, { ...report, agentId });
}

interface Carrying {
  report: InventoryReport;
  inventory: Inventory;
  signs: Signs;
  verdict: Decided;
}

async function carryOut(tx: Tx, { report, inventory, signs, verdict }: Carrying) {
  if (verdict.outcome === 'doubtful') {
    await announce(tx, reportHeld(report, verdict.why));
    return { state: 'review', why: verdict.why, confidence: verdict.confidence } as const;
  }
  if (verdict.outcome === 'ignored') {
    if (report.decidedAs === 'ignored') await learnSigns(tx, { reportId: report.id, signs, assetId: null });
    return { state: 'ignored', why: null } as const;
  }
  const isNew = verdict.outcome === 'new';
  const source = report.source === 'scan' ? ('scan' as const) : ('inventory' as const);
  const assetId = isNew ? await enterMachine(tx, report.customerId, { inventory, source }) : verdict.assetId;
  const machine = { id: assetId, customerId: report.customerId };
  const effects = await updateMachine(tx, machine, { inventory, isNew, source });
  await learnSigns(tx, { reportId: report.id, signs, assetId });
  await markLatest(tx, { id: report.id, assetId });
  return { state: 'applied', why: null, assetId, effects, confidence: isNew ? null : verdict.confidence } as const;
}
