import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import type { listCustomers as endpoint } from '../../customer.contract.ts';
import { pageOfCustomers } from './customer-list.store.ts';

const mostFound = 200;

export async function listCustomers(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, sort = 'name', ...filter } = input;
  const ids = q === undefined ? undefined : await lookUp(tx, { kind: 'customer', text: q, most: mostFound });
  if (ids?.length === 0) return { items: [], next: null };
  const shown = await customShownTo(tx, 'customer');
  const page = await pageOfCustomers(tx, { ...filter, ids, sort }, input);
  return { ...page, items: page.items.map((row) => ({ ...row, custom: shown(row.custom) })) };
}
