import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listImportNouns, listImports as endpoint } from '../../import.contract.ts';
import { pageOfImports } from './import.store.ts';
import { columnViewOf, importListedOf } from './import.view.ts';
import { importable, type ImportNouns } from './name-noun.ts';

export async function listImports(
  tx: Tx,
  nouns: ImportNouns,
  input: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const allowed = importable(nouns, tx.caller).filter(({ noun }) => input.noun === undefined || noun === input.noun);
  if (allowed.length === 0) return { items: [], next: null };
  const textKeys = new Map(allowed.map(({ noun, textKey }) => [noun, textKey]));
  const page = await pageOfImports(tx, { nouns: [...textKeys.keys()], state: input.state }, input);
  return { ...page, items: page.items.map((row) => importListedOf(row, textKeys.get(row.noun) ?? row.noun)) };
}

export async function listNouns(tx: Tx, nouns: ImportNouns): Promise<AnswerOf<typeof listImportNouns>> {
  const items = importable(nouns, tx.caller).map(async ({ noun, textKey, hasCustomer, columns }) => {
    return { noun, textKey, hasCustomer, columns: (await columns(tx)).map(columnViewOf) };
  });
  return { items: await Promise.all(items) };
}
