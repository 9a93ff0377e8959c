import type { Id } from '../../../../kernel/id.ts';
import { type Day, instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { calendarFor } from '../../../calendars/index.ts';
import type { Condition, Month, SampledDefinition } from '../../objective.contract.ts';
import { writingsBetween } from '../samples/sample-hour.store.ts';
import { hourOf } from '../samples/sample.rules.ts';
import { seriesByIds } from '../samples/series.store.ts';
import type { SampledCondition } from './attainment.rules.ts';
import { basisOf, walkDay, type DayAsked } from './day-walk.ts';
import { keptDays, type ObjectiveDay } from './objective-day.store.ts';
import { seriesOf } from './objective.rules.ts';
import { daysOfMonth, windowOf } from './window.rules.ts';

interface AskedOfSamples {
  id: Id | null;
  number: number;
  customerId: Id | null;
  definition: SampledDefinition;
}

interface AskedDay extends DayAsked {
  day: Day;
  /** Its end, though it be not over. */
  dayEnd: number;
}

/** Days that are over and kept on the same basis are taken as they are; the others are walked through. */
export async function attainSamples(tx: Tx, asked: AskedOfSamples, month: Month): Promise<ObjectiveDay[]> {
  const days = await begunDays(tx, asked, month);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const [kept, writings] = await sideBySide(
    asked.id === null ? [] : keptDays(tx, asked.id, { from: first.day, to: last.day }),
    writingsBetween(tx, first.seriesIds, { from: hourOf(first.begin - first.reach), to: last.dayEnd }),
  );
  const byDay = new Map(kept.map((one) => [one.day, one]));

  const answer: ObjectiveDay[] = [];
  for (const one of days) {
    const basis = basisOf(one, { number: asked.number, dayEnd: one.dayEnd, writings });
    const before = byDay.get(one.day);
    const isKept = before?.basis === basis && before.throughAt >= instantOf(one.dayEnd);
    const { day, end } = one;
    answer.push(isKept ? before : { day, basis, throughAt: instantOf(end), ...(await walkDay(tx, one)) });
  }
  return answer;
}

/** The window is the calendar's as it was when the month (of UTC) began: what it says later is of later months. */
async function begunDays(tx: Tx, { customerId, definition }: AskedOfSamples, month: Month): Promise<AskedDay[]> {
  const seriesIds = seriesOf(definition);
  const asOf = instantOf(Date.parse(`${month}-01T00:00:00Z`));
  const place = customerId === null ? undefined : { customerId, siteId: null };
  const [calendar, series] = await sideBySide(
    calendarFor(tx, definition.calendarId, { asOf, place }),
    seriesByIds(tx, seriesIds),
  );
  const { working } = foundAt('definition.calendarId', calendar);
  const { days, edges } = daysOfMonth(month, working.timeZone);
  const holds = new Map(series.map(({ id, holdsSeconds }) => [id, holdsSeconds]));
  const sampled = (condition: Condition): SampledCondition => {
    return { ...condition, holdsSeconds: holds.get(condition.seriesId) ?? 1 };
  };
  const { conditions, load } = definition;
  const terms = {
    window: windowOf(working, edges),
    dayCount: days.length,
    conditions: conditions.map(sampled),
    load: load && sampled(load),
  };
  const reach = Math.max(0, ...series.map(({ holdsSeconds }) => holdsSeconds * 1000));
  const now = millisecondsOf(tx.now);
  return days.flatMap((day, index) => {
    const [begin = 0, dayEnd = 0] = [edges[index], edges[index + 1]];
    return begin < now ? [{ day, terms, seriesIds, reach, begin, dayEnd, end: Math.min(dayEnd, now) }] : [];
  });
}
