import type { Announcement } from '../../../../kernel/event.ts';
import { subjectOf, type Attachment } from './attachment.rules.ts';

/** Said when it stands with its record, and not while it waits. Names of files are free text: beside the chain (PLT-16). */
export function attachmentRecorded(attachment: Attachment): Announcement {
  const { mediaType, byteCount, content, partId } = attachment;
  const payload = { mediaType, byteCount, content, subject: subjectOf(attachment), partId };
  return ofAttachment(attachment, 'recorded', { payload, text: { name: attachment.name } });
}

export function attachmentChanged(attachment: Attachment, changes: Record<string, unknown>): Announcement {
  const { name, ...codes } = changes;
  const text = name === undefined ? undefined : { changes: { name } };
  return ofAttachment(attachment, 'changed', { payload: { changes: codes }, text });
}

export function attachmentRetired(attachment: Attachment): Announcement {
  return ofAttachment(attachment, 'retired', { payload: { subject: subjectOf(attachment) } });
}

/** Of confidential ones alone (ORG-17): who and when the event itself says. */
export function attachmentRead(attachment: Attachment, what: 'content' | 'preview'): Announcement {
  return ofAttachment(attachment, 'read', { payload: { what, subject: subjectOf(attachment) } });
}

function ofAttachment(
  { id, customerId }: Attachment,
  what: string,
  said: { payload: Record<string, unknown>; text?: Record<string, unknown> | undefined },
): Announcement {
  return {
    kind: `attachment.${what}`,
    version: 1,
    subject: { kind: 'attachment', id },
    customerId,
    audience: 'internal',
    ...said,
  };
}
