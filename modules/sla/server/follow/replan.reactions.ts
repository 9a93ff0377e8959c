import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Reaction } from '../../../../platform/module/register.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { replanClocks, replanCustomer } from './replan-clocks.ts';

/**
 * Deadlines in a year that was counted as ordinary weeks are reckoned anew when its days are known; those of a customer,
 * when another was merged into it.
 */
export function replanReactions(above: Pick<ModulesAbove, 'sources'>): Reaction[] {
  return [
    {
      name: 'sla.replan-clocks',
      to: ['national_year.imported'],
      run: (tx, { payload }) => replanClocks(tx, above, reachOf(String(payload['from']), String(payload['until']))),
    },
    {
      name: 'sla.replan-merged',
      to: ['customer.merged'],
      run: (tx, { subject }) => replanCustomer(tx, above, subject.id),
    },
  ];
}

/** Days as instants, with a day around them: whichever zone a calendar has, its days lie within. */
function reachOf(from: Day, until: Day): { from: Instant; until: Instant } {
  const midnight = (day: Day, days: number) => `${Temporal.PlainDate.from(day).add({ days }).toString()}T00:00:00.000Z`;
  return { from: midnight(from, -1), until: midnight(until, 1) };
}
