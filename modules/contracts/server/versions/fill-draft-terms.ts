import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import { contractForChange, updateContract } from '../contracts/contract.store.ts';
import { termsChanged } from './contract-version.events.ts';
import { changedParts } from './contract-version.rules.ts';
import { saveTerms, versionsOf } from './contract-version.store.ts';

export interface TermsProposed {
  visitPlan: ContractTerms['visitPlan'];
  priceLine: ContractTerms['priceLines'][number];
}

/**
 * What a chosen service level brings along, into the terms of a contract that is still a draft: its visits where none
 * are agreed, and its line of the price list. False: both sides agreed already, and only a supplement says otherwise;
 * or the caller may not change contracts.
 */
export async function fillDraftTerms(
  tx: Tx,
  contractId: Id,
  { visitPlan, priceLine }: TermsProposed,
): Promise<boolean> {
  if (!tx.caller.permissions.has('contract.change')) return false;
  const contract = found(await contractForChange(tx, contractId));
  if (contract.status !== 'draft') return false;
  const { terms } = found((await versionsOf(tx, contractId))[0]);
  const isPriced = terms.priceLines.some(({ text }) => text === priceLine.text);
  const filled = {
    ...terms,
    visitPlan: terms.visitPlan ?? visitPlan,
    priceLines: isPriced ? terms.priceLines : [...terms.priceLines, priceLine],
  };
  const changed = changedParts(terms, filled);
  if (changed.length > 0) {
    await saveTerms(tx, contractId, filled);
    await updateContract(tx, contractId, {});
    await announce(tx, termsChanged(contract, changed));
  }
  return true;
}
