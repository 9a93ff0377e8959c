import { portalRegister } from '../../../web/portal-register.ts';
import { NewsIcon } from '../../../web/ui/light/icons.tsx';

const permission = 'announcement.read';

export const portal = portalRegister({
  screens: [
    {
      path: '/portal/announcements',
      load: () => import('./portal/announcements-screen.tsx').then((file) => file.AnnouncementsScreen),
      permission,
    },
  ],
  entries: [
    {
      textKey: 'announcements:portal.menu',
      path: '/portal/announcements',
      icon: <NewsIcon />,
      permission,
      order: 35,
    },
  ],
  banners: [
    { load: () => import('./portal/unread-banner.tsx').then((file) => file.UnreadBanner), permission, order: 20 },
  ],
});
