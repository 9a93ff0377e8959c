import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { endContract as endpoint } from '../../contract-act.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { lastDay } from './last-day.ts';
import { moveContract } from './move-contract.ts';

export function endContract(tx: Tx, input: InputOf<typeof endpoint>): Promise<ContractView> {
  const { contract, endsOn, reason = null } = input;
  return moveContract(tx, {
    contract,
    act: 'end',
    alter: (before, today) => ({ endsOn: lastDay(before, endsOn, today), statusReason: reason }),
  });
}
