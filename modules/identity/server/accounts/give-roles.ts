import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { RoleSide } from '../../role.contract.ts';
import { refuseBeyond } from '../roles/refuse-permissions.ts';
import { administrator } from '../roles/role.rules.ts';
import { rolesByCodes, rolesByIds } from '../roles/role.store.ts';
import { rolesGiven } from './account.events.ts';
import { refuseLastAdministrator, refuseOutranked } from './refuse-outranked.ts';
import { replaceRoles, rolesOf } from './standing.store.ts';

const field = 'roleIds';

/** Refuses roles that are not there, and those that hold more than the caller, who cannot give what they do not have. */
export async function refuseRoles(tx: Tx, side: RoleSide, roleIds: readonly Id[]): Promise<void> {
  const roles = (await rolesByIds(tx, roleIds)).filter((role) => role.side === side);
  for (const id of roleIds)
    foundAt(
      field,
      roles.find((role) => role.id === id),
    );
  for (const { permissions } of roles) refuseBeyond(tx, { side, permissions }, field);
}

/** Puts these roles in the place of those that the account had. */
export async function giveRoles(tx: Tx, account: { id: Id; side: RoleSide }, roleIds: readonly Id[]): Promise<void> {
  const before = await rolesOf(tx, account.id);
  const after = [...new Set(roleIds)].toSorted();
  if (before.join() === after.join()) return;
  await refuseOutranked(tx, { id: account.id, kind: account.side === 'staff' ? 'staff' : 'contact' });
  const changed = [...new Set(before).symmetricDifference(new Set(after))];
  await refuseRoles(
    tx,
    account.side,
    after.filter((id) => changed.includes(id)),
  );
  if (await isAdministrators(tx, changed)) await refuseLastAdministrator(tx, account.id);

  await replaceRoles(tx, account.id, after);
  await announce(tx, rolesGiven(account.id, { before, after }));
}

/** For the modules above, which know roles by their delivered codes. */
export async function giveDeliveredRoles(
  tx: Tx,
  account: { id: Id; side: RoleSide },
  codes: readonly string[],
): Promise<void> {
  const roles = await rolesByCodes(tx, codes);
  await giveRoles(
    tx,
    account,
    roles.map(({ id }) => id),
  );
}

async function isAdministrators(tx: Tx, roleIds: readonly Id[]): Promise<boolean> {
  return (await rolesByIds(tx, roleIds)).some(({ code }) => code === administrator);
}
