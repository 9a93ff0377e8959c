import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

export type Audience = 'internal' | 'public';

export interface Attachment {
  id: Id;
  /** Null: of no customer. */
  customerId: Id | null;
  /** Both null: it waits for its record. */
  subjectKind: string | null;
  subjectId: Id | null;
  partId: Id | null;
  name: string;
  mediaType: string;
  byteCount: number;
  content: string;
  preview: string | null;
  thumbnail: string | null;
  width: number | null;
  height: number | null;
  audience: Audience;
  isConfidential: boolean;
  addedByKind: string;
  addedById: Id | null;
  addedByName: string;
  createdAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}

export function subjectOf({ subjectKind, subjectId }: Attachment): Subject | null {
  return subjectKind !== null && subjectId !== null ? { kind: subjectKind, id: subjectId } : null;
}

/** Pictures of these types come out of marking as they went in; of others something would be lost. */
const markedPictures = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** How a reader's name is laid over it; null: there is no way (ORG-17). */
export function markingOf({ mediaType, width }: Attachment): 'picture' | 'pdf' | null {
  if (mediaType === 'application/pdf') return 'pdf';
  return width !== null && markedPictures.has(mediaType) ? 'picture' : null;
}

/** Types that a browser does nothing with but save or show as they are; others travel as plain bytes. */
const harmless =
  /^(?:image\/(?:jpeg|png|webp|gif|tiff|avif|heic)|application\/(?:pdf|zip|vnd\..+)|text\/plain.*|audio\/.+|video\/.+)$/;

export function sentType(mediaType: string): string {
  return harmless.test(mediaType) ? mediaType : 'application/octet-stream';
}

/** What is laid over a confidential file: who reads it, and when, by the provider's clock. */
export function markOf(readerName: string, now: Instant, timeZone: string): string {
  // Sweden writes 2026-11-23 09:00
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return `${readerName} ${time.format(new Date(now))}`;
}
