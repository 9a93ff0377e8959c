import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CalendarView, reinstateCalendar as endpoint } from '../../calendar.contract.ts';
import { calendarReinstated } from './calendar.events.ts';
import { calendarsForChange, saveCalendar, versionsOf } from './calendar.store.ts';
import { refuseShutAtPlaces } from '../layers/refuse-never-open.ts';
import { calendarView } from './calendar.view.ts';

/** Harmless when it is in use already. */
export async function reinstateCalendar(tx: Tx, input: InputOf<typeof endpoint>): Promise<CalendarView> {
  const calendar = found((await calendarsForChange(tx)).find(({ id }) => id === input.calendar));
  const newest = found((await versionsOf(tx, calendar.id)).at(-1));
  if (calendar.retiredAt === null) return calendarView(tx.caller, calendar, newest);
  await refuseShutAtPlaces(tx, { name: calendar.name, saying: newest });
  const back = { ...calendar, retiredAt: null, revision: calendar.revision + 1 };
  await saveCalendar(tx, back);
  await announce(tx, calendarReinstated(back));
  return calendarView(tx.caller, back, newest);
}
