import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contactsToMail } from '../../../customers/index.ts';
import { subjectsWithAccount } from '../../../identity/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Addressee } from '../outgoing/queue-mail.ts';

/**
 * Of these contacts, who were never invited to the portal, and have an address; who was shut out of it is told nothing
 * more. They are written to in their own language, else the provider's.
 */
export async function contactsWithoutAccount(
  tx: Tx,
  contactIds: readonly Id[],
): Promise<(Addressee & { subjectId: Id })[]> {
  const known = await subjectsWithAccount(tx, 'contact', contactIds);
  const ids = contactIds.filter((id) => !known.has(id));
  if (ids.length === 0) return [];
  const [tenant, contacts] = await Promise.all([ownTenant(tx), contactsToMail(tx, ids)]);
  const otherwise = tenant?.locale ?? 'zh-CN';
  return contacts.map(({ id, name, email, language }) => {
    return { subjectId: id, accountId: null, name, email, locale: language ?? otherwise };
  });
}
