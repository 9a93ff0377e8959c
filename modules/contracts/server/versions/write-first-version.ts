import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import { staffActing } from '../contracts/staff-acting.ts';
import { today } from '../contracts/today.ts';
import { deliveredTerms } from './contract-terms.delivered.ts';
import { insertVersion } from './contract-version.store.ts';

interface Drafted {
  id: Id;
  customerId: Id;
  startsOn: Day | null;
}

/** What a draft says; it begins with the contract. */
export async function writeFirstVersion(tx: Tx, contract: Drafted, terms?: ContractTerms): Promise<void> {
  const { id: contractId, customerId, startsOn } = contract;
  await insertVersion(tx, {
    id: tx.newId(),
    customerId,
    contractId,
    number: 1,
    validFrom: startsOn ?? (await today(tx)),
    reason: null,
    terms: terms ?? deliveredTerms,
    madeById: staffActing(tx),
  });
}
