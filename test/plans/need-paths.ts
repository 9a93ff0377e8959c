import { pageOfNeeds, type NeedPage } from '../../modules/needs/server/needs/need-list.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with what its customer, people and tickets are called. */
const page = 51 * 9;

/** Needs, as the desk lists them. */
export function needPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: NeedPage, by: RegExp): ReadingPath => ({
    says: `needs ${says}`,
    who: staff,
    work: (tx) => pageOfNeeds(tx, filter),
    by: [by],
    most: page + 250,
  });
  return [
    list('newest first', {}, /^need_by_time$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^need_by_customer$/),
  ];
}
