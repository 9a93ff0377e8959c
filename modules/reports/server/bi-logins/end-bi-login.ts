import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { OwnerConnection } from '../../../tenancy/index.ts';
import { biLoginEnded } from './bi-login.events.ts';
import { biLoginRefusals as refusals } from './bi-login.refusals.ts';
import { allBiLogins, endBiLoginRow, inTransaction, mayMakeRoles } from './bi-login.store.ts';
import { lockStatement } from './bi-role.rules.ts';

export interface BiLoginEnded {
  role: string;
  /** What the administrator of the database has still to run, where the owner may not; it sees nothing already. */
  toRun: string | null;
}

/** It sees nothing from now on, and can't log in any more. The role stays, so that its name is never given again. */
export async function endBiLogin(tx: Tx, owner: OwnerConnection, role: string): Promise<BiLoginEnded> {
  const lasting = (await allBiLogins(owner)).filter(
    (login) => login.tenantId === tx.tenantId && login.endedAt === null,
  );
  const login = lasting.find((one) => one.role === role);
  if (!login) throw new Refusal(refusals.unknown_login, { role, known: lasting.map((one) => one.role) });
  await announce(tx, biLoginEnded(login.id, role));
  const maker = await mayMakeRoles(owner);
  await inTransaction(owner, async () => {
    await endBiLoginRow(owner, { tenantId: tx.tenantId, role, at: tx.now });
    if (maker) await owner.query(lockStatement(role), []);
  });
  return { role, toRun: maker ? null : `${lockStatement(role)};` };
}
