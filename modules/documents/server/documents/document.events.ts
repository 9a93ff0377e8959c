import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { ChangeableField, DocumentFields } from './document.rules.ts';

type Said = Pick<DocumentFields, 'customerId'> & { id: Id };

function ofDocument({ id, customerId }: Said, what: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `document.${what}`,
    version: 1,
    subject: { kind: 'document', id },
    customerId,
    audience: 'internal',
    payload,
  };
}

/** Titles and notes are free text: beside the chain (PLT-16). */
export function documentRecorded(document: DocumentFields & { id: Id }): Announcement {
  const { title, note, kind, assetId, categoryId, modelId, isConfidential, isReleased } = document;
  const payload = { kind, assetId, categoryId, modelId, isConfidential, isReleased };
  return { ...ofDocument(document, 'recorded', payload), text: { title, note } };
}

export function documentChanged(document: Said, changes: Changes<ChangeableField>): Announcement {
  const { title, note, ...codes } = changes;
  const text = { ...(title && { title }), ...(note && { note }) };
  const hasText = Object.keys(text).length > 0;
  return { ...ofDocument(document, 'changed', { changes: codes }), ...(hasText && { text: { changes: text } }) };
}

export function documentReleased(document: Said): Announcement {
  return ofDocument(document, 'released');
}

export function documentWithdrawn(document: Said): Announcement {
  return ofDocument(document, 'withdrawn');
}

export function documentRetired(document: Said): Announcement {
  return ofDocument(document, 'retired');
}

export function documentReinstated(document: Said): Announcement {
  return ofDocument(document, 'reinstated');
}

/** Somebody was taken out of its words. */
export function documentRedacted(document: Said, contactId: Id): Announcement {
  return ofDocument(document, 'redacted', { contactId });
}

export function versionAdded(document: Said, version: { number: number; note: string | null }): Announcement {
  const { number, note } = version;
  return { ...ofDocument(document, 'version_added', { number }), ...(note !== null && { text: { note } }) };
}
