import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { findCityCoverage as endpoint } from '../../city-coverage.contract.ts';
import { coverageAt } from './city-coverage.rules.ts';
import { allCoverage } from './city-coverage.store.ts';
import { cityCoverageView } from './city-coverage.view.ts';

/** What may be promised at a place, while its site is written down. */
export async function findCityCoverage(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { rows, isOnlyProvince } = coverageAt(await allCoverage(tx, { isWithRetired: false }), input);
  return { items: rows.map((row) => cityCoverageView(tx.caller, row)), isOnlyProvince };
}
