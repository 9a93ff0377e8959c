import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { calendarRefusals } from './calendars/calendar.refusals.ts';
import { calendarRoutes } from './calendars/calendar.routes.ts';
import { foundCalendars } from './calendars/found-calendars.ts';
import { staffCalendarRefusals } from './staff/staff-calendar.refusals.ts';
import { staffCalendarRoutes } from './staff/staff-calendar.routes.ts';

export const calendarsModule: ModuleRegister = {
  name: 'calendars',
  routes: [...calendarRoutes, ...staffCalendarRoutes],
  permissions: [
    { code: 'calendar.read', roles: roleGroups.customerFacing, readsOnly: true },
    { code: 'calendar.change', roles: ['service_manager'] },
  ],
  refusals: [calendarRefusals, staffCalendarRefusals],
  names: [{ kind: 'calendar', table: 'calendar', name: 'name' }],
  tenantDefaults: foundCalendars,
};
