import { changesBetween } from '../../../../kernel/changes.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { VerifiedWith } from '../../../../platform/module/register.ts';
import { dueTimes, handlingTimes } from '../../../sla/index.ts';
import { ticketsWithHistory } from './ticket-facts.store.ts';

const derived = [
  'status',
  'waitingReason',
  'priority',
  'handlingSeconds',
  'waitingSeconds',
  'nextDueAt',
  'overdueAt',
] as const;

/** Tells each ticket whose row says otherwise than its status history. Imported ones hold facts, and may. */
export async function verifyTickets(tx: Tx, { looked }: Pick<VerifiedWith, 'looked'> = {}): Promise<string[]> {
  const findings: string[] = [];
  let many = 0;
  for await (const batch of ticketsWithHistory(tx)) {
    const due = await dueTimes(
      tx,
      'ticket',
      batch.map(({ id }) => id),
    );
    for (const { id, history, importedBy, ...row } of batch) {
      if (importedBy !== null) continue;
      const wanted = { ...row, ...history.at(-1), ...(await handlingTimes(tx, history)), ...due.get(id) };
      for (const [field, change] of Object.entries(changesBetween(row, wanted, derived))) {
        const [is, shouldBe] = [JSON.stringify(change.from), JSON.stringify(change.to)];
        findings.push(`ticket ${id}: ${field} is ${is}, should be ${shouldBe}`);
      }
    }
    many += batch.length;
    looked?.(many);
  }
  return findings;
}
