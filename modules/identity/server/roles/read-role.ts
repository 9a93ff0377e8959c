import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { RoleView } from '../../role.contract.ts';
import { roleById } from './role.store.ts';
import { roleViewOf } from './role.view.ts';

export async function readRole(tx: Tx, input: { role: string }): Promise<RoleView> {
  return roleViewOf(found(await roleById(tx, input.role)), tx.caller);
}
