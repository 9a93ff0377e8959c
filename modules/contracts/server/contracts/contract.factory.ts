import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { coverDevices } from '../devices/cover-devices.ts';
import { listContractQuotas } from '../quotas/list-contract-quotas.ts';
import { recordContractQuota } from '../quotas/record-contract-quota.ts';
import { deliveredTerms } from '../versions/contract-terms.delivered.ts';
import { activateContract } from './activate-contract.ts';
import { recordContract } from './record-contract.ts';
import { renewContract } from './renew-contract.ts';
import { signContract } from './sign-contract.ts';

type Given = Parameters<typeof recordContract>[1];

/** A yearly support contract of 2026, drafted, unless said otherwise. */
export function makeDraft(tx: Tx, contract: Pick<Given, 'customerId'> & Partial<Given>): Promise<ContractView> {
  const usual = { name: '年度运维外包', kind: 'yearly_support', startsOn: '2026-01-01', endsOn: '2026-12-31' } as const;
  return recordContract(tx, { ...usual, ...contract });
}

/**
 * One that both sides have signed and that is served by; what else belongs to it is `agree`d upon before. Its number is there
 * once the transaction has ended.
 */
export async function makeContract(
  tx: Tx,
  contract: Parameters<typeof makeDraft>[1],
  agree: (draft: ContractView) => Promise<unknown> = () => Promise.resolve(),
): Promise<ContractView> {
  const draft = await makeDraft(tx, contract);
  await agree(draft);
  await signContract(tx, { contract: draft.id });
  return activateContract(tx, { contract: draft.id });
}

/** Both sides have signed; it begins on its day. */
export function signDraft(tx: Tx, contract: string): Promise<ContractView> {
  return signContract(tx, { contract });
}

/** The draft that goes on where a contract ends. */
export function renewDraft(tx: Tx, contract: string): Promise<ContractView> {
  return renewContract(tx, { contract });
}

/** As delivered, but for these. */
export function termsWith(terms: Partial<ContractTerms>): ContractTerms {
  return { ...deliveredTerms, ...terms };
}

/** Belongs to the annex of a draft. */
export function annexDevice(tx: Tx, contract: string, assetId: string): Promise<unknown> {
  return coverDevices(tx, { contract, assetIds: [assetId] });
}

export function giveQuota(
  tx: Tx,
  contract: string,
  quota: Omit<Parameters<typeof recordContractQuota>[1], 'contract'>,
): Promise<unknown> {
  return recordContractQuota(tx, { contract, ...quota });
}

/** What is left of each quota, in the order in which they were agreed. */
export async function leftOf(tx: Tx, contract: string): Promise<(number | undefined)[]> {
  const { items } = await listContractQuotas(tx, { contract });
  return items.map(({ balance }) => balance?.left);
}
