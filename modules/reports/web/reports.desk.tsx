import { BarChartOutlined } from '@ant-design/icons';
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
      load: () => import('./reports/report-screen.tsx').then((file) => file.ReportScreen),
      permission,
    },
    {
      path: '/reports/saved/$savedReport',
      load: () => import('./saved-reports/saved-report-screen.tsx').then((file) => file.SavedReportScreen),
      permission,
    },
  ],
  menu: [
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
