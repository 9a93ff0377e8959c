import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { calendarRefusals } from './calendars/calendar.refusals.ts';
import { calendarRoutes } from './calendars/calendar.routes.ts';
import { foundCalendars } from './calendars/found-calendars.ts';
import { deadlineCommands } from './deadlines/deadline.commands.ts';
import { deadlineRefusals } from './deadlines/deadline.refusals.ts';
import { layersOfCustomers } from './layers/hold-customers.ts';
import { layerRefusals } from './layers/layer.refusals.ts';
import { layerRoutes } from './layers/layer.routes.ts';
import { followNation } from './national-days/follow-nation.ts';
import { nationalYearRefusals } from './national-days/national-year.refusals.ts';
import { nationalYearRoutes } from './national-days/national-year.routes.ts';
import { staffCalendarRefusals } from './staff/staff-calendar.refusals.ts';
import { staffCalendarRoutes } from './staff/staff-calendar.routes.ts';

export const calendarsModule: ModuleRegister = {
  name: 'calendars',
  routes: [...calendarRoutes, ...layerRoutes, ...nationalYearRoutes, ...staffCalendarRoutes],
  permissions: [
    { code: 'calendar.read', roles: roleGroups.customerFacing, readsOnly: true },
    { code: 'calendar.change', roles: ['service_manager'] },
  ],
  refusals: [calendarRefusals, deadlineRefusals, layerRefusals, nationalYearRefusals, staffCalendarRefusals],
  jobs: [{ name: 'calendars.follow-nation', cron: '*/10 * * * *', run: followNation }],
  commands: deadlineCommands,
  customerHolders: [layersOfCustomers],
  names: [{ kind: 'calendar', table: 'calendar', name: 'name' }],
  tenantDefaults: foundCalendars,
};
