import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contactById } from '../../../customers/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Addressee } from '../outgoing/queue-mail.ts';

/** Contacts who were never invited to the portal, but have an address; they are written to in the provider's language. */
export async function contactsWithoutAccount(
  tx: Tx,
  contactIds: readonly Id[],
  accounts: readonly { subjectId: Id }[],
): Promise<Addressee[]> {
  const known = new Set(accounts.map(({ subjectId }) => subjectId));
  const ids = [...new Set(contactIds)].filter((id) => !known.has(id));
  if (ids.length === 0) return [];
  const [tenant, ...contacts] = await Promise.all([ownTenant(tx), ...ids.map((id) => contactById(tx, id))]);
  const locale = tenant?.locale ?? 'zh-CN';
  return contacts.flatMap((contact) =>
    contact?.email && contact.retiredAt === null
      ? [{ accountId: null, name: contact.name, email: contact.email, locale }]
      : [],
  );
}
