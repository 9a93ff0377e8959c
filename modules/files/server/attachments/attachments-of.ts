import type { Subject } from '../../../../kernel/event.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AttachmentView } from '../../attachment.contract.ts';
import { attachmentsOfSubject } from './attachment.store.ts';
import { attachmentViewOf } from './attachment.view.ts';

/** All that is attached to a record, oldest first, for whoever was found to see the record: the walls do the rest. */
export async function attachmentsOf(tx: Tx, subject: Subject): Promise<AttachmentView[]> {
  const attachments = await attachmentsOfSubject(tx, subject);
  return attachments.map((attachment) => attachmentViewOf(attachment, tx.caller));
}
