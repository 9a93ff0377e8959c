import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { rolesByCodes } from '../roles/role.store.ts';
import { accountMade } from './account.events.ts';
import { accountRefusals } from './account.refusals.ts';
import { accountByEmail, insertAccount, type AccountSubject } from './account.store.ts';
import { replaceRoles } from './standing.store.ts';

export interface AddedAccount extends AccountSubject {
  email: string;
  name: string;
  /** Null: all customers (staff only). */
  customerScope: Id[] | null;
  roleIds: readonly Id[];
  /** Null until its owner follows an invitation. */
  passwordHash?: string | null;
}

/** Makes an account in the provider's language. Refuses an e-mail address that signs in already. */
export async function addAccount(tx: Tx, added: AddedAccount): Promise<Id> {
  const { roleIds, passwordHash = null, ...rest } = added;
  await refuseTakenEmail(tx, rest.email);
  const { locale } = found(await ownTenant(tx));
  const account = { ...rest, id: tx.newId(), passwordHash, locale };
  await insertAccount(tx, account);
  await replaceRoles(tx, account.id, roleIds);
  await announce(tx, accountMade(account, roleIds));
  return account.id;
}

/** For the modules above, which know roles by their delivered codes: a contact's account. */
export async function createAccount(
  tx: Tx,
  created: Omit<AddedAccount, 'roleIds' | 'passwordHash'> & { roleCodes: readonly string[] },
): Promise<{ id: Id }> {
  const { roleCodes, ...rest } = created;
  const roles = await rolesByCodes(tx, roleCodes);
  return { id: await addAccount(tx, { ...rest, roleIds: roles.map(({ id }) => id) }) };
}

export async function refuseTakenEmail(tx: Tx, email: string): Promise<void> {
  if (await accountByEmail(tx, email)) throw new Refusal(accountRefusals.email_taken, { email }, 'email');
}
