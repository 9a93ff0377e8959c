import { ControlOutlined, DisconnectOutlined, RadarChartOutlined, WifiOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'inventory_report.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/inventory-scans',
      load: () => import('./scans/scans-screen.tsx').then((file) => file.ScansScreen),
      permission,
    },
    {
      path: '/inventory-scans/$inventoryScan',
      load: () => import('./scans/scan-screen.tsx').then((file) => file.ScanScreen),
      permission,
    },
    {
      path: '/silent-machines',
      load: () => import('./silence/silent-machines-screen.tsx').then((file) => file.SilentMachinesScreen),
      permission,
    },
    {
      path: '/settings/inventory',
      load: () => import('./settings/inventory-settings-screen.tsx').then((file) => file.InventorySettingsScreen),
      permission: 'inventory_setting.change',
    },
    {
      path: '/inventory-reports',
      load: () => import('./reports/reports-screen.tsx').then((file) => file.ReportsScreen),
      permission,
    },
    {
      path: '/inventory-reports/$inventoryReport',
      load: () => import('./reports/report-screen.tsx').then((file) => file.ReportScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'inventory:menu.scans',
      path: '/inventory-scans',
      icon: <WifiOutlined />,
      permission,
      order: 62,
    },
    {
      group: 'assets',
      textKey: 'inventory:menu.silent',
      path: '/silent-machines?status=in_use',
      icon: <DisconnectOutlined />,
      permission,
      order: 64,
    },
    {
      group: 'settings.desk',
      textKey: 'inventory:setting.title',
      path: '/settings/inventory',
      icon: <ControlOutlined />,
      permission: 'inventory_setting.change',
      order: 91,
    },
    {
      group: 'assets',
      textKey: 'inventory:menu.reports',
      path: '/inventory-reports?state=review',
      icon: <RadarChartOutlined />,
      permission,
      order: 60,
    },
  ],
  panels: [
    {
      panelFor: 'customer',
      textKey: 'inventory:token.panel',
      load: () => import('./tokens/customer-tokens.tsx').then((file) => file.CustomerTokens),
      permission,
      order: 78,
    },
  ],
});
