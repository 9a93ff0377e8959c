import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../role.contract.ts';
import { changeRole } from './change-role.ts';
import { listRoles } from './list-roles.ts';
import { readPermissions, type ModulePermission } from './read-permissions.ts';
import { readRole } from './read-role.ts';
import { recordRole } from './record-role.ts';
import { retireRole } from './retire-role.ts';

const reads = 'role.read';
const changes = 'role.change';

export function roleRoutes(offered: () => readonly ModulePermission[]) {
  return [
    route({ endpoint: contract.listRoles, access: reads, run: listRoles }),
    route({ endpoint: contract.readRole, access: reads, run: readRole }),
    route({ endpoint: contract.recordRole, access: changes, run: recordRole(offered) }),
    route({ endpoint: contract.changeRole, access: changes, needsRevision: true, run: changeRole(offered) }),
    route({ endpoint: contract.retireRole, access: changes, run: retireRole }),
    route({ endpoint: contract.readPermissions, access: reads, run: readPermissions(offered) }),
  ];
}
