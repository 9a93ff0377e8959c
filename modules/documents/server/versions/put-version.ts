import type { Id } from '../../../../kernel/id.ts';
import { dayAt } from '../../../../kernel/period.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { claimAttachments } from '../../../files/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { mostVersions, type NewVersion } from '../../document-version.contract.ts';
import { versionAdded } from '../documents/document.events.ts';
import { documentRefusals } from '../documents/document.refusals.ts';
import { showVersion } from './show-version.ts';
import { insertVersion } from './version.store.ts';

interface Putting {
  /** As it stands, with the number of its last version. */
  document: { id: Id; customerId: Id | null; isReleased: boolean; number: number };
  version: NewVersion;
  words: string | null;
}

/** Puts a version on top of those that there are; of a released document it is what the customer's people read now. */
export async function putVersion(tx: Tx, { document, version, words }: Putting): Promise<Id> {
  const { id: documentId, customerId, isReleased } = document;
  const { attachmentId, pasted, note = null } = version;
  if (!attachmentId && !pasted) throw new Refusal(documentRefusals.no_version, {}, 'version');
  if (attachmentId && pasted) throw new Refusal(documentRefusals.two_versions, {}, 'version');
  if (document.number >= mostVersions) throw new Refusal(documentRefusals.too_many_versions, { most: mostVersions });
  const today = dayAt(tx.now, found(await ownTenant(tx)).timeZone);
  const datedOn = version.datedOn ?? today;
  if (datedOn > today) throw new Refusal(documentRefusals.day_ahead, {}, 'datedOn');

  const [id, number] = [tx.newId(), document.number + 1];
  const author = { authorId: tx.caller.kind === 'staff' ? tx.caller.subjectId : null, authorName: tx.caller.name };
  const text = { pastedAs: pasted?.name ?? null, words };
  await insertVersion(tx, { id, customerId, documentId, number, datedOn, note, ...author, ...text, isPublic: false });
  if (attachmentId) {
    const subject = { kind: 'document', id: documentId };
    await claimAttachments(tx, [attachmentId], { subject, partId: id, customerId, audience: 'internal' });
  }
  if (isReleased) await showVersion(tx, { document, versionId: id });
  await announce(tx, versionAdded(document, { number, note }));
  return id;
}
