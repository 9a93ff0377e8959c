import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AttachmentView } from '../../attachment.contract.ts';
import { attachmentRetired } from './attachment.events.ts';
import { mayRetire } from './attachment.policy.ts';
import { updateAttachment } from './attachment.store.ts';
import { attachmentViewOf } from './attachment.view.ts';
import { attachmentSeen } from './find-attachment.ts';
import type { Subjects } from './find-subject.ts';

/** Out of view; row and content stay, for whoever answers for them. */
export async function retireAttachment(
  tx: Tx,
  input: { attachment: string },
  subjects: Subjects,
): Promise<AttachmentView> {
  const attachment = await attachmentSeen(tx, input.attachment, subjects);
  refuseStale(tx, attachment.revision);
  if (attachment.retiredAt !== null) return attachmentViewOf(attachment, tx.caller);
  if (!mayRetire(tx.caller, attachment)) throw new Refusal(common.forbidden);
  await updateAttachment(tx, attachment.id, { retiredAt: tx.now });
  if (attachment.subjectId !== null) await announce(tx, attachmentRetired(attachment));
  const { revision } = attachment;
  return attachmentViewOf({ ...attachment, retiredAt: tx.now, revision: revision + 1 }, tx.caller);
}
