import type { Tx } from '../../../../platform/database/tx.ts';
import type { CodeList } from '../../code-list.contract.ts';
import { deliveredNames } from './code-name.delivered.ts';
import { allItems } from './code-item.store.ts';

/** For files: which code in use a text means: the code itself, its own name, or its delivered one in any language. */
export async function codesCalled(tx: Tx, list: CodeList): Promise<(text: string) => string | undefined> {
  const items = (await allItems(tx)).filter((item) => item.list === list && item.retiredAt === null);
  const codes = new Map(
    items.toReversed().flatMap(({ code, name }) => {
      const names = [code, ...deliveredNames(list, code), ...(name === null ? [] : [name])];
      return names.map((called) => [plain(called), code] as const);
    }),
  );
  return (text) => codes.get(plain(text));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
