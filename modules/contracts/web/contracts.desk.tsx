import { AuditOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/contract-rights',
      load: () => import('./rights/rights-screen.tsx').then((file) => file.RightsScreen),
      permission: 'contract.read',
    },
  ],
  menu: [
    {
      group: 'contracts',
      textKey: 'contracts:right.menu',
      path: '/contract-rights',
      icon: <AuditOutlined />,
      permission: 'contract.read',
      order: 30,
    },
  ],
});
