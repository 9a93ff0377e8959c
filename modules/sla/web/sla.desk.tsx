import { FieldTimeOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/agreements',
      load: () => import('./agreements/agreements-screen.tsx').then((file) => file.AgreementsScreen),
      permission: 'agreement.read',
    },
    {
      path: '/agreements/$agreement/edit',
      load: () => import('./agreements/change-agreement-screen.tsx').then((file) => file.ChangeAgreementScreen),
      permission: 'agreement.change',
    },
  ],
  menu: [
    {
      group: 'settings',
      textKey: 'sla:module',
      path: '/agreements',
      icon: <FieldTimeOutlined />,
      permission: 'agreement.read',
      order: 80,
    },
  ],
});
