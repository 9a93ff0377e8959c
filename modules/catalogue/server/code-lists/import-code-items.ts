import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CodeList } from '../../code-list.contract.ts';
import { codeItemAdded } from './code-item.events.ts';
import { codeFor, type CodeItem } from './code-item.rules.ts';
import { insertItems, listForChange } from './code-item.store.ts';

/**
 * Adds an item for each name that the list doesn't have, and answers with the codes of all, by name: a retired item
 * keeps its code, and a second time nothing is added.
 */
export async function importCodeItems(
  tx: Tx,
  list: CodeList,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const before = await listForChange(tx, list);
  const codes = new Map(before.flatMap(({ name, code }) => (name === null ? [] : [[name, code]])));
  const taken = new Set(before.map(({ code }) => code));
  const added: CodeItem[] = [];
  for (const name of new Set(names)) {
    if (codes.has(name)) continue;
    const code = codeFor(name, taken);
    codes.set(name, code);
    taken.add(code);
    added.push({
      id: tx.newId(),
      list,
      code,
      name,
      isDelivered: false,
      isRepair: null,
      position: before.length + added.length,
      retiredAt: null,
      revision: 1,
    });
  }
  if (added.length > 0) await insertItems(tx, added);
  if (added.length > 0) await announce(tx, ...added.map(codeItemAdded));
  return codes;
}
