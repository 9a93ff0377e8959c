import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { hashPassword, verifyPassword } from '../../../../platform/crypto/password.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Before } from '../../../../platform/module/register.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { changePassword as endpoint } from '../../session.contract.ts';
import { passwordSet } from '../accounts/account.events.ts';
import { accountById, saveAccount } from '../accounts/account.store.ts';
import { voidLinks } from '../accounts/link.store.ts';
import { recordFailure, refuseLocked } from './refuse-failure.ts';
import { sessionsEnded } from './session.events.ts';
import { sessionRefusals } from './session.refusals.ts';
import { deleteOtherSessions } from './session.store.ts';

export interface Rehashed {
  nextHash: string;
}

/** Compares the current password and hashes the next without a connection; a wrong one counts as one at sign-in does. */
export async function verifyCurrent(steps: Before, input: InputOf<typeof endpoint>): Promise<Rehashed> {
  const account = await steps.run(async (tx) => {
    const own = found(await accountById(tx, found(tx.caller.accountId)));
    await refuseLocked(tx, own.email);
    return own;
  });
  if (!(await verifyPassword(input.current, account.passwordHash))) {
    await steps.run((tx) => recordFailure(tx, account.email, account));
    throw new Refusal(sessionRefusals.wrong_password, {}, 'current');
  }
  return { nextHash: await hashPassword(input.next) };
}

export async function changePassword(tx: Tx, { nextHash }: Rehashed): Promise<void> {
  const accountId = found(tx.caller.accountId);
  await saveAccount(tx, accountId, { passwordHash: nextHash });
  await deleteOtherSessions(tx, accountId, tx.caller.sessionId);
  await voidLinks(tx, accountId);
  await announce(tx, passwordSet(accountId, 'owner'), sessionsEnded(accountId, tx.caller.sessionId));
}
