import { portalRegister } from '../../../web/portal-register.ts';
import { ListIcon } from '../../../web/ui/light/icons.tsx';

const permission = 'contract.read_own';

export const portal = portalRegister({
  screens: [
    {
      path: '/portal/contracts',
      load: () => import('./portal/contracts-screen.tsx').then((file) => file.ContractsScreen),
      permission,
    },
  ],
  entries: [
    {
      textKey: 'contracts:portal.menu.contracts',
      path: '/portal/contracts',
      icon: <ListIcon />,
      permission,
      order: 40,
    },
  ],
});
