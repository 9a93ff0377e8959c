import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listNeeds as endpoint } from '../../need.contract.ts';
import { pageOfNeeds } from './need-list.store.ts';
import { needRow } from './need.view.ts';

export async function listNeeds(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfNeeds(tx, input);
  return { ...page, items: page.items.map(needRow) };
}
