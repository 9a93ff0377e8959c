import { AlertOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

/** Major incidents: on every page while one runs, and their plans and rules. */
export const desk = deskRegister({
  screens: [
    {
      path: '/major-incidents',
      load: () => import('./major/majors-screen.tsx').then((file) => file.MajorsScreen),
      permission: 'major_incident.read',
    },
    {
      path: '/major-incidents/$majorIncident',
      load: () => import('./major/major-screen.tsx').then((file) => file.MajorScreen),
      permission: 'major_incident.read',
    },
    {
      path: '/emergency-plans',
      load: () => import('./major/plans-screen.tsx').then((file) => file.PlansScreen),
      permission: 'major_incident.read',
    },
  ],
  topParts: [
    {
      id: 'major',
      load: () => import('./major/major-banner.tsx').then((file) => file.MajorBanner),
      permission: 'major_incident.read',
      order: 5,
    },
  ],
  menu: [
    {
      group: 'service',
      textKey: 'service-desk:major.plural',
      path: '/major-incidents',
      icon: <AlertOutlined />,
      permission: 'major_incident.read',
      order: 20,
    },
    {
      group: 'settings.desk',
      textKey: 'service-desk:major.setting',
      path: '/emergency-plans',
      icon: <AlertOutlined />,
      permission: 'emergency_plan.change',
      order: 34,
    },
  ],
});
