import { daysSomewhere } from '../../../../kernel/period.ts';
import { inBatchesById } from '../../../../platform/database/in-batches.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { VerifiedWith } from '../../../../platform/module/register.ts';
import type { RightRule } from '../../contract-terms.contract.ts';
import { today } from '../contracts/today.ts';
import { versionOn } from '../versions/contract-version.rules.ts';
import { versionsOf } from '../versions/contract-version.store.ts';
import { rightFaults } from './right-fault.rules.ts';
import type { ContractRight } from './right.rules.ts';
import { rightsAfter } from './right.store.ts';

const rightsABatch = 200;

/** Tells each right that its contract's rule at the time, or its own evidence, says otherwise of. */
export async function verifyRights(tx: Tx, { looked }: Pick<VerifiedWith, 'looked'> = {}): Promise<string[]> {
  const findings: string[] = [];
  const day = await today(tx);
  let many = 0;
  for await (const rights of inBatchesById((after) => rightsAfter(tx, after, rightsABatch))) {
    for (const right of rights) {
      const faults = rightFaults(right, await rulesThen(tx, right), day);
      findings.push(...faults.map((fault) => `right ${right.id} of contract ${right.contractId}: ${fault}`));
    }
    looked?.((many += rights.length));
  }
  return findings;
}

/** What day it was when it arose, the zone that the provider had then knows. */
async function rulesThen(tx: Tx, { contractId, rule, aroseAt }: ContractRight): Promise<RightRule[]> {
  const versions = await versionsOf(tx, contractId);
  const rules = daysSomewhere(aroseAt).flatMap((day) => versionOn(versions, day)?.terms.rights ?? []);
  return rules.filter(({ code }) => code === rule);
}
