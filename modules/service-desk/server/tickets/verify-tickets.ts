import { changesBetween } from '../../../../kernel/changes.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { handlingTimes } from '../../../sla/index.ts';
import { ticketsWithHistory } from './ticket-facts.store.ts';

const derived = ['status', 'waitingReason', 'priority', 'handlingSeconds', 'waitingSeconds'] as const;

/** Tells each ticket whose row says otherwise than its status history. Imported ones hold facts, and may. */
export async function verifyTickets(tx: Tx): Promise<string[]> {
  const findings: string[] = [];
  for await (const batch of ticketsWithHistory(tx)) {
    for (const { id, history, importedBy, ...row } of batch) {
      if (importedBy !== null) continue;
      const wanted = { ...row, ...history.at(-1), ...(await handlingTimes(tx, history)) };
      for (const [field, change] of Object.entries(changesBetween(row, wanted, derived))) {
        const [is, shouldBe] = [JSON.stringify(change.from), JSON.stringify(change.to)];
        findings.push(`ticket ${id}: ${field} is ${is}, should be ${shouldBe}`);
      }
    }
  }
  return findings;
}
