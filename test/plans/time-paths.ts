import {
  pageOfTimeEntries,
  timeOfTicket,
  type TimeFilter,
} from '../../modules/service-desk/server/time/time-entry.store.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with its ticket, customer and staff member. */
const page = 51 * 4;

/** Time spent, as those who spent it and those who correct it ask for it. */
export function timePaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: TimeFilter, by: RegExp): ReadingPath => ({
    says: `time ${says}`,
    who: staff,
    work: (tx: Tx) => pageOfTimeEntries(tx, filter),
    by: [by],
    most: page + 250,
  });
  return [
    list('of everybody', {}, /^time_entry_by_time$/),
    list('of one staff member', { staffId: nth('staff', 4) }, /^time_entry_by_staff$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^time_entry_by_customer$/),
    {
      says: 'time of a ticket',
      who: staff,
      work: (tx: Tx) => timeOfTicket(tx, nth('ticket', 8)),
      by: [/^time_entry_by_ticket$/],
      most: 10,
    },
  ];
}
