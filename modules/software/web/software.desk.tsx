import {
  AuditOutlined,
  CodeOutlined,
  FilterOutlined,
  KeyOutlined,
  LaptopOutlined,
  PlusOutlined,
  ProfileOutlined,
} from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { writeSearch } from '../../../web/ui/url-state.ts';

const permission = 'software.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/software',
      load: () => import('./balance/balance-screen.tsx').then((file) => file.BalanceScreen),
      permission,
    },
    {
      path: '/software-products',
      load: () => import('./products/products-screen.tsx').then((file) => file.ProductsScreen),
      permission,
    },
    {
      path: '/software-products/new',
      load: () => import('./products/new-product-screen.tsx').then((file) => file.NewProductScreen),
      permission: 'software_product.change',
    },
    {
      path: '/software-products/$softwareProduct',
      load: () => import('./products/product-screen.tsx').then((file) => file.ProductScreen),
      permission,
    },
    {
      path: '/software-titles',
      load: () => import('./titles/titles-screen.tsx').then((file) => file.TitlesScreen),
      permission,
    },
    {
      path: '/title-rules',
      load: () => import('./rules/rules-screen.tsx').then((file) => file.RulesScreen),
      permission,
    },
    {
      path: '/installations',
      load: () => import('./installations/installations-screen.tsx').then((file) => file.InstallationsScreen),
      permission,
    },
    {
      path: '/licences',
      load: () => import('./licences/licences-screen.tsx').then((file) => file.LicencesScreen),
      permission,
    },
    {
      path: '/licences/new',
      load: () => import('./licences/new-licence-screen.tsx').then((file) => file.NewLicenceScreen),
      permission: 'licence.change',
    },
    {
      path: '/licences/$licence',
      load: () => import('./licences/licence-screen.tsx').then((file) => file.LicenceScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'software:balance.title',
      path: '/software',
      icon: <AuditOutlined />,
      permission,
      order: 40,
    },
    {
      group: 'assets',
      textKey: 'software:licence.plural',
      path: '/licences',
      icon: <KeyOutlined />,
      permission,
      order: 41,
    },
    {
      group: 'assets',
      textKey: 'software:product.plural',
      path: '/software-products',
      icon: <CodeOutlined />,
      permission,
      order: 42,
    },
    {
      group: 'assets',
      textKey: 'software:installation.plural',
      path: '/installations',
      icon: <LaptopOutlined />,
      permission,
      order: 43,
    },
    {
      group: 'assets',
      textKey: 'software:title.plural',
      path: '/software-titles',
      icon: <ProfileOutlined />,
      permission,
      order: 44,
    },
    {
      group: 'settings.desk',
      textKey: 'software:rule.plural',
      path: '/title-rules',
      icon: <FilterOutlined />,
      permission,
      order: 94,
    },
  ],
  commands: [
    {
      id: 'software.balance',
      textKey: 'software:command.balance',
      path: '/software',
      icon: <AuditOutlined />,
      permission,
    },
    {
      id: 'licence.new',
      textKey: 'software:licence.new',
      path: '/licences/new',
      icon: <PlusOutlined />,
      permission: 'licence.change',
    },
  ],
  searchKinds: [
    {
      kind: 'software_product',
      textKey: 'software:product.noun',
      icon: <CodeOutlined />,
      allPath: (q) => `/software-products${writeSearch({ q })}`,
    },
  ],
  panels: [
    {
      panelFor: 'asset',
      textKey: 'software:installation.panel',
      load: () => import('./installations/asset-software.tsx').then((file) => file.AssetSoftware),
      permission,
      order: 20,
    },
    {
      panelFor: 'customer',
      textKey: 'software:balance.panel',
      load: () => import('./balance/customer-software.tsx').then((file) => file.CustomerSoftware),
      permission,
      order: 30,
    },
  ],
});
