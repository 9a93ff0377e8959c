import type { Day } from '../../../../kernel/instant.ts';
import { startOfDay } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { periodAsked } from '../failures/failures-asked.ts';
import { dayAfter, type Days } from '../failures/period.rules.ts';
import type { ChangesAsked } from './changed-part.store.ts';

type Filters = Omit<ChangesAsked, 'from' | 'until'> & { periodFrom?: Day | undefined; periodTo?: Day | undefined };

/** The list and its counts mean the same changes. */
export async function changesAsked(
  tx: Tx,
  { periodFrom, periodTo, ...filters }: Filters,
): Promise<{ asked: ChangesAsked; period: Days }> {
  const { period, timeZone } = await periodAsked(tx, { periodFrom, periodTo });
  const begin = (day: Day) => startOfDay(Temporal.PlainDate.from(day), timeZone);
  return { period, asked: { ...filters, from: begin(period.from), until: begin(dayAfter(period.to)) } };
}
