import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { accountOf, renameAccount } from '../../../identity/index.ts';
import { accountsOfContacts } from './leaver.store.ts';

interface Renamed {
  id: Id;
  name: string;
  email: string | null;
}

/** They sign in with their new address; without one, with the old. Few have an account, and only these are looked at. */
export async function renameAccounts(tx: Tx, contacts: readonly Renamed[]): Promise<void> {
  if (contacts.length === 0) return;
  const ids = contacts.map(({ id }) => id);
  if ((await accountsOfContacts(tx, ids)).length === 0) return;
  for (const { id, name, email } of contacts) {
    const account = await accountOf(tx, { kind: 'contact', subjectId: id });
    if (account) await renameAccount(tx, account.id, { name, email: email ?? account.email });
  }
}
