import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { RightCase } from '../../contract-right.contract.ts';
import type { RightRule } from '../../contract-terms.contract.ts';
import { contractById } from '../contracts/contract.store.ts';
import { rightArisen } from './right.events.ts';
import type { ContractRight } from './right.rules.ts';
import { insertRight } from './right.store.ts';

interface Raised {
  contractId: Id;
  rule: string;
  kind: RightRule['right'];
  countedFrom: Day;
  lapsesOn: Day | null;
  evidence: readonly RightCase[];
}

/** A right of the contract arises (SLA-15), each once for its rule and for what was counted; told again it is nothing new. */
export async function raiseRight(tx: Tx, { evidence, ...raised }: Raised): Promise<void> {
  const { customerId } = found(await contractById(tx, raised.contractId));
  const undecided = { state: 'open', decidedAt: null, decidedById: null, decisionNote: null, revision: 1 } as const;
  const right: ContractRight = {
    ...raised,
    ...undecided,
    id: tx.newId(),
    customerId,
    aroseAt: tx.now,
    evidence: [...evidence],
  };
  if (await insertRight(tx, right)) await announce(tx, rightArisen(right, evidence.length));
}
