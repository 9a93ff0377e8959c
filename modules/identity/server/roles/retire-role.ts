import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { RoleView } from '../../role.contract.ts';
import { refuseFixed } from './change-role.ts';
import { readRole } from './read-role.ts';
import { roleRetired } from './role.events.ts';
import { roleById, saveRole } from './role.store.ts';

export async function retireRole(tx: Tx, input: { role: string }): Promise<RoleView> {
  const role = found(await roleById(tx, input.role));
  refuseStale(tx, role.revision);
  refuseFixed(role);

  await saveRole(tx, role.id, { retiredAt: tx.now });
  await announce(tx, roleRetired(role.id));
  return readRole(tx, input);
}
