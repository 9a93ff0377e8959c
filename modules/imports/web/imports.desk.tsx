import { ImportOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';

const permission = 'import.run';

export const desk = deskRegister({
  screens: [
    {
      path: '/imports',
      load: () => import('./imports/imports-screen.tsx').then((file) => file.ImportsScreen),
      permission,
    },
    {
      path: '/imports/new',
      load: () => import('./imports/new-import-screen.tsx').then((file) => file.NewImportScreen),
      permission,
    },
    {
      path: '/imports/$import',
      load: () => import('./imports/import-screen.tsx').then((file) => file.ImportScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'settings.system',
      textKey: 'imports:menu.imports',
      path: '/imports',
      icon: <ImportOutlined />,
      permission,
      order: 60,
    },
  ],
  commands: [
    { id: 'import.new', textKey: 'imports:command.new', path: '/imports/new', icon: <ImportOutlined />, permission },
  ],
});
