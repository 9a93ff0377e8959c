import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type { setStaffCalendar as endpoint, StaffCalendarView } from '../../staff-calendar.contract.ts';
import { calendarById } from '../calendars/calendar.store.ts';
import { readStaffCalendar } from './read-staff-calendar.ts';
import { staffCalendarSet } from './staff-calendar.events.ts';
import { staffCalendarRefusals } from './staff-calendar.refusals.ts';
import { calendarChosenFor, chooseCalendarFor } from './staff-calendar.store.ts';

/** One that was chosen may be kept when it is retired, but not chosen anew. */
export async function setStaffCalendar(tx: Tx, input: InputOf<typeof endpoint>): Promise<StaffCalendarView> {
  const member = found(await findStaff(tx, input.staff));
  const from = (await calendarChosenFor(tx, member.id)) ?? null;
  const to = input.calendarId;
  if (from === to) return readStaffCalendar(tx, input);
  if (to !== null) await refuseRetired(tx, to);
  await chooseCalendarFor(tx, member.id, to);
  await announce(tx, staffCalendarSet(member.id, { from, to }));
  return readStaffCalendar(tx, input);
}

async function refuseRetired(tx: Tx, calendarId: Id): Promise<void> {
  const { name, retiredAt } = foundAt('calendarId', await calendarById(tx, calendarId));
  if (retiredAt !== null) throw new Refusal(staffCalendarRefusals.is_retired, { name }, 'calendarId');
}
