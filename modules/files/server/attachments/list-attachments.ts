import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listAttachments as endpoint } from '../../attachment.contract.ts';
import { pageOfAttachments } from './attachment.store.ts';
import { attachmentViewOf } from './attachment.view.ts';
import { customerSeen, type Subjects } from './find-subject.ts';

export async function listAttachments(
  tx: Tx,
  input: InputOf<typeof endpoint>,
  subjects: Subjects,
): Promise<AnswerOf<typeof endpoint>> {
  const subject = { kind: input.subjectKind, id: input.subjectId };
  await customerSeen(tx, subjects, subject);
  const page = await pageOfAttachments(tx, subject, input);
  return { ...page, items: page.items.map((attachment) => attachmentViewOf(attachment, tx.caller)) };
}
