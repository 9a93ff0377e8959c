import type { Tx } from '../../../../platform/database/tx.ts';
import type { AttachmentView } from '../../attachment.contract.ts';
import { attachmentViewOf } from './attachment.view.ts';
import { attachmentSeen } from './find-attachment.ts';
import type { Subjects } from './find-subject.ts';

export async function readAttachment(
  tx: Tx,
  input: { attachment: string },
  subjects: Subjects,
): Promise<AttachmentView> {
  return attachmentViewOf(await attachmentSeen(tx, input.attachment, subjects), tx.caller);
}
