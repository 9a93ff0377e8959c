import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { accountRefusals } from './accounts/account.refusals.ts';
import { linkRefusals } from './accounts/link.refusals.ts';
import { linkRoutes } from './accounts/link.routes.ts';
import type { FillDefaults } from './founding/found-provider.ts';
import { foundingRoutes } from './founding/founding.routes.ts';
import { fillRoles } from './roles/fill-roles.ts';
import type { ModulePermission } from './roles/read-permissions.ts';
import { roleRefusals } from './roles/role.refusals.ts';
import { roleRoutes } from './roles/role.routes.ts';
import { sessionJobs } from './sessions/session.jobs.ts';
import { sessionRefusals } from './sessions/session.refusals.ts';
import { sessionRoutes } from './sessions/session.routes.ts';
import { searchStaff } from './staff/search-staff.ts';
import { staffRefusals } from './staff/staff.refusals.ts';
import { staffRoutes } from './staff/staff.routes.ts';
import { teamRefusals } from './teams/team.refusals.ts';
import { teamRoutes } from './teams/team.routes.ts';
import { tokenRefusals } from './tokens/token.refusals.ts';
import { tokenRoutes } from './tokens/token.routes.ts';

/** What identity gets from the composition root, for it concerns all modules. */
export interface IdentityParts {
  fillDefaults: FillDefaults;
  /** Every permission of every module; asked with each use, as modules are put together after this one. */
  permissions(): readonly ModulePermission[];
}

const lines = ['first_line', 'second_line', 'third_line', 'hardware_engineer'];
const leads = ['site_manager', 'project_manager', 'service_manager', 'team_leader', 'dispatcher', 'account_manager'];
const everyone = ['hotline', 'call_taker', 'storekeeper', 'finance', ...lines, ...leads];

const permissions: Permission[] = [
  { code: 'staff.read', roles: everyone, readsOnly: true },
  { code: 'staff.change', roles: ['service_manager'] },
  { code: 'team.change', roles: ['service_manager', 'team_leader'] },
  { code: 'role.read', roles: ['service_manager'], readsOnly: true },
  { code: 'role.change', roles: [] },
  { code: 'token.own', roles: [...lines, ...leads] },
];

export function identityModule(parts: IdentityParts): ModuleRegister {
  return {
    name: 'identity',
    routes: [
      ...foundingRoutes(parts.fillDefaults),
      ...sessionRoutes,
      ...linkRoutes,
      ...tokenRoutes,
      ...roleRoutes(() => parts.permissions()),
      ...staffRoutes,
      ...teamRoutes,
    ],
    permissions,
    refusals: [
      sessionRefusals,
      linkRefusals,
      accountRefusals,
      tokenRefusals,
      roleRefusals,
      staffRefusals,
      teamRefusals,
    ],
    jobs: sessionJobs,
    searchKinds: [{ kind: 'staff', permission: 'staff.read', find: searchStaff }],
    tenantDefaults: fillRoles,
  };
}
