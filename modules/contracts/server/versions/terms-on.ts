import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import { deliveredTerms } from './contract-terms.delivered.ts';
import { versionOn } from './contract-version.rules.ts';
import { versionsOf } from './contract-version.store.ts';

/** What the contract says on a day. */
export async function termsOn(tx: Tx, contractId: Id, day: Day): Promise<ContractTerms> {
  return versionOn(await versionsOf(tx, contractId), day)?.terms ?? deliveredTerms;
}
