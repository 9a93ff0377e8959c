import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { accountRefusals } from './account.refusals.ts';
import { accountByEmail, accountById, accountOfSubject, type Account, type AccountSubject } from './account.store.ts';
import { standingOf } from './standing.store.ts';

/** What the modules above may know of an account: not its password. */
export interface KnownAccount {
  id: Id;
  email: string;
  /** Whether its owner can sign in: has set a password, and was not shut out. */
  isActive: boolean;
}

/** The account of a staff member or contact; null when there is none that the caller may see. */
export async function accountOf(tx: Tx, subject: AccountSubject): Promise<KnownAccount | null> {
  const account = await accountOfSubject(tx, subject);
  if (!account) return null;
  const { id, email, passwordHash, disabledAt } = account;
  return { id, email, isActive: passwordHash !== null && disabledAt === null };
}

/** For the operator's command: the account that signs in with this e-mail address, and all that its roles give. */
export async function accountWithEmail(
  tx: Tx,
  email: string,
): Promise<{ id: Id; permissions: ReadonlySet<string> } | null> {
  const account = await accountByEmail(tx, email.toLowerCase());
  const standing = account && (await standingOf(tx, account.id));
  return standing ? { id: account.id, permissions: standing.permissions } : null;
}

/** Refuses an account that is not there or was shut out. */
export async function livingAccount(tx: Tx, id: Id): Promise<Account> {
  const account = await accountById(tx, id);
  if (!account || account.disabledAt !== null) throw new Refusal(accountRefusals.missing);
  return account;
}
