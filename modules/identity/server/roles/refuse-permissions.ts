import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RoleSide } from '../../role.contract.ts';
import { roleRefusals } from './role.refusals.ts';
import { permissionsBeyond, unknownPermissions, type OfferedPermission } from './role.rules.ts';

/** Refuses what no module offers to this side, and what the caller does not hold themself. */
export function refusePermissions(
  tx: Tx,
  given: { side: RoleSide; permissions: readonly string[] },
  offered: readonly OfferedPermission[],
): void {
  const unknown = unknownPermissions(given.permissions, given.side, offered);
  if (unknown.length > 0) throw new Refusal(roleRefusals.unknown_permission, { codes: unknown }, 'permissions');
  refuseBeyond(tx, given, 'permissions');
}

export function refuseBeyond(tx: Tx, given: { side: RoleSide; permissions: readonly string[] }, field: string): void {
  const beyond = permissionsBeyond(given.permissions, given.side, tx.caller.permissions);
  if (beyond.length > 0) throw new Refusal(roleRefusals.beyond_yours, { codes: beyond }, field);
}
