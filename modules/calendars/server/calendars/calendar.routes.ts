import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../calendar.contract.ts';
import { addCalendar } from './add-calendar.ts';
import { changeCalendar } from './change-calendar.ts';
import { listCalendars } from './list-calendars.ts';
import { readCalendar } from './read-calendar.ts';
import { reinstateCalendar } from './reinstate-calendar.ts';
import { retireCalendar } from './retire-calendar.ts';

const change = 'calendar.change';

export const calendarRoutes: readonly Route[] = [
  route({ endpoint: contract.listCalendars, access: 'calendar.read', run: listCalendars }),
  route({ endpoint: contract.readCalendar, access: 'calendar.read', run: readCalendar }),
  route({ endpoint: contract.addCalendar, access: change, run: addCalendar }),
  route({ endpoint: contract.changeCalendar, access: change, run: changeCalendar, needsRevision: true }),
  route({ endpoint: contract.retireCalendar, access: change, run: retireCalendar }),
  route({ endpoint: contract.reinstateCalendar, access: change, run: reinstateCalendar }),
];
