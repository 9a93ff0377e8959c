import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { terminateContract as endpoint } from '../../contract-act.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { lastDay } from './last-day.ts';
import { moveContract } from './move-contract.ts';

export function terminateContract(tx: Tx, input: InputOf<typeof endpoint>): Promise<ContractView> {
  const { contract, endsOn, reason } = input;
  return moveContract(tx, {
    contract,
    act: 'terminate',
    alter: (before, today) => ({ endsOn: lastDay(before, endsOn, today), statusReason: reason }),
  });
}
