import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { readPermissions as endpoint } from '../../role.contract.ts';
import { listRoles } from './list-roles.ts';
import { sidesOf, type OfferedPermission } from './role.rules.ts';

/** A permission as the composition root knows it: with the module that offers it. */
export type ModulePermission = OfferedPermission & { module: string };

export function readPermissions(offered: () => readonly ModulePermission[]) {
  return async (tx: Tx): Promise<AnswerOf<typeof endpoint>> => {
    const permissions = offered().map((permission) => ({
      code: permission.code,
      module: permission.module,
      readsOnly: permission.readsOnly ?? false,
      sides: sidesOf(permission),
    }));
    return { permissions, roles: (await listRoles(tx, {})).items };
  };
}
