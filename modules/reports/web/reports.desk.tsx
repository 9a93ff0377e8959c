import { AppstoreOutlined, BarChartOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'report.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/reports',
      load: () => import('./saved-reports/reports-screen.tsx').then((file) => file.ReportsScreen),
      permission,
    },
    {
      path: '/reports/tickets',
      load: () => import('./reports/report-screen.tsx').then((file) => file.TicketReportScreen),
      permission,
    },
    {
      path: '/reports/clocks',
      load: () => import('./reports/report-screen.tsx').then((file) => file.ClockReportScreen),
      permission,
    },
    {
      path: '/reports/surveys',
      load: () => import('./reports/report-screen.tsx').then((file) => file.SurveyReportScreen),
      permission,
    },
    {
      path: '/reports/calls',
      load: () => import('./reports/report-screen.tsx').then((file) => file.CallReportScreen),
      permission,
    },
    {
      path: '/reports/channel-records',
      load: () => import('./reports/report-screen.tsx').then((file) => file.RecordReportScreen),
      permission,
    },
    {
      path: '/reports/needs',
      load: () => import('./reports/report-screen.tsx').then((file) => file.NeedReportScreen),
      permission,
    },
    {
      path: '/reports/saved/$savedReport',
      load: () => import('./saved-reports/saved-report-screen.tsx').then((file) => file.SavedReportScreen),
      permission,
    },
    {
      path: '/dashboards',
      load: () => import('./dashboards/dashboards-screen.tsx').then((file) => file.DashboardsScreen),
      permission,
    },
    {
      path: '/dashboards/$dashboard',
      load: () => import('./dashboards/dashboard-screen.tsx').then((file) => file.DashboardScreen),
      permission,
    },
    {
      path: '/wall',
      load: () => import('./wall/wall-screen.tsx').then((file) => file.WallScreen),
      permission,
      isBare: true,
    },
  ],
  home: { load: () => import('./dashboards/first-page.tsx').then((file) => file.FirstPage), permission },
  menu: [
    {
      group: 'reports',
      textKey: 'reports:menu.dashboards',
      path: '/dashboards',
      icon: <AppstoreOutlined />,
      permission,
      order: 10,
    },
    {
      group: 'reports',
      textKey: 'reports:menu.reports',
      path: '/reports',
      icon: <BarChartOutlined />,
      permission,
      order: 20,
    },
  ],
});
