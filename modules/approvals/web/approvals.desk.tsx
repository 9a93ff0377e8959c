import { AuditOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'approval.read';
const mine = '/approvals?waiting=mine';

export const desk = deskRegister({
  screens: [
    {
      path: '/approvals',
      load: () => import('./approvals/approvals-screen.tsx').then((file) => file.ApprovalsScreen),
      permission,
    },
    {
      path: '/approvals/$approval',
      load: () => import('./approvals/approval-screen.tsx').then((file) => file.ApprovalScreen),
      permission,
    },
    {
      path: '/approval-setting',
      load: () => import('./settings/approval-setting-screen.tsx').then((file) => file.ApprovalSettingScreen),
      permission: 'approval_setting.change',
    },
  ],
  menu: [
    {
      group: 'service',
      textKey: 'approvals:approval.plural',
      path: '/approvals',
      icon: <AuditOutlined />,
      permission,
      order: 70,
    },
    {
      group: 'settings.desk',
      textKey: 'approvals:setting.title',
      path: '/approval-setting',
      icon: <AuditOutlined />,
      permission: 'approval_setting.change',
      order: 90,
    },
  ],
  commands: [
    { id: 'approval.mine', textKey: 'approvals:approval.mine', path: mine, icon: <AuditOutlined />, permission },
  ],
  topParts: [
    {
      id: 'approvals',
      load: () => import('./approvals/waiting-count.tsx').then((file) => file.WaitingCount),
      permission,
      order: 80,
    },
  ],
});
