import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { hashPassword } from '../../../../platform/crypto/password.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Before } from '../../../../platform/module/register.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { acceptLink as endpoint } from '../../session.contract.ts';
import { forgetFailures } from '../sessions/attempt.store.ts';
import { openSession, type OpenedSession } from '../sessions/open-session.ts';
import { sessionsEnded } from '../sessions/session.events.ts';
import { deleteSessions } from '../sessions/session.store.ts';
import { passwordSet } from './account.events.ts';
import { saveAccount } from './account.store.ts';
import { linkRefusals } from './link.refusals.ts';
import { spendLink } from './link.store.ts';
import { linkOf } from './read-link.ts';

export interface Hashed {
  passwordHash: string;
}

/** Hashes the password without a connection, and only for a link that holds. */
export async function hashForLink(steps: Before, input: InputOf<typeof endpoint>): Promise<Hashed> {
  await steps.run((tx) => linkOf(tx, input));
  return { passwordHash: await hashPassword(input.password) };
}

/** Sets the password; whoever was signed in with the old one is out, and the owner is in. */
export async function acceptLink(tx: Tx, input: InputOf<typeof endpoint> & Hashed): Promise<OpenedSession> {
  const link = await linkOf(tx, input);
  if (!(await spendLink(tx, link.id))) throw new Refusal(linkRefusals.gone);

  // who resets a password has chosen a language long ago
  const chosen = link.purpose === 'invitation' && input.locale ? { locale: input.locale } : {};
  await saveAccount(tx, link.accountId, { passwordHash: input.passwordHash, ...chosen });
  await deleteSessions(tx, link.accountId);
  await forgetFailures(tx, link.email);
  await announce(tx, passwordSet(link.accountId, link.purpose), sessionsEnded(link.accountId, null));
  return openSession(tx, found(await ownTenant(tx)), link.accountId);
}
