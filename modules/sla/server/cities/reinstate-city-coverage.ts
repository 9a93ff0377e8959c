import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { CityCoverageView } from '../../city-coverage.contract.ts';
import { coverageReinstated } from './city-coverage.events.ts';
import { refuseLimited } from './city-coverage.policy.ts';
import { coverageById, saveCoverage } from './city-coverage.store.ts';
import { readCityCoverage } from './read-city-coverage.ts';

export async function reinstateCityCoverage(tx: Tx, input: { cityCoverage: string }): Promise<CityCoverageView> {
  refuseLimited(tx.caller);
  const before = found(await coverageById(tx, input.cityCoverage));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) {
    await saveCoverage(tx, before.id, { retiredAt: null });
    await announce(tx, coverageReinstated(before.id));
  }
  return readCityCoverage(tx, input);
}
