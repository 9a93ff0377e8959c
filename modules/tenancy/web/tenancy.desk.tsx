import { ShopOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/settings/provider',
      load: () => import('./provider-screen.tsx').then((file) => file.ProviderScreen),
    },
  ],
  menu: [
    {
      group: 'settings.system',
      textKey: 'tenancy:provider.menu',
      path: '/settings/provider',
      icon: <ShopOutlined />,
      permission: 'provider.change',
      order: 10,
    },
  ],
});
