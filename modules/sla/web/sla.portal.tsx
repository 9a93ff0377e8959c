import { portalRegister } from '../../../web/portal-register.ts';
import { AimIcon, PaperIcon } from '../../../web/ui/light/icons.tsx';

const permission = 'agreement.read_company';

export const portal = portalRegister({
  screens: [
    {
      path: '/portal/agreements',
      load: () => import('./portal/agreements-screen.tsx').then((file) => file.OwnAgreementsScreen),
      permission,
    },
    {
      path: '/portal/agreements/$agreement',
      load: () => import('./portal/agreement-screen.tsx').then((file) => file.OwnAgreementScreen),
      permission,
    },
    {
      path: '/portal/objectives',
      load: () => import('./portal/own-objectives-screen.tsx').then((file) => file.OwnObjectivesScreen),
      permission: 'objective.read_own',
    },
  ],
  entries: [
    {
      textKey: 'sla:portal.objectives.title',
      path: '/portal/objectives',
      icon: <AimIcon />,
      permission: 'objective.read_own',
      order: 55,
    },
    {
      textKey: 'sla:portal.agreements.menu',
      path: '/portal/agreements',
      icon: <PaperIcon />,
      permission,
      order: 50,
    },
  ],
});
