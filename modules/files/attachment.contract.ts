import * as z from 'zod/mini';
import { download, endpoint, upload } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** Of one file (PLT-09). */
export const mostBytes = 100 * 1024 * 1024;
/** Of one record or entry, at once. */
const mostClaimed = 20;

/** Internal ones are for the provider's staff alone. */
const audienceShape = z.enum(['internal', 'public']);

/** A noun as subjects are named: `ticket`. Which there are, the modules say. */
const subjectKindShape = z.string().check(z.regex(/^[a-z_]{1,40}$/));

export const attachmentView = z.object({
  id: idShape,
  name: z.string(),
  /** By its content. */
  mediaType: z.string(),
  bytes: z.int(),
  /** Of pictures that we can draw; points. */
  width: z.nullable(z.int()),
  height: z.nullable(z.int()),
  hasPreview: z.boolean(),
  /** Never of a confidential one. */
  hasThumbnail: z.boolean(),
  audience: audienceShape,
  /** 机密: watermarked when read, and every read is logged. */
  isConfidential: z.boolean(),
  /** Null: it waits for the record that it was handed in for. */
  subject: z.nullable(z.object({ kind: z.string(), id: idShape })),
  /** The part of the subject that it belongs to, an entry of a ticket. */
  partId: z.nullable(idShape),
  addedBy: z.object({ kind: z.string(), name: z.string() }),
  addedAt: instantShape,
  isRetired: z.boolean(),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'classify', 'retire'])),
});
export type AttachmentView = z.output<typeof attachmentView>;

/** In the bodies of records that take along what their writer has handed in. */
export const attachmentIdsShape = z.array(idShape).check(z.maxLength(mostClaimed));

export const recordAttachment = upload({
  path: '/attachments',
  summary:
    'Hand in a file, as the bytes of the body. Without a subject it waits for a day for the record that takes it along.',
  query: z.strictObject({
    /** As it is called where it comes from; paths, control characters and a false extension are taken off. */
    name: z.string().check(
      z.overwrite((name) => name.replaceAll('\0', '').toWellFormed()),
      z.minLength(1),
      z.maxLength(1000),
    ),
    subjectKind: z.optional(subjectKindShape),
    subjectId: z.optional(idShape),
    /** Else internal; what customers hand in is public. */
    audience: z.optional(audienceShape),
  }),
  receives: { mostBytes },
  answer: attachmentView,
});

export const listAttachments = endpoint({
  method: 'GET',
  path: '/attachments',
  summary: 'What is attached to a record, newest first.',
  query: z.strictObject({ ...pageQuery, subjectKind: subjectKindShape, subjectId: idShape }),
  answer: pageOf(attachmentView),
});

export const readAttachment = endpoint({
  method: 'GET',
  path: '/attachments/{attachment}',
  summary: 'What is known of one file.',
  answer: attachmentView,
});

export const readContent = download({
  path: '/attachments/{attachment}/content',
  summary: 'The file itself; a confidential one with your name all over it.',
});

export const readPreview = download({
  path: '/attachments/{attachment}/preview',
  summary: 'A picture of it, WebP, at most 1600 points wide and high.',
});

export const readThumbnail = download({
  path: '/attachments/{attachment}/thumbnail',
  summary: 'A small picture of it, WebP, at most 320 points wide and high.',
});

export const changeAttachment = endpoint({
  method: 'PATCH',
  path: '/attachments/{attachment}',
  summary: 'Change what a file is called and who may see it; mark pictures and PDF as confidential.',
  body: z.strictObject({
    name: z.optional(lineShape(200)),
    audience: z.optional(audienceShape),
    isConfidential: z.optional(z.boolean()),
  }),
  answer: attachmentView,
});

export const retireAttachment = endpoint({
  method: 'POST',
  path: '/attachments/{attachment}/retirement',
  summary: 'Take a file out of view; the log keeps that it was there.',
  answer: attachmentView,
  status: 200,
});
