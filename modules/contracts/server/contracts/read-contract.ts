import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ContractView } from '../../contract.contract.ts';
import { termsOn } from '../versions/terms-on.ts';
import { contractById, namesAround } from './contract.store.ts';
import { contractViewOf } from './contract.view.ts';
import { today } from './today.ts';

export async function readContract(tx: Tx, input: { contract: string }): Promise<ContractView> {
  const contract = found(await contractById(tx, input.contract));
  const day = await today(tx);
  const [names, terms] = await sideBySide(namesAround(tx, contract.id), termsOn(tx, contract.id, day));
  return contractViewOf(contract, { names: found(names), terms, today: day, caller: tx.caller });
}
