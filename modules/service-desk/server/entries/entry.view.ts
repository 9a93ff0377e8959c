import type { AttachmentView } from '../../../files/attachment.contract.ts';
import type { EntryView } from '../../entry.contract.ts';
import type { Entry } from './entry.rules.ts';

export function entryView(entry: Entry, attachments: readonly AttachmentView[]): EntryView {
  const { id, writtenAt, kind, audience, authorKind, authorName, body, stepNumber } = entry;
  return {
    id,
    at: writtenAt,
    kind,
    audience,
    author: { kind: authorKind, name: authorName },
    body,
    stepNumber,
    attachments: attachments.filter(({ partId }) => partId === id),
  };
}
