import type { Tx } from '../../../../platform/database/tx.ts';
import type { CodeList } from '../../code-list.contract.ts';
import { allItems } from './code-item.store.ts';

/** All codes that ever stood in the list, retired ones too: what records may hold. */
export async function codesOf(tx: Tx, list: CodeList): Promise<string[]> {
  return (await allItems(tx)).filter((item) => item.list === list).map(({ code }) => code);
}
