import type { ModuleRegister } from '../../../platform/module/register.ts';
import { providerRefusals } from './providers/provider.refusals.ts';
import { providerRoutes } from './providers/provider.routes.ts';
import { logoBlobs } from './providers/tenant.store.ts';

export const tenancyModule: ModuleRegister = {
  name: 'tenancy',
  routes: providerRoutes,
  permissions: [{ code: 'provider.change', roles: [] }],
  refusals: [providerRefusals],
  namesBlobs: logoBlobs,
};
