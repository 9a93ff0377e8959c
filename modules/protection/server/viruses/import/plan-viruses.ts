import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportGiven, ImportPlan } from '../../../../../platform/module/import-noun.ts';
import { resolveViruses } from './resolve-viruses.ts';

export async function planViruses(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<ImportPlan[]> {
  const all = await resolveViruses(tx, rows, context);
  return all.map(({ number, known, faults }) => {
    const outcome = known ? 'same' : 'create';
    return { number, outcome: faults.length > 0 ? 'fault' : outcome, faults };
  });
}
