import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { listContracts as endpoint } from '../../contract-list.contract.ts';
import { pageOfContracts } from './contract-list.store.ts';
import { contractsNumbered } from './contract-number.store.ts';
import { dayAfter } from './contract.rules.ts';
import { contractRowOf } from './contract.view.ts';
import { today } from './today.ts';

const mostFound = 200;

export async function listContracts(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, expiringDays, cursor, limit, sort = 'createdAt', ...asked } = input;
  const ids = q === undefined ? undefined : await idsFound(tx, q);
  if (ids?.length === 0) return { items: [], next: null };
  const day = await today(tx);
  const expires = expiringDays && { from: day, to: dayAfter(day, Number(expiringDays)) };
  const page = await pageOfContracts(tx, { filter: { ...asked, ids, expires }, sort, cursor, limit });
  return { ...page, items: page.items.map((row) => contractRowOf(row, day)) };
}

/** By a word of the name, or by a whole number. */
export async function idsFound(tx: Tx, text: string): Promise<Id[]> {
  const numbered = await contractsNumbered(tx, text);
  return [...new Set([...numbered, ...(await lookUp(tx, { kind: 'contract', text, most: mostFound }))])];
}
