import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { CityCoverageView } from '../../city-coverage.contract.ts';
import { coverageRetired } from './city-coverage.events.ts';
import { refuseLimited } from './city-coverage.policy.ts';
import { cityCoverageRefusals } from './city-coverage.refusals.ts';
import { coverageById, saveCoverage } from './city-coverage.store.ts';
import { readCityCoverage } from './read-city-coverage.ts';

export async function retireCityCoverage(tx: Tx, input: { cityCoverage: string }): Promise<CityCoverageView> {
  refuseLimited(tx.caller);
  const before = found(await coverageById(tx, input.cityCoverage));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(cityCoverageRefusals.retired);

  await saveCoverage(tx, before.id, { retiredAt: tx.now });
  await announce(tx, coverageRetired(before.id));
  return readCityCoverage(tx, input);
}
