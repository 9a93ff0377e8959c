import { FileSearchOutlined, WarningOutlined } from '@ant-design/icons';
import { deskRegister, type PanelHost } from '../../../web/register.ts';

const permission = 'audit.read';
const hosts: PanelHost[] = ['customer', 'site', 'department', 'contact', 'asset', 'staff', 'team', 'branch'];

export const desk = deskRegister({
  screens: [
    {
      path: '/audit',
      load: () => import('./events/audit-screen.tsx').then((file) => file.AuditScreen),
      permission,
    },
    {
      path: '/failed-work',
      load: () => import('./failed-work/failed-work-screen.tsx').then((file) => file.FailedWorkScreen),
      permission: 'failed_work.settle',
    },
  ],
  menu: [
    {
      group: 'settings.system',
      textKey: 'audit:trail.title',
      path: '/audit',
      icon: <FileSearchOutlined />,
      permission,
      order: 90,
    },
    {
      group: 'settings.system',
      textKey: 'audit:failedWork.title',
      path: '/failed-work',
      icon: <WarningOutlined />,
      permission: 'failed_work.settle',
      order: 95,
    },
  ],
  panels: hosts.map((panelFor) => ({
    panelFor,
    textKey: 'audit:panel.history',
    load: () => import('./panels/history-panel.tsx').then((file) => file.HistoryPanel),
    permission,
    order: 90,
  })),
});
