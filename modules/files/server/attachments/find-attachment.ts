import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common, found } from '../../../../platform/module/refusals.ts';
import { isOwn, maySeeRetired } from './attachment.policy.ts';
import { subjectOf, type Attachment } from './attachment.rules.ts';
import { attachmentById } from './attachment.store.ts';
import { customerSeen, type Subjects } from './find-subject.ts';

/**
 * The attachment, for whoever sees its record; one that waits, for who handed it in. Refuses everything else as not
 * found; the walls keep what is internal from the customer's people.
 */
export async function attachmentSeen(tx: Tx, id: Id, subjects: Subjects): Promise<Attachment> {
  const attachment = found(await attachmentById(tx, id));
  const subject = subjectOf(attachment);
  if (attachment.retiredAt !== null && !maySeeRetired(tx.caller)) throw new Refusal(common.notFound);
  if (subject) await customerSeen(tx, subjects, subject);
  else if (!isOwn(tx.caller, attachment)) throw new Refusal(common.notFound);
  return attachment;
}
