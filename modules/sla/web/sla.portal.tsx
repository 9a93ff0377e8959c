import { portalRegister } from '../../../web/portal-register.ts';
import { PaperIcon } from '../../../web/ui/light/icons.tsx';

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
  ],
  entries: [
    {
      textKey: 'sla:portal.agreements.title',
      path: '/portal/agreements',
      icon: <PaperIcon />,
      permission,
      order: 50,
    },
  ],
});
