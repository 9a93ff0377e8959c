import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailedFile } from '../../../../platform/module/notice.ts';
import { attachmentsOfSubject } from './attachment.store.ts';

/**
 * What belongs to one part of a record and may be mailed to whom the caller stands for: what is confidential never
 * leaves the house unmarked (ORG-17), and the walls keep back the rest.
 */
export async function filesToMail(tx: Tx, subject: Subject, partId: Id): Promise<MailedFile[]> {
  const files = await attachmentsOfSubject(tx, subject);
  return files
    .filter((file) => file.partId === partId && file.audience === 'public' && !file.isConfidential)
    .map(({ name, mediaType, byteCount: bytes, content }) => ({ name, mediaType, bytes, content }));
}
