import { PartitionOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

export const desk = deskRegister({
  screens: [
    {
      path: '/process-variants',
      load: () => import('./processes/processes-screen.tsx').then((file) => file.ProcessesScreen),
      permission: 'process_variant.read',
    },
    {
      path: '/process-variants/new',
      load: () => import('./processes/new-process-screen.tsx').then((file) => file.NewProcessScreen),
      permission: 'process_variant.change',
    },
    {
      path: '/process-variants/$processVariant',
      load: () => import('./processes/process-screen.tsx').then((file) => file.ProcessScreen),
      permission: 'process_variant.read',
    },
    {
      path: '/process-variants/$processVariant/edit',
      load: () => import('./processes/change-process-screen.tsx').then((file) => file.ChangeProcessScreen),
      permission: 'process_variant.change',
    },
  ],
  menu: [
    {
      group: 'settings.desk',
      textKey: 'service-desk:process.title',
      path: '/process-variants',
      icon: <PartitionOutlined />,
      permission: 'process_variant.read',
      order: 34,
    },
  ],
  panels: [
    {
      panelFor: 'customer',
      textKey: 'service-desk:process.title',
      load: () => import('./processes/customer-processes-panel.tsx').then((file) => file.CustomerProcessesPanel),
      permission: 'process_variant.read',
      order: 51,
    },
  ],
});
