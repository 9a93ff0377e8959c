import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import { accountOf, renameAccount } from '../../../identity/index.ts';
import { contactFields, type changeContact as endpoint, type ContactView } from '../../contact.contract.ts';
import { contactChanged } from './contact.events.ts';
import type { ContactFields } from './contact.rules.ts';
import { contactById, updateContact, type ContactRecord } from './contact.store.ts';
import { indexContacts } from './index-contact.ts';
import { readContact } from './read-contact.ts';
import { refuseClosed, refuseReversedDays } from './refuse-contact.ts';

export async function changeContact(tx: Tx, input: InputOf<typeof endpoint>): Promise<ContactView> {
  const { contact: id, custom: own, ...sent } = input;
  const before = found(await contactById(tx, id));
  refuseStale(tx, before.revision);
  refuseClosed(before);
  const custom = await checkedCustom(tx, 'contact', { sent: own, before: before.custom });
  await saveContact(tx, before, { ...sent, custom });
  return readContact(tx, input);
}

interface Saved extends Partial<ContactFields> {
  custom: CustomValues;
}

/** Writes what differs: into the record, what it is looked up by, its account, and the log. */
export async function saveContact(tx: Tx, before: ContactRecord, sent: Saved): Promise<void> {
  const after = { ...before, ...sent };
  refuseReversedDays(after);
  const changes = changesBetween(before, after, [...contactFields, 'custom'] as const);
  if (Object.keys(changes).length === 0) return;
  await updateContact(tx, before.id, sent);
  await indexContacts(tx, after);
  await announce(tx, contactChanged(before, changes));
  if (changes.name || changes.email) await renameAccountOf(tx, after);
}

/** They sign in with their new address; without one, with the old. */
async function renameAccountOf(tx: Tx, contact: { id: Id; name: string; email: string | null }): Promise<void> {
  const account = await accountOf(tx, { kind: 'contact', subjectId: contact.id });
  if (account) await renameAccount(tx, account.id, { name: contact.name, email: contact.email ?? account.email });
}
