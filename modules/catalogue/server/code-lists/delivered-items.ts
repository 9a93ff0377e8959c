import type { Tx } from '../../../../platform/database/tx.ts';
import type { CodeList } from '../../code-list.contract.ts';
import { deliveredCodes } from './code-item.delivered.ts';
import type { CodeItem } from './code-item.rules.ts';

/** The items of these lists as they are delivered, in the order in which they are offered. */
export function deliveredItems(tx: Tx, lists: readonly CodeList[]): CodeItem[] {
  return lists.flatMap((list) =>
    deliveredCodes[list].map((code, position) => ({
      id: tx.newId(),
      list,
      code,
      name: null,
      position,
      isDelivered: true,
      isRepair: null,
      retiredAt: null,
      revision: 1,
    })),
  );
}
