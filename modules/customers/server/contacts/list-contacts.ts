import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import type { listContacts as endpoint } from '../../contact.contract.ts';
import { departmentAndBelow } from './department-below.store.ts';
import { pageOfContacts } from './contact-list.store.ts';
import { customerMeant } from './customer-meant.store.ts';

type Input = InputOf<typeof endpoint>;

const mostFound = 200;

/** Most of those found stand elsewhere. */
const mostSought = 2000;

export async function listContacts(tx: Tx, input: Input): Promise<AnswerOf<typeof endpoint>> {
  const { q, customerId, siteId, departmentId, vip, retired = 'without' } = input;
  const ids = q === undefined ? undefined : await idsFound(tx, q, input);
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

async function idsFound(tx: Tx, text: string, { customerId, siteId, departmentId, vip, retired }: Input) {
  const isNarrowed = [siteId, departmentId, vip].some((asked) => asked !== undefined) || retired === 'only';
  const meant = await customerMeant(tx, { customerId, siteId, departmentId });
  return lookUp(tx, { kind: 'contact', text, most: isNarrowed ? mostSought : mostFound, customerId: meant });
}
