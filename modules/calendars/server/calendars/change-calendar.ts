import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { CalendarView, changeCalendar as endpoint } from '../../calendar.contract.ts';
import { calendarChanged } from './calendar.events.ts';
import { calendarRefusals } from './calendar.refusals.ts';
import type { Calendar, CalendarVersion } from './calendar.rules.ts';
import { calendarsForChange, insertVersion, saveCalendar, versionsOf } from './calendar.store.ts';
import { refuseShutAtPlaces } from '../layers/refuse-never-open.ts';
import { calendarView } from './calendar.view.ts';
import { refuseFaulty, refuseTakenName } from './refuse-faulty.ts';

type Input = InputOf<typeof endpoint>;

/** Other days or hours make the next version: what began before is timed by the version of its day (SLA-05). */
export async function changeCalendar(tx: Tx, input: Input): Promise<CalendarView> {
  const calendars = await calendarsForChange(tx);
  const before = found(calendars.find(({ id }) => id === input.calendar));
  refuseStale(tx, before.revision);
  const newest = found((await versionsOf(tx, before.id)).at(-1));
  const { name = before.name, isDefault = before.isDefault } = input;
  const after: Calendar = { ...before, name, isDefault, revision: before.revision + 1 };
  const version = nextVersion(tx, newest, input);
  refuseTakenName(calendars, after);
  if (after.isDefault && after.retiredAt !== null) throw new Refusal(calendarRefusals.is_retired, {}, 'isDefault');
  if (version !== newest) {
    refuseFaulty(name, version, tx.now);
    await refuseShutAtPlaces(tx, { name, saying: version });
  }

  if (isDefault && !before.isDefault) await takeDefaultFrom(tx, calendars);
  await saveCalendar(tx, after);
  if (version !== newest) await insertVersion(tx, version);
  const changes = { ...changesBetween(before, after, ['name', 'isDefault']), ...sayingChanges(newest, version) };
  await announce(tx, calendarChanged(after, changes));
  return calendarView(tx.caller, after, version);
}

/** The newest itself when the input says nothing else of days and hours. */
function nextVersion(tx: Tx, newest: CalendarVersion, input: Input): CalendarVersion {
  const { definition, followsNation, makeUpDayFollows } = input;
  const next: CalendarVersion = {
    ...newest,
    definition: definition ?? newest.definition,
    followsNation: followsNation === undefined ? newest.followsNation : followsNation,
    makeUpDayFollows: makeUpDayFollows ?? newest.makeUpDayFollows,
  };
  const isSame = Object.keys(sayingChanges(newest, next)).length === 0;
  return isSame ? newest : { ...next, version: newest.version + 1, validFrom: tx.now };
}

function sayingChanges(before: CalendarVersion, after: CalendarVersion) {
  return changesBetween(before, after, ['version', 'definition', 'followsNation', 'makeUpDayFollows']);
}

async function takeDefaultFrom(tx: Tx, calendars: readonly Calendar[]): Promise<void> {
  const holder = calendars.find(({ isDefault }) => isDefault);
  if (!holder) return;
  const without = { ...holder, isDefault: false, revision: holder.revision + 1 };
  await saveCalendar(tx, without);
  await announce(tx, calendarChanged(without, changesBetween(holder, without, ['isDefault'])));
}
