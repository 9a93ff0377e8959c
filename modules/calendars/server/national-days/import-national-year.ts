import type { Instant } from '../../../../kernel/instant.ts';
import type { OwnerConnection } from '../../../tenancy/index.ts';
import type { HolidayYear } from '../../national-day.contract.ts';
import { nationalDaysIn } from './national-days.rules.ts';
import { changesOfDays, type NationalDayChange } from './national-year.rules.ts';
import { savedDays, savedYears, saveYear } from './operator.store.ts';

export interface NationalYearImport {
  year: number;
  /** Whether the year was known before. */
  wasKnown: boolean;
  holidays: number;
  makeUpDays: number;
  papers: readonly string[];
  changes: NationalDayChange[];
}

/** What the import of a notice would change of what is known. */
export async function previewNationalYear(owner: OwnerConnection, notice: HolidayYear): Promise<NationalYearImport> {
  const days = nationalDaysIn(notice);
  const known = await savedDays(owner, { nation: 'CN', year: notice.year, dates: days.map(({ date }) => date) });
  return {
    year: notice.year,
    wasKnown: (await savedYears(owner, 'CN')).has(notice.year),
    holidays: days.filter(({ kind }) => kind === 'holiday').length,
    makeUpDays: days.filter(({ kind }) => kind === 'make_up').length,
    papers: notice.papers ?? [],
    changes: changesOfDays(known, days),
  };
}

/** Puts a notice in the place of what was known of its year, for all providers. Answers with what that changed. */
export async function importNationalYear(
  owner: OwnerConnection,
  notice: HolidayYear,
  now: Instant,
): Promise<NationalYearImport> {
  const preview = await previewNationalYear(owner, notice);
  const { year, papers = [] } = notice;
  await saveYear(owner, { nation: 'CN', year, days: nationalDaysIn(notice), papers, importedAt: now });
  return preview;
}
