import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { activateContract as endpoint } from '../../contract-act.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { moveContract } from './move-contract.ts';

/** Before its first day it begins today: both sides want it sooner. */
export function activateContract(tx: Tx, { contract }: InputOf<typeof endpoint>): Promise<ContractView> {
  return moveContract(tx, {
    contract,
    act: 'activate',
    alter: ({ startsOn }, today) => (startsOn === null || startsOn > today ? { startsOn: today } : {}),
  });
}
