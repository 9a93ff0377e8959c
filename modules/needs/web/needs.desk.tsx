import { BulbOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'need.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/needs',
      load: () => import('./needs/needs-screen.tsx').then((file) => file.NeedsScreen),
      permission,
    },
    {
      path: '/needs/new',
      load: () => import('./needs/new-need-screen.tsx').then((file) => file.NewNeedScreen),
      permission: 'need.record',
    },
    {
      path: '/needs/$need',
      load: () => import('./needs/need-screen.tsx').then((file) => file.NeedScreen),
      permission,
    },
    {
      path: '/needs/$need/edit',
      load: () => import('./needs/change-need-screen.tsx').then((file) => file.ChangeNeedScreen),
      permission: 'need.record',
    },
  ],
  menu: [
    {
      group: 'quality',
      textKey: 'needs:need.plural',
      path: '/needs',
      icon: <BulbOutlined />,
      permission,
      order: 40,
    },
  ],
  commands: [
    {
      id: 'need.new',
      textKey: 'needs:need.new',
      path: '/needs/new',
      icon: <BulbOutlined />,
      permission: 'need.record',
    },
  ],
  panels: [
    {
      panelFor: 'customer',
      textKey: 'needs:need.plural',
      load: () => import('./needs/customer-needs.tsx').then((file) => file.CustomerNeeds),
      permission,
      order: 65,
    },
    {
      panelFor: 'ticket',
      textKey: 'needs:need.plural',
      load: () => import('./needs/ticket-needs.tsx').then((file) => file.TicketNeeds),
      permission,
      order: 75,
    },
  ],
});
