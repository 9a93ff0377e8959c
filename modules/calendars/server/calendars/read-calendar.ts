import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readCalendar as endpoint } from '../../calendar.contract.ts';
import { daysOfNation } from '../national-days/national-day.store.ts';
import { calendarYearOf } from './calendar-year.rules.ts';
import { calendarById, versionsOf } from './calendar.store.ts';
import { calendarView } from './calendar.view.ts';

export async function readCalendar(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const calendar = found(await calendarById(tx, input.calendar));
  const newest = found((await versionsOf(tx, calendar.id)).at(-1));
  const { followsNation, definition } = newest;
  const nation = followsNation === null ? [] : await daysOfNation(tx, followsNation);
  const year = input.year ?? Temporal.Instant.from(tx.now).toZonedDateTimeISO(definition.timeZone).year;
  return { ...calendarView(tx.caller, calendar, newest), year: calendarYearOf(newest, { nation }, year) };
}
