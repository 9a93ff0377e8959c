import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { attachmentRecorded } from './attachment.events.ts';
import { isOwn } from './attachment.policy.ts';
import type { Attachment, Audience } from './attachment.rules.ts';
import { updateAttachment, waitingAttachments } from './attachment.store.ts';

export interface Claim {
  subject: Subject;
  /** Null: the subject itself, and no part of it. */
  partId: Id | null;
  customerId: Id | null;
  audience: Audience;
}

/**
 * Gives what the caller has handed in beforehand to the record that they are writing, in its transaction. Refuses at
 * the field `attachmentIds` what is not theirs, belongs to another record already, or has waited too long.
 */
export async function claimAttachments(tx: Tx, ids: readonly Id[], claim: Claim): Promise<void> {
  if (ids.length === 0) return;
  const wanted = new Set(ids);
  const theirs = (await waitingAttachments(tx, [...wanted])).filter((one) => isOwn(tx.caller, one));
  foundAt('attachmentIds', theirs.length === wanted.size || null);
  for (const attachment of theirs) await claimOne(tx, attachment, claim);
}

async function claimOne(tx: Tx, attachment: Attachment, claim: Claim): Promise<void> {
  const { subject, partId, customerId, audience } = claim;
  const place = { customerId, subjectKind: subject.kind, subjectId: subject.id, partId };
  // what customers hand in is public from the beginning, and not theirs to change
  await updateAttachment(tx, attachment.id, roleOf(tx.caller) === 'portal' ? place : { ...place, audience });
  await announce(tx, attachmentRecorded({ ...attachment, ...place }));
}
