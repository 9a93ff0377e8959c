import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportGiven, ImportPlan } from '../../../../../platform/module/import-noun.ts';
import { importedChanges, stateAfter } from './asset-change.rules.ts';
import { doubtRows } from './doubt-rows.ts';
import { resolveAssets, type ResolvedAsset } from './resolve-assets.ts';

export async function planAssets(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<ImportPlan[]> {
  const resolved = await resolveAssets(tx, rows, context);
  const doubts = await doubtRows(tx, rows, resolved);
  return resolved.map((row, at) => ({
    number: row.number,
    outcome: outcomeOf(row),
    faults: row.faults,
    doubts: doubts[at] ?? [],
  }));
}

function outcomeOf(row: ResolvedAsset): ImportPlan['outcome'] {
  if (row.faults.length > 0) return 'fault';
  if (row.known === null) return 'create';
  const changes = importedChanges(row.known, stateAfter(row.known, row));
  return Object.keys(changes).length === 0 ? 'same' : 'update';
}
