import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { codeLists, type listCodeLists as endpoint } from '../../code-list.contract.ts';
import { abilitiesOnLists } from './code-item.policy.ts';
import { allItems } from './code-item.store.ts';
import { codeItemView } from './code-item.view.ts';

export async function listCodeLists(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const items = await allItems(tx);
  return {
    lists: codeLists.map((list) => ({
      list,
      items: items.filter((item) => item.list === list).map((item) => codeItemView(tx.caller, item)),
    })),
    abilities: abilitiesOnLists(tx.caller),
  };
}
