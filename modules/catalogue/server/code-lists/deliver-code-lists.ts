import type { Tx } from '../../../../platform/database/tx.ts';
import { codeLists } from '../../code-list.contract.ts';
import { deliveredItems } from './delivered-items.ts';
import { allItems, insertItems } from './code-item.store.ts';

/** After an upgrade: gives a provider the lists that it has nothing of yet; of the others it decides itself. */
export async function deliverCodeLists(tx: Tx): Promise<void> {
  const there = new Set((await allItems(tx)).map(({ list }) => list));
  const missing = codeLists.filter((list) => !there.has(list));
  if (missing.length > 0) await insertItems(tx, deliveredItems(tx, missing));
}
