import { portalRegister } from '../../../web/portal-register.ts';
import { ListIcon } from '../../../web/ui/light/icons.tsx';

const permission = 'document.read';

export const portal = portalRegister({
  screens: [
    {
      path: '/portal/documents',
      load: () => import('./portal/released-documents-screen.tsx').then((file) => file.ReleasedDocumentsScreen),
      permission,
    },
  ],
  entries: [
    {
      textKey: 'documents:portal.menu',
      path: '/portal/documents',
      icon: <ListIcon />,
      permission,
      order: 45,
    },
  ],
});
