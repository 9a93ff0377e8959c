import { BarChartOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/reports/tickets',
      load: () => import('./reports/report-screen.tsx').then((file) => file.ReportScreen),
      permission: 'report.read',
    },
  ],
  menu: [
    {
      group: 'reports',
      textKey: 'reports:menu.tickets',
      path: '/reports/tickets',
      icon: <BarChartOutlined />,
      permission: 'report.read',
      order: 10,
    },
  ],
});
