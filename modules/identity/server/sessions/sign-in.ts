import type { Id } from '../../../../kernel/id.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { hashPassword, needsRehash, verifyPassword } from '../../../../platform/crypto/password.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Before } from '../../../../platform/module/register.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { signIn as endpoint } from '../../session.contract.ts';
import { accountByEmail, accountById, saveAccount } from '../accounts/account.store.ts';
import { forgetFailures } from './attempt.store.ts';
import { openSession, type OpenedSession } from './open-session.ts';
import { recordFailure, refuseLocked } from './refuse-failure.ts';
import { sessionRefusals } from './session.refusals.ts';

/** Whose password was shown, and the hash that it was compared with. */
export interface Verified {
  accountId: Id;
  verifiedHash: string;
  /** Made with today's costs, where the stored one was not. */
  freshHash: string | null;
}

/**
 * Compares the password without holding a connection. An unknown address, a disabled account and one without a password
 * take as long as a wrong password, and are refused and counted in the same way.
 */
export async function verifyCredentials(steps: Before, input: InputOf<typeof endpoint>): Promise<Verified> {
  const { email, password } = input;
  const { provider, account } = await steps.run(async (tx) => {
    await refuseLocked(tx, email);
    return { provider: await ownTenant(tx), account: await accountByEmail(tx, email) };
  });
  const stored = account?.disabledAt === null ? account.passwordHash : null;
  if (!(await verifyPassword(password, stored)) || !account || stored === null) {
    // at no provider's door there is nothing to guess, and nobody would sweep what was counted
    if (provider) await steps.run((tx) => recordFailure(tx, email, account));
    throw new Refusal(sessionRefusals.wrong_credentials);
  }
  const freshHash = needsRehash(stored) ? await hashPassword(password) : null;
  return { accountId: account.id, verifiedHash: stored, freshHash };
}

export async function signIn(tx: Tx, input: InputOf<typeof endpoint> & Verified): Promise<OpenedSession> {
  // others may have guessed, disabled the account or set another password while this one was compared
  await refuseLocked(tx, input.email);
  const account = await accountById(tx, input.accountId);
  if (!account || account.disabledAt !== null || account.passwordHash !== input.verifiedHash) {
    throw new Refusal(sessionRefusals.wrong_credentials);
  }

  await forgetFailures(tx, input.email);
  if (input.freshHash !== null) await saveAccount(tx, account.id, { passwordHash: input.freshHash });
  return openSession(tx, found(await ownTenant(tx)), account.id);
}
