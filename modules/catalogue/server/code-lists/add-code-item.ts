import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { addCodeItem as endpoint, CodeItemView } from '../../code-list.contract.ts';
import { codeItemAdded } from './code-item.events.ts';
import { codeItemRefusals } from './code-item.refusals.ts';
import { doubleOf, freeCode, type CodeItem } from './code-item.rules.ts';
import { insertItems, listForChange } from './code-item.store.ts';
import { codeItemView } from './code-item.view.ts';

export async function addCodeItem(tx: Tx, input: InputOf<typeof endpoint>): Promise<CodeItemView> {
  if (input.isRepair && input.list !== 'resolution_code') throw new Refusal(codeItemRefusals.no_repair, {}, 'isRepair');
  const items = await listForChange(tx, input.list);
  const item: CodeItem = {
    id: tx.newId(),
    list: input.list,
    code: input.code ?? freeCode(new Set(items.map(({ code }) => code))),
    name: input.name,
    isDelivered: false,
    isRepair: input.isRepair ?? null,
    position: items.length,
    retiredAt: null,
    revision: 1,
  };
  const double = doubleOf(items, item);
  if (double === 'code_taken') throw new Refusal(codeItemRefusals.code_taken, { code: item.code }, 'code');
  if (double === 'name_taken') throw new Refusal(codeItemRefusals.name_taken, { name: input.name }, 'name');
  await insertItems(tx, [item]);
  await announce(tx, codeItemAdded(item));
  return codeItemView(tx.caller, item);
}
