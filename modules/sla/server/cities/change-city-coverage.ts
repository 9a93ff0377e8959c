import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeCityCoverage as endpoint, CityCoverageView } from '../../city-coverage.contract.ts';
import { coverageChanged } from './city-coverage.events.ts';
import { refuseLimited } from './city-coverage.policy.ts';
import { cityCoverageRefusals } from './city-coverage.refusals.ts';
import type { CityCoverage } from './city-coverage.rules.ts';
import { coverageById, saveCoverage } from './city-coverage.store.ts';
import { readCityCoverage } from './read-city-coverage.ts';
import { refuseFaultyCoverage, withWhoServes } from './refuse-faulty-coverage.ts';

export async function changeCityCoverage(tx: Tx, input: InputOf<typeof endpoint>): Promise<CityCoverageView> {
  refuseLimited(tx.caller);
  const before = found(await coverageById(tx, input.cityCoverage));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(cityCoverageRefusals.retired);
  const { id, retiredAt, revision } = before;
  const after: CityCoverage = withWhoServes({ ...writtenIn({ ...before, ...input }), id, retiredAt, revision });
  await refuseFaultyCoverage(tx, after);

  const changes = changesBetween(before, after, fields);
  if (Object.keys(changes).length > 0) {
    await saveCoverage(tx, id, writtenIn(after));
    await announce(tx, coverageChanged(id, changes));
  }
  return readCityCoverage(tx, input);
}

const fields = [
  'province',
  'city',
  'calendarId',
  'arrivalMinutes',
  'services',
  'servedBy',
  'branchId',
  'partner',
] as const;

function writtenIn(coverage: Pick<CityCoverage, (typeof fields)[number]>) {
  const { province, city, calendarId, arrivalMinutes, services, servedBy, branchId, partner } = coverage;
  return { province, city, calendarId, arrivalMinutes, services, servedBy, branchId, partner };
}
