import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { isOwn } from './attachment.policy.ts';
import type { Attachment } from './attachment.rules.ts';
import { waitingAttachments } from './attachment.store.ts';

/** What the caller has handed in for a record that is still being written, to be looked into; undefined: they have not. */
export async function handedIn(
  tx: Tx,
  id: Id,
): Promise<Pick<Attachment, 'name' | 'mediaType' | 'byteCount' | 'content'> | undefined> {
  const [attachment] = await waitingAttachments(tx, [id]);
  return attachment && isOwn(tx.caller, attachment) ? attachment : undefined;
}
