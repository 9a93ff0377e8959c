import { NotificationOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'announcement.read_all';

export const desk = deskRegister({
  screens: [
    {
      path: '/announcements',
      load: () => import('./announcements/announcements-screen.tsx').then((file) => file.AnnouncementsScreen),
      permission,
    },
    {
      path: '/announcements/new',
      load: () => import('./announcements/new-announcement-screen.tsx').then((file) => file.NewAnnouncementScreen),
      permission: 'announcement.record',
    },
    {
      path: '/announcements/$announcement',
      load: () => import('./announcements/announcement-screen.tsx').then((file) => file.AnnouncementScreen),
      permission,
    },
    {
      path: '/announcements/$announcement/edit',
      load: () =>
        import('./announcements/change-announcement-screen.tsx').then((file) => file.ChangeAnnouncementScreen),
      permission: 'announcement.record',
    },
  ],
  menu: [
    {
      group: 'service',
      textKey: 'announcements:announcement.plural',
      path: '/announcements',
      icon: <NotificationOutlined />,
      permission,
      order: 60,
    },
  ],
  commands: [
    {
      id: 'announcement.new',
      textKey: 'announcements:announcement.new',
      path: '/announcements/new',
      icon: <NotificationOutlined />,
      permission: 'announcement.record',
    },
  ],
  panels: [
    {
      panelFor: 'customer',
      textKey: 'announcements:announcement.plural',
      load: () => import('./announcements/customer-announcements.tsx').then((file) => file.CustomerAnnouncements),
      permission: 'announcement.read',
      order: 60,
    },
  ],
});
