import type { CityCoverageView } from '../../city-coverage.contract.ts';
import { abilitiesOnCoverage } from './city-coverage.policy.ts';
import type { NamedCoverage } from './city-coverage.store.ts';

export function cityCoverageView(
  caller: Parameters<typeof abilitiesOnCoverage>[0],
  { calendarId, calendarName, branchId, branchName, ...coverage }: NamedCoverage,
): CityCoverageView {
  return {
    ...coverage,
    calendar: { id: calendarId, name: calendarName },
    branch: branchId === null ? null : { id: branchId, name: branchName ?? '' },
    abilities: abilitiesOnCoverage(caller, coverage),
  };
}
