import type { Day } from '../../../../kernel/instant.ts';
import type { NationalDay } from '../../../../kernel/working-time/layers.ts';

/** What a day was and becomes; null: as its week has it. */
export interface NationalDayChange {
  date: Day;
  name: string;
  from: NationalDay['kind'] | null;
  to: NationalDay['kind'] | null;
}

/** What an import changes, by date; a day that only changes its name is no change of working time. */
export function changesOfDays(known: readonly NationalDay[], wanted: readonly NationalDay[]): NationalDayChange[] {
  const before = new Map(known.map((day) => [day.date, day]));
  const after = new Map(wanted.map((day) => [day.date, day]));
  const dates = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return dates.flatMap((date) => {
    const [from, to] = [before.get(date), after.get(date)];
    if (from?.kind === to?.kind) return [];
    return [{ date, name: to?.name ?? from?.name ?? '', from: from?.kind ?? null, to: to?.kind ?? null }];
  });
}

/** The days that notices of these years may have changed: each speaks also of the December before. */
export function reachOf(years: readonly number[]): { from: Day; until: Day } {
  return { from: `${Math.min(...years) - 1}-12-01`, until: `${Math.max(...years) + 1}-01-01` };
}
