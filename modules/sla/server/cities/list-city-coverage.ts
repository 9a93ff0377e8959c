import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listCityCoverage as endpoint } from '../../city-coverage.contract.ts';
import { abilitiesOnCities } from './city-coverage.policy.ts';
import { allCoverage } from './city-coverage.store.ts';
import { cityCoverageView } from './city-coverage.view.ts';

export async function listCityCoverage(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, servedBy, retired } = input;
  const rows = await allCoverage(tx, { q, servedBy, isWithRetired: retired === 'with' });
  return { items: rows.map((row) => cityCoverageView(tx.caller, row)), abilities: abilitiesOnCities(tx.caller) };
}
