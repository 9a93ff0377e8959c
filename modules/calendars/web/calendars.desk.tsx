import { CalendarOutlined, PlusOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/calendars',
      load: () => import('./list/calendars-screen.tsx').then((file) => file.CalendarsScreen),
      permission: 'calendar.read',
    },
    {
      path: '/calendars/new',
      load: () => import('./form/new-calendar-screen.tsx').then((file) => file.NewCalendarScreen),
      permission: 'calendar.change',
    },
    {
      path: '/calendars/$calendar',
      load: () => import('./page/calendar-screen.tsx').then((file) => file.CalendarScreen),
      permission: 'calendar.read',
    },
    {
      path: '/calendars/$calendar/edit',
      load: () => import('./form/change-calendar-screen.tsx').then((file) => file.ChangeCalendarScreen),
      permission: 'calendar.change',
    },
  ],
  menu: [
    {
      group: 'settings',
      textKey: 'calendars:module',
      path: '/calendars',
      icon: <CalendarOutlined />,
      permission: 'calendar.read',
      order: 70,
    },
  ],
  commands: [
    {
      id: 'calendar.new',
      textKey: 'calendars:calendar.new',
      path: '/calendars/new',
      icon: <PlusOutlined />,
      permission: 'calendar.change',
    },
  ],
  panels: [
    {
      panelFor: 'staff',
      textKey: 'calendars:staffCalendar.title',
      load: () => import('./staff/staff-calendar-panel.tsx').then((file) => file.StaffCalendarPanel),
      permission: 'staff.read',
      order: 5,
    },
  ],
});
