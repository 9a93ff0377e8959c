import type { Tx } from '../../../../platform/database/tx.ts';
import type { CodeList } from '../../code-list.contract.ts';
import { itemByCode } from './code-item.store.ts';

/** Whether something new may take this code: a retired one it may not. */
export async function codeExists(tx: Tx, list: CodeList, code: string): Promise<boolean> {
  const item = await itemByCode(tx, list, code);
  return item !== undefined && item.retiredAt === null;
}
