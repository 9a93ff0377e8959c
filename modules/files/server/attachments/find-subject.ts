import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AttachmentSubject } from '../../../../platform/module/attachment-subject.ts';
import { common, found } from '../../../../platform/module/refusals.ts';

export type Subjects = () => readonly AttachmentSubject[];

/** Whose the record is. Refuses a kind that nobody knows and a record that the caller may not see, alike. */
export function customerSeen(tx: Tx, subjects: Subjects, subject: Subject): Promise<Id | null> {
  const { read, customerOf } = kindOf(subjects, subject);
  if (!tx.caller.permissions.has(read)) throw new Refusal(common.notFound);
  return customerOf(tx, subject.id);
}

/** The same for whoever adds to it; who sees it and may not add is told so. */
export async function customerAddedTo(tx: Tx, subjects: Subjects, subject: Subject): Promise<Id | null> {
  const customerId = await customerSeen(tx, subjects, subject);
  if (!tx.caller.permissions.has(kindOf(subjects, subject).add)) throw new Refusal(common.forbidden);
  return customerId;
}

function kindOf(subjects: Subjects, { kind }: Subject): AttachmentSubject {
  return found(subjects().find((known) => known.kind === kind));
}
