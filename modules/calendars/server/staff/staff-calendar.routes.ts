import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../staff-calendar.contract.ts';
import { readStaffCalendar } from './read-staff-calendar.ts';
import { setStaffCalendar } from './set-staff-calendar.ts';

export const staffCalendarRoutes = [
  route({ endpoint: contract.readStaffCalendar, access: 'staff.read', run: readStaffCalendar }),
  route({ endpoint: contract.setStaffCalendar, access: 'staff.change', run: setStaffCalendar }),
];
