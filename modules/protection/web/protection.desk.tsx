import { BugOutlined, SafetyCertificateOutlined, SaveOutlined, SecurityScanOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'protection.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/protection',
      load: () => import('./states/protection-screen.tsx').then((file) => file.ProtectionScreen),
      permission,
    },
    {
      path: '/virus-events',
      load: () => import('./viruses/virus-events-screen.tsx').then((file) => file.VirusEventsScreen),
      permission,
    },
    {
      path: '/protection-weeks',
      load: () => import('./weeks/weeks-screen.tsx').then((file) => file.WeeksScreen),
      permission,
    },
    {
      path: '/customers/$customer/protection-week',
      load: () => import('./weeks/week-screen.tsx').then((file) => file.WeekScreen),
      permission,
    },
    {
      path: '/backups',
      load: () => import('./backups/backups-screen.tsx').then((file) => file.BackupsScreen),
      permission: 'backup.read',
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'protection:menu.protection',
      path: '/protection',
      icon: <SecurityScanOutlined />,
      permission,
      order: 52,
    },
    {
      group: 'assets',
      textKey: 'protection:menu.weeks',
      path: '/protection-weeks',
      icon: <SafetyCertificateOutlined />,
      permission,
      order: 54,
    },
    {
      group: 'assets',
      textKey: 'protection:menu.backups',
      path: '/backups?state=overdue',
      icon: <SaveOutlined />,
      permission: 'backup.read',
      order: 56,
    },
  ],
  commands: [
    {
      id: 'virus_event.list',
      textKey: 'protection:virus.plural',
      path: '/virus-events',
      icon: <BugOutlined />,
      permission,
    },
  ],
  panels: [
    {
      panelFor: 'asset',
      textKey: 'protection:panel.machine',
      load: () => import('./states/machine-protection.tsx').then((file) => file.MachineProtection),
      permission,
      order: 40,
    },
    {
      panelFor: 'asset',
      textKey: 'protection:panel.backup',
      load: () => import('./backups/machine-backup.tsx').then((file) => file.MachineBackup),
      permission: 'backup.read',
      order: 42,
    },
    {
      panelFor: 'customer',
      textKey: 'protection:panel.customer',
      load: () => import('./weeks/customer-protection.tsx').then((file) => file.CustomerProtection),
      permission,
      order: 24,
    },
  ],
});
