import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { NationalDay } from '../../../../kernel/working-time/layers.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listNationalYears as endpoint } from '../../national-year.contract.ts';
import { daysOfNation, nationalYears } from './national-day.store.ts';

/** The newest first. National days belong to no provider, so everybody sees the same, and only the operator imports. */
export async function listNationalYears(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const [years, days] = await sideBySide(nationalYears(tx, 'CN'), daysOfNation(tx, 'CN'));
  const byYear = Map.groupBy(days, ({ date }) => Number(date.slice(0, 4)));
  const count = (year: number, kind: NationalDay['kind']) =>
    byYear.get(year)?.filter((day) => day.kind === kind).length ?? 0;
  return {
    items: years.map(({ year, papers, importedAt }) => ({
      nation: 'CN',
      year,
      holidays: count(year, 'holiday'),
      makeUpDays: count(year, 'make_up'),
      papers: papers ?? [],
      importedAt,
    })),
  };
}
