import { CommentOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'ticket.record';

/** Conversations of groups without an interface: pasted, and a ticket. */
export const desk = deskRegister({
  screens: [
    {
      path: '/chats/new',
      load: () => import('./chats/paste-chat-screen.tsx').then((file) => file.PasteChatScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'service',
      textKey: 'service-desk:chat.menu',
      path: '/chats/new',
      icon: <CommentOutlined />,
      permission,
      order: 23,
    },
  ],
  commands: [
    {
      id: 'chat.new',
      textKey: 'service-desk:chat.command',
      path: '/chats/new',
      icon: <CommentOutlined />,
      permission,
      shortcut: 'v',
    },
  ],
});
