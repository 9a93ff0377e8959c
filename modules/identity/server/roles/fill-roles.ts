import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { markOffered } from './offered-permission.store.ts';
import { deliveredRoles } from './role.delivered.ts';
import { roleRecorded } from './role.events.ts';
import { deliveredPermissions, type OfferedPermission } from './role.rules.ts';
import { insertRoles } from './role.store.ts';

/** Gives a new provider the delivered roles, named in its language, with what the modules say that each holds. */
export async function fillRoles(tx: Tx, all: { permissions: readonly OfferedPermission[] }): Promise<void> {
  const { locale } = found(await ownTenant(tx));
  const roles = deliveredRoles.map((role) => ({
    id: tx.newId(),
    code: role.code,
    name: role.name[locale],
    side: role.side,
    permissions: deliveredPermissions(role, all.permissions),
  }));
  await insertRoles(tx, ...roles);
  await markOffered(
    tx,
    all.permissions.map(({ code }) => code),
  );
  await announce(tx, ...roles.map(roleRecorded));
}
