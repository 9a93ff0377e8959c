import type { Tx } from '../../../../platform/database/tx.ts';
import type { ChecklistLine } from '../../category.contract.ts';

/** Gives new lines a key; one that was used twice counts as new the second time. */
export function checklistFrom(tx: Tx, lines: readonly { key?: string | undefined; text: string }[]): ChecklistLine[] {
  const used = new Set<string>();
  return lines.map(({ key, text }) => {
    const kept = key === undefined || used.has(key) ? tx.newId() : key;
    used.add(kept);
    return { key: kept, text };
  });
}
