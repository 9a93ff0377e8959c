import { InboxOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const reads = 'mailbox.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/mailboxes',
      load: () => import('./mailboxes/mailboxes-screen.tsx').then((file) => file.MailboxesScreen),
      permission: reads,
    },
    {
      path: '/mailboxes/new',
      load: () => import('./mailboxes/new-mailbox-screen.tsx').then((file) => file.NewMailboxScreen),
      permission: 'mailbox.change',
    },
    {
      path: '/mailboxes/$mailbox',
      load: () => import('./mailboxes/mailbox-screen.tsx').then((file) => file.MailboxScreen),
      permission: reads,
    },
    {
      path: '/incoming-mails/$incomingMail',
      load: () => import('./mail/incoming-mail-screen.tsx').then((file) => file.IncomingMailScreen),
      permission: 'incoming_mail.read',
    },
  ],
  menu: [
    {
      group: 'settings.channels',
      textKey: 'channels:mailbox.menu',
      path: '/mailboxes',
      icon: <InboxOutlined />,
      permission: reads,
      order: 32,
    },
  ],
});
