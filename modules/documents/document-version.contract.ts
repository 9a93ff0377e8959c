import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { dayShape, idShape, instantShape, lineShape, textShape } from '../../kernel/shapes.ts';

/** Of pasted text; of a file, so much is read as text: longer ones are kept, but neither searched nor compared. */
export const mostTextBytes = 1024 * 1024;
/** Of one document. */
export const mostVersions = 500;

/** What is handed in as a version: a file that waits (`POST /attachments`), or pasted text; one of both. */
export const newVersionShape = z.strictObject({
  attachmentId: z.optional(idShape),
  pasted: z.optional(
    z.strictObject({
      /** What it is saved under: `core-switch.cfg`. */
      name: lineShape(120),
      text: textShape(mostTextBytes),
    }),
  ),
  /** The day that the paper bears; without one, today. */
  datedOn: z.optional(dayShape),
  /** What is different. */
  note: z.optional(z.nullable(textShape(1000))),
});
export type NewVersion = z.output<typeof newVersionShape>;

const file = z.object({ id: idShape, name: z.string(), bytes: z.int(), mediaType: z.string() });

/** The version that holds now. */
export const currentVersion = z.object({
  id: idShape,
  number: z.int(),
  datedOn: dayShape,
  /** Null: it was pasted, or its file was taken out of view. */
  file: z.nullable(file),
  /** What pasted text is saved under; null: it is a file. */
  pastedAs: z.nullable(z.string()),
  /** It can be searched, read here, and compared with another. */
  isText: z.boolean(),
});

export const documentVersionRow = z.extend(currentVersion, {
  /** Staff's own. */
  note: z.nullable(z.string()),
  /** Who added it; customers' people are not told. */
  author: z.nullable(z.string()),
  createdAt: instantShape,
});
export type DocumentVersionRow = z.output<typeof documentVersionRow>;

export const documentVersionView = z.extend(documentVersionRow, {
  document: z.object({ id: idShape, title: z.string() }),
  /** Plain text whatever the file is; null: it is none that we can read. */
  words: z.nullable(z.string()),
});
export type DocumentVersionView = z.output<typeof documentVersionView>;

export const recordDocumentVersion = endpoint({
  method: 'POST',
  path: '/documents/{document}/versions',
  summary: 'Add a version: from now on it is the current one; those before it stay.',
  body: newVersionShape,
  answer: documentVersionView,
});

export const readDocumentVersion = endpoint({
  method: 'GET',
  path: '/document-versions/{documentVersion}',
  summary: 'One version with its text, to be read and compared.',
  answer: documentVersionView,
});

export const readPastedText = download({
  path: '/document-versions/{documentVersion}/content',
  summary: 'Pasted text as a file; files are read as the attachments that they are.',
});
