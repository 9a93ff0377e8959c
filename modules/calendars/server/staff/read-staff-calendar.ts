import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type { StaffCalendarView } from '../../staff-calendar.contract.ts';
import { calendarById, defaultCalendarRow } from '../calendars/calendar.store.ts';
import { calendarChosenFor } from './staff-calendar.store.ts';

export async function readStaffCalendar(tx: Tx, { staff }: { staff: string }): Promise<StaffCalendarView> {
  const member = found(await findStaff(tx, staff));
  const chosen = await calendarChosenFor(tx, member.id);
  const { id, name, retiredAt } = found(
    await (chosen === undefined ? defaultCalendarRow(tx) : calendarById(tx, chosen)),
  );
  const { permissions } = tx.caller;
  // whoever sees no calendars has none to choose from
  const mayChange = permissions.has('staff.change') && permissions.has('calendar.read') && member.retiredAt === null;
  return {
    calendar: { id, name, isRetired: retiredAt !== null },
    isOwn: chosen !== undefined,
    abilities: mayChange ? ['change'] : [],
  };
}
