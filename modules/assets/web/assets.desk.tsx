import { DesktopOutlined, PlusOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'asset.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/assets',
      load: () => import('./assets/assets-screen.tsx').then((file) => file.AssetsScreen),
      permission,
    },
    {
      path: '/assets/new',
      load: () => import('./assets/new-asset-screen.tsx').then((file) => file.NewAssetScreen),
      permission: 'asset.change',
    },
    {
      path: '/assets/$asset',
      load: () => import('./assets/asset-screen.tsx').then((file) => file.AssetScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'assets:menu.assets',
      path: '/assets',
      icon: <DesktopOutlined />,
      permission,
      order: 10,
    },
  ],
  commands: [
    {
      id: 'asset.new',
      textKey: 'assets:asset.new',
      path: '/assets/new',
      icon: <PlusOutlined />,
      permission: 'asset.change',
    },
  ],
  searchKinds: [{ kind: 'asset', textKey: 'assets:search.asset', icon: <DesktopOutlined /> }],
  panels: [
    {
      panelFor: 'contact',
      textKey: 'assets:panel.used',
      load: () => import('./panels/contact-assets.tsx').then((file) => file.ContactAssets),
      permission,
      order: 20,
    },
    {
      panelFor: 'customer',
      textKey: 'assets:panel.ofCustomer',
      load: () => import('./panels/customer-assets.tsx').then((file) => file.CustomerAssets),
      permission,
      order: 20,
    },
    {
      panelFor: 'site',
      textKey: 'assets:panel.atSite',
      load: () => import('./panels/site-assets.tsx').then((file) => file.SiteAssets),
      permission,
      order: 20,
    },
  ],
});
