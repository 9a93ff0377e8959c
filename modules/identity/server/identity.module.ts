import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { accountRefusals } from './accounts/account.refusals.ts';
import { linkRefusals } from './accounts/link.refusals.ts';
import { linkRoutes } from './accounts/link.routes.ts';
import type { FillDefaults } from './founding/found-provider.ts';
import { foundingRoutes } from './founding/founding.routes.ts';
import { fillRoles } from './roles/fill-roles.ts';
import type { ModulePermission } from './roles/read-permissions.ts';
import { roleGroups } from './roles/role-group.delivered.ts';
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

const permissions: Permission[] = [
  { code: 'staff.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'staff.change', roles: ['service_manager'] },
  { code: 'team.change', roles: ['service_manager', 'team_leader'] },
  { code: 'role.read', roles: ['service_manager'], readsOnly: true },
  { code: 'role.change', roles: [] },
  { code: 'token.own', roles: [...roleGroups.engineers, ...roleGroups.leads] },
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
    names: [
      { kind: 'staff', table: 'staffMember', name: 'name', page: '/staff/{id}' },
      { kind: 'team', table: 'team', name: 'name', page: '/teams/{id}' },
      { kind: 'role', table: 'role', name: 'name', page: '/roles' },
      { kind: 'account', table: 'signInAccount', name: 'name' },
      { kind: 'token', table: 'apiToken', name: 'name' },
    ],
    searchKinds: [{ kind: 'staff', permission: 'staff.read', find: searchStaff }],
    tenantDefaults: fillRoles,
  };
}
