import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { cityCoverageRefusals } from './city-coverage.refusals.ts';
import type { CityCoverage } from './city-coverage.rules.ts';
import { isBranch, isCityTaken } from './city-coverage.store.ts';

/** A city stands there once; who serves it is one of ours where a branch does. */
export async function refuseFaultyCoverage(tx: Tx, coverage: CityCoverage): Promise<void> {
  const { city, calendarId, servedBy, branchId } = coverage;
  if (await isCityTaken(tx, coverage)) throw new Refusal(cityCoverageRefusals.city_taken, { city }, 'city');
  if (!(await calendarFor(tx, calendarId))) {
    throw new Refusal(cityCoverageRefusals.unknown_calendar, {}, 'calendarId');
  }
  if (servedBy === 'branch' && branchId === null) {
    throw new Refusal(cityCoverageRefusals.branch_missing, {}, 'branchId');
  }
  if (branchId !== null && !(await isBranch(tx, branchId))) {
    throw new Refusal(cityCoverageRefusals.unknown_branch, {}, 'branchId');
  }
}

/** Only who serves it stays: the branch of a branch, the name of a partner. */
export function withWhoServes(coverage: CityCoverage): CityCoverage {
  const { servedBy, branchId, partner } = coverage;
  return {
    ...coverage,
    branchId: servedBy === 'branch' ? branchId : null,
    partner: servedBy === 'partner' ? partner : null,
  };
}
