import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CalendarView, retireCalendar as endpoint } from '../../calendar.contract.ts';
import { calendarRetired } from './calendar.events.ts';
import { calendarRefusals } from './calendar.refusals.ts';
import { calendarsForChange, saveCalendar, versionsOf } from './calendar.store.ts';
import { calendarView } from './calendar.view.ts';

/** What has it keeps it. Harmless when it is retired already; the default cannot be. */
export async function retireCalendar(tx: Tx, input: InputOf<typeof endpoint>): Promise<CalendarView> {
  const calendar = found((await calendarsForChange(tx)).find(({ id }) => id === input.calendar));
  const newest = found((await versionsOf(tx, calendar.id)).at(-1));
  if (calendar.isDefault) throw new Refusal(calendarRefusals.is_default, { name: calendar.name });
  if (calendar.retiredAt !== null) return calendarView(tx.caller, calendar, newest);
  const retired = { ...calendar, retiredAt: tx.now, revision: calendar.revision + 1 };
  await saveCalendar(tx, retired);
  await announce(tx, calendarRetired(retired));
  return calendarView(tx.caller, retired, newest);
}
