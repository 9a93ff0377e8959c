import { Refusal } from '../../../../kernel/refusal.ts';
import { cityCoverageRefusals } from './city-coverage.refusals.ts';

interface Caller {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly string[];
}

/** How a city is served is said to all customers, so by whoever looks after all of them. */
export function refuseLimited({ customers }: Caller): void {
  if (customers !== 'all') throw new Refusal(cityCoverageRefusals.for_all_customers);
}

/** What this caller may do to what is said of cities now. */
export function abilitiesOnCities({ permissions, customers }: Caller): 'record'[] {
  return customers === 'all' && permissions.has('city_coverage.change') ? ['record'] : [];
}

/** And to what is said of one of them. */
export function abilitiesOnCoverage(caller: Caller, coverage: { retiredAt: string | null }): string[] {
  if (abilitiesOnCities(caller).length === 0) return [];
  return coverage.retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}
