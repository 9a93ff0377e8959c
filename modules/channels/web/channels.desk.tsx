import { ContainerOutlined, PhoneOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const readsRecords = 'channel_record.read';
const readsCalls = 'call.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/channel-records',
      load: () => import('./records/channel-records-screen.tsx').then((file) => file.ChannelRecordsScreen),
      permission: readsRecords,
    },
    {
      path: '/calls',
      load: () => import('./calls/calls-screen.tsx').then((file) => file.CallsScreen),
      permission: readsCalls,
    },
    {
      path: '/phone',
      load: () => import('./phones/phone-screen.tsx').then((file) => file.PhoneScreen),
      permission: readsCalls,
    },
  ],
  menu: [
    {
      group: 'service',
      textKey: 'channels:record.plural',
      path: '/channel-records',
      icon: <ContainerOutlined />,
      permission: readsRecords,
      order: 20,
    },
    {
      group: 'service',
      textKey: 'channels:call.plural',
      path: '/calls',
      icon: <PhoneOutlined />,
      permission: readsCalls,
      order: 22,
    },
    {
      group: 'settings.channels',
      textKey: 'channels:phone.menu',
      path: '/phone',
      icon: <PhoneOutlined />,
      permission: 'phone.change',
      order: 84,
    },
  ],
  topParts: [
    {
      id: 'call-pop',
      load: () => import('./calls/call-pop.tsx').then((file) => file.CallPop),
      permission: 'call.take',
      order: 80,
    },
  ],
  panels: [
    {
      panelFor: 'contact',
      textKey: 'channels:call.ofContact',
      load: () => import('./calls/contact-calls.tsx').then((file) => file.ContactCalls),
      permission: readsCalls,
      order: 30,
    },
    {
      panelFor: 'ticket',
      textKey: 'channels:record.cameFrom',
      load: () => import('./records/ticket-records.tsx').then((file) => file.TicketRecords),
      permission: readsRecords,
      order: 40,
    },
  ],
});
