import { ExclamationCircleOutlined, FieldTimeOutlined, HourglassOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/clocks',
      load: () => import('./breaches/clocks-screen.tsx').then((file) => file.ClocksScreen),
      permission: 'clock.read',
    },
    {
      path: '/breaches',
      load: () => import('./breaches/breaches-screen.tsx').then((file) => file.BreachesScreen),
      permission: 'clock.read',
    },
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
      group: 'quality',
      textKey: 'sla:menu.breaches',
      path: '/breaches',
      icon: <ExclamationCircleOutlined />,
      permission: 'clock.read',
      order: 20,
    },
    {
      group: 'quality',
      textKey: 'sla:menu.clocks',
      path: '/clocks',
      icon: <HourglassOutlined />,
      permission: 'clock.read',
      order: 30,
    },
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
