import type { RoleView } from '../../role.contract.ts';
import { roleAbilities } from './role.policy.ts';
import type { RoleRow } from './role.store.ts';

export function roleViewOf(row: RoleRow, caller: { permissions: ReadonlySet<string> }): RoleView {
  return { ...row, abilities: roleAbilities(caller, row) };
}
