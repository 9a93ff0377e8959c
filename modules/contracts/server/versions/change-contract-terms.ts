import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeContractTerms as endpoint } from '../../contract-version.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { contractForChange, updateContract } from '../contracts/contract.store.ts';
import { readContract } from '../contracts/read-contract.ts';
import { contractVersionRefusals } from './contract-version.refusals.ts';
import { changedParts } from './contract-version.rules.ts';
import { termsChanged } from './contract-version.events.ts';
import { saveTerms, versionsOf } from './contract-version.store.ts';

export async function changeContractTerms(tx: Tx, input: InputOf<typeof endpoint>): Promise<ContractView> {
  const contract = found(await contractForChange(tx, input.contract));
  refuseStale(tx, contract.revision);
  if (contract.status !== 'draft') throw new Refusal(contractVersionRefusals.not_drafted);
  const [first] = await versionsOf(tx, contract.id);
  const changed = changedParts(found(first).terms, input.terms);
  if (changed.length > 0) {
    await saveTerms(tx, contract.id, input.terms);
    await updateContract(tx, contract.id, {});
    await announce(tx, termsChanged(contract, changed));
  }
  return readContract(tx, input);
}
