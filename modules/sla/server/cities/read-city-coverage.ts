import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CityCoverageView } from '../../city-coverage.contract.ts';
import { coverageById } from './city-coverage.store.ts';
import { cityCoverageView } from './city-coverage.view.ts';

export async function readCityCoverage(tx: Tx, input: { cityCoverage: string }): Promise<CityCoverageView> {
  return cityCoverageView(tx.caller, found(await coverageById(tx, input.cityCoverage)));
}
