import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { markOffered, offeredCodes } from './offered-permission.store.ts';
import { deliverNewRoles } from './fill-roles.ts';
import { deliveredRoles } from './role.delivered.ts';
import { roleChanged } from './role.events.ts';
import { deliveredPermissions, type OfferedPermission } from './role.rules.ts';
import { rolesByCodes, saveRole } from './role.store.ts';

/**
 * After an upgrade: adds the delivered roles that are new, and gives the others what new permissions are delivered to, once. What a provider has taken
 * away from a role, or given to it, stays.
 */
export async function offerPermissions(tx: Tx, all: readonly OfferedPermission[]): Promise<void> {
  await deliverNewRoles(tx, all);
  const known = await offeredCodes(tx);
  const fresh = all.filter(({ code }) => !known.has(code));
  if (fresh.length === 0) return;

  const roles = await rolesByCodes(
    tx,
    deliveredRoles.map(({ code }) => code),
  );
  for (const role of roles) {
    const delivered = deliveredRoles.find(({ code }) => code === role.code);
    const more = delivered ? deliveredPermissions(delivered, fresh) : [];
    const permissions = [...new Set([...role.permissions, ...more])].toSorted();
    if (permissions.length === role.permissions.length) continue;
    await saveRole(tx, role.id, { permissions });
    await announce(tx, roleChanged(role.id, { permissions: { from: role.permissions, to: permissions } }));
  }
  await markOffered(
    tx,
    fresh.map(({ code }) => code),
  );
}
