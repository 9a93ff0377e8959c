import { PlusOutlined, ShopOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { writeSearch } from '../../../web/ui/url-state.ts';

const permission = 'supplier.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/suppliers',
      load: () => import('./suppliers/suppliers-screen.tsx').then((file) => file.SuppliersScreen),
      permission,
    },
    {
      path: '/suppliers/new',
      load: () => import('./suppliers/new-supplier-screen.tsx').then((file) => file.NewSupplierScreen),
      permission: 'supplier.change',
    },
    {
      path: '/suppliers/$supplier',
      load: () => import('./suppliers/supplier-screen.tsx').then((file) => file.SupplierScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'suppliers:supplier.plural',
      path: '/suppliers',
      icon: <ShopOutlined />,
      permission,
      order: 80,
    },
  ],
  commands: [
    {
      id: 'supplier.new',
      textKey: 'suppliers:supplier.new',
      path: '/suppliers/new',
      icon: <PlusOutlined />,
      permission: 'supplier.change',
    },
  ],
  searchKinds: [
    {
      kind: 'supplier',
      textKey: 'suppliers:supplier.noun',
      icon: <ShopOutlined />,
      allPath: (q) => `/suppliers${writeSearch({ q })}`,
    },
  ],
});
