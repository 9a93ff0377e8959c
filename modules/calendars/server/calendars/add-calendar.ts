import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { addCalendar as endpoint, CalendarView } from '../../calendar.contract.ts';
import { calendarAdded } from './calendar.events.ts';
import type { Calendar, CalendarVersion } from './calendar.rules.ts';
import { calendarsForChange, insertCalendar, insertVersion } from './calendar.store.ts';
import { refuseShutAtPlaces } from '../layers/refuse-never-open.ts';
import { calendarView } from './calendar.view.ts';
import { refuseFaulty, refuseTakenName } from './refuse-faulty.ts';

export async function addCalendar(tx: Tx, input: InputOf<typeof endpoint>): Promise<CalendarView> {
  const { name, definition, followsNation = 'CN', makeUpDayFollows = 'monday' } = input;
  const calendar: Calendar = { id: tx.newId(), code: null, name, isDefault: false, retiredAt: null, revision: 1 };
  const saying = { definition, followsNation, makeUpDayFollows };
  refuseTakenName(await calendarsForChange(tx), calendar);
  refuseFaulty(name, saying, tx.now);
  await refuseShutAtPlaces(tx, { name, saying });

  const version: CalendarVersion = { ...saying, calendarId: calendar.id, version: 1, validFrom: tx.now };
  await insertCalendar(tx, calendar);
  await insertVersion(tx, version);
  await announce(tx, calendarAdded(calendar, version));
  return calendarView(tx.caller, calendar, version);
}
