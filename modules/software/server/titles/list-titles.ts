import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSoftwareTitles as endpoint } from '../../software-title.contract.ts';
import { pageOfTitles } from './title-list.store.ts';
import { titleRowOf } from './title.view.ts';

export async function listTitles(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, ...wanted } = input;
  const { items, next } = await pageOfTitles(tx, { ...wanted, words: q });
  return { items: items.map((title) => titleRowOf(title, tx.caller)), next };
}
