import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CodeItemView, retireCodeItem as endpoint } from '../../code-list.contract.ts';
import { codeItemRetired } from './code-item.events.ts';
import { itemForChange, saveItem } from './code-item.store.ts';
import { codeItemView } from './code-item.view.ts';

/** Harmless when it is retired already. */
export async function retireCodeItem(tx: Tx, input: InputOf<typeof endpoint>): Promise<CodeItemView> {
  const item = found(await itemForChange(tx, input.codeItem));
  if (item.retiredAt !== null) return codeItemView(tx.caller, item);
  const retired = { ...item, retiredAt: tx.now, revision: item.revision + 1 };
  await saveItem(tx, retired);
  await announce(tx, codeItemRetired(retired));
  return codeItemView(tx.caller, retired);
}
