import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeCodeItem as endpoint, CodeItemView } from '../../code-list.contract.ts';
import { codeItemChanged } from './code-item.events.ts';
import { codeItemRefusals } from './code-item.refusals.ts';
import { doubleOf, withMoved, type CodeItem } from './code-item.rules.ts';
import { itemById, listForChange, saveItem, saveOrder } from './code-item.store.ts';
import { codeItemView } from './code-item.view.ts';

export async function changeCodeItem(tx: Tx, input: InputOf<typeof endpoint>): Promise<CodeItemView> {
  const { list } = found(await itemById(tx, input.codeItem));
  const items = await listForChange(tx, list);
  const before = found(items.find(({ id }) => id === input.codeItem));
  refuseStale(tx, before.revision);
  if (input.isRepair !== undefined && list !== 'resolution_code')
    throw new Refusal(codeItemRefusals.no_repair, {}, 'isRepair');

  const order = input.position === undefined ? items : withMoved(items, before.id, input.position);
  const after: CodeItem = {
    ...before,
    name: input.name === undefined ? before.name : input.name,
    isRepair: input.isRepair ?? before.isRepair,
    position: order.findIndex(({ id }) => id === before.id),
    revision: before.revision + 1,
  };
  refuseName(items, after);

  await saveItem(tx, after);
  if (order !== items)
    await saveOrder(
      tx,
      order.map(({ id }) => id),
    );
  await announce(tx, codeItemChanged(after, changesBetween(before, after, ['name', 'isRepair', 'position'])));
  return codeItemView(tx.caller, after);
}

function refuseName(items: readonly CodeItem[], item: CodeItem): void {
  if (item.name === null && !item.isDelivered) throw new Refusal(codeItemRefusals.name_missing, {}, 'name');
  if (doubleOf(items, item)) throw new Refusal(codeItemRefusals.name_taken, { name: item.name ?? '' }, 'name');
}
