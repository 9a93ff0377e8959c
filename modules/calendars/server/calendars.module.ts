import type { ModuleRegister } from '../../../platform/module/register.ts';
import { calendarRefusals } from './calendars/calendar.refusals.ts';
import { calendarRoutes } from './calendars/calendar.routes.ts';
import { foundCalendars } from './calendars/found-calendars.ts';

/** Whoever promises a time to somebody looks up when people work. */
const readers = [
  'hotline',
  'call_taker',
  'first_line',
  'second_line',
  'third_line',
  'hardware_engineer',
  'site_manager',
  'project_manager',
  'service_manager',
  'team_leader',
  'dispatcher',
  'account_manager',
];

export const calendarsModule: ModuleRegister = {
  name: 'calendars',
  routes: calendarRoutes,
  permissions: [
    { code: 'calendar.read', roles: readers, readsOnly: true },
    { code: 'calendar.change', roles: ['service_manager'] },
  ],
  refusals: [calendarRefusals],
  tenantDefaults: foundCalendars,
};
