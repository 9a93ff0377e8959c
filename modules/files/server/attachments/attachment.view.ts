import type { AttachmentView } from '../../attachment.contract.ts';
import { abilitiesOn, type Permitted } from './attachment.policy.ts';
import { subjectOf, type Attachment } from './attachment.rules.ts';

export function attachmentViewOf(attachment: Attachment, caller: Permitted): AttachmentView {
  const { id, name, mediaType, byteCount, width, height, audience, isConfidential, partId, revision } = attachment;
  return {
    id,
    name,
    mediaType,
    bytes: byteCount,
    width,
    height,
    hasPreview: attachment.preview !== null,
    hasThumbnail: attachment.thumbnail !== null && !isConfidential,
    audience,
    isConfidential,
    subject: subjectOf(attachment),
    partId,
    addedBy: { kind: attachment.addedByKind, name: isHidden(caller, attachment) ? '' : attachment.addedByName },
    addedAt: attachment.createdAt,
    isRetired: attachment.retiredAt !== null,
    revision,
    abilities: abilitiesOn(caller, attachment),
  };
}

/** Who of the provider's staff handed it in is not for the customer's people, nor for whoever is nobody. */
function isHidden({ kind }: Permitted, { addedByKind }: Attachment): boolean {
  return addedByKind === 'staff' && (kind === 'contact' || kind === 'guest');
}
