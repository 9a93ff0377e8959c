import { reaches, type Asking } from '../agreements/agreement.policy.ts';
import type { Series } from './series.rules.ts';

/** What this caller may do to the series now. */
export function abilitiesOnSeries(caller: Asking, series: Pick<Series, 'customerId' | 'retiredAt'>): string[] {
  if (!caller.permissions.has('objective.change') || !reaches(caller, series)) return [];
  return series.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}
