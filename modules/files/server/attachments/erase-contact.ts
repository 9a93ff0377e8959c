import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { filesQuoting, forgetContact } from './attachment-contact.store.ts';
import { updateAttachment } from './attachment.store.ts';

/** Files on the person go; others stay, under names that don't say theirs, and with what is in them. */
export async function eraseFromFiles(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const { contactId, pseudonym } = erasure;
  const forgotten = await forgetContact(tx, contactId, pseudonym);
  const renamed = redacted(await filesQuoting(tx, erasure), erasure, ['name']);
  for (const { id, name } of renamed) await updateAttachment(tx, id, { name });
  return [...new Set([...forgotten, ...renamed.map(({ id }) => id)])];
}
