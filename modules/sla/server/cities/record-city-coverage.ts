import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CityCoverageView, recordCityCoverage as endpoint } from '../../city-coverage.contract.ts';
import { coverageRecorded } from './city-coverage.events.ts';
import { refuseLimited } from './city-coverage.policy.ts';
import type { CityCoverage } from './city-coverage.rules.ts';
import { insertCoverage } from './city-coverage.store.ts';
import { readCityCoverage } from './read-city-coverage.ts';
import { refuseFaultyCoverage, withWhoServes } from './refuse-faulty-coverage.ts';

export async function recordCityCoverage(tx: Tx, input: InputOf<typeof endpoint>): Promise<CityCoverageView> {
  refuseLimited(tx.caller);
  const { province, city, calendarId, arrivalMinutes = null, services = null, servedBy } = input;
  const { branchId = null, partner = null } = input;
  const given = { province, city, calendarId, arrivalMinutes, services, servedBy, branchId, partner };
  const coverage: CityCoverage = withWhoServes({ ...given, id: tx.newId(), retiredAt: null, revision: 1 });
  await refuseFaultyCoverage(tx, coverage);

  await insertCoverage(tx, [coverage]);
  await announce(tx, coverageRecorded(coverage));
  return readCityCoverage(tx, { cityCoverage: coverage.id });
}
