import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ContractRightView } from '../../contract-right.contract.ts';
import { rightById } from './right.store.ts';
import { rightView } from './right.view.ts';

export async function readRight(tx: Tx, input: { contractRight: string }): Promise<ContractRightView> {
  return rightView(tx.caller, found(await rightById(tx, input.contractRight)));
}
