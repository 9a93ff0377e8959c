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
      path: '/calendars/national-years',
      load: () => import('./nation/national-years-screen.tsx').then((file) => file.NationalYearsScreen),
      permission: 'calendar.read',
    },
    {
      path: '/working-hours',
      load: () => import('./layers/provider-layer-screen.tsx').then((file) => file.ProviderLayerScreen),
      permission: 'calendar.change',
    },
    {
      path: '/customers/$customer/working-hours',
      load: () => import('./layers/customer-layer-screen.tsx').then((file) => file.CustomerLayerScreen),
      permission: 'calendar.change',
    },
    {
      path: '/sites/$site/working-hours',
      load: () => import('./layers/site-layer-screen.tsx').then((file) => file.SiteLayerScreen),
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
      group: 'settings.levels',
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
      panelFor: 'customer',
      textKey: 'calendars:layer.panel',
      load: () => import('./layers/layer-panel.tsx').then((file) => file.CustomerLayerPanel),
      permission: 'calendar.read',
      order: 55,
    },
    {
      panelFor: 'site',
      textKey: 'calendars:layer.panel',
      load: () => import('./layers/layer-panel.tsx').then((file) => file.SiteLayerPanel),
      permission: 'calendar.read',
      order: 5,
    },
    {
      panelFor: 'staff',
      textKey: 'calendars:staffCalendar.title',
      load: () => import('./staff/staff-calendar-panel.tsx').then((file) => file.StaffCalendarPanel),
      permission: 'staff.read',
      order: 5,
    },
  ],
});
