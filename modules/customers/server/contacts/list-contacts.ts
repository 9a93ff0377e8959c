import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import type { listContacts as endpoint } from '../../contact.contract.ts';
import { departmentAndBelow } from './department-below.store.ts';
import { pageOfContacts } from './contact-list.store.ts';

const mostFound = 200;

export async function listContacts(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, customerId, siteId, departmentId, vip, retired = 'without' } = input;
  const ids = q === undefined ? undefined : await lookUp(tx, { kind: 'contact', text: q, most: mostFound, customerId });
  if (ids?.length === 0) return { items: [], next: null };
  const departmentIds = departmentId === undefined ? undefined : await departmentAndBelow(tx, departmentId);
  if (departmentIds?.length === 0) return { items: [], next: null };
  const isVip = vip === undefined ? undefined : true;
  const shown = await customShownTo(tx, 'contact');
  const page = await pageOfContacts(tx, { ids, customerId, siteId, departmentIds, isVip, retired }, input);
  const rowOf = (row: (typeof page.items)[number]) => ({
    ...row,
    isRetired: row.retiredAt !== null,
    custom: shown(row.custom),
  });
  return { ...page, items: page.items.map(rowOf) };
}
