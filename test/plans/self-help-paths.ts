import { pageOfVisits, type VisitFilter } from '../../modules/service-desk/server/self-help/self-help.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** Whom a tip helped, as the desk lists them. */
export function selfHelpPaths({ staff, ofOne, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: VisitFilter, by: RegExp): ReadingPath => ({
    says: `self-help visits ${says}`,
    who: staff,
    work: (tx) => pageOfVisits(tx, filter),
    by: [by],
    most: 51 * 6 + 250,
  });
  return [
    list('newest first', {}, /^self_help_visit_by_time$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^self_help_visit_by_(customer|contact)$/),
    {
      ...list('that a limited staff member may see', {}, /^self_help_visit_by_(customer|contact|time)$/),
      who: ofOne,
      most: 4000,
    },
  ];
}
