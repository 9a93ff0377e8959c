import type { NationalDay } from '../../../../kernel/working-time/layers.ts';
import type { OwnerConnection } from '../../../tenancy/index.ts';
import { nationalDaysOf } from './national-days.seed.ts';
import { savedYears, saveYear } from './operator.store.ts';

/** The first notices that the seed may know, and a few years after the last that it does. */
const years = Array.from({ length: 40 }, (_, index) => 2000 + index);

/** All days that the program knows by itself, by date. */
export function seededDays(): NationalDay[] {
  return years.flatMap(nationalDaysOf);
}

/**
 * At every start: gives the tables the years that the seed knows and they don't. A year that stands there already is
 * left as it is, for the operator may have imported a better one. Answers with the years that it added.
 */
export async function seedNationalDays(owner: OwnerConnection): Promise<number[]> {
  const saved = await savedYears(owner, 'CN');
  const missing = years.filter((year) => !saved.has(year) && nationalDaysOf(year).length > 0);
  for (const year of missing) await saveYear(owner, { nation: 'CN', year, days: nationalDaysOf(year) });
  return missing;
}
