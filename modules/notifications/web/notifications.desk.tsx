import { BellOutlined, CloudServerOutlined, SendOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/me/notices',
      load: () => import('./choices/notice-choices-screen.tsx').then((file) => file.NoticeChoicesScreen),
    },
    {
      path: '/mail-server',
      load: () => import('./mail/mail-server-screen.tsx').then((file) => file.MailServerScreen),
      permission: 'mail_server.read',
    },
    {
      path: '/outgoing-mail',
      load: () => import('./mail/outgoing-mail-screen.tsx').then((file) => file.OutgoingMailScreen),
      permission: 'mail_server.read',
    },
  ],
  menu: [
    {
      group: 'settings.channels',
      textKey: 'notifications:server.menu',
      path: '/mail-server',
      icon: <CloudServerOutlined />,
      permission: 'mail_server.read',
      order: 80,
    },
    {
      group: 'settings.channels',
      textKey: 'notifications:outgoing.menu',
      path: '/outgoing-mail',
      icon: <SendOutlined />,
      permission: 'mail_server.read',
      order: 82,
    },
  ],
  commands: [
    {
      id: 'me.notices',
      textKey: 'notifications:bell.settings',
      path: '/me/notices',
      icon: <BellOutlined />,
      isOwn: true,
    },
  ],
  topParts: [{ id: 'bell', load: () => import('./bell/bell.tsx').then((file) => file.Bell), order: 90 }],
});
