import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportGiven, ImportPlan } from '../../../../../platform/module/import-noun.ts';
import { resolveInstallations, type ResolvedInstallation } from './resolve-installations.ts';

export async function planInstallations(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportPlan[]> {
  const resolved = await resolveInstallations(tx, rows, context);
  return resolved.map((row) => ({ number: row.number, outcome: outcomeOf(row), faults: row.faults }));
}

function outcomeOf({ faults, presentId }: ResolvedInstallation): ImportPlan['outcome'] {
  if (faults.length > 0) return 'fault';
  return presentId === null ? 'create' : 'same';
}
