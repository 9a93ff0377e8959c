import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordRole as endpoint, RoleView } from '../../role.contract.ts';
import { readRole } from './read-role.ts';
import { refusePermissions } from './refuse-permissions.ts';
import { roleRecorded } from './role.events.ts';
import { roleRefusals } from './role.refusals.ts';
import type { OfferedPermission } from './role.rules.ts';
import { insertRoles, isRoleNameTaken } from './role.store.ts';

export function recordRole(offered: () => readonly OfferedPermission[]) {
  return async (tx: Tx, input: InputOf<typeof endpoint>): Promise<RoleView> => {
    refusePermissions(tx, input, offered());
    if (await isRoleNameTaken(tx, input)) throw new Refusal(roleRefusals.name_taken, { name: input.name }, 'name');

    const { name, side } = input;
    const permissions = [...new Set(input.permissions)].toSorted();
    const role = { id: tx.newId(), code: null, name, side, permissions };
    await insertRoles(tx, role);
    await announce(tx, roleRecorded(role));
    return readRole(tx, { role: role.id });
  };
}
