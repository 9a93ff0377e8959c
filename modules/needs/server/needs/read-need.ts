import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { NeedView } from '../../need.contract.ts';
import { needById } from './need-list.store.ts';
import { needView } from './need.view.ts';

export async function readNeed(tx: Tx, input: { need: string }): Promise<NeedView> {
  return needView(found(await needById(tx, input.need)), tx.caller);
}
