import { LineChartOutlined, SwapOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'reliability.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/failure-rates',
      load: () => import('./failures/failures-screen.tsx').then((file) => file.FailuresScreen),
      permission,
    },
    {
      path: '/machine-failures',
      load: () => import('./machines/machine-failures-screen.tsx').then((file) => file.MachineFailuresScreen),
      permission,
    },
    {
      path: '/hardware-repairs',
      load: () => import('./repairs/hardware-repairs-screen.tsx').then((file) => file.HardwareRepairsScreen),
      permission,
    },
    {
      path: '/hardware-changes',
      load: () => import('./changes/hardware-changes-screen.tsx').then((file) => file.HardwareChangesScreen),
      permission,
    },
    {
      path: '/settings/reliability',
      load: () => import('./settings/reliability-setting-screen.tsx').then((file) => file.ReliabilitySettingScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'reliability:menu.failures',
      path: '/failure-rates',
      icon: <LineChartOutlined />,
      permission,
      order: 74,
    },
    {
      group: 'assets',
      textKey: 'reliability:menu.changes',
      path: '/hardware-changes',
      icon: <SwapOutlined />,
      permission,
      order: 75,
    },
    {
      group: 'settings.desk',
      textKey: 'reliability:menu.setting',
      path: '/settings/reliability',
      icon: <LineChartOutlined />,
      permission: 'reliability_setting.change',
      order: 94,
    },
  ],
  panels: [
    {
      panelFor: 'asset',
      textKey: 'reliability:machine.panel',
      load: () => import('./machines/asset-reliability.tsx').then((file) => file.AssetReliability),
      permission,
      order: 30,
    },
  ],
});
