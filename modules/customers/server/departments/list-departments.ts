import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { listDepartments as endpoint } from '../../department.contract.ts';
import { pageOfDepartments } from './department-list.store.ts';
import { contactCounts, pathsOfDepartments } from './department.store.ts';

const mostFound = 200;

export async function listDepartments(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, customerId, retired } = input;
  const ids =
    q === undefined ? undefined : await lookUp(tx, { kind: 'department', text: q, most: mostFound, customerId });
  if (ids?.length === 0) return { items: [], next: null };
  const page = await pageOfDepartments(tx, { ids, customerId, withRetired: retired === 'with' }, input);
  const shown = page.items.map(({ id }) => id);
  const [paths, counts] = [await pathsOfDepartments(tx, shown), await contactCounts(tx, shown)];
  const items = page.items.map(({ retiredAt, ...row }) => ({
    ...row,
    path: paths.get(row.id) ?? row.name,
    contactCount: counts.get(row.id) ?? 0,
    isRetired: retiredAt !== null,
  }));
  return { ...page, items };
}
