import { Refusal } from '../../../../kernel/refusal.ts';
import { holidayYearShape, type HolidayYear } from '../../national-day.contract.ts';
import { publishedYears, nationalDaysIn, repeatedDaysIn, strayDaysIn } from './national-days.rules.ts';
import { nationalYearRefusals } from './national-year.refusals.ts';

/** The notice that a file holds (`HolidayYear` as JSON); says in words why it can be none. */
export function readNotice(text: string): HolidayYear {
  const notice = shapeOf(text);
  const { year, days } = notice;
  if (days.length === 0) throw new Refusal(nationalYearRefusals.unpublished, { year });
  const stray = strayDaysIn(notice);
  if (stray.length > 0) throw new Refusal(nationalYearRefusals.stray_days, { year, days: stray });
  const repeated = repeatedDaysIn(notice);
  if (repeated.length > 0) throw new Refusal(nationalYearRefusals.repeated_days, { days: repeated });
  // by New Year's Day a year is known to be published
  if (!publishedYears(nationalDaysIn(notice)).has(year)) {
    throw new Refusal(nationalYearRefusals.without_new_year, { year });
  }
  return notice;
}

function shapeOf(text: string): HolidayYear {
  const read = holidayYearShape.safeParse(parsed(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal(nationalYearRefusals.unreadable, {
    place: issue?.path.join('.') || '$t:calendars:nationalYear.wholeFile',
  });
}

/** Undefined where it is no JSON: no shape takes that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
