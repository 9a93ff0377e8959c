import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CodeItemView, reinstateCodeItem as endpoint } from '../../code-list.contract.ts';
import { codeItemReinstated } from './code-item.events.ts';
import { itemForChange, saveItem } from './code-item.store.ts';
import { codeItemView } from './code-item.view.ts';

/** Harmless when it is in use already. */
export async function reinstateCodeItem(tx: Tx, input: InputOf<typeof endpoint>): Promise<CodeItemView> {
  const item = found(await itemForChange(tx, input.codeItem));
  if (item.retiredAt === null) return codeItemView(tx.caller, item);
  const back = { ...item, retiredAt: null, revision: item.revision + 1 };
  await saveItem(tx, back);
  await announce(tx, codeItemReinstated(back));
  return codeItemView(tx.caller, back);
}
