import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { isRoundTheClock } from '../../../../kernel/working-time/layers.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readCalendar as endpoint } from '../../calendar.contract.ts';
import { layersOfPlace } from '../layers/read-layer.ts';
import { daysOfNation } from '../national-days/national-day.store.ts';
import { calendarYearOf } from './calendar-year.rules.ts';
import { templateOf } from './calendar.rules.ts';
import { calendarById, versionsOf } from './calendar.store.ts';
import { calendarView } from './calendar.view.ts';

export async function readCalendar(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const [row, versions, layers] = await sideBySide(
    calendarById(tx, input.calendar),
    versionsOf(tx, input.calendar),
    layersOfPlace(tx, { site: input.siteId, customer: input.customerId }),
  );
  const calendar = found(row);
  const newest = found(versions.at(-1));
  const { followsNation, definition } = newest;
  const nation = followsNation === null ? [] : await daysOfNation(tx, followsNation);
  const year = input.year ?? Temporal.Instant.from(tx.now).toZonedDateTimeISO(definition.timeZone).year;
  const laid = Object.fromEntries(layers.map(({ level, layer }) => [level, layer]));
  return {
    ...calendarView(tx.caller, calendar, newest),
    takesLayers: !isRoundTheClock(templateOf(newest)),
    layers,
    year: calendarYearOf(newest, { nation, layers: laid }, year),
  };
}
