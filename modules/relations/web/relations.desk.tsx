import { ApartmentOutlined, DeploymentUnitOutlined, PlusOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { writeSearch } from '../../../web/ui/url-state.ts';

const permission = 'relation.read';
const reads = 'business_service.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/business-services',
      load: () => import('./services/services-screen.tsx').then((file) => file.ServicesScreen),
      permission: reads,
    },
    {
      path: '/business-services/new',
      load: () => import('./services/new-service-screen.tsx').then((file) => file.NewServiceScreen),
      permission: 'business_service.change',
    },
    {
      path: '/business-services/$service',
      load: () => import('./services/service-screen.tsx').then((file) => file.ServiceScreen),
      permission: reads,
    },
    {
      path: '/business-services/$service/impact',
      load: () => import('./impact/impact-screen.tsx').then((file) => file.ServiceImpactScreen),
      permission,
    },
    {
      path: '/assets/$asset/impact',
      load: () => import('./impact/impact-screen.tsx').then((file) => file.AssetImpactScreen),
      permission,
    },
    {
      path: '/relations',
      load: () => import('./relations/relations-screen.tsx').then((file) => file.RelationsScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'relations:menu.services',
      path: '/business-services',
      icon: <DeploymentUnitOutlined />,
      permission: reads,
      order: 50,
    },
    {
      group: 'assets',
      textKey: 'relations:menu.relations',
      path: '/relations',
      icon: <ApartmentOutlined />,
      permission,
      order: 52,
    },
  ],
  commands: [
    {
      id: 'business_service.new',
      textKey: 'relations:service.new',
      path: '/business-services/new',
      icon: <PlusOutlined />,
      permission: 'business_service.change',
    },
  ],
  searchKinds: [
    {
      kind: 'business_service',
      textKey: 'relations:service.noun',
      icon: <DeploymentUnitOutlined />,
      allPath: (q) => `/business-services${writeSearch({ q })}`,
    },
  ],
  panels: [
    {
      panelFor: 'asset',
      textKey: 'relations:relation.panel',
      load: () => import('./relations/asset-relations.tsx').then((file) => file.AssetRelations),
      permission,
      order: 30,
    },
  ],
  pageKeys: [
    {
      titleKey: 'relations:keys.page',
      permission: 'relation.change',
      keys: [{ keys: ['r'], textKey: 'relations:relation.record' }],
    },
  ],
});
