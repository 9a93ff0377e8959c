import { inBatchesById } from '../../../../platform/database/in-batches.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { VerifiedWith } from '../../../../platform/module/register.ts';
import { today } from '../contracts/today.ts';
import { usesOfContracts } from '../uses/contract-use.store.ts';
import { quotasAfter } from './contract-quota.store.ts';
import { ledgerFaults } from './ledger-fault.rules.ts';
import { entriesOf } from './quota-entry.store.ts';
import { withinTerm } from './write-quota-periods.ts';

const quotasABatch = 100;

/** Tells each ledger of a quota that its rules, or what is counted as used, say otherwise. Changes nothing. */
export async function verifyQuotaLedgers(tx: Tx, { looked }: Pick<VerifiedWith, 'looked'> = {}): Promise<string[]> {
  const findings: string[] = [];
  const day = await today(tx);
  let many = 0;
  for await (const quotas of inBatchesById((after) => quotasAfter(tx, after, quotasABatch))) {
    const ids = quotas.map(({ id }) => id);
    const contracts = [...new Set(quotas.map(({ contractId }) => contractId))];
    const [entries, uses] = await Promise.all([entriesOf(tx, ids), usesOfContracts(tx, contracts)]);
    for (const quota of quotas) {
      const own = entries.filter(({ quotaId }) => quotaId === quota.id);
      const counted = uses.filter(({ contractId, unit }) => contractId === quota.contractId && unit === quota.unit);
      const bySubject = new Map(counted.map(({ subjectId, amount }) => [subjectId, amount]));
      const faults = ledgerFaults(withinTerm(quota, quota.endsOn), own, { uses: bySubject, today: day });
      findings.push(...faults.map((fault) => `quota ${quota.id}: ${fault}`));
      many += own.length;
    }
    looked?.(many);
  }
  return findings;
}
