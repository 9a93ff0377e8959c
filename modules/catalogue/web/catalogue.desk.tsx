import { ApartmentOutlined, OrderedListOutlined, TableOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/categories',
      load: () => import('./categories/categories-screen.tsx').then((file) => file.CategoriesScreen),
      permission: 'category.change',
    },
    {
      path: '/priority-matrix',
      load: () => import('./priorities/priority-matrix-screen.tsx').then((file) => file.PriorityMatrixScreen),
      permission: 'priority_matrix.change',
    },
    {
      path: '/code-lists',
      load: () => import('./code-lists/code-lists-screen.tsx').then((file) => file.CodeListsScreen),
      permission: 'code_list.change',
    },
  ],
  panels: [
    {
      panelFor: 'customer',
      textKey: 'catalogue:categoryTeam.panel',
      load: () => import('./category-teams/customer-teams-panel.tsx').then((file) => file.CustomerTeamsPanel),
      permission: 'staff.read',
      order: 60,
    },
  ],
  menu: [
    {
      group: 'settings.desk',
      textKey: 'catalogue:category.plural',
      path: '/categories',
      icon: <ApartmentOutlined />,
      permission: 'category.change',
      order: 40,
    },
    {
      group: 'settings.desk',
      textKey: 'catalogue:matrix.title',
      path: '/priority-matrix',
      icon: <TableOutlined />,
      permission: 'priority_matrix.change',
      order: 50,
    },
    {
      group: 'settings.desk',
      textKey: 'catalogue:codes.title',
      path: '/code-lists',
      icon: <OrderedListOutlined />,
      permission: 'code_list.change',
      order: 60,
    },
  ],
});
