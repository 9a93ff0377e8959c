import type { InputOf } from '../../../../kernel/contract.ts';
import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common } from '../../../../platform/module/refusals.ts';
import type { AttachmentView, recordAttachment as endpoint } from '../../attachment.contract.ts';
import type { SeenContent } from '../contents/look-into-content.ts';
import { attachmentRecorded } from './attachment.events.ts';
import type { Attachment } from './attachment.rules.ts';
import { insertAttachment } from './attachment.store.ts';
import { attachmentViewOf } from './attachment.view.ts';
import { customerAddedTo, type Subjects } from './find-subject.ts';

export type Input = InputOf<typeof endpoint>;

export async function recordAttachment(
  tx: Tx,
  input: Input & { seen: SeenContent },
  subjects: Subjects,
): Promise<AttachmentView> {
  const customerId = await customerFor(tx, input, subjects);
  const subject = subjectIn(input);
  const attachment: Attachment = {
    ...input.seen,
    id: tx.newId(),
    customerId,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    partId: null,
    audience: roleOf(tx.caller) === 'portal' ? 'public' : (input.audience ?? 'internal'),
    isConfidential: false,
    addedByKind: tx.caller.kind,
    addedById: tx.caller.subjectId,
    addedByName: tx.caller.name,
    createdAt: tx.now,
    retiredAt: null,
    revision: 1,
  };
  await insertAttachment(tx, attachment);
  // what only waits leaves no trace
  if (subject) await announce(tx, attachmentRecorded(attachment));
  return attachmentViewOf(attachment, tx.caller);
}

/** Whose it is: its record's; refuses a record that the caller may not add to. */
export async function customerFor(tx: Tx, input: Input, subjects: Subjects): Promise<Id | null> {
  const subject = subjectIn(input);
  return subject ? customerAddedTo(tx, subjects, subject) : customerWhileWaiting(tx);
}

function subjectIn({ subjectKind, subjectId }: Input): Subject | null {
  if ((subjectKind === undefined) !== (subjectId === undefined)) {
    throw new Refusal(common.invalid, {}, subjectKind === undefined ? 'subjectKind' : 'subjectId');
  }
  return subjectKind !== undefined && subjectId !== undefined ? { kind: subjectKind, id: subjectId } : null;
}

/** From behind the second wall only rows of a customer can be seen again; which it is, its record says later. */
function customerWhileWaiting({ caller }: Tx): Id | null {
  if (caller.customers === 'all') return null;
  const [first] = caller.customers;
  if (first === undefined) throw new Refusal(common.forbidden);
  return first;
}
