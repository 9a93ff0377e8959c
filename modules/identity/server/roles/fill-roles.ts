import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { markOffered } from './offered-permission.store.ts';
import { deliveredRoles } from './role.delivered.ts';
import { roleRecorded } from './role.events.ts';
import { deliveredPermissions, type DeliveredRole, type OfferedPermission } from './role.rules.ts';
import { codesOfRoles, insertRoles, isRoleNameTaken } from './role.store.ts';

/** Gives a new provider the delivered roles, named in its language, with what the modules say that each holds. */
export async function fillRoles(tx: Tx, all: { permissions: readonly OfferedPermission[] }): Promise<void> {
  await deliver(tx, deliveredRoles, all.permissions);
  await markOffered(
    tx,
    all.permissions.map(({ code }) => code),
  );
}

/** After an upgrade: the delivered roles that the provider never had. One that it has retired stays retired. */
export async function deliverNewRoles(tx: Tx, permissions: readonly OfferedPermission[]): Promise<void> {
  const known = await codesOfRoles(tx);
  const fresh = deliveredRoles.filter(({ code }) => !known.has(code));
  if (fresh.length > 0) await deliver(tx, fresh, permissions);
}

async function deliver(
  tx: Tx,
  delivered: readonly DeliveredRole[],
  permissions: readonly OfferedPermission[],
): Promise<void> {
  const { locale } = found(await ownTenant(tx));
  const roles = [];
  for (const role of delivered) {
    const { code, side } = role;
    const name = role.name[locale];
    const isTaken = await isRoleNameTaken(tx, { side, name });
    roles.push({
      id: tx.newId(),
      code,
      side,
      name: isTaken ? `${name} (${code})` : name,
      permissions: deliveredPermissions(role, permissions),
    });
  }
  await insertRoles(tx, ...roles);
  await announce(tx, ...roles.map(roleRecorded));
}
