import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { resumeContract as endpoint } from '../../contract-act.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { moveContract } from './move-contract.ts';

export function resumeContract(tx: Tx, { contract }: InputOf<typeof endpoint>): Promise<ContractView> {
  return moveContract(tx, { contract, act: 'resume' });
}
