import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractView } from '../../contract.contract.ts';
import { activateContract } from './activate-contract.ts';
import { recordContract } from './record-contract.ts';
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
