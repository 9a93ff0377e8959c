import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeRole as endpoint, RoleView } from '../../role.contract.ts';
import { readRole } from './read-role.ts';
import { refusePermissions } from './refuse-permissions.ts';
import { roleChanged } from './role.events.ts';
import { roleRefusals } from './role.refusals.ts';
import { administrator, type OfferedPermission } from './role.rules.ts';
import { isRoleNameTaken, roleById, saveRole, type RoleRow } from './role.store.ts';

export function changeRole(offered: () => readonly OfferedPermission[]) {
  return async (tx: Tx, input: InputOf<typeof endpoint>): Promise<RoleView> => {
    const before = found(await roleById(tx, input.role));
    refuseStale(tx, before.revision);
    refuseFixed(before);

    const { name = before.name } = input;
    const permissions = [...new Set(input.permissions ?? before.permissions)].toSorted();
    const added = permissions.filter((code) => !before.permissions.includes(code));
    refusePermissions(tx, { side: before.side, permissions: added }, offered());
    if (await isRoleNameTaken(tx, { side: before.side, name, except: before.id })) {
      throw new Refusal(roleRefusals.name_taken, { name }, 'name');
    }

    const changes = changesBetween(before, { ...before, name, permissions }, ['name', 'permissions']);
    if (Object.keys(changes).length > 0) {
      await saveRole(tx, before.id, { name, permissions });
      await announce(tx, roleChanged(before.id, changes));
    }
    return readRole(tx, input);
  };
}

/** The administrators' role stays as it is; a retired one too. */
export function refuseFixed(role: RoleRow): void {
  if (role.code === administrator) throw new Refusal(roleRefusals.fixed);
  if (role.retiredAt !== null) throw new Refusal(roleRefusals.retired);
}
