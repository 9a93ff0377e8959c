import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { SeenContent } from '../contents/look-into-content.ts';
import { attachmentRecorded } from './attachment.events.ts';
import type { Attachment } from './attachment.rules.ts';
import { attachmentsOfSubject, insertAttachments } from './attachment.store.ts';
import type { Claim } from './claim-attachments.ts';

interface Attaching extends Claim {
  /** Who it came from, where that is nobody of ours. */
  addedByName: string;
}

/** Hangs contents that were looked into on a record: what came with a mail, and nobody handed in. */
export async function attachContents(
  tx: Tx,
  contents: readonly { id: Id; seen: SeenContent }[],
  attaching: Attaching,
): Promise<void> {
  const { kind: addedByKind, subjectId: addedById } = tx.caller;
  const added = { addedByKind, addedById, addedByName: attaching.addedByName };
  await hang(
    tx,
    contents.map(({ id, seen }) => ({ ...seen, ...added, id, isConfidential: false })),
    attaching,
  );
}

/**
 * Hangs the files of one record, or those of them that are named, also on another, in their order; each then goes its
 * own way. Answers with the ids of the new ones by those of the old.
 */
export async function copyAttachments(
  tx: Tx,
  from: Subject & { only?: readonly Id[] },
  claim: Claim,
): Promise<ReadonlyMap<Id, Id>> {
  const all = await attachmentsOfSubject(tx, from);
  const wanted = all.filter(({ id }) => from.only?.includes(id) ?? true);
  const copies = wanted.map((one) => ({ was: one.id, copy: { ...one, id: tx.newId() } }));
  await hang(
    tx,
    copies.map(({ copy }) => copy),
    claim,
  );
  return new Map(copies.map(({ was, copy }) => [was, copy.id]));
}

type Hung = SeenContent & Pick<Attachment, 'id' | 'isConfidential' | 'addedByKind' | 'addedById' | 'addedByName'>;

async function hang(
  tx: Tx,
  contents: readonly Hung[],
  { subject, partId, customerId, audience }: Claim,
): Promise<void> {
  const place = { customerId, subjectKind: subject.kind, subjectId: subject.id, partId, audience };
  const attachments = contents.map((one) => ({ ...one, ...place, createdAt: tx.now, retiredAt: null, revision: 1 }));
  if (attachments.length === 0) return;
  await insertAttachments(tx, attachments);
  await announce(tx, ...attachments.map(attachmentRecorded));
}
