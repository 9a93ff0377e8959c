import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listContractRights as endpoint } from '../../contract-right.contract.ts';
import { pageOfRights } from './right.store.ts';
import { rightView } from './right.view.ts';

export async function listRights(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { items, next } = await pageOfRights(tx, input);
  return { items: items.map((right) => rightView(tx.caller, right)), next };
}
