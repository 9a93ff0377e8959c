import { portalRegister } from '../../../web/portal-register.ts';
import { PaperIcon } from '../../../web/ui/light/icons.tsx';

const permission = 'approval.read';

export const portal = portalRegister({
  screens: [
    {
      path: '/portal/approvals',
      load: () => import('./portal/approvals-screen.tsx').then((file) => file.ApprovalsScreen),
      permission,
    },
    {
      path: '/portal/approvals/$approval',
      load: () => import('./portal/approval-screen.tsx').then((file) => file.ApprovalScreen),
      permission,
    },
  ],
  entries: [
    { textKey: 'approvals:portal.menu', path: '/portal/approvals', icon: <PaperIcon />, permission, order: 37 },
  ],
  banners: [
    { load: () => import('./portal/waiting-banner.tsx').then((file) => file.WaitingBanner), permission, order: 15 },
  ],
});
