import type { ModuleRegister } from '../../../platform/module/register.ts';
import { providerRefusals } from './providers/provider.refusals.ts';
import { providerRoutes } from './providers/provider.routes.ts';

export const tenancyModule: ModuleRegister = {
  name: 'tenancy',
  routes: providerRoutes,
  permissions: [{ code: 'provider.change', roles: [] }],
  refusals: [providerRefusals],
  blobColumns: [{ table: 'tenant', column: 'logoContent', owner: 'id' }],
};
