import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { savedViewRefusals } from './views/saved-view.refusals.ts';
import { savedViewRoutes } from './views/saved-view.routes.ts';

export const savedViewsModule: ModuleRegister = {
  name: 'saved-views',
  routes: savedViewRoutes,
  permissions: [
    { code: 'saved_view.keep', roles: roleGroups.everyone },
    { code: 'saved_view.share', roles: roleGroups.leads },
  ],
  refusals: [savedViewRefusals],
  names: [{ kind: 'saved_view', table: 'savedView', name: 'name' }],
};
