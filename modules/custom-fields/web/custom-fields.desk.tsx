import { AppstoreAddOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'custom_field.change';

export const desk = deskRegister({
  screens: [
    {
      path: '/custom-fields',
      load: () => import('./fields/custom-fields-screen.tsx').then((file) => file.CustomFieldsScreen),
      permission,
    },
    {
      path: '/custom-fields/new',
      load: () => import('./fields/new-custom-field-screen.tsx').then((file) => file.NewCustomFieldScreen),
      permission,
    },
    {
      path: '/custom-fields/$customField',
      load: () => import('./fields/change-custom-field-screen.tsx').then((file) => file.ChangeCustomFieldScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'settings.desk',
      textKey: 'custom-fields:title',
      path: '/custom-fields',
      icon: <AppstoreAddOutlined />,
      permission,
      order: 70,
    },
  ],
});
