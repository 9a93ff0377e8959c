import { FileTextOutlined, PlusOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { writeSearch } from '../../../web/ui/url-state.ts';

const permission = 'document.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/documents',
      load: () => import('./documents/documents-screen.tsx').then((file) => file.DocumentsScreen),
      permission,
    },
    {
      path: '/documents/new',
      load: () => import('./documents/new-document-screen.tsx').then((file) => file.NewDocumentScreen),
      permission: 'document.change',
    },
    {
      path: '/documents/$document',
      load: () => import('./documents/document-screen.tsx').then((file) => file.DocumentScreen),
      permission,
    },
    {
      path: '/documents/$document/comparison',
      load: () => import('./compare/comparison-screen.tsx').then((file) => file.ComparisonScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'documents:document.plural',
      path: '/documents',
      icon: <FileTextOutlined />,
      permission,
      order: 60,
    },
  ],
  commands: [
    {
      id: 'document.new',
      textKey: 'documents:document.new',
      path: '/documents/new',
      icon: <PlusOutlined />,
      permission: 'document.change',
    },
  ],
  searchKinds: [
    {
      kind: 'document',
      textKey: 'documents:document.noun',
      icon: <FileTextOutlined />,
      allPath: (q) => `/documents${writeSearch({ q })}`,
    },
  ],
  panels: [
    {
      panelFor: 'asset',
      textKey: 'documents:panel.title',
      load: () => import('./documents/documents-of.tsx').then((file) => file.MachineDocuments),
      permission,
      order: 50,
    },
    {
      panelFor: 'customer',
      textKey: 'documents:panel.title',
      load: () => import('./documents/documents-of.tsx').then((file) => file.CustomerDocuments),
      permission,
      order: 50,
    },
    {
      panelFor: 'asset_model',
      textKey: 'documents:panel.title',
      load: () => import('./documents/documents-of.tsx').then((file) => file.ModelDocuments),
      permission,
      order: 10,
    },
  ],
});
