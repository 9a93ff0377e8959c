import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { signContract as endpoint } from '../../contract-act.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { contractRefusals } from './contract.refusals.ts';
import { moveContract } from './move-contract.ts';

export function signContract(tx: Tx, { contract, signedOn }: InputOf<typeof endpoint>): Promise<ContractView> {
  return moveContract(tx, {
    contract,
    act: 'sign',
    alter({ startsOn }, today) {
      if (startsOn === null) throw new Refusal(contractRefusals.start_missing);
      if (signedOn !== undefined && signedOn > today) {
        throw new Refusal(contractRefusals.signed_in_future, {}, 'signedOn');
      }
      return { signedOn: signedOn ?? today };
    },
  });
}
